import type { Instant } from '../kernel/clock.ts';
import type { Download } from '../kernel/files.ts';
import { type Cell, type Sheet, TIME_ONLY_DATE } from '../kernel/spreadsheets/cells.ts';
import { writeSpreadsheet } from '../kernel/spreadsheets/write.ts';
import { dayOf, wallTimeOf } from './dates.ts';

export type { Cell, Sheet } from '../kernel/spreadsheets/cells.ts';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

export type TableFormat = keyof typeof MEDIA_TYPES;

/** Tables to download, each with its headers in the first row. `name` is without extension. */
export async function tableFile(
  name: string,
  sheets: readonly Sheet[],
  format: TableFormat,
): Promise<Download> {
  return {
    fileName: `${name}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: await writeSpreadsheet(sheets, format),
  };
}

/** A workbook to download, its sheets in order, each with its headers in the first row. `name` is without extension. */
export function workbookFile(name: string, sheets: readonly Sheet[]): Promise<Download> {
  return tableFile(name, sheets, 'xlsx');
}

/** "18:50" as a time of day that a spreadsheet can reckon with. */
export function clockCell(time: string): Cell {
  return { date: TIME_ONLY_DATE, time };
}

/** Day and hour of an instant as the wall clock of that zone shows them. */
export function momentCell(instant: Instant, zone: string): Cell {
  return { date: dayOf(instant, zone), time: wallTimeOf(instant, zone) };
}
