import { sql } from 'kysely';
import { type Instant, minutesBetween } from './clock.ts';
import type { Db } from './database.ts';

/** What whoever keeps the server wants to know at a glance; no names, no numbers of people. */
export interface Health {
  readonly ok: true;
  /** Whole minutes that the oldest message waits that could have left; null when none does. */
  readonly oldestMessageMinutes: number | null;
}

/**
 * Asks the database, and how long messages wait.
 * @throws when the database does not answer
 */
export async function healthOf(db: Db, now: Instant): Promise<Health> {
  const { rows } = await sql<{ since: Instant | null }>`select min(created_at) as since from messages
    where status = 'waiting' and channel in ('email', 'sms')
      -- What is not urgent may wait for the morning.
      and (attempts > 0 or (next_attempt_at <= ${now} and (urgent or event_id is null)))`.execute(db);
  const since = rows[0]?.since ?? null;
  return {
    ok: true,
    oldestMessageMinutes: since === null ? null : Math.floor(minutesBetween(since, now)),
  };
}
