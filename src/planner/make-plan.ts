import { Agenda } from './agenda.ts';
import { explainIn, type Reason } from './explain.ts';
import { furnish } from './furnish.ts';
import { type Model, modelOf } from './model.ts';
import type { Meeting, Plan, Progress, Score, Stop } from './plan.ts';
import type { Problem } from './problem.ts';
import { scoreOf } from './score.ts';
import { Clock } from './search/clock.ts';
import { prune } from './search/prune.ts';
import { search } from './search/search.ts';
import type { State } from './search/state.ts';
import { type Standby, standbyOf } from './standby.ts';

export type Planned = {
  plan: Plan;
  score: Score;
  /** No plan of this problem has a higher objective. */
  bound: number;
  /** Why each wish that is not in the plan is not. Found when first asked for: a large event has thousands. */
  readonly reasons: Reason[];
  /** Who could step in, per recruiter. Found when first asked for. */
  readonly standby: Standby[];
  /** Moves tried: the same seed and this number give the same plan again. */
  iterations: number;
};

/**
 * Plans an event. The problem must have passed `readProblem`. The same problem, seed and number of
 * iterations give the same plan on any machine. With a stop of 0 iterations it is the first plan, made
 * at once. `onProgress` hears of the search now and then.
 */
export function plan(
  problem: Problem,
  stop: Stop,
  seed: number,
  onProgress?: (progress: Progress) => void,
): Planned {
  const clock = new Clock(stop);
  const model = modelOf(problem);
  const { state, bound } = search(model, clock, seed, onProgress ?? null);
  prune(state);
  const found = furnish(problem, planOf(model, state));
  const reasons = once(() => reasonsOf(problem, found));
  const standby = once(() => standbyOf(problem, found));
  return {
    plan: found,
    score: scoreOf(problem, found),
    bound,
    get reasons() {
      return reasons();
    },
    get standby() {
      return standby();
    },
    iterations: clock.iterations,
  };
}

/** Made at the first call, then kept. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Why each wish that is not in the plan is not. */
export function reasonsOf(problem: Problem, plan: Plan): Reason[] {
  const agenda = new Agenda(problem, plan);
  return problem.wishes.filter((wish) => agenda.find(wish) === null).map((wish) => explainIn(agenda, wish));
}

/** The meetings of a search state, with the helpers and particular tables that it chose. */
export function planOf(model: Model, state: State): Plan {
  const meetings: Meeting[] = [];
  for (let pair = 0; pair < model.pairs; pair++) {
    const round = state.start[pair]!;
    if (round < 0) continue;
    const meeting: Meeting = {
      candidate: model.candidateIds[model.candidate[pair]!]!,
      recruiter: model.recruiterIds[model.recruiter[pair]!]!,
      round,
    };
    const helper = state.demands?.helpers?.unitOf[pair] ?? -1;
    const table = state.demands?.tables?.unitOf[pair] ?? -1;
    if (helper >= 0) meeting.helper = model.problem.helpers![helper]!.id;
    if (table >= 0) meeting.table = model.problem.tableList![table]!.id;
    meetings.push(meeting);
  }
  return { meetings };
}
