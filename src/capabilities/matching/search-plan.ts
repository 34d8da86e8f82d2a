import type { z } from 'zod';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { knownBound, runPlanner } from './planner-run.ts';
import { asDraft, asProblem } from './rules/draft-plan.ts';
import { iterationsFor } from './rules/search-budget.ts';
import type { SIGNALS } from './signals.ts';
import { failDraft, findSearching, finishDraft, writeProgress } from './store/drafts.ts';

type PlanAsked = z.output<(typeof SIGNALS)['matching.plan-asked']>;

/** How often open pages hear of a running search, in milliseconds. */
const TELL_EVERY = 300;

/**
 * Makes the plan of a draft that waits for it. When this process dies on the way, the signal comes again and the
 * search starts anew: nothing was written but how far it was. A draft that has its plan already is left alone.
 */
export async function searchPlan(db: Db, asked: PlanAsked, now: Instant): Promise<void> {
  const { draftId } = asked;
  const draft = await findSearching(db, draftId);
  if (!draft) return;
  const { eventId, seed } = draft;
  const problem = asProblem(draft.problem);
  const { seconds } = asked;
  const run = runPlanner({ problem, seed, seconds, iterations: iterationsFor(problem, seconds) });
  let telling = false;
  const timer = setInterval(async () => {
    const heard = run.progress();
    if (telling || heard === null) return;
    telling = true;
    const { iterations, fraction, objective, meetings } = heard;
    const progress = { iterations, fraction, objective, bound: knownBound(heard.bound), meetings };
    try {
      if ((await writeProgress(db, { eventId, draftId, progress }, now)) !== 'go-on') run.stop();
    } catch {
      // A moment without the database costs a drawing, not the plan: the next tick tells again.
    }
    telling = false;
  }, TELL_EVERY);
  try {
    const { meetings, result } = await run.result;
    await finishDraft(db, { eventId, draftId, meetings: asDraft(problem, { meetings }), result }, now);
  } catch (error) {
    await failDraft(db, { eventId, draftId, failure: String(error) }, now);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
