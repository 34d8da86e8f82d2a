import { Worker } from 'node:worker_threads';
import type { Meeting, Problem, Progress } from '../../planner/index.ts';
import type { SearchResult } from './schema.ts';

/** The planner's bound as it is kept: null until it is known, where the planner says Infinity, which JSON cannot. */
export function knownBound(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

/** What the thread is given. `stop` holds one number: 1 asks for the best plan so far. */
export interface ThreadJob {
  readonly problem: Problem;
  readonly seed: number;
  readonly iterations: number;
  readonly seconds: number;
  readonly stop: SharedArrayBuffer;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly meetings: readonly Meeting[]; readonly result: SearchResult };

export interface PlannerRun {
  /** The last that was heard of the search; null before the first word. */
  readonly progress: () => Progress | null;
  /** Ends the search with the best plan so far. */
  readonly stop: () => void;
  /** Throws what the thread threw. */
  readonly result: Promise<{ meetings: readonly Meeting[]; result: SearchResult }>;
}

/** Starts a search in a thread of its own. A search that neither ends nor answers is cut. */
export function runPlanner(job: Omit<ThreadJob, 'stop'>): PlannerRun {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const flag = new Int32Array(stop);
  let last: Progress | null = null;
  const result = new Promise<{ meetings: readonly Meeting[]; result: SearchResult }>((resolve, reject) => {
    const thread = new Worker(new URL('./planner-thread.ts', import.meta.url), {
      workerData: { ...job, stop } satisfies ThreadJob,
    });
    // The bound and the last touches come after the search; for a whole school they take seconds of their own.
    const cut = setTimeout(() => void thread.terminate(), (job.seconds + 60) * 1000);
    thread.on('message', (message: ThreadMessage) => {
      if (message.kind === 'progress') last = message.progress;
      else resolve(message);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      clearTimeout(cut);
      reject(new Error('The planner’s thread ended without a plan.'));
    });
  });
  return { progress: () => last, stop: () => void Atomics.store(flag, 0, 1), result };
}
