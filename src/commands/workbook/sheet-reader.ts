import type { Cell, Sheet } from '../../kernel/spreadsheets/cells.ts';

/** What is wrong with an event workbook, and where. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
  constructor(sheet: string, row: number | null, reason: string) {
    super(`${sheet}${row === null ? '' : `, ${row}`}: ${reason}`);
  }
}

/** Names are compared without case, accents and spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

/** One sheet whose first row names its columns. */
export class SheetReader {
  private readonly sheet: Sheet;
  private readonly columns = new Map<string, number>();

  constructor(sheets: readonly Sheet[], name: string, required: readonly string[]) {
    const sheet = sheets.find((each) => plain(each.name) === plain(name));
    if (!sheet) throw new WorkbookError(name, null, 'there is no such sheet');
    this.sheet = sheet;
    sheet.rows[0]?.forEach((cell, index) => {
      if (typeof cell === 'string') this.columns.set(plain(cell), index);
    });
    for (const column of required)
      if (!this.columns.has(plain(column)))
        throw new WorkbookError(name, 1, `the column "${column}" is missing`);
  }

  /** All rows, the first one too. */
  cells(): readonly Cell[][] {
    return this.sheet.rows;
  }

  /** The rows below the header that hold something. */
  rows(): Row[] {
    return this.sheet.rows.flatMap((cells, index) =>
      index > 0 && cells.some((cell) => cell !== null && cell !== '')
        ? [new Row(this.sheet.name, index + 1, cells, this.columns)]
        : [],
    );
  }
}

/** One row, read by the names of the columns. */
export class Row {
  /** As the spreadsheet counts it. */
  readonly line: number;
  private readonly sheet: string;
  private readonly cells: readonly Cell[];
  private readonly columns: ReadonlyMap<string, number>;

  constructor(sheet: string, line: number, cells: readonly Cell[], columns: ReadonlyMap<string, number>) {
    this.sheet = sheet;
    this.line = line;
    this.cells = cells;
    this.columns = columns;
  }

  text(column: string): string | null {
    const cell = this.cell(column);
    const text = typeof cell === 'object' ? '' : String(cell).trim();
    return text === '' ? null : text;
  }

  required(column: string): string {
    return this.text(column) ?? this.refuse(`"${column}" is empty`);
  }

  /** A whole number within the limits; null when the cell is empty or the column absent. */
  number(column: string, least: number, most: number): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
      return this.refuse(`"${column}" is ${text}: a whole number from ${least} to ${most} is needed`);
    return value;
  }

  /** Yes, x, 1 or true. */
  yes(column: string, word: string): boolean {
    const cell = this.cell(column);
    if (typeof cell === 'boolean') return cell;
    return [plain(word), 'x', '1', 'true'].includes(plain(this.text(column) ?? ''));
  }

  private cell(column: string): Cell {
    return this.cells[this.columns.get(plain(column)) ?? -1] ?? null;
  }

  private refuse(reason: string): never {
    throw new WorkbookError(this.sheet, this.line, reason);
  }
}
