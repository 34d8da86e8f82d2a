// Runs the planner in a thread of its own, so that the server answers while a plan is searched.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { feasibleFloor, plan } from '../../planner/index.ts';
import { knownBound, type ThreadJob, type ThreadMessage } from './planner-run.ts';

/** Enough to tell a floor that is out of reach from one that was merely not found. */
const FLOOR_ITERATIONS = 100_000;

function run(port: MessagePort, job: ThreadJob): void {
  const { problem, seed, iterations, seconds } = job;
  const flag = new Int32Array(job.stop);
  const say = (message: ThreadMessage) => port.postMessage(message);
  const started = performance.now();
  const found = plan(
    problem,
    { iterations, seconds, now: () => performance.now(), stopped: () => Atomics.load(flag, 0) === 1 },
    seed,
    (progress) => say({ kind: 'progress', progress }),
  );
  const took = (performance.now() - started) / 1000;
  const floor =
    found.score.counts.belowLeast === 0
      ? { possible: true, short: [], bottleneck: null }
      : feasibleFloor(problem, null, { iterations: FLOOR_ITERATIONS }, seed);
  say({
    kind: 'done',
    meetings: found.plan.meetings,
    result: {
      objective: found.score.objective,
      bound: knownBound(found.bound),
      iterations: found.iterations,
      seconds: Math.round(took * 100) / 100,
      floor: { possible: floor.possible, short: floor.short, bottleneck: floor.bottleneck },
      standby: found.standby.map(({ recruiter, ranked }) => ({
        recruiter,
        candidates: ranked.map(({ candidate }) => candidate),
      })),
    },
  });
}

if (parentPort) run(parentPort, workerData as ThreadJob);
