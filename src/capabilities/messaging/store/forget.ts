import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';

/** Takes away every message to these people: those that wait, and what was kept of those that left. */
export async function forgetMessagesTo(db: Db, recipientIds: readonly string[]): Promise<void> {
  await db
    .deleteFrom('messages')
    .where(sql<boolean>`recipient_id = any(${[...recipientIds]}::uuid[])`)
    .execute();
}
