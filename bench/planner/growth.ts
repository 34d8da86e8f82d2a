import { plan } from '../../src/planner/index.ts';
import { figuresOf } from './figures.ts';
import { grown, make } from './problems.ts';
import { percent, printTable, seconds, whole } from './table.ts';

/** Time to 99 % of the bound as the event grows, and against n log n from the smallest. */
export function benchGrowth(sizes: readonly number[], limit: number): void {
  const now = (): number => performance.now();
  let first: { size: number; time: number } | null = null;
  const rows: string[][] = [];
  for (const size of sizes) {
    const problem = make(grown(size), 11);
    const began = now();
    let reached: number | null = null;
    const found = plan(
      problem,
      { seconds: limit, now, stopped: () => reached !== null },
      1,
      ({ objective, bound }) => {
        if (objective >= 0.99 * bound) reached ??= now() - began;
      },
    );
    const time = (now() - began) / 1000;
    const { percent: share, nothing } = figuresOf(problem, found.plan, found.bound);
    const at = reached === null ? null : reached / 1000;
    if (at !== null) first ??= { size, time: at };
    const allowed =
      first === null ? null : (first.time * size * Math.log(size)) / (first.size * Math.log(first.size));
    rows.push([
      `${whole(size)} × ${whole(problem.recruiters.length)} × ${problem.rounds}`,
      at === null ? `not in ${limit} s` : seconds(at),
      allowed === null ? '' : seconds(allowed),
      seconds(time),
      percent(share),
      whole(nothing),
      `${whole(process.memoryUsage().rss / 2 ** 20)} MB`,
    ]);
  }
  printTable(
    'Growth: time to 99 % of the bound',
    ['', 'to 99 %', 'n log n', 'ended', 'of the bound', 'with nothing', 'memory'],
    rows,
  );
}
