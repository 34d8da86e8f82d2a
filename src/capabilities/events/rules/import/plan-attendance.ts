import { comparable } from '../../../people/schema.ts';
import { columnOf, complaintAbout } from './cells.ts';
import { personFinder } from './find-person.ts';
import type { KnownPerson } from './match-people.ts';
import type { ImportChange, ImportComplaint, ImportFile, ImportRow, RowState } from './shapes.ts';

/** An activity of preparation that the importing organisation has written down. */
export interface KnownActivity {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly title: string;
  readonly onDate: string;
  readonly attended: boolean | null;
  readonly ledBy: string | null;
  readonly note: string | null;
}

export interface AttendanceWorld {
  readonly people: readonly KnownPerson[];
  readonly activities: readonly KnownActivity[];
}

export interface PlannedAttendance {
  readonly row: ImportRow;
  readonly known: KnownPerson | null;
  readonly before: KnownActivity | null;
  /** What is to be written; null for a row that stays out. */
  readonly activity: Omit<KnownActivity, 'id'> | null;
}

/** Holds a list of who came to workshops and interviews against the people within reach and what is known of them. */
export function planAttendance(file: ImportFile, world: AttendanceWorld): PlannedAttendance[] {
  const find = personFinder(world.people);
  const written = new Map(world.activities.map((activity) => [keyOf(activity), activity]));
  const seen = new Set<string>();
  return file.attendance.map(({ line, values, complaints: said }) => {
    const complaints: ImportComplaint[] = said.map(({ field, code, cell, column }) => ({
      line,
      field,
      code,
      cell,
      column: column ?? columnOf(file, field),
      weight: STOPPING.has(code) ? 'stops' : 'note',
    }));
    const found = find(values);
    const known = typeof found === 'string' ? null : found;
    if (typeof found === 'string' && values.lastName !== null)
      complaints.push(
        complaintAbout(
          file,
          line,
          'lastName',
          found === 'several' ? 'person-several' : 'person-unknown',
          'stops',
        ),
      );
    const { kind, title, onDate, attended, ledBy, notes: note } = values;
    const activity =
      known && title !== null && onDate !== null
        ? { personId: known.personId, kind, title, onDate, attended, ledBy, note }
        : null;
    const key = activity === null ? `line ${line}` : keyOf(activity);
    const repeated = seen.has(key);
    seen.add(key);
    const before = written.get(key) ?? null;
    const changes = before && activity ? changesOf(before, activity) : [];
    return {
      known,
      before,
      activity: repeated ? null : activity && { ...activity, title: before?.title ?? activity.title },
      row: {
        line,
        lines: [line],
        state: stateOf(),
        title: `${values.firstName ?? ''} ${values.lastName ?? ''}`.trim(),
        facts: [
          { field: 'activity', values: [title, onDate].filter((value) => value !== null) },
          { field: 'attended', values: [attended ? 'yes' : 'no'] },
        ],
        changes,
        complaints,
        possible: [],
        remarks: repeated ? ['repeated' as const] : [],
      },
    };

    function stateOf(): RowState {
      if (complaints.some(({ weight }) => weight === 'stops')) return 'error';
      if (repeated) return 'same';
      if (before === null) return 'new';
      return changes.length > 0 ? 'update' : 'same';
    }
  });
}

const STOPPING = new Set(['name-missing', 'activity-missing', 'date-invalid']);

function keyOf(activity: Pick<KnownActivity, 'personId' | 'kind' | 'title' | 'onDate'>): string {
  const { personId, kind, title, onDate } = activity;
  return [personId, kind, comparable(title), onDate].join('|');
}

/** What the file says otherwise. What it does not say stays. */
function changesOf(before: KnownActivity, said: Omit<KnownActivity, 'id'>): ImportChange[] {
  const changes: ImportChange[] = [];
  if (said.attended !== before.attended)
    changes.push({
      field: 'attended',
      before: before.attended === null ? [] : [before.attended ? 'yes' : 'no'],
      after: [said.attended ? 'yes' : 'no'],
    });
  for (const [field, was, is] of [
    ['ledBy', before.ledBy, said.ledBy],
    ['notes', before.note, said.note],
  ] as const)
    if (is !== null && is !== was) changes.push({ field, before: was === null ? [] : [was], after: [is] });
  return changes;
}
