import type { Cell, Sheet } from '../../../kernel/spreadsheets/cells.ts';
import type { Country } from './complaint.ts';
import { readBirthYear } from './dates.ts';
import { withoutNationalNumbers } from './national-numbers.ts';
import { isPhone } from './phones.ts';
import { textOf } from './text.ts';

/** How many cells were taken out. */
export interface ScrubCount {
  readonly nationalNumber: number;
  readonly birthDate: number;
}

const LONGEST_PHONE = 400;

/**
 * A sheet without what must not be kept: columns of national numbers emptied, of birth dates only the year left, national
 * numbers taken out of every other cell by their check digits; and without characters that no database keeps.
 */
export function scrubbed(
  sheet: Sheet,
  mapping: readonly string[],
  headerLine: number | null,
  country: Country,
): { sheet: Sheet; dropped: ScrubCount } {
  const dropped = { nationalNumber: 0, birthDate: 0 };
  const yearOnly = (cell: Cell): Cell => {
    const year = readBirthYear(cell);
    if (cell !== year && textOf(cell) !== String(year)) dropped.birthDate++;
    return year;
  };
  const clean = (typed: Cell, field: string): Cell => {
    const cell = storable(typed);
    if (cell === null) return null;
    if (field === 'nationalNumber') {
      dropped.nationalNumber++;
      return null;
    }
    if (field === 'birthDate') return yearOnly(cell);
    if (typeof cell !== 'string' && typeof cell !== 'number') return cell;
    if (field === 'phone' && textOf(cell).length <= LONGEST_PHONE && isPhone(cell, country)) return cell;
    const { text, found } = withoutNationalNumbers(textOf(cell));
    if (!found) return cell;
    dropped.nationalNumber++;
    return text === '' ? null : text;
  };
  const rows = sheet.rows.map((cells, index) =>
    cells.map((cell, column) =>
      headerLine !== null && index < headerLine ? storable(cell) : clean(cell, mapping[column] ?? 'ignore'),
    ),
  );
  return { sheet: { name: storable(sheet.name) as string, rows }, dropped };
}

/** PostgreSQL keeps no NUL and no half of a character. */
function storable(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replaceAll('\u0000', '').toWellFormed() : cell;
}
