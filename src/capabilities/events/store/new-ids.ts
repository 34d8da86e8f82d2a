import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { type NewcomerKind, spareIds } from '../../../kernel/personal-links.ts';

const TABLES = { candidate: 'registrations', recruiter: 'recruiters' } as const;

/**
 * Ids for newcomers: on a laptop in a hall those that it was lent, so that their links open at home too, and new ones
 * everywhere else or when all of these are taken. Somebody else may take one at the same moment: ask with `again` then.
 */
export async function newIds(
  db: Db,
  kind: NewcomerKind,
  count = 1,
  { again = false } = {},
): Promise<string[]> {
  const ids = spareIds(kind);
  // Asked again: another one than whoever was quicker took, also where that row is out of the asker's reach.
  const order = again ? sql`random()` : sql`id`;
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await sql<{ id: string }>`select id from unnest(${ids}::uuid[]) as spare (id)
          where not exists (select from ${sql.table(TABLES[kind])} taken where taken.id = spare.id)
          order by ${order} limit ${count}`.execute(db);
  return Array.from({ length: count }, (_, index) => rows[index]?.id ?? newId());
}
