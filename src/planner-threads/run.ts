import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress, Score } from '../planner/index.ts';
import type { Found, Said, Search, Task } from './task.ts';

export interface SearchRun {
  /** The best that was heard so far, of all threads; null before the first word. */
  readonly progress: () => Progress | null;
  /** Ends the search with the best plan so far. */
  readonly stop: () => void;
  /** Throws what a thread threw. */
  readonly result: Promise<Found>;
}

type Ended = { readonly score: Score; readonly bound: number };

/** Seconds after the budget in which a thread must have answered: the last touches of a whole school take some. */
const PATIENCE = 60;

/** As many threads as there are cores but one, which stays free for everybody else; at least one. */
export function spareThreads(): number {
  return Math.max(1, availableParallelism() - 1);
}

/**
 * Searches with several seeds at once, each in a thread of its own, and answers with the best plan: fewest people
 * below the contract, then the highest objective, then the first seed. With iterations alone the threads leave each
 * other alone, so the same seed and number of threads give the same plan whoever is faster. With seconds they share
 * their bounds, one of them works on it, and a plan proved best ends the search of all.
 */
export function searchOnThreads(search: Search, threads: number): SearchRun {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const flag = new Int32Array(stop);
  const together = threads > 1 && search.seconds !== null;
  const bounds = together ? new SharedArrayBuffer(threads * Float64Array.BYTES_PER_ELEMENT) : null;
  if (bounds !== null) new Float64Array(bounds).fill(Number.POSITIVE_INFINITY);
  const heard: (Progress | null)[] = Array.from({ length: threads }, () => null);
  const ended: (Ended | null)[] = Array.from({ length: threads }, () => null);
  const workers: Worker[] = [];
  let cut: NodeJS.Timeout | undefined;
  const result = new Promise<Found>((resolve, reject) => {
    cut = setTimeout(
      () => reject(new Error('The planner’s threads did not answer in time.')),
      ((search.seconds ?? 86_400) + PATIENCE) * 1000,
    );
    const hear = (index: number, said: Said): void => {
      if (said.kind === 'progress') heard[index] = said.progress;
      else if (said.kind === 'told') resolve(said.found);
      else {
        ended[index] = said;
        if (together && said.score.objective >= said.bound) Atomics.store(flag, 0, 1);
        const all = ended.filter((one) => one !== null);
        if (all.length < threads) return;
        const lowest = Math.min(...all.map(({ bound }) => bound));
        workers[bestOf(all)]?.postMessage(lowest);
      }
    };
    for (let index = 0; index < threads; index++) {
      const worker = new Worker(new URL('./thread.ts', import.meta.url), {
        workerData: { ...search, stop, bounds, index } satisfies Task,
      });
      workers.push(worker);
      worker.on('message', (said: Said) => hear(index, said));
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread of the planner ended without a plan.')));
    }
  }).finally(() => {
    clearTimeout(cut);
    for (const worker of workers) void worker.terminate();
  });
  return { progress: () => bestHeard(heard), stop: () => void Atomics.store(flag, 0, 1), result };
}

function bestOf(all: readonly Ended[]): number {
  let best = 0;
  all.forEach(({ score }, index) => {
    const champion = all[best]!.score;
    const fewer = champion.counts.belowLeast - score.counts.belowLeast;
    if (fewer > 0 || (fewer === 0 && score.objective > champion.objective)) best = index;
  });
  return best;
}

/** The best plan that any thread has, the lowest bound, and the work of all. */
function bestHeard(heard: readonly (Progress | null)[]): Progress | null {
  const all = heard.filter((one) => one !== null);
  if (all.length === 0) return null;
  const best = all.reduce((a, b) => (b.objective > a.objective ? b : a));
  return {
    iterations: all.reduce((sum, { iterations }) => sum + iterations, 0),
    fraction: Math.max(...all.map(({ fraction }) => fraction)),
    objective: best.objective,
    bound: Math.min(...all.map(({ bound }) => bound)),
    meetings: best.meetings,
  };
}
