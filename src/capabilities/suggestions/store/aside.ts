import type { CandidateScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

type Person = Pick<CandidateScope, 'eventId' | 'registrationId'>;

/** The needs that somebody set aside among their suggestions. */
export async function setAsideBy(db: Db, registrationId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('suggestionsSetAside')
    .select('needId')
    .where('registrationId', '=', registrationId)
    .execute();
  return new Set(rows.map(({ needId }) => needId));
}

/** Sets a need aside, with the version of the rule that brought it; twice is once. */
export async function setAside(
  db: Db,
  { eventId, registrationId }: Person,
  { needId, ruleVersion }: { needId: string; ruleVersion: number },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('suggestionsSetAside')
    .values({ eventId, registrationId, needId, ruleVersion, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function takeBack(db: Db, { registrationId }: Person, needId: string): Promise<void> {
  await db
    .deleteFrom('suggestionsSetAside')
    .where('registrationId', '=', registrationId)
    .where('needId', '=', needId)
    .execute();
}
