import { type Instant, plusDays } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** What a gateway has not said within this time, it never says. */
const ASKED_DAYS = 2;
const MOST_AT_ONCE = 50;

/** SMS that the gateway took and has not yet said what became of, the oldest first. */
export async function sentSms(db: Db, now: Instant) {
  const rows = await db
    .selectFrom('messages')
    .select(['id', 'kind', 'recipientKind', 'recipientId', 'providerRef'])
    .where('channel', '=', 'sms')
    .where('status', '=', 'sent')
    .where('providerRef', 'is not', null)
    .where('settledAt', '>', plusDays(now, -ASKED_DAYS))
    .orderBy('settledAt')
    .limit(MOST_AT_ONCE)
    .execute();
  return rows.map(({ providerRef, ...row }) => ({ ...row, providerRef: providerRef! }));
}

/** The gateway has said its last word on this one. */
export async function forgetRef(db: Db, id: string): Promise<void> {
  await db.updateTable('messages').set({ providerRef: null }).where('id', '=', id).execute();
}
