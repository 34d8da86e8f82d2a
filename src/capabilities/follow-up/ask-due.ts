import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { telling } from '../../kernel/telling.ts';
import { listToAsk, noteAsked } from './store/asking.ts';

/** Asks everybody whose day it is, and reminds who did not answer; what was asked is written down in the same transaction. */
export async function askDue(db: Db, now: Instant): Promise<void> {
  await inTransaction(db, async (tx) => {
    const all = await listToAsk(tx, now);
    if (all.length === 0) return;
    await noteAsked(tx, all, now);
    const payload = all.map(({ eventId, registrationId, month, again, expiresAt }) =>
      telling({
        eventId,
        registrationIds: [registrationId],
        about: `follow-up:${month}${again ? ':again' : ''}`,
        facts: { month, again },
        expiresAt,
      }),
    );
    await announce(tx, { signal: 'follow-up.due', payload, now });
  });
}
