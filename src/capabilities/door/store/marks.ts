import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Mark, Standing } from '../rules/merge.ts';
import type { Presence, Subject } from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

/** A press about somebody, to be kept. */
export interface NewMark extends Mark {
  readonly kind: Subject;
  readonly subjectId: string;
  readonly deskId: string | null;
}

/** All presses about these people, by person. */
export async function marksOf(
  db: Db,
  scope: DayScope,
  subjectIds: readonly string[],
): Promise<Map<string, Mark[]>> {
  const marks = new Map<string, Mark[]>(subjectIds.map((id) => [id, []]));
  if (subjectIds.length === 0) return marks;
  const rows = await db
    .selectFrom('presenceMarks')
    .select(['id', 'subjectId', 'state', 'lateMinutes', 'takesBack', 'saw', 'at', 'eventAt', 'notedBy'])
    .where('eventId', '=', scope.eventId)
    .where('subjectId', 'in', subjectIds)
    .execute();
  for (const { subjectId, notedBy, ...row } of rows)
    marks.get(subjectId)?.push({
      ...row,
      state: row.state as Presence | null,
      saw: row.saw as Presence,
      by: notedBy,
    });
  return marks;
}

/** Whom a press that is kept is about; null when there is none of this id. */
export async function subjectOfMark(
  db: Db,
  scope: DayScope,
  id: string,
): Promise<{ kind: Subject; subjectId: string } | null> {
  const row = await db
    .selectFrom('presenceMarks')
    .select(['subjectKind', 'subjectId'])
    .where('eventId', '=', scope.eventId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { kind: row.subjectKind as Subject, subjectId: row.subjectId };
}

/** Those of these presses that are kept. */
export async function keptOf(db: Db, scope: DayScope, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('presenceMarks')
    .select('id')
    .where('eventId', '=', scope.eventId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .orderBy('subjectId')
    .execute();
  return rows.map(({ id }) => id);
}

/** Keeps a press; false when this very press is kept already. */
export async function addMark(
  db: Db,
  scope: DayScope,
  { kind, subjectId, by, ...mark }: NewMark,
  now: Instant,
): Promise<boolean> {
  const added = await db
    .insertInto('presenceMarks')
    .values({
      ...mark,
      eventId: scope.eventId,
      subjectKind: kind,
      subjectId,
      notedBy: by,
      receivedAt: now,
    })
    .onConflict((conflict) => conflict.columns(['eventId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Writes where somebody is. `at` is the event's own time, for whoever no press stands of any more. */
export async function saveStanding(
  db: Db,
  scope: DayScope,
  { kind, subjectId }: { kind: Subject; subjectId: string },
  standing: Standing,
  at: Instant,
): Promise<void> {
  const { state, lateMinutes, arrivedAt } = standing;
  const row = {
    state,
    lateMinutes,
    arrivedAt,
    since: standing.since ?? at,
    notedBy: standing.by,
    disputed: standing.contradiction !== null,
  };
  await db
    .insertInto('presences')
    .values({ eventId: scope.eventId, subjectKind: kind, subjectId, ...row })
    .onConflict((conflict) => conflict.columns(['eventId', 'subjectId']).doUpdateSet(row))
    .execute();
}
