import { type Instant, plusDays } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { forgetOldGuesses } from './guesses.ts';

/** Days that an ended session is kept for: long enough to look at what happened, the journal keeps the rest. */
const SESSION_DAYS = 30;

/** Removes what has no use any more: links and questions whose time is over, sessions that ended, old counts of tries. */
export async function forgetSpent(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('signInLinks').where('expiresAt', '<', plusDays(now, -1)).execute();
  await db.deleteFrom('signInChallenges').where('expiresAt', '<', now).execute();
  const old = plusDays(now, -SESSION_DAYS);
  await db
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('expiresAt', '<', old), eb('endedAt', '<', old)]))
    .execute();
  await forgetOldGuesses(db, now);
}
