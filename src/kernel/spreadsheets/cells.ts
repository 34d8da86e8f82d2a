import type { LocalDate, WallTime } from '../clock.ts';
import type { Refused } from '../result.ts';

/**
 * What a cell holds once it is read. A date keeps the wall time typed beside it (no zone: a spreadsheet has none).
 * A time of day typed alone carries the date `TIME_ONLY_DATE`.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly date: LocalDate; readonly time: WallTime | null };

/** One sheet: every row has the same length, empty rows and columns at the end are gone. */
export interface Sheet {
  readonly name: string;
  readonly rows: Cell[][];
}

/** Day zero of Excel and LibreOffice: the date part of a cell in which only a time was typed. */
export const TIME_ONLY_DATE: LocalDate = '1899-12-30';

/** What an upload may cost. Beyond these a file is refused, and the refusal names the limit. */
export const LIMITS = {
  /** What any file may cost the processor before it is read or refused; the tests measure it. */
  cpuSeconds: 3,
  /** Bytes of the file as it is sent. */
  fileBytes: 5 * 1024 * 1024,
  /** Bytes of its parts once unzipped, all together. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Rows of one sheet, header included, empty rows at the end not counted. */
  rows: 20_000,
  /** Columns of one sheet; those beyond are refused when they hold something. */
  columns: 500,
  /** Cells that hold something, all sheets together. */
  cells: 1_000_000,
  /** Characters of one cell: what Excel itself allows. */
  cellCharacters: 32_767,
  /** Sheets that are read. */
  sheets: 50,
  /** Wall time of the child process. */
  milliseconds: 10_000,
  /** Resident memory of the child process. */
  memoryBytes: 256 * 1024 * 1024,
} as const;

export type SpreadsheetRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-too-large-inside'
  | 'file-too-many-rows'
  | 'file-too-many-columns'
  | 'file-too-many-cells'
  | 'file-too-many-sheets'
  | 'file-cell-too-long'
  | 'file-formula'
  | 'file-macro'
  | 'file-password'
  | 'file-old-excel'
  | 'file-other-format'
  | 'file-damaged'
  | 'file-encoding'
  | 'file-too-slow'
  | 'file-busy';

export type RefusedFile = Refused<SpreadsheetRefusal>;

/** "C4" for row 3, column 2 (both from zero). */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
