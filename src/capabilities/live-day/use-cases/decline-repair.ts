import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { decideProposal, holdProposal } from '../store/proposals.ts';

/** Leaves the plan as it is. */
export const declineRepair = command({
  name: 'decline-repair',
  summary: 'Écarter une réparation proposée',
  input: z.object({ eventId: z.uuid(), proposalId: z.uuid() }),
  output: z.object({ proposalId: z.uuid() }),
  refusals: ['repair-replaced', 'repair-decided'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { proposalId }) {
    // The same order as whoever puts a new proposal in place: first the plan, then the proposal.
    await lockPlanOf(db, scope.eventId);
    const proposal = await holdProposal(db, scope, proposalId);
    if (!proposal) return refused('repair-replaced');
    if (proposal.status !== 'proposed') return refused('repair-decided', { status: proposal.status });
    await decideProposal(db, proposalId, { status: 'declined' }, now);
    await note('repair-declined', { changes: proposal.changes.length });
    return done({ proposalId });
  },
});
