import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { currentInstant } from '../src/kernel/clock.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { loadSigningKey, personalPath } from '../src/kernel/personal-links.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { type ServerProcess, startServerProcess } from '../tests/support/server.ts';
import { delayRow, now, pause } from './delays.ts';
import { colleaguesOf, fillHall, fillPlan } from './hall.ts';
import { printTable, seconds, whole } from './planner/table.ts';
import { cpuOf } from './requests.ts';
import type { FromViewers, Reading, Watched } from './viewers.ts';

const HALL = { candidates: 1000, recruiters: 70, rounds: 12, wishes: 3 };
/** Open pages: every candidate's and recruiter's, and those of the staff. */
const DOORS = 6;
const BOARDS = 2;
const WALLS = 2;
/** Arrivals a second: a thousand people in a quarter of an hour. */
const ARRIVALS_PER_SECOND = 1;
const ARRIVALS = 20;
const SWAPS = 8;
const SWAP_EVERY_MS = 3_000;
/** How long everybody has to come back after a restart. */
const COMING_BACK_MS = 20_000;

interface Scene {
  readonly server: ServerProcess;
  readonly databaseUrl: string;
  readonly db: Db;
  readonly eventId: string;
  readonly cookie: string;
  readonly viewers: ChildProcess;
}

/**
 * A thousand open pages on one server process: how long people at the door and at the board wait meanwhile, how long
 * until a change stands on every page that it concerns, and how everybody comes back after the server was killed.
 */
