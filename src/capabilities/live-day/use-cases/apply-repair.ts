import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventFacts } from '../../events/queries.ts';
import { changeKey } from '../rules/rebase.ts';
import { soonElsewhere } from '../rules/standby.ts';
import { addErrands } from '../store/errands.ts';
import { holdProposal } from '../store/proposals.ts';
import { applyChanges, NOT_APPLIED } from './shared/apply.ts';
import { clockOf } from './shared/clock-of.ts';

/** Puts a proposed repair in place as the next version of the plan, all of it or nothing; the people concerned are told. */
export const applyRepair = command({
  name: 'apply-repair',
  summary: 'Appliquer une réparation du planning',
  input: z.object({
    eventId: z.uuid(),
    proposalId: z.uuid(),
    /** True when only the changes of `only` are wanted. */
    picked: z.boolean().default(false),
    /** Keys of changes: "added/<registrationId>/<recruiterId>". */
    only: z.array(z.string().max(120)).max(20_000).default([]),
  }),
  output: z.object({ version: z.int() }),
  refusals: ['repair-replaced', 'repair-decided', 'nothing-picked', ...NOT_APPLIED],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note, announce }, { proposalId, picked, only }) {
    const { eventId } = scope;
    // The same order as whoever puts a new proposal in place: first the plan, then the proposal.
    await lockPlanOf(db, eventId);
    const proposal = await holdProposal(db, scope, proposalId);
    if (!proposal) return refused('repair-replaced');
    if (proposal.status !== 'proposed') return refused('repair-decided', { status: proposal.status });
    const wanted = new Set(only);
    const changes = proposal.changes.filter((change) => !picked || wanted.has(changeKey(change)));
    if (changes.length === 0 && proposal.decisions.length === 0) return refused('nothing-picked');
    const event = await eventFacts(db, eventId);
    const day = await readDayFor(db, scope);
    const applied = await applyChanges(db, { event, day, proposal, changes, by: actor.name }, now);
    if ('refusal' in applied) return applied.refusal;
    const { version, summary } = applied;
    await addErrands(
      db,
      eventId,
      soonElsewhere(changes, day, clockOf(await eventFacts(db, eventId), now)),
      now,
    );
    const told = summary.candidatesTold + summary.recruitersTold;
    const { dropped, added, moved } = summary;
    for (const decision of proposal.decisions) await note('times-changed', { ...decision });
    await note('repair-applied', { version, dropped, added, moved, told });
    await announce('live-day.plan-repaired', { eventId, version });
    return done({ version });
  },
});
