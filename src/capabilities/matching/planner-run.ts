import type { Meeting, Problem, Progress } from '../../planner/index.ts';
import { searchOnThreads, spareThreads } from '../../planner-threads/run.ts';
import type { SearchResult } from './schema.ts';

/** Moves that a usual machine tries in a second, to tell whether the moves or the seconds end a search. */
const MOVES_PER_SECOND = 1_000_000;

export interface PlannerJob {
  readonly problem: Problem;
  readonly seed: number;
  readonly iterations: number;
  readonly seconds: number;
}

export interface PlannerRun {
  /** The last that was heard of the search; null before the first word. */
  readonly progress: () => Progress | null;
  /** Ends the search with the best plan so far. */
  readonly stop: () => void;
  /** Throws what a thread threw. */
  readonly result: Promise<{ meetings: readonly Meeting[]; result: SearchResult }>;
}

/** The planner's bound as it is kept: null until it is known, where the planner says Infinity, which JSON cannot. */
export function knownBound(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

/** Starts a search in threads of its own, so that the server answers while a plan is searched. */
export function runPlanner({ problem, seed, iterations, seconds }: PlannerJob): PlannerRun {
  const started = performance.now();
  const wants = { reasons: false, floor: true };
  const search = { problem, seed, iterations, seconds, wants };
  const { progress, stop, result } = searchOnThreads(search, threadsFor(iterations, seconds));
  return {
    progress,
    stop,
    result: result.then((found) => ({
      meetings: found.plan.meetings,
      result: {
        objective: found.score.objective,
        bound: knownBound(found.bound),
        iterations: found.iterations,
        seconds: Math.round((performance.now() - started) / 10) / 100,
        floor: {
          possible: found.floor?.possible ?? null,
          short: found.floor?.short ?? [],
          bottleneck: found.floor?.bottleneck ?? null,
        },
        standby: found.standby.map(({ recruiter, ranked }) => ({
          recruiter,
          candidates: ranked.map(({ candidate }) => candidate),
        })),
      },
    })),
  };
}

/**
 * One thread where the moves end first: more would gain nothing, and the plan stays the same on any machine. Else all
 * that can be spared.
 */
function threadsFor(iterations: number, seconds: number): number {
  return iterations < seconds * MOVES_PER_SECOND ? 1 : spareThreads();
}
