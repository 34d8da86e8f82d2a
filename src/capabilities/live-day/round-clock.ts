import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { eventsAtABoundary, wakePages } from './store/day.ts';
import { hasOpenProposal } from './store/proposals.ts';
import { settleRound } from './use-cases/shared/settle-round.ts';

/** How far back the first look goes: a server that starts at the change of a round must not miss it. */
const FIRST_LOOK_MINUTES = 1;
/** People are called to their table this long before their interview, as their own page says it. */
const CALLED_MINUTES = 3;

/**
 * The clock that all screens share: when a round begins, ends, or is about to begin, the open pages of the event read
 * again what they show; when one has ended, its meetings are settled by who was there. A rehearsal, whose clock is
 * shifted, settles nothing by itself. Give the result to the worker, to be called every few seconds.
 */
export function roundClock(): (db: Db, now: Instant) => Promise<void> {
  let last: Instant | null = null;
  return async (db, now) => {
    const after = last ?? plusMinutes(now, -FIRST_LOOK_MINUTES);
    const events = await eventsAtABoundary(db, { after, until: now, calledMinutes: CALLED_MINUTES });
    for (const { eventId, ended } of events) {
      for (const round of ended) await settleRound(db, { eventId, round, mark: 'finish' }, now);
      // What begins cannot be mended any more: a repair that waits is thought of anew.
      if (await hasOpenProposal(db, eventId))
        await announce(db, { signal: 'live-day.happened', payload: { eventId }, now });
      await wakePages(db, eventId);
    }
    // Only now: a moment without the database must not lose the end of a round, and settling twice changes nothing.
    last = now;
  };
}
