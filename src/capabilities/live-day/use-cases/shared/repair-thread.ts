// Mends plans in a thread of its own, one after the other: see repair-run.ts.
import { answerAside } from '../../../../kernel/side-thread.ts';
import { repair } from '../../../../planner/index.ts';
import type { RepairJob } from './repair-run.ts';

answerAside(({ problem, plan, happenings, iterations, seconds, seed }: RepairJob) => {
  const stop = { iterations, seconds, now: () => performance.now() };
  return repair(problem, plan, happenings, stop, seed).plan.meetings;
});
