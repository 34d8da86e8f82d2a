import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import {
  joinRegistrations,
  moveRegistrations,
  moveRegistrationsBack,
  partRegistrations,
  type Twins,
} from '../../../events/queries.ts';
import { type JoinedChoices, joinChoices, partChoices } from '../../../matching/queries.ts';
import { moveChoices, moveChoicesBack } from '../../../sharing/queries.ts';
import type { Clash } from '../../schema.ts';

interface Pair {
  readonly organisationId: string;
  readonly keptId: string;
  readonly goneId: string;
}

/** What was done with the registrations of two entries, so that it can be undone. */
export interface MovedAtEvents {
  /** Registrations that now are the kept entry's. */
  readonly registrations: readonly string[];
  /** Those that were joined with one of the kept entry's. */
  readonly joined: readonly {
    readonly twins: Twins;
    readonly choices: JoinedChoices;
    readonly shared: readonly string[];
  }[];
  readonly clashes: readonly Clash[];
}

/** Joins the registrations at events where both entries are on the list, and gives the others to the entry that stays. */
export async function joinTwins(
  db: Db,
  pair: Pair,
  twins: readonly Twins[],
  now: Instant,
): Promise<MovedAtEvents & { clashes: Clash[] }> {
  const joined: MovedAtEvents['joined'][number][] = [];
  for (const one of twins) {
    const { eventId, kept, gone } = one;
    const choices = await joinChoices(db, { eventId, from: gone.id, to: kept.id }, now);
    const shared = await moveChoices(db, { from: gone.id, to: kept.id });
    await joinRegistrations(db, one, now);
    joined.push({ twins: one, choices, shared });
  }
  return {
    registrations: await moveRegistrations(db, pair, now),
    joined,
    clashes: joined.flatMap(({ twins: { event }, choices }) =>
      choices.clashes.map((clash) => ({ event, ...clash })),
    ),
  };
}

/** Puts registrations apart again, each with what was its own. */
export async function partTwins(
  db: Db,
  goneId: string,
  { registrations, joined }: MovedAtEvents,
  now: Instant,
): Promise<void> {
  await moveRegistrationsBack(db, registrations, goneId, now);
  for (const { twins, choices, shared } of joined) {
    const { eventId, kept, gone } = twins;
    await partRegistrations(db, twins, now);
    await moveChoicesBack(db, shared, gone.id);
    await partChoices(db, { eventId, from: gone.id, to: kept.id }, choices, now);
  }
}
