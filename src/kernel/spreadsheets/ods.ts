import { type Cell, LIMITS, type Sheet, TIME_ONLY_DATE } from './cells.ts';
import { Grid } from './grid.ts';
import { FileRefused } from './refusal.ts';
import { isoDate } from './xlsx.ts';
import { attribute, walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** The sheets of an .ods file (OpenDocument 1.3 part 3, chapter 9). Throws FileRefused. */
export function readOds(zip: Zip): Sheet[] {
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new FileRefused('file-password');
  }
  const bytes = zip.read('content.xml');
  if (bytes === null) throw new FileRefused('file-damaged');
  const grid = new Grid();
  walkXml(bytes, new SheetListener(grid));
  return grid.finish();
}

/**
 * Rows and cells are repeated by a number: a sheet ends with one empty row repeated a million times. So the place moves
 * on by that number, and only cells that hold something are put down.
 */
class SheetListener {
  private readonly grid: Grid;
  private row = 0;
  private rowsAlike = 1;
  private rowCells: { column: number; value: Cell; formula: boolean }[] = [];
  private column = 0;
  private cell = { attributes: '', text: null as string | null };
  private inCell = false;
  private silent = 0;
  private nested = 0;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  open(name: string, attributes: string): void {
    if (name === 'table') {
      this.nested++;
      if (this.nested > 1) return; // a table inside a cell
      this.grid.startSheet(attribute(attributes, 'name') ?? '');
      this.row = 0;
    } else if (name === 'table-row') {
      this.rowsAlike = repeats(attribute(attributes, 'number-rows-repeated'));
      this.rowCells = [];
      this.column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = { attributes, text: null };
      this.inCell = true;
    } else if (name === 'annotation') {
      this.silent++;
    } else if (this.inCell && this.silent === 0) {
      this.openText(name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'table') this.nested--;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell(name === 'table-cell');
    else if (name === 'table-row') this.endRow();
    else if (name === 'annotation') this.silent--;
  }

  text(text: string): void {
    if (!this.inCell || this.silent > 0 || this.cell.text === null) return;
    this.cell.text += text.replace(/\s+/g, ' ');
    // Far beyond what a cell may hold: stop before memory does. The grid refuses it with its address.
    if (this.cell.text.length > 4 * LIMITS.cellCharacters)
      this.grid.put(this.row, this.column, this.cell.text);
  }

  /** Paragraphs are lines of the cell; spaces, tabs and line breaks are tags of their own. */
  private openText(name: string, attributes: string): void {
    if (name === 'p') this.cell.text = this.cell.text === null ? '' : `${this.cell.text}\n`;
    else if (this.cell.text === null) return;
    else if (name === 'line-break') this.cell.text += '\n';
    else if (name === 'tab') this.cell.text += '\t';
    else if (name === 's') this.cell.text += ' '.repeat(Math.min(repeats(attribute(attributes, 'c')), 1_000));
  }

  private endCell(counts: boolean): void {
    const { attributes, text } = this.cell;
    const alike = repeats(attribute(attributes, 'number-columns-repeated'));
    const value = counts ? cellOf(attributes, text) : null;
    const formula = attribute(attributes, 'formula') !== null;
    if (value !== null || formula) {
      for (let index = 0; index < Math.min(alike, LIMITS.columns + 1); index++) {
        this.rowCells.push({ column: this.column + index, value, formula });
      }
    }
    this.column += alike;
    this.inCell = false;
  }

  private endRow(): void {
    if (this.rowCells.length > 0) {
      for (let index = 0; index < Math.min(this.rowsAlike, LIMITS.rows + 1); index++) {
        for (const { column, value, formula } of this.rowCells) {
          if (formula) this.grid.formula(this.row + index, column);
          this.grid.put(this.row + index, column, value);
        }
      }
    }
    this.row += this.rowsAlike;
  }
}

function cellOf(attributes: string, text: string | null): Cell {
  const type = attribute(attributes, 'value-type');
  if (type === 'date') return isoDate(attribute(attributes, 'date-value') ?? '');
  if (type === 'boolean') return attribute(attributes, 'boolean-value') === 'true';
  if (type === 'time') return timeOfDuration(attribute(attributes, 'time-value') ?? '') ?? text;
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const number = Number(attribute(attributes, 'value'));
    return Number.isFinite(number) ? number : text;
  }
  return text ?? attribute(attributes, 'string-value');
}

/** "PT18H20M00S" → 18:20; a duration of a day or more is no time of day. */
function timeOfDuration(duration: string): Cell {
  const parts = /^PT(\d+)H(\d+)M/.exec(duration);
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return null;
  return { date: TIME_ONLY_DATE, time: `${parts[1]!.padStart(2, '0')}:${parts[2]!.padStart(2, '0')}` };
}

function repeats(value: string | null): number {
  const count = Number(value ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
