import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { CountedReport, FrozenReport } from '../schema.ts';

/** Keeps a report as it stands now. */
export async function freeze(
  db: Db,
  scope: OrganiserScope,
  { because, report, by }: { because: FrozenReport['because']; report: CountedReport; by: string | null },
  now: Instant,
): Promise<string> {
  const { id } = await db
    .insertInto('frozenReports')
    .values({
      id: newId(),
      eventId: scope.eventId,
      because,
      report: JSON.stringify(report),
      frozenAt: now,
      frozenBy: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The copies of an event's report, the latest first. */
export async function listFrozen(db: Db, scope: OrganiserScope): Promise<FrozenReport[]> {
  const rows = await db
    .selectFrom('frozenReports')
    .select(['id', 'because', 'frozenAt', 'frozenBy'])
    .where('eventId', '=', scope.eventId)
    .orderBy('frozenAt', 'desc')
    .execute();
  return rows as FrozenReport[];
}

/** One copy; null when the event has none of this id. The report is as it was kept: its reader checks its shape. */
export async function findFrozen(
  db: Db,
  scope: OrganiserScope,
  id: string,
): Promise<(FrozenReport & { report: unknown }) | null> {
  const row = await db
    .selectFrom('frozenReports')
    .select(['id', 'because', 'frozenAt', 'frozenBy', 'report'])
    .where('eventId', '=', scope.eventId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (row as (FrozenReport & { report: unknown }) | undefined) ?? null;
}
