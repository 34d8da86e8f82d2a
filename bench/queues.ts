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
 * Five hundred visitors in queues on one server process: how long until a call stands on the page of everybody who moves
 * up by it; then the server is killed, and the queues are compared with those before.
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
  return rows.map(({ id }) => {
    const path = `${personalPath({ kind: 'candidate', id }, 1)}/fair`;
    return { path, cookie: null, kind: 'candidate' };
  });
}

/** Every place with its number and state. */
async function queuesOf(db: Db, eventId: string): Promise<object[]> {
  return db
    .selectFrom('standPlaces')
    .select(['id', 'number', 'recruiterId', 'registrationId', 'state'])
    .where('eventId', '=', eventId)
    .orderBy('number')
    .execute();
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
  const began: number[] = [];
  const presses: number[] = [];
  const cpu = cpuOf(server.process.pid);
  for (let call = 0; call < CALLS; call++) {
    const host = hosts[call % hosts.length]!;
    const stand = `${server.url}/api${personalPath({ kind: 'recruiter', id: host.recruiterId }, 1)}/stand-desk`;
    // Who was called here before has come and gone.
    await db
      .updateTable('standPlaces')
      .set({ state: 'held', endedAt: currentInstant(), beganAt: currentInstant() })
      .where('hostId', '=', host.id)
      .where('state', '=', 'called')
      .execute();
    const pressed = now();
    await post(`${stand}/next`, { hostId: host.id });
    presses.push(now() - pressed);
    began.push(now());
    await pause(Math.max(0, CALL_EVERY_MS - (now() - pressed)));
  }
  const spent = (cpuOf(server.process.pid) - cpu) / ((CALLS * CALL_EVERY_MS) / 1000) / 10;
  await pause(3_000);
  const { readings } = await report(viewers);
  const delays = readings
    .filter(({ changed }) => changed)
    .flatMap(({ asked, answered }) => {
      const cause = began.findLast((at) => at <= asked);
      return cause === undefined ? [] : [answered - cause];
    });
  printTable(
    `Queues: ${VISITORS} visitors at ${STANDS} stands, a call each ${seconds(CALL_EVERY_MS / 1000)}, ${CALLS} in all`,
    ['', 'p50', 'p99', 'worst'],
    [delayRow('press "next"', presses), delayRow('new position on a visitor’s page', delays)],
  );
  console.log(`Processor of the server ${spent.toFixed(0)} % of one core.`);
}

async function report(viewers: ChildProcess): Promise<Extract<FromViewers, { kind: 'report' }>> {
  const told = once(viewers, 'message');
  viewers.send('report');
  const [message] = (await told) as [FromViewers];
  if (message.kind !== 'report') throw new Error('The viewers said something else.');
  return message;
}

async function post(url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
}
