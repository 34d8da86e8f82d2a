import { sql } from 'kysely';
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
import { cpuOf } from './requests.ts';

const TURNS = 5;
const TIMES = 100;

/**
 * What the fence of row-level security costs: the same use cases for the same people with it and as the owner of the
 * database, by turns, so that what else the machine does weighs on both.
 */
export async function benchFence({ server }: DemoServer): Promise<void> {
  const postgres = await startPostgres({ dataFolder: server.dataFolder });
  const { db, close } = openDatabase(postgres.url, { size: 1 });
  try {
    const { organiser, candidate, eventId } = await peopleOf(db);
    const rows = [
      await rowOf(db, 'candidate: my day', viewMyDay, candidate, {}),
      await rowOf(db, 'organiser: list of candidates', listCandidates, organiser, { eventId }),
      await rowOf(db, 'organiser: board', viewBoard, organiser, { eventId }),
    ];
    printTable(
      `The fence: processor time of a use case and its database, mean of ${TURNS * TIMES}, within it and as the owner by turns`,
      ['', 'as the owner', 'within the fence', 'more'],
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

/** Processor time of one use case, of this process and of its connection's server process together. */
async function rowOf(
  db: Db,
  name: string,
  useCase: AnyQuery,
  actor: Actor,
  input: object,
): Promise<string[]> {
  const backend = (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]!.pid;
  const spent = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000 + cpuOf(backend);
  const took = { owner: 0, fenced: 0 };
  for (let turn = 0; turn < TURNS; turn++)
    for (const [who, asked] of [
      ['owner', { ...useCase, unfenced: 'to compare' }],
      ['fenced', useCase],
    ] as const) {
      const start = spent();
      for (let time = 0; time < TIMES; time++) {
        const answer = await perform(db, asked, { actor, input, now: currentInstant() });
        if (answer.kind !== 'done') throw new Error(`${useCase.name} answered ${answer.kind}`);
      }
      took[who] += spent() - start;
    }
  const [owner, fenced] = [took.owner / (TURNS * TIMES), took.fenced / (TURNS * TIMES)];
  return [name, milliseconds(owner), milliseconds(fenced), `${Math.round((fenced / owner - 1) * 100)} %`];
}
