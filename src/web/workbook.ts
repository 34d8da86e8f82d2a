import type { Download } from '../kernel/files.ts';
import type { Sheet } from '../kernel/spreadsheets/cells.ts';
import { writeSpreadsheet } from '../kernel/spreadsheets/write.ts';

export type { Cell, Sheet } from '../kernel/spreadsheets/cells.ts';

/** A workbook to download, its sheets in order, each with its headers in the first row. `name` is without extension. */
export async function workbookFile(name: string, sheets: readonly Sheet[]): Promise<Download> {
  return {
    fileName: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeSpreadsheet(sheets, 'xlsx'),
  };
}
