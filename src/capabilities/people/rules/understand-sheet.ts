import type { Sheet } from '../../../kernel/spreadsheets/cells.ts';
import { ATTENDANCE_FIELDS, type AttendanceField } from './attendance-fields.ts';
import { CANDIDATE_FIELDS, type CandidateField, WISH_FIELDS, type WishField } from './candidate-fields.ts';
import { type FieldGuess, guessColumns, type Mapping, type Table, tableOf } from './guess-columns.ts';
import { RECRUITER_FIELDS, type RecruiterField } from './recruiter-fields.ts';
import { SHORTAGE_FIELDS, type ShortageField } from './shortage-fields.ts';
import { comparable, textOf } from './text.ts';

export interface Understood<Field extends string> {
  readonly table: Table;
  readonly mapping: Mapping<Field>;
}

/** A list of candidates: where its header is, and what each column holds. */
export function understandCandidates(sheet: Sheet): Understood<CandidateField> {
  const { table, mapping } = understand(sheet, CANDIDATE_FIELDS);
  return {
    table,
    mapping: oneName(table, mapping, { first: 'firstName', last: 'lastName', full: 'fullName' }),
  };
}

/** A list of companies with their needs and the people who come. */
export function understandRecruiters(sheet: Sheet): Understood<RecruiterField> {
  const { table, mapping } = understand(sheet, RECRUITER_FIELDS);
  return {
    table,
    mapping: oneName(table, mapping, {
      first: 'contactFirstName',
      last: 'contactLastName',
      full: 'contactName',
    }),
  };
}

/** A list of wishes, one row a candidate or one row a wish. */
export function understandWishes(sheet: Sheet): Understood<WishField> {
  const { table, mapping } = understand(sheet, WISH_FIELDS);
  return {
    table,
    mapping: oneName(table, mapping, { first: 'firstName', last: 'lastName', full: 'fullName' }),
  };
}

/** A list of who came to workshops and interviews of preparation. */
export function understandAttendance(sheet: Sheet): Understood<AttendanceField> {
  const { table, mapping } = understand(sheet, ATTENDANCE_FIELDS);
  return {
    table,
    mapping: oneName(table, mapping, { first: 'firstName', last: 'lastName', full: 'fullName' }),
  };
}

/** A list of occupations that lack people. */
export function understandShortages(sheet: Sheet): Understood<ShortageField> {
  return understand(sheet, SHORTAGE_FIELDS);
}

/**
 * What makes two files of the same shape: their heads, in order. Under this key the columns that a person corrected are
 * remembered for the next file.
 */
export function fileShape(table: Table): string {
  return table.headers.map(comparable).join('|');
}

function understand<Field extends string>(
  sheet: Sheet,
  fields: readonly FieldGuess<Field>[],
): Understood<Field> {
  const table = tableOf(sheet, fields);
  return {
    table,
    mapping: guessColumns(
      table.headers,
      table.rows.map((row) => row.cells),
      fields,
    ),
  };
}

/**
 * Two columns for a name, or one. "Nom" alone, over cells of several words, is the whole name; beside a first and a
 * last name, a third column that might be one is ignored.
 */
function oneName<Field extends string>(
  table: Table,
  mapping: Mapping<Field>,
  keys: { readonly first: Field; readonly last: Field; readonly full: Field },
): Mapping<Field> {
  const has = (key: Field) => mapping.includes(key);
  if (has(keys.first) && has(keys.last)) return mapping.map((key) => (key === keys.full ? 'ignore' : key));
  const last = mapping.indexOf(keys.last);
  if (last < 0 || has(keys.first) || has(keys.full)) return mapping;
  const names = table.rows.map((row) => textOf(row.cells[last] ?? null)).filter((name) => name !== '');
  const several = names.filter((name) => name.includes(' ')).length;
  return several < names.length * 0.6 ? mapping : mapping.map((key) => (key === keys.last ? keys.full : key));
}
