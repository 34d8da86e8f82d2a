import { startPostgres } from '../src/kernel/postgres/index.ts';
import { type Problem, plan, readProblem } from '../src/planner/index.ts';
import { askDatabase } from '../tests/support/ask-database.ts';
import type { DemoServer } from '../tests/support/demo-server.ts';
import { publishPlan } from '../tests/support/demo-server.ts';
import { milliseconds, percent, printTable } from './planner/table.ts';

const BUDGETS = [0.1, 0.5, 1, 2, 5];

/** The demo's evening as the planner reads it: the problem that the event was turned into. */
export async function eveningOf(demo: DemoServer): Promise<Problem> {
  const database = await startPostgres({ dataFolder: demo.server.dataFolder });
  // The demo has another event beside it, with a plan of its own.
  const drafts = `select problem from plan_drafts where event_id = '${demo.eventId}' order by created_at limit 1`;
  let [row] = (await askDatabase(database.url, drafts)) as { problem: unknown }[];
  if (!row) {
    await publishPlan(demo);
    [row] = (await askDatabase(database.url, drafts)) as { problem: unknown }[];
  }
  await database.stop();
  const { problem, complaints } = readProblem(row?.problem);
  if (complaints !== null) throw new Error('The planner does not read the problem of the demo.');
  return problem;
}

/** The plan of the demo's evening, in this thread. */
export async function benchEvening(demo: DemoServer): Promise<void> {
  const problem = await eveningOf(demo);
  const rows = BUDGETS.map((seconds) => {
    const began = performance.now();
    let first: number | null = null;
    const found = plan(problem, { seconds, iterations: null, now: () => performance.now() }, 1, () => {
      first ??= performance.now() - began;
    });
    const { objective } = found.score;
    return [
      `${seconds} s`,
      milliseconds(first ?? performance.now() - began),
      milliseconds(performance.now() - began),
      String(found.plan.meetings.length),
      String(objective),
      String(found.bound),
      percent((100 * objective) / found.bound),
    ];
  });
  const { candidates, recruiters } = problem;
  printTable(
    `Plan of the evening: ${candidates.length} candidates, ${recruiters.length} recruiters, one thread`,
    ['budget', 'first plan', 'done', 'interviews', 'objective', 'bound', 'of the bound'],
    rows,
  );
}
