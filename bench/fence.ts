import { listCandidates } from '../src/capabilities/events/use-cases/list-candidates.ts';
import { viewBoard } from '../src/capabilities/live-day/use-cases/view-board.ts';
import { viewMyDay } from '../src/capabilities/meetings/use-cases/view-my-day.ts';
import { Actor } from '../src/kernel/actor.ts';
import { currentInstant } from '../src/kernel/clock.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { perform } from '../src/kernel/perform.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import type { AnyQuery } from '../src/kernel/use-case.ts';
import type { DemoServer } from '../tests/support/demo-server.ts';
import { milliseconds, printTable } from './planner/table.ts';

const TIMES = 300;

/**
 * What the fence of row-level security costs: the same use cases for the same people with it and as the owner of the
 * database, by turns, so that what else the machine does weighs on both.
 */
export async function benchFence({ server }: DemoServer): Promise<void> {
  const postgres = await startPostgres({ dataFolder: server.dataFolder });
  const { db, close } = openDatabase(postgres.url, { size: 2 });
  try {
    const { organiser, candidate, eventId } = await peopleOf(db);
    const rows = [
      await rowOf(db, 'candidate: my day', viewMyDay, candidate, {}),
      await rowOf(db, 'organiser: list of candidates', listCandidates, organiser, { eventId }),
      await rowOf(db, 'organiser: board', viewBoard, organiser, { eventId }),
    ];
    printTable(
      `The fence: median of ${TIMES} use cases each, within it and as the owner, by turns`,
      ['', 'as the owner', 'within the fence', 'difference'],
      rows,
    );
  } finally {
    await close();
    await postgres.stop();
  }
}

async function peopleOf(db: Db) {
  const event = await db.selectFrom('events').select(['id', 'organisationId']).executeTakeFirstOrThrow();
  const registration = await db
    .selectFrom('meetings')
    .select('registrationId')
    .where('eventId', '=', event.id)
    .executeTakeFirst();
  const registrationId =
    registration?.registrationId ??
    (
      await db
        .selectFrom('registrations')
        .select('id')
        .where('eventId', '=', event.id)
        .executeTakeFirstOrThrow()
    ).id;
  const { organisationId } = event;
  const account = await db
    .selectFrom('memberships')
    .select('accountId')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'organiser')
    .executeTakeFirstOrThrow();
  const organiser = new Actor(
    {
      kind: 'member',
      accountId: account.accountId,
      sessionId: account.accountId,
      name: 'bench',
      memberships: [{ organisationId, role: 'organiser' }],
    },
    [{ eventId: event.id, organisationId, role: 'host' }],
  );
  const candidate = new Actor({ kind: 'candidate', eventId: event.id, registrationId, name: 'bench' });
  return { organiser, candidate, eventId: event.id };
}

async function rowOf(
  db: Db,
  name: string,
  useCase: AnyQuery,
  actor: Actor,
  input: object,
): Promise<string[]> {
  const open: AnyQuery = { ...useCase, unfenced: 'to compare' };
  const took = { open: [] as number[], fenced: [] as number[] };
  for (let turn = 0; turn < TIMES; turn++)
    for (const [list, asked] of [
      [took.open, open],
      [took.fenced, useCase],
    ] as const) {
      const start = performance.now();
      const answer = await perform(db, asked, { actor, input, now: currentInstant() });
      if (answer.kind !== 'done') throw new Error(`${useCase.name} answered ${answer.kind}`);
      list.push(performance.now() - start);
    }
  const [owner, fenced] = [median(took.open), median(took.fenced)];
  return [name, milliseconds(owner), milliseconds(fenced), milliseconds(fenced - owner)];
}

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
}
