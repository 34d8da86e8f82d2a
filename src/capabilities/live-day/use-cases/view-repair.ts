import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { RepairProposal } from '../schema.ts';
import { findProposal } from '../store/proposals.ts';

/** One repair with all its changes, whether it waits, was applied, declined or undone. */
export const viewRepair = query({
  name: 'view-repair',
  summary: 'Voir une réparation du planning',
  input: z.object({ eventId: z.uuid(), proposalId: z.uuid() }),
  output: RepairProposal,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope }, { proposalId }) {
    const proposal = await findProposal(db, scope, proposalId);
    return proposal === null ? notFound() : done(proposal);
  },
});
