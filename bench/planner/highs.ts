import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plan, Problem } from '../../src/planner/index.ts';
import { linearModel } from './linear-model.ts';

export type HighsAnswer = { plan: Plan | null; status: string; seconds: number };

/** What its process is asked, and what it sends back. */
export type HighsTask = { text: string; seconds: number };
export type HighsMessage = { status: string; columns: Record<string, number> | null };

/**
 * Lets HiGHS plan the event for so many seconds, in a process of its own: it cannot be interrupted
 * otherwise, and looks at its clock rarely on large models.
 */
export async function highs(problem: Problem, seconds: number): Promise<HighsAnswer> {
  const model = linearModel(problem);
  const began = performance.now();
  const child = fork(fileURLToPath(new URL('./highs-process.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timer: NodeJS.Timeout | undefined;
  const { columns, status } = await new Promise<HighsMessage>((resolve) => {
    const none = (said: string): void => resolve({ status: said, columns: null });
    timer = setTimeout(() => none('overstayed'), seconds * 1500 + 5000);
    child.once('message', (message) => resolve(message as HighsMessage));
    child.once('error', (error) => none(error.message));
    child.once('exit', (code) => none(`gave up (${code})`));
    child.send({ text: model.text, seconds } satisfies HighsTask);
  });
  clearTimeout(timer);
  child.kill('SIGKILL');
  return {
    plan: columns === null ? null : model.planOf((name) => columns[name] ?? 0),
    status,
    seconds: (performance.now() - began) / 1000,
  };
}
