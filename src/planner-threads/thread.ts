// One of the threads of a search: plans with its own seed, then tells the details if its plan was the best.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Company, feasibleFloor, plan } from '../planner/index.ts';
import type { Said, Task } from './task.ts';

/** Enough to tell a floor that is out of reach from one that was merely not found. */
const FLOOR_ITERATIONS = 100_000;

function run(port: MessagePort, task: Task): void {
  const { problem, iterations, seconds, wants } = task;
  const seed = task.seed + task.index;
  const flag = new Int32Array(task.stop);
  const say = (said: Said): void => port.postMessage(said);
  const found = plan(
    problem,
    {
      iterations,
      seconds,
      now: () => performance.now(),
      stopped: () => Atomics.load(flag, 0) === 1,
      company: task.bounds === null ? null : companyOf(new Float64Array(task.bounds), task.index),
    },
    seed,
    (progress) => say({ kind: 'progress', progress }),
  );
  port.once('message', (bound: number) => {
    const enough = found.score.counts.belowLeast === 0;
    say({
      kind: 'told',
      found: {
        plan: found.plan,
        score: found.score,
        bound,
        seed,
        iterations: found.iterations,
        standby: found.standby,
        reasons: wants.reasons ? found.reasons : null,
        floor: !wants.floor
          ? null
          : enough
            ? { possible: true, short: [], bottleneck: null, plan: null }
            : feasibleFloor(problem, null, { iterations: FLOOR_ITERATIONS }, seed),
      },
    });
    port.close();
  });
  say({ kind: 'ended', score: found.score, bound: found.bound });
}

/** Each thread writes its own place only, so no bound is lost when two write at once. */
function companyOf(bounds: Float64Array, index: number): Company {
  return {
    priced: index === 0,
    bound: (own) => {
      bounds[index] = Math.min(bounds[index]!, own);
      return Math.min(...bounds);
    },
  };
}

if (parentPort) run(parentPort, workerData as Task);
