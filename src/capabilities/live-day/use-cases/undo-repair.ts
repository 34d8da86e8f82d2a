import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { applyPlanChange, meetingsAt } from '../../matching/queries.ts';
import { decideProposal, holdProposal } from '../store/proposals.ts';

/**
 * Takes the last repair back: every meeting that can still change is again where it was before. Nothing else may have
 * changed the plan since.
 */
export const undoRepair = command({
  name: 'undo-repair',
  summary: 'Annuler la dernière réparation du planning',
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
    const { status, appliedAs } = proposal;
    if (status !== 'applied' || appliedAs === null) return refused('repair-decided', { status });
    const event = await eventFacts(db, eventId);
    if (event.planVersion !== appliedAs) return refused('plan-moved', { version: event.planVersion });
    const at = eventNow(event, now);
    const begun = proposal.changes
      .flatMap(({ from, to }) => [from, to])
      .find((place) => place !== null && place.startsAt <= at);
    if (begun) return refused('round-begun', { round: begun.round });
    const open = new Set(event.rounds.filter(({ startsAt }) => startsAt > at).map(({ number }) => number));
    const before = await meetingsAt(db, eventId, appliedAs - 1);
    const undone = await applyPlanChange(
      db,
      {
        eventId,
        expectedVersion: appliedAs,
        kind: 'undone',
        next: before.filter(({ round }) => open.has(round)),
        reason: { undoes: appliedAs },
        by: actor.name,
      },
      now,
    );
    if (!undone.done) {
      if (undone.because === 'version-moved') return refused('plan-moved', { version: undone.version });
      if (undone.because === 'round-begun') return refused('round-begun', { round: undone.round });
      return refused('repair-clash');
    }
    await decideProposal(db, proposalId, { status: 'undone' }, now);
    await note('repair-undone', { version: undone.version, undoes: appliedAs });
    await announce('live-day.plan-repaired', { eventId, version: undone.version });
    return done({ version: undone.version });
  },
});
