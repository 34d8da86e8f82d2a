import type { Db } from '../src/kernel/database.ts';
import { deliverSignals, inHall } from './in-hall.ts';
import { milliseconds, printTable } from './planner/table.ts';

const NOW = '2026-11-12T08:00:00.000Z';
const HALLS = [
  { candidates: 200, recruiters: 35, rounds: 12, wishes: 8 },
  { candidates: 1000, recruiters: 70, rounds: 20, wishes: 8 },
];
const PRESSES = 5;

/** From a press to its proposal: an absence, and a round that is taken off, in a large hall and in the largest. */
export async function benchRepairPress(): Promise<void> {
  const rows: string[][] = [];
  for (const hall of HALLS) rows.push(...(await pressesIn(hall)));
  printTable(
    `From a press to its proposal (${PRESSES} each, median; processor: of all threads)`,
    ['', 'interviews', 'from press to proposal', 'processor', 'of it the thread that serves', 'changes'],
    rows,
  );
}

async function pressesIn(hall: (typeof HALLS)[number]): Promise<string[][]> {
  return inHall(hall, NOW, async ({ app, db, eventId, cookie }) => {
    const ask = async (method: string, path: string, body?: object) => {
      const response = await app.request(`/api/events/${eventId}${path}`, {
        method,
        headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Record<string, unknown>;
    };
    const { draftId } = await ask('POST', '/plan/drafts', { seconds: 5 });
    await deliverSignals(db, NOW);
    await ask('POST', `/plan/drafts/${draftId}/publish`, { revision: 1 });
    await deliverSignals(db, NOW);
    const people = await db
      .selectFrom('meetings')
      .select('registrationId')
      .distinct()
      .where('eventId', '=', eventId)
      .orderBy('registrationId')
      .execute();
    const name = `${hall.candidates} × ${hall.recruiters}`;
    const absences = await measured(db, eventId, async (press) => {
      const { registrationId } = people[press * 7]!;
      await ask('PUT', `/door/candidate/${registrationId}`, { state: 'absent' });
      await deliverSignals(db, NOW);
    });
    const rounds = await measured(db, eventId, async (press) => {
      await ask('POST', '/board/times', { kind: 'cancel-round', round: press + 2 });
    });
    return [
      [`${name}, absent`, ...absences],
      [`${name}, round taken off`, ...rounds],
    ];
  });
}

/** Presses, and gives medians; the first one starts the thread and is not counted. */
async function measured(
  db: Db,
  eventId: string,
  press: (number: number) => Promise<void>,
): Promise<string[]> {
  const all: { took: number; spent: number; here: number; changes: number }[] = [];
  for (let number = 0; number <= PRESSES; number++) {
    const before = { at: performance.now(), all: process.cpuUsage(), here: process.threadCpuUsage() };
    await press(number);
    const took = performance.now() - before.at;
    const spent = process.cpuUsage(before.all);
    const here = process.threadCpuUsage(before.here);
    const { changes } = await db
      .selectFrom('repairProposals')
      .select('changes')
      .where('eventId', '=', eventId)
      .where('status', '=', 'proposed')
      .executeTakeFirstOrThrow();
    all.push({
      took,
      spent: (spent.user + spent.system) / 1000,
      here: (here.user + here.system) / 1000,
      changes: (changes as unknown as unknown[]).length,
    });
  }
  const counted = all.slice(1);
  const median = (of: (one: (typeof all)[number]) => number) =>
    counted.map(of).sort((a, b) => a - b)[PRESSES >> 1]!;
  const { count } = await db
    .selectFrom('meetings')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow();
  return [
    String(count),
    milliseconds(median(({ took }) => took)),
    milliseconds(median(({ spent }) => spent)),
    milliseconds(median(({ here }) => here)),
    String(median(({ changes }) => changes)),
  ];
}
