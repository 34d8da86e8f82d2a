import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import type { VersionLine } from '../schema.ts';

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

/** The last versions of the plan, the newest first: who changed how much, and when. */
export async function lastVersions(db: Db, eventId: string, most: number): Promise<VersionLine[]> {
  const rows = await db
    .selectFrom('planVersions')
    .select([
      'version',
      'kind',
      sql<number>`jsonb_array_length(changes)`.as('changes'),
      'publishedBy as by',
      'publishedAt as at',
    ])
    .where('eventId', '=', eventId)
    .orderBy('version', 'desc')
    .limit(most)
    .execute();
  return rows as VersionLine[];
}
