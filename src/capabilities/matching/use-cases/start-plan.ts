import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { complaintInWords, readProblem } from '../../../planner/index.ts';
import { eventFacts } from '../../events/queries.ts';
import { situationNow } from '../queries.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { locksThatHold } from '../rules/locks.ts';
import { Emphasis, USUAL_EMPHASIS } from '../schema.ts';
import { addDraft, findDraft } from '../store/drafts.ts';
import { readLocks } from '../store/locks.ts';

/** Asks for a plan: a new draft at once, its meetings when the search has ended. */
export const startPlan = command({
  name: 'start-plan',
  summary: 'Calculer un planning',
  input: z.object({
    eventId: z.uuid(),
    /** The same event, locks and seed give the same plan, where the search is not cut by the clock. */
    seed: z.int().min(1).max(1_000_000).default(1),
    /** Longest search. */
    seconds: z.number().min(0.2).max(60).default(5),
    /** Plan again around what is locked in this draft. */
    fromDraftId: z.uuid().nullable().default(null),
    /** What counts more or less than usual. */
    emphasis: Emphasis.default(USUAL_EMPHASIS),
  }),
  output: z.object({ draftId: z.uuid(), number: z.int() }),
  refusals: ['no-round-left', 'no-candidates', 'no-recruiters', 'no-wishes', 'plan-impossible'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, actor, now, note, announce }, { eventId, seed, seconds, fromDraftId, emphasis }) {
    const from = fromDraftId === null ? null : await findDraft(db, scope, fromDraftId);
    if (fromDraftId !== null && from === null) return notFound();
    const situation = await situationNow(db, eventId, now);
    // A draft has its locks; a plan made anew keeps what was put in its place by hand on the published one.
    const locks =
      from === null
        ? locksThatHold(await readLocks(db, eventId, situation.now), situation)
        : (from.meetings ?? [])
            .filter(({ locked }) => locked)
            .map(({ registrationId, recruiterId, round }) => ({
              candidate: registrationId,
              recruiter: recruiterId,
              round,
            }));
    const problem = buildProblem(situation, locks, emphasis);
    if (problem.candidates.length === 0) return refused('no-candidates');
    if (problem.recruiters.length === 0) return refused('no-recruiters');
    if (problem.wishes.length === 0 && problem.pinned.length === 0) return refused('no-wishes');
    if (!situation.rounds.some(({ cancelled, startsAt }) => !cancelled && startsAt > situation.now))
      return refused('no-round-left');
    const { complaints } = readProblem(problem);
    if (complaints?.[0]) {
      const [first] = complaints;
      const [fr, nl, en] = [
        complaintInWords(first, 'fr'),
        complaintInWords(first, 'nl'),
        complaintInWords(first, 'en'),
      ];
      return refused('plan-impossible', { fr, nl, en });
    }
    // Two who ask at once get a number each.
    await lockPlanOf(db, eventId);
    const { planVersion } = await eventFacts(db, eventId);
    const draft = await addDraft(
      db,
      scope,
      { seed, emphasis, basedOnVersion: planVersion, problem, createdBy: actor.name },
      now,
    );
    await note('plan-asked', { number: draft.number });
    await announce('matching.plan-asked', { eventId, draftId: draft.id, seconds });
    return done({ draftId: draft.id, number: draft.number });
  },
});
