import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/planner/index.ts';
import { milliseconds, printTable } from './table.ts';

/** How long the event loop of this thread was held up while a worker plans. */
export async function benchMainThread(problem: Problem, limit: number): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
    workerData: { problem, seconds: limit },
  });
  const meetings = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  delay.disable();
  printTable(
    `Main thread while a worker plans ${problem.name ?? ''} for ${limit} s (${meetings} meetings; one sample each 5 ms)`,
    ['', 'between samples'],
    [
      ['median', milliseconds(delay.percentile(50) / 1e6)],
      ['99 %', milliseconds(delay.percentile(99) / 1e6)],
      ['worst', milliseconds(delay.max / 1e6)],
    ],
  );
}
