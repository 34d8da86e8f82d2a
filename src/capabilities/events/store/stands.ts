import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** The name of an event where both companies have a stand; null when there is none. */
export async function eventOfBothCompanies(
  db: Db,
  { keptId, goneId }: { keptId: string; goneId: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('recruiters as one')
    .innerJoin('recruiters as other', 'other.eventId', 'one.eventId')
    .innerJoin('events', 'events.id', 'one.eventId')
    .select('events.name')
    .where('one.companyId', '=', keptId)
    .where('other.companyId', '=', goneId)
    .where('other.withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Gives one company's stands to another where that one has none; returns which were moved. */
export async function moveStands(
  tx: Db,
  { keptId, goneId }: { keptId: string; goneId: string },
  now: Instant,
): Promise<string[]> {
  const moved = await tx
    .updateTable('recruiters')
    .set({ companyId: keptId, updatedAt: now })
    .where('companyId', '=', goneId)
    .where(sql<boolean>`not exists (select from recruiters as own
      where own.event_id = recruiters.event_id and own.company_id = ${keptId})`)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}

/** Gives stands that were moved back to the company they were of. */
export async function moveStandsBack(
  tx: Db,
  ids: readonly string[],
  goneId: string,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('recruiters')
    .set({ companyId: goneId, updatedAt: now })
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}
