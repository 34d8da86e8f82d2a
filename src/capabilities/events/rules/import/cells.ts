import { TIME_ONLY_DATE } from '../../../../kernel/spreadsheets/cells.ts';
import type { ImportComplaint, ImportFile } from './shapes.ts';

/** Columns that hold this field, or stand in for it: one column may hold a whole name. */
const STAND_INS: Readonly<Record<string, string>> = {
  firstName: 'fullName',
  lastName: 'fullName',
  contactFirstName: 'contactName',
  contactLastName: 'contactName',
};

/** The first column of a field; null when none holds it. */
export function columnOf(file: Pick<ImportFile, 'columns'>, field: string): number | null {
  const find = (name: string | undefined) => file.columns.findIndex((column) => column.field === name);
  const own = find(field);
  const found = own >= 0 ? own : find(STAND_INS[field]);
  return found >= 0 ? found : null;
}

/** What stands in a cell now, mended or not, as text. */
export function cellText(
  file: Pick<ImportFile, 'sheets' | 'chosen' | 'mends'>,
  line: number,
  column: number,
): string {
  const mend = file.mends[`${line}:${column}`];
  if (mend !== undefined) return mend;
  const cell = file.sheets[file.chosen]?.rows[line - 1]?.[column] ?? null;
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if (cell.date === TIME_ONLY_DATE && cell.time !== null) return cell.time;
  return cell.time === null ? cell.date : `${cell.date} ${cell.time}`;
}

/** A complaint of ours about the first cell of a field. */
export function complaintAbout(
  file: ImportFile,
  line: number,
  field: string,
  code: string,
  weight: ImportComplaint['weight'],
): ImportComplaint {
  const column = columnOf(file, field);
  return { line, column, field, code, weight, cell: column === null ? '' : cellText(file, line, column) };
}

/** The column of a field that may have several, in which these words stand. */
export function columnHolding(file: ImportFile, line: number, field: string, words: string): number | null {
  const columns = file.columns.flatMap((column, index) => (column.field === field ? [index] : []));
  return columns.find((column) => cellText(file, line, column).includes(words)) ?? null;
}
