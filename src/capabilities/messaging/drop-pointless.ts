import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { KINDS } from './rules/kinds.ts';
import { dropExpired, dropOvertaken } from './store/due.ts';

const SENSES = KINDS.flatMap(({ kind, traits }) =>
  traits?.whileStanding === undefined ? [] : [{ kind, standings: traits.whileStanding }],
);

/** Takes off what makes no sense any more: its time is over, or its reader has answered meanwhile. */
export async function dropPointless(db: Db, now: Instant): Promise<void> {
  await dropExpired(db, now);
  await dropOvertaken(db, SENSES, now);
}
