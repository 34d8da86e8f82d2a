import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { currentInstant } from '../src/kernel/clock.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { loadSigningKey, personalPath } from '../src/kernel/personal-links.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { startServerProcess } from '../tests/support/server.ts';
import { delayRow, now, pause } from './delays.ts';
import { fillHall } from './hall.ts';
import { printTable, seconds } from './planner/table.ts';
import { cpuOf } from './requests.ts';
import type { FromViewers, Watched } from './viewers.ts';

/** Visitors who wait, at so many stands with one host each. */
const VISITORS = 500;
const STANDS = 10;
/** A call at some stand each second: ten hosts with talks of ten seconds would press so often. */
const CALLS = 30;
const CALL_EVERY_MS = 1_000;

/**
 * Five hundred visitors in queues on one server process: how long from the press until everybody who moves up by it has
 * their new position, and until who is called reads that it is their turn; then the server is killed, and the queues are compared with those before.
 */
export async function benchQueues(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-bench-'));
  const postgres = await startPostgres({ dataFolder: folder });
  await migrate(postgres.url);
  const { db, close } = openDatabase(postgres.url);
  await loadSigningKey(db, undefined);
  const hall = { candidates: VISITORS, recruiters: STANDS, rounds: 4, wishes: 1 };
  const { eventId } = await fillHall(db, hall, currentInstant());
  await fillQueues(db, eventId);
  let server = await startServerProcess({ databaseUrl: postgres.url });
  const viewers = fork(join(import.meta.dirname, 'viewers.ts'));
  try {
    const opened = once(viewers, 'message');
    viewers.send({ origin: server.url, pages: await pagesOf(db, eventId) });
    await opened;
    await pause(3_000);
    await report(viewers);
    await measureCalls(db, eventId, server, viewers);
    const before = await queuesOf(db, eventId);
    await server.kill();
    const killed = performance.now();
    server = await startServerProcess({ databaseUrl: postgres.url, port: server.port });
    const back = seconds((performance.now() - killed) / 1000);
    const same = JSON.stringify(await queuesOf(db, eventId)) === JSON.stringify(before);
    console.log(
      `Killed (kill -9) and back ${back} later: ${before.length} places, ${same ? 'all there, in the same order' : 'NOT the same'}.`,
    );
    if (!same) throw new Error('A restart changed the queues.');
  } finally {
    viewers.kill();
    await server.kill();
    await close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An open fair where everybody waits, evenly at all stands. */
async function fillQueues(db: Db, eventId: string): Promise<void> {
  const now = currentInstant();
  await sql`insert into fairs (event_id, opened_at, updated_at) values (${eventId}, ${now}, ${now})`.execute(
    db,
  );
  await sql`insert into stand_hosts (id, event_id, recruiter_id, name, present, created_at)
    select gen_random_uuid(), event_id, id, 'Lina', true, ${now} from recruiters where event_id = ${eventId}`.execute(
    db,
  );
  await sql`with c as (select id, row_number() over (order by id) - 1 n from registrations where event_id = ${eventId}),
      r as (select id, row_number() over (order by id) - 1 n from recruiters where event_id = ${eventId})
    insert into stand_places (id, event_id, recruiter_id, registration_id, channel, shown_name, joined_at)
    select gen_random_uuid(), ${eventId}::uuid, r.id, c.id, 'video', 'Prénom', ${now}
    from c join r on r.n = c.n % ${STANDS}::int order by c.n`.execute(db);
}

async function pagesOf(db: Db, eventId: string): Promise<Watched[]> {
  const rows = await db.selectFrom('registrations').select('id').where('eventId', '=', eventId).execute();
  return rows.map(({ id }) => ({ path: fairOf(id), cookie: null, kind: 'candidate' }));
}

const fairOf = (id: string) => `${personalPath({ kind: 'candidate', id }, 1)}/fair`;

interface QueuePlace {
  readonly id: string;
  readonly number: number;
  readonly recruiterId: string;
  readonly registrationId: string;
  readonly state: string;
}

/** Every place with its number and state. */
async function queuesOf(db: Db, eventId: string): Promise<QueuePlace[]> {
  return db
    .selectFrom('standPlaces')
    .select(['id', 'number', 'recruiterId', 'registrationId', 'state'])
    .where('eventId', '=', eventId)
    .orderBy('number')
    .execute();
}

/** A press that called somebody: where, when, and on whose page it is then their turn. */
interface Call {
  readonly recruiterId: string;
  readonly at: number;
  readonly path: string;
}

/** One stand after the other calls the next, who comes; the talk before is ended by it. */
async function measureCalls(
  db: Db,
  eventId: string,
  server: { readonly url: string; readonly process: ChildProcess },
  viewers: ChildProcess,
): Promise<void> {
  const hosts = await db
    .selectFrom('standHosts')
    .select(['id', 'recruiterId'])
    .where('eventId', '=', eventId)
    .execute();
  const standOf = new Map((await queuesOf(db, eventId)).map((place) => [place.id, place]));
  const waiting = new Map(hosts.map(({ recruiterId }) => [recruiterId, VISITORS / STANDS]));
  const calls: Call[] = [];
  const presses: number[] = [];
  let moves = 0;
  const cpu = cpuOf(server.process.pid);
  for (let call = 0; call < CALLS; call++) {
    const { id: hostId, recruiterId } = hosts[call % hosts.length]!;
    const stand = `${server.url}/api${personalPath({ kind: 'recruiter', id: recruiterId }, 1)}/stand-desk`;
    // Who was called here before has come and gone.
    await db
      .updateTable('standPlaces')
      .set({ state: 'held', endedAt: currentInstant(), beganAt: currentInstant() })
      .where('hostId', '=', hostId)
      .where('state', '=', 'called')
      .execute();
    const at = now();
    const { placeId } = await post(`${stand}/next`, { hostId });
    presses.push(now() - at);
    calls.push({ recruiterId, at, path: fairOf(standOf.get(placeId)!.registrationId) });
    waiting.set(recruiterId, waiting.get(recruiterId)! - 1);
    moves += waiting.get(recruiterId)!;
    await pause(Math.max(0, CALL_EVERY_MS - (now() - at)));
  }
  const spent = (cpuOf(server.process.pid) - cpu) / ((CALLS * CALL_EVERY_MS) / 1000) / 10;
  await pause(3_000);
  const { readings, moved } = await report(viewers);
  // A stand calls every ten seconds: what moved there moved by the call before.
  const positions = moved.map(({ placeId, at }) => {
    const { recruiterId } = standOf.get(placeId)!;
    return at - calls.findLast((call) => call.recruiterId === recruiterId && call.at <= at)!.at;
  });
  const turns = calls.flatMap(({ path, at }) => {
    const read = readings.find((one) => one.changed && one.path === path && one.asked >= at);
    return read ? [read.answered - at] : [];
  });
  printTable(
    `Queues: ${VISITORS} visitors at ${STANDS} stands, a call each ${seconds(CALL_EVERY_MS / 1000)}, ${CALLS} in all`,
    ['', 'p50', 'p99', 'worst'],
    [
      delayRow('press "next"', presses),
      delayRow('press to new position on each visitor’s page', positions),
      delayRow('press to "your turn" on the page of who is called', turns),
    ],
  );
  console.log(
    `Pages read again: ${readings.length}. Processor of the server ${spent.toFixed(0)} % of one core.`,
  );
  if (moved.length !== moves || turns.length !== CALLS)
    throw new Error(
      `${moved.length} of ${moves} positions and ${turns.length} of ${CALLS} turns were heard of.`,
    );
}

async function report(viewers: ChildProcess): Promise<Extract<FromViewers, { kind: 'report' }>> {
  const told = once(viewers, 'message');
  viewers.send('report');
  const [message] = (await told) as [FromViewers];
  if (message.kind !== 'report') throw new Error('The viewers said something else.');
  return message;
}

async function post(url: string, body: object): Promise<{ readonly placeId: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return (await answer.json()) as { placeId: string };
}
