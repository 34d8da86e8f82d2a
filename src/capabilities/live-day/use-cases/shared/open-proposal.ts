import type { DoorScope, OrganiserScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { clashesIn } from '../../rules/rebase.ts';
import type { PlannedPlace } from '../../rules/repair.ts';
import type { RepairProposal } from '../../schema.ts';
import { findOpenProposal } from '../../store/proposals.ts';

/**
 * The proposal that waits for a decision, while it still fits the plan: what others changed meanwhile is no hindrance
 * where it concerns other meetings. Null otherwise; a fresh one is then being thought of.
 */
export async function openProposal(
  db: Db,
  scope: DoorScope | OrganiserScope,
  places: readonly PlannedPlace[],
  at: Instant,
): Promise<RepairProposal | null> {
  const proposal = await findOpenProposal(db, scope);
  if (proposal === null) return null;
  const begun = proposal.changes.some(({ from, to }) =>
    [from, to].some((place) => place && place.startsAt <= at),
  );
  return begun || clashesIn(places, proposal.changes).length > 0 ? null : proposal;
}
