// Mends plans in a thread of its own, one after the other: see repair-run.ts.
import { parentPort } from 'node:worker_threads';
import { repair } from '../../../../planner/index.ts';
import type { ThreadAnswer, ThreadAsk } from './repair-run.ts';

parentPort?.on('message', ({ number, job }: ThreadAsk) => {
  const { problem, plan, happenings, iterations, seconds, seed } = job;
  const stop = { iterations, seconds, now: () => performance.now() };
  let answer: ThreadAnswer;
  try {
    answer = { number, meetings: repair(problem, plan, happenings, stop, seed).plan.meetings };
  } catch (error) {
    answer = { number, error: String(error) };
  }
  parentPort?.postMessage(answer);
});
