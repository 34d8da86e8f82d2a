import { Worker } from 'node:worker_threads';
import type { Happening, Meeting, Problem } from '../../../../planner/index.ts';

/** What the thread is given. */
export interface RepairJob {
  readonly problem: Problem;
  readonly plan: { readonly meetings: Meeting[] };
  readonly happenings: readonly Happening[];
  readonly iterations: number;
  readonly seconds: number;
  readonly seed: number;
}

/** Longest that a repair may keep people waiting; the search itself stops well before. */
const CUT_AFTER_MS = 10_000;

/**
 * Mends a plan in a thread of its own, so that the server answers meanwhile. Gives the meetings of the mended plan.
 * @throws what the thread threw
 */
export function runRepair(job: RepairJob): Promise<Meeting[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./repair-thread.ts', import.meta.url), { workerData: job });
    const cut = setTimeout(() => void thread.terminate(), CUT_AFTER_MS);
    thread.once('message', (meetings: Meeting[]) => resolve(meetings));
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(cut);
      reject(new Error('The thread that mends the plan ended without an answer.'));
    });
  });
}
