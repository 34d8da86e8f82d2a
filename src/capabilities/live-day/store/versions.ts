import type { Db } from '../../../kernel/database.ts';

/** Who put the present version of the plan in place; null before there is one. */
export async function lastVersion(
  db: Db,
  eventId: string,
): Promise<{ version: number; by: string | null } | null> {
  const row = await db
    .selectFrom('planVersions')
    .select(['version', 'publishedBy as by'])
    .where('eventId', '=', eventId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row ?? null;
}
