import { type Cell, cellAddress, LIMITS, type Sheet } from './cells.ts';
import { FileRefused } from './refusal.ts';

/** The cells met so far in the sheets of one file; it holds the limits, whatever the format. */
export class Grid {
  private readonly sheets: Sheet[] = [];
  private name = '';
  private rows: Cell[][] = [];
  private width = 0;
  private cells = 0;
  private formulas = 0;
  private firstFormula: { sheet: string; cell: string } | null = null;

  startSheet(name: string): void {
    this.endSheet();
    if (this.sheets.length >= LIMITS.sheets)
      throw new FileRefused('file-too-many-sheets', { limit: LIMITS.sheets });
    this.name = name;
  }

  /** Row and column count from zero. Empty text is an empty cell; rows in between are filled with nothing. */
  put(row: number, column: number, value: Cell): void {
    const cell = typeof value === 'string' ? this.tidyText(row, column, value) : value;
    if (cell === null) return;
    if (row >= LIMITS.rows) {
      throw new FileRefused('file-too-many-rows', { sheet: this.name, limit: LIMITS.rows });
    }
    if (column >= LIMITS.columns) {
      throw new FileRefused('file-too-many-columns', { sheet: this.name, limit: LIMITS.columns });
    }
    this.cells++;
    if (this.cells > LIMITS.cells) throw new FileRefused('file-too-many-cells', { limit: LIMITS.cells });
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = cell;
    if (column >= this.width) this.width = column + 1;
  }

  /** A formula is counted, not refused at once: the refusal says how many there are and where the first one is. */
  formula(row: number, column: number): void {
    this.formulas++;
    this.firstFormula ??= { sheet: this.name, cell: cellAddress(row, column) };
  }

  /**
   * All sheets that hold something. Throws FileRefused for a file with formulas: what a formula shows depends on the
   * program that last opened the file, and people's names are not something to compute.
   */
  finish(): Sheet[] {
    this.endSheet();
    if (this.firstFormula)
      throw new FileRefused('file-formula', { ...this.firstFormula, count: this.formulas });
    if (this.sheets.length === 0) throw new FileRefused('file-empty');
    return this.sheets;
  }

  private endSheet(): void {
    if (this.rows.length > 0) {
      for (const row of this.rows) while (row.length < this.width) row.push(null);
      this.sheets.push({ name: this.name, rows: this.rows });
    }
    this.rows = [];
    this.width = 0;
  }

  private tidyText(row: number, column: number, text: string): string | null {
    if (text.length > LIMITS.cellCharacters) {
      throw new FileRefused('file-cell-too-long', {
        sheet: this.name,
        cell: cellAddress(row, column),
        characters: text.length,
        limit: LIMITS.cellCharacters,
      });
    }
    const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    // Our own exports put an apostrophe before what a spreadsheet would run: coming back, it goes away.
    const bare = /^'(\s*[=+\-@]|\t)/.test(lines) ? lines.slice(1) : lines;
    return bare.trim() === '' ? null : bare;
  }
}
