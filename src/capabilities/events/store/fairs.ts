import type { Db } from '../../../kernel/database.ts';

/** Where the online fair of an event stands, for the ways that lead to it: nobody set one, it is closed, or open. */
export async function fairState(db: Db, eventId: string): Promise<'none' | 'closed' | 'open'> {
  const row = await db
    .selectFrom('fairs')
    .select('openedAt')
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  if (!row) return 'none';
  return row.openedAt === null ? 'closed' : 'open';
}
