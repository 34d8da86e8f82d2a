import writeExcelFile from 'write-excel-file/node';
import { type Cell, type Sheet, TIME_ONLY_DATE } from './cells.ts';
import { writeOds } from './write-ods.ts';

/**
 * Writes sheets whose first row is the header. Dates become real dates, texts never become formulas.
 * 'xlsx': header in bold and kept in view, columns as wide as what they hold.
 * 'csv': one table after the other, UTF-8 with byte order mark, semicolons, decimal comma, quotes by RFC 4180: what
 * Excel opens with a double click where French or Dutch is spoken.
 * 'ods': for who sent one.
 */
export async function writeSpreadsheet(
  sheets: readonly Sheet[],
  format: 'xlsx' | 'csv' | 'ods',
): Promise<Uint8Array> {
  if (format === 'csv') return writeCsv(sheets);
  return format === 'ods' ? writeOds(sheets) : writeXlsx(sheets);
}

/**
 * Text that a spreadsheet would run begins with one of these (OWASP, "CSV Injection"). An apostrophe in front makes it
 * text; `readSpreadsheet` takes it away again.
 */
function guarded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a leading NUL, tab or return is what is guarded against
  const risky = /^[\s\u0000]*[=+\-@]|^[\t\r\u0000]/.test(text) ? `'${text}` : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold these, and a CSV file should not
  return risky.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function writeCsv(sheets: readonly Sheet[]): Uint8Array {
  const tables = sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => `${row.map(csvField).join(';')}\r\n`).join('');
    return sheets.length > 1 ? `${csvField(sheet.name)}\r\n${rows}` : rows;
  });
  return new TextEncoder().encode(`\ufeff${tables.join('\r\n')}`);
}

function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'object') return dateText(cell.date, cell.time);
  const text = guarded(cell);
  return /[";\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "12/11/2026 18:20", "12/11/2026" or "18:20": as typed in Belgium and France. */
function dateText(date: string, time: string | null): string {
  const day = date === TIME_ONLY_DATE ? '' : date.split('-').reverse().join('/');
  return [day, time ?? ''].filter((part) => part !== '').join(' ');
}

async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = uniqueNames(sheets.map((sheet) => sheet.name));
  const book = sheets.map((sheet, index) => ({
    sheet: names[index]!,
    data: sheet.rows.map((row, line) => row.map((cell) => excelCell(cell, line === 0))),
    columns: (sheet.rows[0] ?? []).map((_, column) => ({ width: widthOf(sheet, column) })),
    stickyRowsCount: 1,
    dateFormat: 'dd/mm/yyyy',
  }));
  return new Uint8Array(await writeExcelFile(book).toBuffer());
}

/**
 * In an .xlsx file a text is stored as text and cannot run; the apostrophe stays for the day when somebody saves the
 * file as .csv. Phone numbers are spared it: "+32 470 12 34 56" should look like one, and computes nothing.
 */
function excelCell(cell: Cell, header: boolean) {
  if (cell === null) return null;
  const style = header ? { fontWeight: 'bold' as const, wrap: true } : {};
  if (typeof cell === 'number') return { value: cell, type: Number, ...style };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, ...style };
  if (typeof cell === 'object') {
    const format =
      cell.date === TIME_ONLY_DATE ? 'hh:mm' : cell.time === null ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
    return { value: new Date(`${cell.date}T${cell.time ?? '00:00'}:00Z`), type: Date, format, ...style };
  }
  const value = /^\+\d[\d ]{5,20}$/.test(cell) ? cell : guarded(cell);
  return value === '' ? null : { value, type: String, format: '@', ...style };
}

/** Characters of the longest line of a column, within reason. */
function widthOf(sheet: Sheet, column: number): number {
  let longest = 8;
  for (const row of sheet.rows) {
    const cell = row[column] ?? null;
    const text =
      typeof cell === 'object' && cell !== null ? dateText(cell.date, cell.time) : String(cell ?? '');
    for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  }
  return Math.min(longest + 2, 60);
}

/** What Excel accepts: 31 characters, none of []:*?/\, not empty, each name once (in any letter case). */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Tremplin';
    let unique = clean;
    for (let number = 2; taken.has(unique.toLowerCase()); number++)
      unique = `${clean.slice(0, 26)} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
