import { sql } from 'kysely';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { hashSecret } from '../../../kernel/ids.ts';
import { GUESS_MINUTES, MOST_GUESSES } from '../rules.ts';

/** All wrong tries of the instance, whatever their target: only to notice, never to refuse. */
const EVERYTHING = 'everything';

/**
 * Counts one try at a target before it is looked at; gives how many there were within the hour, this one included. One
 * statement, so that tries that arrive together are counted one by one. A right answer calls `forgetGuesses` afterwards.
 */
export function countGuess(db: Db, target: string, now: Instant): Promise<number> {
  return count(db, target, now);
}

/** Whether a target takes no more tries, without counting one. */
export async function isClosed(db: Db, target: string, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('guesses')
    .select('tried')
    .where('target', '=', hashSecret(target))
    .where('since', '>', plusMinutes(now, -GUESS_MINUTES))
    .executeTakeFirst();
  return row !== undefined && row.tried >= MOST_GUESSES;
}

/** Forgets the tries at a target: somebody who knew has come. */
export async function forgetGuesses(db: Db, target: string): Promise<void> {
  await db.deleteFrom('guesses').where('target', '=', hashSecret(target)).execute();
}

/** Counts a wrong try of the instance; gives how many there were within the hour. */
export function countWrong(db: Db, now: Instant): Promise<number> {
  return count(db, EVERYTHING, now);
}

export async function forgetOldGuesses(db: Db, now: Instant): Promise<void> {
  await db
    .deleteFrom('guesses')
    .where('since', '<', plusMinutes(now, -24 * 60))
    .execute();
}

async function count(db: Db, target: string, now: Instant): Promise<number> {
  const begin = plusMinutes(now, -GUESS_MINUTES);
  const { tried } = await db
    .insertInto('guesses')
    .values({ target: hashSecret(target), tried: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('target').doUpdateSet({
        tried: sql<number>`case when guesses.since <= ${begin} then 1 else guesses.tried + 1 end`,
        since: sql<string>`case when guesses.since <= ${begin} then ${now} else guesses.since end`,
      }),
    )
    .returning('tried')
    .executeTakeFirstOrThrow();
  return tried;
}
