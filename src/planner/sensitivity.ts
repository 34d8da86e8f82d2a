import { furnish } from './furnish.ts';
import { planOf } from './make-plan.ts';
import { modelOf, pairKey } from './model.ts';
import type { Plan, Score, Stop } from './plan.ts';
import type { Problem, Weights } from './problem.ts';
import { scoreOf } from './score.ts';
import { placePinned } from './search/build.ts';
import { Clock } from './search/clock.ts';
import { improve } from './search/improve.ts';
import { prune } from './search/prune.ts';
import { State } from './search/state.ts';

export type Sensitivity = {
  weights: Weights;
  /** Both plans measured with the old weights, so that their counts can be compared. */
  before: Score;
  after: Score;
  plan: Plan;
  /** Meetings of the plan that would be dropped or moved. */
  changed: number;
};

/**
 * What would change if the organiser weighed otherwise: the plan is improved from where it is under the
 * new weights (which are merged over the old). Answers "with waiting twice as important: 14 rounds of
 * waiting less, 2 wishes less".
 */
export function sensitivity(
  problem: Problem,
  plan: Plan,
  weights: Partial<Weights>,
  stop: Stop,
  seed: number,
): Sensitivity {
  const merged = { ...problem.weights, ...weights };
  const model = modelOf({ ...problem, weights: merged });
  const state = new State(model);
  placePinned(state);
  const round = new Map(plan.meetings.map((meeting) => [pairKey(meeting), meeting.round]));
  for (let pair = 0; pair < model.pairs; pair++) {
    const start = round.get(
      pairKey({
        candidate: model.candidateIds[model.candidate[pair]!]!,
        recruiter: model.recruiterIds[model.recruiter[pair]!]!,
      }),
    );
    if (start !== undefined && state.start[pair]! < 0 && state.fits(pair, start)) state.place(pair, start);
  }
  improve(state, new Clock(stop), { seed, hot: 3, cold: 0.3, until: 1 });
  prune(state);
  const found = furnish(problem, planOf(model, state));
  const after = new Map(found.meetings.map((meeting) => [pairKey(meeting), meeting.round]));
  return {
    weights: merged,
    before: scoreOf(problem, plan),
    after: scoreOf(problem, found),
    plan: found,
    changed: plan.meetings.filter((meeting) => after.get(pairKey(meeting)) !== meeting.round).length,
  };
}
