// npm run bench: what a visit, a start and a plan cost on this machine. With the word "planner": the planner's own bench.
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startDemo } from '../tests/support/demo-server.ts';
import { benchCalls } from './calls.ts';
import { benchDoor } from './door.ts';
import { benchEvening } from './evening.ts';
import { benchFence } from './fence.ts';
import { benchPages } from './pages.ts';
import { benchPaper } from './paper.ts';
import { benchPlanningRequests } from './planning-requests.ts';
import { benchQueues } from './queues.ts';
import { benchRepairPress } from './repair-press.ts';
import { benchRequests } from './requests.ts';
import { benchSimulation } from './simulation.ts';
import { benchStarts } from './starts.ts';
import { benchWatching } from './watching.ts';

const help = `npm run bench [-- --only starts|pages|requests|fence|evening|simulation|planning|repair-press|door|paper|watching|calls|queues]
npm run bench -- planner [--help]

Prints how long a start takes, what pages weigh, how many requests the candidate's page answers beside the barest page
possible, how long the plan of the demo's evening takes, what it holds when people stay away or come late, how long the
organiser who plans a hall of 900 × 120 holds up everybody else, how long a press on the board takes to its proposal, how long a desk at the door waits with 1,000 people expected, how long the pack of a large event takes, what
a thousand open pages cost, and how soon 500 visitors of an online fair see their new place in a queue. Takes about four minutes and leaves nothing behind.`;

async function house(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(help);
  const wants = (part: string): boolean => values.only === undefined || values.only === part;
  console.log(`${new Date().toISOString().slice(0, 16)} UTC · ${machine()}`);
  console.log(`npm run bench${args.length > 0 ? ` -- ${args.join(' ')}` : ''}`);
  if (wants('starts')) await benchStarts();
  if (wants('planning')) await benchPlanningRequests();
  if (wants('repair-press')) await benchRepairPress();
  if (wants('door')) await benchDoor();
  if (wants('paper')) await benchPaper();
  if (wants('watching')) await benchWatching();
  if (wants('calls')) await benchCalls();
  if (wants('queues')) await benchQueues();
  if (!['pages', 'requests', 'fence', 'evening', 'simulation'].some(wants)) return;
  const demo = await startDemo();
  try {
    if (wants('pages')) await benchPages(demo);
    if (wants('evening')) await benchEvening(demo);
    if (wants('simulation')) await benchSimulation(demo);
    if (wants('requests')) await benchRequests(demo);
    if (wants('fence')) await benchFence(demo);
  } finally {
    await demo.stop();
  }
}

function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all.length} × ${all[0]?.model.trim()}, ${memory} GiB, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}`;
}

const [part, ...rest] = process.argv.slice(2);
if (part === 'planner') await (await import('./planner/index.ts')).run(rest);
else await house(process.argv.slice(2));