export async function benchWatching(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-bench-'));
  const postgres = await startPostgres({ dataFolder: folder });
  await migrate(postgres.url);
  const { db, close } = openDatabase(postgres.url);
  await loadSigningKey(db, undefined);
  const { eventId, cookie } = await fillHall(db, HALL, currentInstant());
  await fillPlan(db, eventId, HALL, currentInstant());
  const server = await startServerProcess({ databaseUrl: postgres.url });
  const viewers = fork(join(import.meta.dirname, 'viewers.ts'));
  const scene: Scene = { server, databaseUrl: postgres.url, db, eventId, cookie, viewers };
  let last = server;
  try {
    await measureRest(scene);
    await measureArrivals(scene);
    await measureSwaps(scene);
    last = await measureKill(scene);
  } finally {
    viewers.kill();
    await last.kill();
    await close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pagesOf({ db, eventId }: Scene): Promise<Watched[]> {
  const idsOf = async (table: 'registrations' | 'recruiters') =>
    (await db.selectFrom(table).select('id').where('eventId', '=', eventId).execute()).map(({ id }) => id);
  // Each screen another account: none can be drawn together with another.
  const accounts = await colleaguesOf(db, eventId, DOORS + BOARDS + WALLS, currentInstant());
  const staff = (page: string): Watched => ({
    path: `/events/${eventId}/${page}`,
    cookie: accounts.pop()!,
    kind: 'staff',
  });
  return [
    ...(await idsOf('registrations')).map((id): Watched => {
      return { path: personalPath({ kind: 'candidate', id }, 1), cookie: null, kind: 'candidate' };
    }),
    ...(await idsOf('recruiters')).map((id): Watched => {
      return { path: personalPath({ kind: 'recruiter', id }, 1), cookie: null, kind: 'recruiter' };
    }),
    ...Array.from({ length: DOORS }, () => staff('door')),
    ...Array.from({ length: BOARDS }, () => staff('board')),
    ...Array.from({ length: WALLS }, () => staff('wall')),
  ];
}

async function measureRest(scene: Scene): Promise<void> {
  const { server, viewers } = scene;
  const pages = await pagesOf(scene);
  const page = `${server.url}/events/${scene.eventId}/door`;
  for (let visit = 0; visit < 20; visit++)
    await (await fetch(page, { headers: { cookie: scene.cookie } })).text();
  const before = memoryOf(server);
  const opened = once(viewers, 'message');
  viewers.send({ origin: server.url, pages });
  await opened;
  await pause(3_000);
  const after = memoryOf(server);
  printTable(
    `Watching: ${pages.length} open pages on one server process, viewers in another`,
    ['memory of the server', 'before', 'with all', 'per page'],
    [
      [
        '',
        ...[before, after].map((kb) => `${whole(kb / 1024)} MB`),
        `${whole((after - before) / pages.length)} kB`,
      ],
    ],
  );
  await report(viewers);
}

/** People come in at the door, one a second, while everybody watches. */
async function measureArrivals({ server, db, eventId, cookie, viewers }: Scene): Promise<void> {
  const people = await db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .limit(ARRIVALS)
    .execute();
  const marks: Promise<number>[] = [];
  const boards: Promise<number>[] = [];
  const began: number[] = [];
  const cpu = cpuOf(server.process.pid);
  for (const { id } of people) {
    const path = `/api/events/${eventId}/door/candidate/${id}`;
    marks.push(
      timed(server.url + path, cookie, { state: 'present' }).then((took) => {
        began.push(now());
        return took;
      }),
    );
    await pause(500 / ARRIVALS_PER_SECOND);
    boards.push(timed(`${server.url}/events/${eventId}/board`, cookie));
    await pause(500 / ARRIVALS_PER_SECOND);
  }
  const [marked, looked] = [await Promise.all(marks), await Promise.all(boards)];
  const spent = (cpuOf(server.process.pid) - cpu) / (ARRIVALS / ARRIVALS_PER_SECOND) / 10;
  await pause(5_000);
  const { readings } = await report(viewers);
  printTable(
    `Arrivals: ${ARRIVALS_PER_SECOND} a second at the door, ${ARRIVALS} in all`,
    ['', 'p50', 'p99', 'worst'],
    [
      delayRow('mark at the door', marked),
      delayRow('open the board', looked),
      delayRow('visible on the pages of the staff', delaysOf(readings, began, 'staff')),
    ],
  );
  const of = (kind: Watched['kind']) => readings.filter((one) => one.kind === kind);
  console.log(
    `Pages read again: ${of('candidate').length} of candidates, ${of('recruiter').length} of recruiters, ${of('staff').length} of the staff; ` +
      `processor of the server ${spent.toFixed(0)} % of one core.`,
  );
}

/** Two people change places in the plan, as a repair does it, again and again. */
async function measureSwaps({ server, db, eventId, cookie, viewers }: Scene): Promise<void> {
  const { rows: meetings } = await sql<{ id: string }>`
    select id from meetings where event_id = ${eventId} and round_number = 12 order by id limit ${SWAPS * 2}`.execute(
    db,
  );
  const began: number[] = [];
  const marks: Promise<number>[] = [];
  const someone = await db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  for (let swap = 0; swap < SWAPS; swap++) {
    const [a, b] = [meetings[swap * 2]!.id, meetings[swap * 2 + 1]!.id];
    await db.transaction().execute(async (tx) => {
      await sql`update meetings set table_number = (select sum(table_number) from meetings where id in (${a}, ${b})) - table_number
        where id in (${a}, ${b})`.execute(tx);
      await sql`select pg_notify('live', ${eventId})`.execute(tx);
    });
    began.push(now());
    await pause(300);
    const path = `/api/events/${eventId}/door/candidate/${someone.id}`;
    marks.push(timed(server.url + path, cookie, { state: swap % 2 === 0 ? 'present' : 'expected' }));
    await pause(SWAP_EVERY_MS - 300);
  }
  const marked = await Promise.all(marks);
  await pause(5_000);
  const { readings } = await report(viewers);
  printTable(
    `Swaps in the plan: one each ${seconds(SWAP_EVERY_MS / 1000)}, ${SWAPS} in all`,
    ['', 'p50', 'p99', 'worst'],
    [
      delayRow('visible to the candidates', delaysOf(readings, began, 'candidate')),
      delayRow('visible to the recruiters', delaysOf(readings, began, 'recruiter')),
      delayRow('mark at the door', marked),
    ],
  );
}

/** The server is killed and started again at the same port: when everybody is back, and how the door fares meanwhile. */
async function measureKill(scene: Scene): Promise<ServerProcess> {
  const { server, databaseUrl, eventId, cookie, viewers } = scene;
  await server.kill();
  const killed = now();
  const next = await startServerProcess({ databaseUrl, port: server.port });
  const back = now();
  const marks: number[] = [];
  while (now() - back < COMING_BACK_MS) {
    marks.push(await timed(`${next.url}/events/${eventId}/door`, cookie));
    await pause(250);
  }
  const { connected, readings } = await report(viewers);
  const sinceBack = connected.map((at) => at - back);
  const perSecond = Array.from(
    { length: Math.ceil(COMING_BACK_MS / 1000) },
    (_, second) => sinceBack.filter((at) => Math.floor(at / 1000) === second).length,
  );
  printTable(
    `Killed (kill -9) and back ${seconds((back - killed) / 1000)} later`,
    ['', 'p50', 'p99', 'worst'],
    [
      delayRow('connected again, after it was back', sinceBack),
      delayRow('open the door page meanwhile', marks),
    ],
  );
  console.log(`Connections by second: ${perSecond.join(' ')}. Pages read again: ${readings.length}.`);
  return next;
}

async function report(viewers: ChildProcess): Promise<Extract<FromViewers, { kind: 'report' }>> {
  const told = once(viewers, 'message');
  viewers.send('report');
  const [message] = (await told) as [FromViewers];
  if (message.kind !== 'report') throw new Error('The viewers said something else.');
  return message;
}

/** From each change to the end of each reading that brought it, in milliseconds. */
function delaysOf(readings: readonly Reading[], began: readonly number[], kind: Watched['kind']): number[] {
  return readings
    .filter((one) => one.kind === kind && one.changed)
    .flatMap(({ asked, answered }) => {
      const cause = began.findLast((at) => at <= asked);
      return cause === undefined ? [] : [answered - cause];
    });
}

async function timed(url: string, cookie: string, body?: object): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, {
    method: body ? 'PUT' : 'GET',
    headers: {
      cookie,
      ...(body ? { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  return performance.now() - began;
}

/** Resident memory of a process in kB, by Linux's count. */
function memoryOf({ process: { pid } }: ServerProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
}
