import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction } from '../../../../kernel/database.ts';
import { dayFingerprint } from '../../store/day.ts';
import { type NewProposal, replaceProposal } from '../../store/proposals.ts';
import { mendPlan } from './mend.ts';

/** A repair as it was thought of, with the day that it was thought of on; null when nothing should change. */
export interface Thought {
  readonly proposal: NewProposal | null;
  readonly seen: string;
}

/** Thinks of a repair for what happened. It takes the planner's time, so no transaction may be open meanwhile. */
export async function thinkOfRepair(
  db: Db,
  eventId: string,
  { now, by }: { now: Instant; by: string | null },
): Promise<Thought> {
  const seen = await dayFingerprint(db, eventId);
  return { seen, proposal: await mendPlan(db, eventId, { now, by }) };
}

/** Puts a repair where the organisers see it. `moved`: somebody came or left while it was thought of; think again. */
export async function keepRepair(
  tx: Db,
  eventId: string,
  { proposal, seen }: Thought,
  now: Instant,
): Promise<{ id: string | null; moved: boolean }> {
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
