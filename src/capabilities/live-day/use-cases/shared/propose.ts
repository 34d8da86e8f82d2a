import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction, lockPlanOf } from '../../../../kernel/database.ts';
import { dayFingerprint } from '../../store/day.ts';
import { type NewProposal, openDecisions, replaceProposal } from '../../store/proposals.ts';
import { type Mending, mendPlan } from './mend.ts';

/** A repair as it was thought of, with the day that it was thought of on; null when nothing should change. */
export interface Thought {
  readonly proposal: NewProposal | null;
  readonly seen: string;
  /** The decisions that it holds were asked for, not those that were found. */
  readonly decided: boolean;
}

/**
 * Thinks of a repair for what happened. It takes the planner's time, so no transaction may be open meanwhile. What
 * somebody decided about the times and has not applied yet stays in it, unless other decisions are given.
 */
export async function thinkOfRepair(db: Db, eventId: string, mending: Mending): Promise<Thought> {
  const seen = await dayFingerprint(db, eventId);
  const decisions = mending.decisions ?? (await openDecisions(db, eventId));
  const proposal = await mendPlan(db, eventId, { ...mending, decisions });
  return { seen, proposal, decided: mending.decisions !== undefined };
}

/**
 * Puts a repair where the organisers see it. `moved`: something happened while it was thought of; think again. What
 * somebody decided meanwhile is never put aside by a repair that does not know of it.
 */
export async function keepRepair(
  tx: Db,
  eventId: string,
  { proposal, seen, decided }: Thought,
  now: Instant,
): Promise<{ id: string | null; moved: boolean }> {
  await lockPlanOf(tx, eventId);
  const open = await openDecisions(tx, eventId);
  if (!decided && !isDeepStrictEqual(open, proposal?.decisions ?? []) && open.length > 0) {
    if ((await dayFingerprint(tx, eventId)) !== seen) return { id: null, moved: true };
  }
  const id = await replaceProposal(tx, eventId, proposal, now);
  return { id, moved: (await dayFingerprint(tx, eventId)) !== seen };
}

/** So often the search begins anew when somebody arrives or leaves while it runs; then the next mark will ask again. */
const MOST_TRIES = 3;

/**
 * Thinks of a repair and keeps it, for the worker. Two of these at once end with the same proposal: each looks again
 * whether the day moved while it was thinking.
 */
export async function proposeRepair(db: Db, eventId: string, now: Instant): Promise<void> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
    const thought = await thinkOfRepair(db, eventId, { now, by: null });
    const { moved } = await inTransaction(db, (tx) => keepRepair(tx, eventId, thought, now));
    if (!moved) return;
  }
}
