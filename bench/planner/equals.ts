import { join } from 'node:path';
import type { B2bProblem } from '../../src/planner/b2b/problem.ts';
import { readDzn } from '../../src/planner/b2b/read-dzn.ts';
import { solveB2b } from '../../src/planner/b2b/solve.ts';
import { breaksPerParticipant, checkB2b } from '../../src/planner/check/b2b.ts';
import { Random } from '../../src/planner/search/random.ts';
import { files } from './problems.ts';
import { printTable, seconds } from './table.ts';

/** Processor time of this process, in milliseconds: a loaded machine then takes less away from the search. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Days of meetings between equals: ours and, when the folder is there, the published ones with their optima. */
export function benchEquals(shared: string, limit: number, most: number): void {
  const optimum = publishedOptima(join(shared, 'b2b'));
  const days = [
    ...[1, 2].map((seed) => ({ name: `made ${seed}`, problem: day(seed) })),
    ...files(join(shared, 'b2b'), '.dzn')
      .slice(0, most)
      .map(({ name, text }) => ({ name, problem: readDzn(text) })),
  ];
  let known = 0;
  let reached = 0;
  const rows = days.map(({ name, problem }) => {
    const began = processorTime();
    const found = solveB2b(problem, { seconds: limit, now: processorTime }, 1);
    const took = (processorTime() - began) / 1000;
    const published = optimum.get(name);
    if (found.feasible) {
      const broken = checkB2b(problem, found.slots);
      const breaks = breaksPerParticipant(problem, found.slots).reduce((sum, n) => sum + n, 0);
      if (broken.length > 0 || breaks !== found.breaks)
        throw new Error(`${name}: ${broken[0] ?? 'breaks miscounted'}`);
      if (published === null || (published !== undefined && breaks < published))
        throw new Error(`${name}: better than the proven optimum`);
    }
    if (published !== undefined) {
      known++;
      if (published === found.breaks && found.feasible !== null) reached++;
    }
    return [
      name,
      `${problem.participants} × ${problem.meetings.length} × ${problem.slots}`,
      found.feasible === null ? 'none found' : found.feasible ? String(found.breaks) : 'impossible',
      found.feasible ? String(found.lowerBound) : '',
      published === undefined ? '' : published === null ? 'impossible' : String(published),
      seconds(took),
    ];
  });
  printTable(
    'Meetings between equals',
    ['', 'size', 'breaks', 'proved at least', 'published', 'processor'],
    rows,
  );
  if (known > 0) console.log(`The published answer on ${reached} of ${known}.`);
}

function publishedOptima(folder: string): Map<string, number | null> {
  const [file] = files(folder, 'published.json');
  const optima = new Map<string, number | null>();
  if (!file) return optima;
  const { order, optimum } = JSON.parse(file.text) as {
    order: string[];
    optimum: Record<string, (number | null)[]>;
  };
  for (const [variant, values] of Object.entries(optimum))
    values.forEach((value, index) => {
      optima.set(`${order[index]}.${variant}`, value);
    });
  return optima;
}

/** A day of 40 firms that each asked for some meetings, with tables for most of them. */
function day(seed: number): B2bProblem {
  const random = new Random(seed);
  const participants = 40;
  const slots = 12;
  const held = new Array<number>(participants).fill(0);
  const pairs = new Set<number>();
  const meetings: B2bProblem['meetings'] = [];
  for (let tries = 0; tries < 400 && meetings.length < 160; tries++) {
    const a = random.below(participants);
    const b = random.below(participants);
    const pair = Math.min(a, b) * participants + Math.max(a, b);
    if (a === b || pairs.has(pair) || held[a]! >= slots - 1 || held[b]! >= slots - 1) continue;
    pairs.add(pair);
    held[a]!++;
    held[b]!++;
    const after = meetings.length > 0 && random.below(10) === 0 ? [random.below(meetings.length)] : [];
    meetings.push({ a, b, session: 'any', fixed: null, after });
  }
  return { participants, tables: 15, slots, morningSlots: 6, meetings, forbidden: held.map(() => []) };
}
