import { type Cell, LIMITS, type Sheet } from './cells.ts';
import { Grid } from './grid.ts';
import { FileRefused } from './refusal.ts';
import { dateOfSerial } from './serials.ts';
import { readWorkbook, unescapeExcel, type Workbook } from './xlsx-parts.ts';
import { attribute, walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** The visible sheets of an .xlsx file. Throws FileRefused. */
export function readXlsx(zip: Zip): Sheet[] {
  const workbook = readWorkbook(zip);
  if (workbook === null) throw new FileRefused('file-damaged');
  const grid = new Grid();
  for (const sheet of workbook.sheets) {
    const bytes = zip.read(sheet.part);
    if (bytes === null) throw new FileRefused('file-damaged');
    grid.startSheet(sheet.name);
    readSheet(bytes, workbook, grid);
  }
  return grid.finish();
}

function readSheet(bytes: Uint8Array, workbook: Workbook, grid: Grid): void {
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let inside: 'value' | 'inline' | 'phonetic' | null = null;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'c') {
        column = columnOf(attribute(attributes, 'r')) ?? column + 1;
        type = attribute(attributes, 't') ?? 'n';
        style = Number(attribute(attributes, 's') ?? 0);
        value = '';
      } else if (name === 'v') {
        inside = 'value';
      } else if (name === 't') {
        inside = inside === 'phonetic' ? 'phonetic' : 'inline';
      } else if (name === 'rPh') {
        inside = 'phonetic';
      } else if (name === 'f') {
        grid.formula(row, column);
      } else if (name === 'row') {
        const said = Number(attribute(attributes, 'r'));
        row = Number.isSafeInteger(said) && said > 0 ? said - 1 : row + 1;
        column = -1;
      }
    },
    close(name) {
      if (name === 'v' || name === 'rPh') inside = null;
      else if (name === 't') inside = inside === 'phonetic' ? 'phonetic' : null;
      else if (name === 'c' && value !== '' && row >= 0)
        grid.put(row, column, cellOf(value, type, style, workbook));
    },
    text(text) {
      if (inside === null || inside === 'phonetic') return;
      value += text;
      // Far beyond what a cell may hold: stop before memory does. The grid refuses it with its address.
      if (value.length > 4 * LIMITS.cellCharacters) grid.put(row, column, value);
    },
  });
}

/** Types of ECMA-376 part 1, 18.18.11. An error value (#N/A) that was pasted as a value stays readable as text. */
function cellOf(value: string, type: string, style: number, workbook: Workbook): Cell {
  if (type === 's') return workbook.strings[Number(value)] ?? null;
  if (type === 'inlineStr' || type === 'str') return unescapeExcel(value);
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type === 'd') return isoDate(value);
  if (type === 'e') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return workbook.dateStyles[style] ? dateOfSerial(number, workbook.system1904) : number;
}

/** "2026-11-12T18:20:00" of a cell of type d, or of an attribute of an .ods file. Text that is none stays text. */
export function isoDate(value: string): Cell {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value.trim());
  if (!parts || Number.isNaN(Date.parse(parts[1]!))) return value;
  const time = parts[2] ?? null;
  return { date: parts[1]!, time: time === '00:00' ? null : time };
}

/** "BC12" → 54: letters as a number, from zero. Null when there is no address or when it is no column. */
function columnOf(address: string | null): number | null {
  if (address === null) return null;
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = (address.charCodeAt(at) | 0x20) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > 20_000) return null;
  }
  return column === 0 ? null : column - 1;
}
