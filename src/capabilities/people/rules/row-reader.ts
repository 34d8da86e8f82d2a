import type { WallTime } from '../../../kernel/clock.ts';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import type { Complaint, ComplaintCode, Country, Repaired } from './complaint.ts';
import { readTime, readTimes } from './dates.ts';
import type { Mapping, Table } from './guess-columns.ts';
import { withoutNationalNumbers } from './national-numbers.ts';
import { isPhone } from './phones.ts';
import { textOf } from './text.ts';

/** A cell of more letters holds no phone number, date or e-mail address; its text is not searched for one. */
const LONGEST_REPAIRED = 400;

/** What is recognised only to be thrown away; the screen says so. */
export type Dropped = 'nationalNumber';

/** Reads the cells of one row by their fields, and gathers what is wrong with them. */
export interface RowReader<Field extends string> {
  readonly line: number;
  readonly complaints: Complaint<Field>[];
  readonly dropped: Dropped[];
  /** Columns mapped to a field, left to right, with their cells that hold something. */
  cells(field: Field): { readonly column: number; readonly cell: Cell }[];
  /** The first cell of a field, repaired; a problem becomes a complaint. */
  take<T>(field: Field, repair: (cell: Cell, country: Country) => Repaired<T>): T | null;
  /** Text of all cells of a field, one under the other; longer than `most` it is cut, with a complaint. */
  text(field: Field, most: number): string | null;
  complain(field: Field, code: ComplaintCode): void;
  /** From and until; a cell with two times ("18h-20h") gives both. */
  times(from: Field, until: Field): { from: WallTime | null; until: WallTime | null };
}

/**
 * Opens a row for reading. National numbers are already gone from its cells: the whole column when it is mapped so,
 * and by check digits anywhere else (a phone number is not mistaken for one in a column of phone numbers).
 */
export function openRow<Field extends string>(
  row: Table['rows'][number],
  mapping: Mapping<Field>,
  country: Country,
): RowReader<Field> {
  const dropped = new Set<Dropped>();
  const byField = new Map<string, { column: number; cell: Cell }[]>();
  for (const [column, typed] of row.cells.entries()) {
    const field = mapping[column] ?? 'ignore';
    if (typed === null) continue;
    if (field === 'nationalNumber') dropped.add('nationalNumber');
    else {
      const cell =
        field === 'phone' && !isLong(typed) && isPhone(typed, country)
          ? typed
          : withoutNumbers(typed, dropped);
      if (cell !== null && field !== 'ignore')
        byField.set(field, [...(byField.get(field) ?? []), { column, cell }]);
    }
  }
  const complaints: Complaint<Field>[] = [];
  const cells = (field: Field) => byField.get(field) ?? [];
  const complain = (field: Field, code: ComplaintCode) => {
    const first = cells(field)[0];
    complaints.push({ field, code, cell: textOf(first?.cell ?? null), column: first?.column ?? null });
  };
  const take = <T>(field: Field, repair: (cell: Cell, country: Country) => Repaired<T>): T | null => {
    const first = cells(field)[0];
    if (!first) return null;
    if (isLong(first.cell)) {
      complain(field, 'too-long');
      return null;
    }
    const { value, problem } = repair(first.cell, country);
    if (problem) complain(field, problem);
    return value;
  };
  return {
    line: row.line,
    complaints,
    cells,
    take,
    complain,
    get dropped() {
      return [...dropped].sort();
    },
    text(field, most) {
      const text = cells(field)
        .map(({ cell }) => textOf(cell))
        .filter((part) => part !== '')
        .join('\n');
      if (text.length > most) complain(field, 'too-long');
      return text === '' ? null : text.slice(0, most).trim();
    },
    times(fromField, untilField) {
      const typed = cells(fromField)[0]?.cell ?? null;
      const both = isLong(typed) ? [] : readTimes(typed);
      const from = take(fromField, readTime);
      const until = take(untilField, readTime) ?? both[1] ?? null;
      if (from === null || until === null || from < until) return { from, until };
      complain(untilField, 'times-reversed');
      return { from, until: null };
    },
  };
}

function isLong(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > LONGEST_REPAIRED;
}

function withoutNumbers(cell: Cell, dropped: Set<Dropped>): Cell {
  if (typeof cell !== 'string' && typeof cell !== 'number') return cell;
  const { text, found } = withoutNationalNumbers(textOf(cell));
  if (!found) return cell;
  dropped.add('nationalNumber');
  return text === '' ? null : text;
}
