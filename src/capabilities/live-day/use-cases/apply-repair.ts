import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { applyPlanChange } from '../../matching/queries.ts';
import { withChanges } from '../rules/repair.ts';
import { decideProposal, holdProposal } from '../store/proposals.ts';
import { placesAhead } from './shared/mend.ts';

/** Puts a proposed repair in place as the next version of the plan, all of it or nothing; the people concerned are told. */
export const applyRepair = command({
  name: 'apply-repair',
  summary: 'Appliquer une réparation du planning',
  input: z.object({ eventId: z.uuid(), proposalId: z.uuid() }),
  output: z.object({ version: z.int() }),
  refusals: ['repair-replaced', 'repair-decided', 'plan-moved', 'round-begun', 'repair-clash'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note, announce }, { proposalId }) {
    const { eventId } = scope;
    // The same order as whoever puts a new proposal in place: first the plan, then the proposal.
    await lockPlanOf(db, scope.eventId);
    const proposal = await holdProposal(db, scope, proposalId);
    if (!proposal) return refused('repair-replaced');
    if (proposal.status !== 'proposed') return refused('repair-decided', { status: proposal.status });
    const event = await eventFacts(db, eventId);
    const before = placesAhead(await readDayFor(db, scope), event, eventNow(event, now));
    const applied = await applyPlanChange(
      db,
      {
        eventId,
        expectedVersion: proposal.basedOnVersion,
        kind: 'repaired',
        next: withChanges(before, proposal.changes),
        reason: { causes: proposal.causes },
        summary: proposal.summary,
        by: actor.name,
      },
      now,
    );
    if (!applied.done) {
      if (applied.because === 'version-moved') return refused('plan-moved', { version: applied.version });
      if (applied.because === 'round-begun') return refused('round-begun', { round: applied.round });
      return refused('repair-clash');
    }
    const { version } = applied;
    await decideProposal(db, proposalId, { status: 'applied', appliedAs: version }, now);
    const { dropped, added, moved, candidatesTold, recruitersTold } = proposal.summary;
    await note('repair-applied', { version, dropped, added, moved, told: candidatesTold + recruitersTold });
    await announce('live-day.plan-repaired', { eventId, version });
    return done({ version });
  },
});
