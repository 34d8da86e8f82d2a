import { type Planned, type Problem, plan } from '../planner/index.ts';
import { searchOnThreads, spareThreads } from '../planner-threads/run.ts';
import { type Budget, readNumber } from './budget.ts';

export const THREADS_OPTION = { threads: { type: 'string' } } as const;

/** What a command shows of a plan. */
export type FoundPlan = Pick<Planned, 'plan' | 'score' | 'bound' | 'reasons'>;

const MOST_THREADS = 64;
/** What the reason of a wish that is not held takes on a usual machine, with the rest that follows a search. */
const SECONDS_PER_WISH = 4e-5;

/**
 * As many as asked; else all cores but one when the search ends by the clock, and one when it ends by its
 * iterations, so that the same file and seed give the same plan anywhere.
 *
 * @throws Misused when it is no number from 1.
 */
export function readThreads(given: string | undefined, budget: Budget): number {
  if (given !== undefined)
    return readNumber('--threads', given, { least: 1, most: MOST_THREADS, whole: true });
  return budget.seconds === null ? 1 : Math.min(MOST_THREADS, spareThreads());
}

/** Plans in this thread, or with several seeds in as many threads. The seconds are for all: the reasons too. */
export async function findPlan(problem: Problem, budget: Budget, threads: number): Promise<FoundPlan> {
  const { iterations, seed } = budget;
  const after = problem.wishes.length * SECONDS_PER_WISH;
  const seconds = budget.seconds === null ? null : Math.max(budget.seconds / 2, budget.seconds - after);
  if (threads === 1) return plan(problem, { seconds, iterations, now: () => performance.now() }, seed);
  const wants = { reasons: true, floor: false };
  const found = await searchOnThreads({ problem, seed, iterations, seconds, wants }, threads).result;
  return { ...found, reasons: found.reasons ?? [] };
}
