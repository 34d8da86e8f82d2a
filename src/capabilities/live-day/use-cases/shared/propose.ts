import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { dayFingerprint } from '../../store/day.ts';
import { replaceProposal } from '../../store/proposals.ts';
import { mendPlan } from './mend.ts';

/** So often the search begins anew when somebody arrives or leaves while it runs; then the next mark will ask again. */
const MOST_TRIES = 3;

/**
 * Thinks of a repair for what happened and puts it where the organisers see it. Two of these at once end with the
 * same proposal: each looks again whether the day moved while it was thinking.
 */
export async function proposeRepair(
  db: Db,
  eventId: string,
  {
    now,
    by,
    within,
  }: { now: Instant; by: string | null; within: <T>(work: (tx: Db) => Promise<T>) => Promise<T> },
): Promise<string | null> {
  for (let attempt = 1; ; attempt++) {
    const seen = await dayFingerprint(db, eventId);
    const proposal = await mendPlan(db, eventId, { now, by });
    const kept = await within(async (tx) => {
      const id = await replaceProposal(tx, eventId, proposal, now);
      const moved = (await dayFingerprint(tx, eventId)) !== seen;
      return { id, moved };
    });
    if (!kept.moved || attempt >= MOST_TRIES) return kept.id;
  }
}
