import type { LocalDate } from '../../../kernel/clock.ts';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import type { AttendanceField } from './attendance-fields.ts';
import { type Country, problem, type Repaired, repaired } from './complaint.ts';
import { readDate } from './dates.ts';
import { type DecodedRow, takeName } from './decode-candidates.ts';
import { readEmail } from './email.ts';
import type { Mapping, Table } from './guess-columns.ts';
import type { PersonName } from './names.ts';
import { readPhone } from './phones.ts';
import type { ActivityKind } from './readiness.ts';
import { openRow } from './row-reader.ts';
import { comparable, textOf } from './text.ts';

/** Somebody at a workshop or an interview of preparation, as a list says it. */
export interface AttendanceValues extends PersonName {
  readonly email: string | null;
  readonly phone: string | null;
  readonly kind: ActivityKind;
  readonly title: string | null;
  readonly onDate: LocalDate | null;
  /** A list of names without a column of presence is a list of those who came. */
  readonly attended: boolean;
  readonly ledBy: string | null;
  readonly notes: string | null;
}

export type AttendanceRow = DecodedRow<AttendanceValues, AttendanceField>;

/** The rows of a list of attendance, in its order; the sheet's name stands for the workshop when no column names it. */
export function decodeAttendanceRows(
  table: Table,
  mapping: Mapping<AttendanceField>,
  { country }: { readonly country: Country },
): AttendanceRow[] {
  const namesActivity = mapping.includes('activity');
  return table.rows.map((typed) => {
    const row = openRow(typed, mapping, country);
    const name = takeName(row, table, country, { first: 'firstName', last: 'lastName', full: 'fullName' });
    if (name.lastName === null) row.complain('lastName', 'name-missing');
    const title =
      row.text('activity', 200)?.replace(/\s+/g, ' ') ?? (namesActivity ? null : table.name.trim() || null);
    if (title === null) row.complain('activity', 'activity-missing');
    const onDate = row.take('onDate', readDay);
    if (onDate === null && !row.complaints.some(({ field }) => field === 'onDate'))
      row.complain('onDate', 'date-invalid');
    const values: AttendanceValues = {
      ...name,
      email: row.take('email', readEmail),
      phone: row.take('phone', readPhone),
      kind: kindOf(row.text('activityKind', 80) ?? title ?? ''),
      title,
      onDate,
      attended: row.take('attended', readAttended) ?? true,
      ledBy: row.text('ledBy', 120)?.replace(/\s+/g, ' ') ?? null,
      notes: row.text('notes', 500),
    };
    return { line: row.line, values, complaints: row.complaints, dropped: row.dropped };
  });
}

function readDay(cell: Cell): Repaired<LocalDate> {
  if (textOf(cell) === '') return repaired<LocalDate>(null);
  const day = readDate(cell);
  return day === null ? problem('date-invalid') : repaired(day);
}

const CAME = /^(oui|o|x|v|1|true|vrai|present|presente|ja|j|aanwezig|yes|y|attended|a participe|signe)\b/;
const MISSED =
  /^(non|n|0|false|faux|absent|absente|excuse|excusee|nee|neen|afwezig|verontschuldigd|no|missed)\b/;

function readAttended(cell: Cell): Repaired<boolean> {
  if (typeof cell === 'boolean') return repaired(cell);
  const text = comparable(textOf(cell));
  if (text === '') return repaired(false);
  if (MISSED.test(text)) return repaired(false);
  return CAME.test(text) ? repaired(true) : problem('status-unknown', true);
}

function kindOf(said: string): ActivityKind {
  const text = comparable(said);
  if (/\b(simul\w*|mock|blanc|oefengesprek|proefgesprek)\b/.test(text)) return 'mock-interview';
  return /\b(entretien|individuel\w*|interview|gesprek)\b/.test(text) ? 'interview' : 'workshop';
}
