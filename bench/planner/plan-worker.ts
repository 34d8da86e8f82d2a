import { parentPort, workerData } from 'node:worker_threads';
import { type Problem, plan } from '../../src/planner/index.ts';

const { problem, seconds } = workerData as { problem: Problem; seconds: number };
const found = plan(problem, { seconds, now: () => performance.now() }, 1);
parentPort?.postMessage(found.plan.meetings.length);
