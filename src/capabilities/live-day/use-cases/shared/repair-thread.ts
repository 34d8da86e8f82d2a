// Mends a plan in a thread of its own: see repair-run.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { repair } from '../../../../planner/index.ts';
import type { RepairJob } from './repair-run.ts';

if (parentPort) {
  const { problem, plan, happenings, iterations, seconds, seed } = workerData as RepairJob;
  const stop = { iterations, seconds, now: () => performance.now() };
  parentPort.postMessage(repair(problem, plan, happenings, stop, seed).plan.meetings);
}
