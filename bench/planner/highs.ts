import { Worker } from 'node:worker_threads';
import type { Plan, Problem } from '../../src/planner/index.ts';
import { linearModel } from './linear-model.ts';

export type HighsAnswer = { plan: Plan | null; status: string; seconds: number };

/** What the worker sends back. */
export type HighsMessage = { status: string; columns: Record<string, number> | null };

/** Lets HiGHS plan the event for so many seconds, in a thread of its own that is ended when it overstays. */
export async function highs(problem: Problem, seconds: number): Promise<HighsAnswer> {
  const model = linearModel(problem);
  const began = performance.now();
  const worker = new Worker(new URL('./highs-worker.ts', import.meta.url), {
    workerData: { text: model.text, seconds },
    resourceLimits: { maxOldGenerationSizeMb: 3000 },
  });
  let timer: NodeJS.Timeout | undefined;
  const message = await new Promise<HighsMessage>((resolve) => {
    const none = (status: string): void => resolve({ status, columns: null });
    // Presolve and heuristics look at the clock rarely on large models.
    timer = setTimeout(() => none('overstayed'), seconds * 2000 + 5000);
    worker.once('message', resolve);
    worker.once('error', (error) => none(error.message.slice(0, 40)));
    worker.once('exit', () => none('gave up'));
  });
  clearTimeout(timer);
  await worker.terminate();
  const { columns, status } = message;
  return {
    plan: columns === null ? null : model.planOf((name) => columns[name] ?? 0),
    status,
    seconds: (performance.now() - began) / 1000,
  };
}
