import { Worker } from 'node:worker_threads';
import { type Outcome, type Simulation, sumOf } from '../simulation/index.ts';
import type { Share } from './thread.ts';

/** Evenings to play, and what they came to; the sums are over all of them. */
export interface Played {
  readonly runs: number;
  readonly sums: Outcome;
}

/**
 * Plays evenings 1 to `runs` in threads of their own, so that whoever asks can answer others meanwhile. The same seeds
 * give the same sums whatever the number of threads.
 *
 * @throws what a thread threw
 */
export async function playOnThreads(
  simulation: Simulation,
  runs: number,
  threads: number,
  onProgress?: (done: number) => void,
): Promise<Played> {
  const count = Math.max(1, Math.min(threads, runs));
  let done = 0;
  const workers: Worker[] = [];
  const shares = Array.from({ length: count }, (_, index) => {
    const seeds = Array.from({ length: runs }, (_, run) => run + 1).filter((seed) => seed % count === index);
    return new Promise<Outcome[]>((resolve, reject) => {
      const outcomes: Outcome[] = [];
      const worker = new Worker(new URL('./thread.ts', import.meta.url), {
        workerData: { simulation, seeds } satisfies Share,
      });
      workers.push(worker);
      worker.on('message', (outcome: Outcome) => {
        outcomes.push(outcome);
        onProgress?.(++done);
        if (outcomes.length === seeds.length) resolve(outcomes);
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread of the simulator ended before its evenings.')));
    });
  });
  try {
    return { runs, sums: sumOf((await Promise.all(shares)).flat()) };
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}
