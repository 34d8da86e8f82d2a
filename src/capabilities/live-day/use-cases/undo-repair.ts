import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { applyPlanChange } from '../../matching/queries.ts';
import { putBack } from '../rules/rebase.ts';
import { freeMeetings } from '../store/locks.ts';
import { decideProposal, findUndoing, holdProposal } from '../store/proposals.ts';
import { placesAhead } from './shared/outlook.ts';

/**
 * Takes the last repair back: every meeting that can still change is again where it was before, and the rounds at their
 * times. Nothing else may have changed the plan since.
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
    await lockPlanOf(db, eventId);
    const proposal = await holdProposal(db, scope, proposalId);
    if (!proposal) return refused('repair-replaced');
    const { status, appliedAs } = proposal;
    const undoing = await findUndoing(db, proposalId);
    if (status !== 'applied' || appliedAs === null || undoing === null)
      return refused('repair-decided', { status });
    const event = await eventFacts(db, eventId);
    if (event.planVersion !== appliedAs) return refused('plan-moved', { version: event.planVersion });
    const at = eventNow(event, now);
    const begun = firstBegun(proposal.changes, undoing.schedule?.rounds ?? [], event.rounds, at);
    if (begun !== null) return refused('round-begun', { round: begun });
    const standing = placesAhead(await readDayFor(db, scope), event, at);
    const undone = await applyPlanChange(
      db,
      {
        eventId,
        expectedVersion: appliedAs,
        kind: 'undone',
        next: putBack(standing, proposal.changes, undoing.former),
        reason: { undoes: appliedAs },
        by: actor.name,
        schedule: undoing.schedule,
        lasting: undoing.lasting,
      },
      now,
    );
    if (!undone.done) {
      if (undone.because === 'version-moved') return refused('plan-moved', { version: undone.version });
      if (undone.because === 'round-begun') return refused('round-begun', { round: undone.round });
      return refused('repair-clash');
    }
    await decideProposal(db, proposalId, { status: 'undone' }, now);
    if (proposal.byHand) await freeMeetings(db, scope, proposal.changes);
    await note('repair-undone', { version: undone.version, undoes: appliedAs });
    await announce('live-day.plan-repaired', { eventId, version: undone.version });
    return done({ version: undone.version });
  },
});

interface Times {
  readonly number: number;
  readonly startsAt: string;
}

/** The first round of this repair that has begun, by the times that it made or by those before it; null when none has. */
function firstBegun(
  changes: readonly { from: { round: number } | null; to: { round: number } | null }[],
  former: readonly Times[],
  present: readonly Times[],
  at: string,
): number | null {
  const now = new Map(present.map(({ number, startsAt }) => [number, startsAt]));
  const moved = former.filter(({ number, startsAt }) => now.get(number) !== startsAt);
  const then = new Map(former.map(({ number, startsAt }) => [number, startsAt]));
  const rounds = [
    ...changes.flatMap(({ from, to }) => [from?.round, to?.round]),
    ...moved.map(({ number }) => number),
  ].filter((round) => round !== undefined);
  const hasBegun = (startsAt: string | undefined) => startsAt !== undefined && startsAt <= at;
  return rounds.find((round) => hasBegun(now.get(round)) || hasBegun(then.get(round))) ?? null;
}
