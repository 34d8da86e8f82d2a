import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plan } from '../src/planner/index.ts';
import { spareThreads } from '../src/planner-threads/run.ts';
import { NO_TROUBLE, type Outcome, POLICIES, type Rates, USUAL_SETTING } from '../src/simulation/index.ts';
import { playOnThreads } from '../src/simulation-threads/run.ts';
import type { DemoServer } from '../tests/support/demo-server.ts';
import { eveningOf } from './evening.ts';
import { type MostKept, mostKept } from './most-kept.ts';
import { CHARLEROI, files, make, type Named } from './planner/problems.ts';
import { percent, printTable } from './planner/table.ts';

const RATES: Rates = { ...NO_TROUBLE, noShow: 0.2, late: 0.15, walkIn: 0.1 };
const EVENINGS = 200;
const SHARED = join(dirname(dirname(fileURLToPath(import.meta.url))), '../shared/planner-instances/evenings');

/**
 * What the ways to lead an evening hold, on the demo's evening (the speed interviews of Charleroi), on the same with
 * other made-up wishes, and on the exchanged evening of that kind when its folder is there.
 */
export async function benchSimulation(demo: DemoServer): Promise<void> {
  const exchanged = files(SHARED, '.json').filter(({ name }) => name === 'a-charleroi');
  const evenings: Named[] = [
    { name: 'the demo’s evening', problem: { ...(await eveningOf(demo)), previous: null } },
    ...exchanged.map(({ text }) => ({ name: 'an evening as exchanged', problem: JSON.parse(text) })),
    { name: CHARLEROI.name, problem: make(CHARLEROI, 7) },
  ];
  for (const { name, problem } of evenings) {
    const printed = plan(problem, { iterations: 2_000_000 }, 1).plan;
    const simulation = { problem, printed, rates: RATES, setting: USUAL_SETTING, policies: POLICIES };
    const { sums } = await playOnThreads(simulation, EVENINGS, spareThreads() + 1);
    const most = await mostKept(simulation, EVENINGS);
    printTable(
      `${name}, ${printed.meetings.length} printed; ${EVENINGS} evenings with 20 % absent, 15 % late, 10 % walk-ins, per evening`,
      [
        '',
        'interviews',
        'of a re-plan',
        'printed kept, of those possible',
        'with none',
        'of them avoidable',
        'waited each',
      ],
      [...rowsOf(sums), ...(most === null ? [] : [mostRow(most, sums)])],
    );
  }
}

/** What no way can pass that keeps what is printed. */
function mostRow({ sum, exact }: MostKept, sums: Outcome): string[] {
  const how = exact === EVENINGS ? 'exactly' : `exact on ${exact} evenings`;
  return [
    `the most that keeps what is printed, known beforehand (${how})`,
    (sum / EVENINGS).toFixed(1),
    percent((100 * sum) / sums['re-plan']!.interviews),
    ...['100 %', '–', '–', '–'],
  ];
}

function rowsOf(sums: Outcome): string[][] {
  const each = (sum: number, digits = 1): string => (sum / EVENINGS).toFixed(digits);
  return POLICIES.map((policy) => {
    const one = sums[policy]!;
    return [
      policy,
      each(one.interviews),
      percent((100 * one.interviews) / sums['re-plan']!.interviews),
      percent((100 * one.kept) / one.possible),
      each(one.zero, 2),
      each(one.zeroAvoidable, 2),
      `${Math.round(one.waited / one.present)} min`,
    ];
  });
}
