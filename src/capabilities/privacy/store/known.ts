import type { Db } from '../../../kernel/database.ts';
import type { Known } from '../rules/mentions.ts';

/** By what these people are found in what others wrote. */
export async function knownOf(db: Db, personIds: readonly string[]): Promise<Known[]> {
  if (personIds.length === 0) return [];
  return db
    .selectFrom('people')
    .select(['firstName', 'lastName', 'email', 'phone'])
    .where('id', 'in', personIds)
    .execute();
}
