import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchEquals } from './equals.ts';
import { benchEvenings } from './evenings.ts';
import { benchGrowth } from './growth.ts';
import { benchMainThread } from './main-thread.ts';
import { CHARLEROI, make, type Named, problems, SHAPES } from './problems.ts';
import { benchAbsences, benchOneAbsence } from './repairs.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PARTS = ['evenings', 'repairs', 'equals', 'growth', 'thread'] as const;

export const help = `npm run bench -- planner [--quick] [--only evenings|repairs|equals|growth|thread] [--peer SECONDS] [--shared FOLDER]

Prints how near the best the planner comes, how fast, and what its peers do on the same events in the same run.
A full run takes about half an hour on two idle cores, --quick about three minutes. --shared names a folder with
"evenings" (tremplin-problem/1) and "b2b" (MiniZinc data); ../shared/planner-instances is used when it is there.`;

/** Runs the planner's bench. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      peer: { type: 'string' },
      shared: { type: 'string', default: join(root, '../shared/planner-instances') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || (values.only !== undefined && !PARTS.includes(values.only as (typeof PARTS)[number]))) {
    console.log(help);
    return;
  }
  const { quick, shared } = values;
  const wants = (part: (typeof PARTS)[number]): boolean => values.only === undefined || values.only === part;
  const events = problems(shared);
  if (!existsSync(shared)) console.log(`Only our own events: there is no folder ${shared}.`);
  const chosen = quick ? events.filter(({ problem }) => problem.candidates.length < 100) : events;
  if (wants('evenings')) await benchEvenings(chosen, quick ? 2 : 5, Number(values.peer ?? (quick ? 3 : 30)));
  if (wants('repairs')) {
    benchOneAbsence(quick ? SHAPES.slice(0, 2) : SHAPES, quick ? 20 : 50);
    const like: Named = { name: CHARLEROI.name, problem: make(CHARLEROI, 7) };
    const shared23 = events.filter(({ name }) => name === 'a-charleroi');
    await benchAbsences([events[0]!, like, ...shared23], quick ? 10 : 200);
  }
  if (wants('equals')) benchEquals(shared, quick ? 2 : 10, quick ? 6 : 1000);
  if (wants('growth')) benchGrowth(quick ? [100, 300] : [100, 300, 1000, 3000, 10_000], quick ? 10 : 60);
  if (wants('thread')) await benchMainThread(events[quick ? 0 : 4]!.problem, quick ? 1 : 5);
}
