import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { HAPPENINGS } from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

/** What was noted and stands. */
export interface Happening {
  readonly id: string;
  readonly kind: (typeof HAPPENINGS)[number];
  readonly subjectKind: 'candidate' | 'recruiter' | null;
  readonly subjectId: string | null;
  readonly round: number | null;
  readonly tableNumber: number | null;
  readonly meetingId: string | null;
}

/** What happened at an event and was not taken back, the latest last. */
export async function listHappenings(db: Db, eventId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom('happenings')
    .select(['id', 'kind', 'subjectKind', 'subjectId', 'round', 'tableNumber', 'meetingId'])
    .where('eventId', '=', eventId)
    .where('overAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows as unknown as Happening[];
}

/** Notes what happened; what stands already about the same person, table or interview is said anew. `at` is the event's own time. */
export async function addHappening(
  db: Db,
  scope: DayScope,
  noted: Omit<Happening, 'id'> & { readonly notedBy: string | null },
  at: Instant,
): Promise<string> {
  const { kind, subjectKind, subjectId, round, tableNumber, meetingId, notedBy } = noted;
  await db
    .updateTable('happenings')
    .set({ overAt: at })
    .where('eventId', '=', scope.eventId)
    .where('kind', '=', kind)
    .where('overAt', 'is', null)
    .where(
      sql<boolean>`coalesce(subject_id::text, table_number::text, meeting_id::text)
        = ${subjectId ?? (tableNumber === null ? meetingId : String(tableNumber))}`,
    )
    .execute();
  const id = newId();
  await db
    .insertInto('happenings')
    .values({
      id,
      eventId: scope.eventId,
      kind,
      subjectKind,
      subjectId,
      round,
      tableNumber,
      meetingId,
      at,
      notedBy,
    })
    .execute();
  return id;
}

/** Takes back what was noted; null when it is not of this event, or was taken back already. */
export async function endHappening(
  db: Db,
  scope: DayScope,
  id: string,
  at: Instant,
): Promise<Happening | null> {
  const row = await db
    .updateTable('happenings')
    .set({ overAt: at })
    .where('id', '=', id)
    .where('eventId', '=', scope.eventId)
    .where('overAt', 'is', null)
    .returning(['id', 'kind', 'subjectKind', 'subjectId', 'round', 'tableNumber', 'meetingId'])
    .executeTakeFirst();
  return (row as unknown as Happening | undefined) ?? null;
}
