import { sql } from 'kysely';
import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Mark, Standing } from '../rules/merge.ts';
import type { Presence, Subject } from '../schema.ts';

/** Who works at the door; and whoever says of themselves, or of their own people, that they come later. */
type DayScope = EventScope;

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

/** Whom presses that are kept are about, by the id of the press. */
export async function subjectsOfMarks(
  db: Db,
  scope: DayScope,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('presenceMarks')
    .select(['id', 'subjectId'])
    .where('eventId', '=', scope.eventId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, subjectId }) => [id, subjectId]));
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

/** Keeps presses; one that is kept already stays as it is. */
export async function addMarks(
  db: Db,
  scope: DayScope,
  marks: readonly NewMark[],
  now: Instant,
): Promise<void> {
  if (marks.length === 0) return;
  await db
    .insertInto('presenceMarks')
    .values(
      marks.map(({ kind, by, ...mark }) => ({
        ...mark,
        eventId: scope.eventId,
        subjectKind: kind,
        notedBy: by,
        receivedAt: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['eventId', 'id']).doNothing())
    .execute();
}

/** Where somebody is now. */
export interface SubjectStanding {
  readonly kind: Subject;
  readonly subjectId: string;
  readonly standing: Standing;
}

/** Writes where people are. `at` is the event's own time, for whoever no press stands of any more. */
export async function saveStandings(
  db: Db,
  scope: DayScope,
  people: readonly SubjectStanding[],
  at: Instant,
): Promise<void> {
  if (people.length === 0) return;
  await db
    .insertInto('presences')
    .values(
      people.map(({ kind, subjectId, standing }) => ({
        eventId: scope.eventId,
        subjectKind: kind,
        subjectId,
        state: standing.state,
        lateMinutes: standing.lateMinutes,
        arrivedAt: standing.arrivedAt,
        since: standing.since ?? at,
        notedBy: standing.by,
        disputed: standing.contradiction !== null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['eventId', 'subjectId']).doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        lateMinutes: eb.ref('excluded.lateMinutes'),
        arrivedAt: eb.ref('excluded.arrivedAt'),
        since: eb.ref('excluded.since'),
        notedBy: eb.ref('excluded.notedBy'),
        disputed: eb.ref('excluded.disputed'),
      })),
    )
    .execute();
}
