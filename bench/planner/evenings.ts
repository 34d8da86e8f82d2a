import { type Plan, type Problem, plan } from '../../src/planner/index.ts';
import { figuresOf } from './figures.ts';
import { highs } from './highs.ts';
import { firstCome, greedy } from './peers.ts';
import type { Named } from './problems.ts';
import { milliseconds, percent, printTable, seconds, whole } from './table.ts';

const LARGE = 1000;

/** Value, waits and people with nothing on each event, of the planner and its peers in the same run. */
export async function benchEvenings(
  events: readonly Named[],
  long: number,
  peerSeconds: number,
): Promise<void> {
  for (const { name, problem } of events) {
    const runs = [0, 1, long].map((limit) => timed(problem, limit));
    const bound = Math.min(...runs.map((run) => run.bound));
    const rows: string[][] = runs.map((run, index) =>
      line(
        index === 0 ? 'planner, first plan' : `planner, ${[0, 1, long][index]} s`,
        problem,
        run.plan,
        bound,
        run.seconds,
      ),
    );
    // On large events HiGHS finds nothing in minutes: its share of the time is short there.
    const large = problem.wishes.length > LARGE;
    const peer = await highs(problem, large ? Math.min(peerSeconds, 10) : peerSeconds);
    rows.push(line(`HiGHS, ${peer.status.toLowerCase()}`, problem, peer.plan, bound, peer.seconds));
    rows.push(line('greedy by value', problem, ...peerPlan(() => greedy(problem), bound)));
    rows.push(line('first come, first served', problem, ...peerPlan(() => firstCome(problem, 1), bound)));
    printTable(
      `${name} (bound ${whole(bound)})`,
      ['', 'objective', 'of the bound', 'waits', 'with nothing', 'meetings', 'time'],
      rows,
    );
  }
}

function timed(problem: Problem, limit: number): { plan: Plan; bound: number; seconds: number } {
  const now = (): number => performance.now();
  const began = now();
  const found = plan(problem, limit === 0 ? { iterations: 0 } : { seconds: limit, now }, 1);
  return { plan: found.plan, bound: found.bound, seconds: (now() - began) / 1000 };
}

function peerPlan(make: () => Plan, bound: number): [Plan, number, number] {
  const began = performance.now();
  return [make(), bound, (performance.now() - began) / 1000];
}

function line(name: string, problem: Problem, made: Plan | null, bound: number, took: number): string[] {
  const time = took < 1 ? milliseconds(took * 1000) : seconds(took);
  if (made === null) return [name, 'none', '', '', '', '', time];
  const { objective, percent: share, waits, nothing, meetings } = figuresOf(problem, made, bound);
  return [name, whole(objective), percent(share), whole(waits), whole(nothing), whole(meetings), time];
}
