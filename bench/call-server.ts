import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { currentInstant } from '../src/kernel/clock.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { loadSigningKey, personalPath } from '../src/kernel/personal-links.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import type { NativeTicket } from '../src/video/driver.ts';
import { startServerProcess } from '../tests/support/server.ts';
import { pause } from './delays.ts';
import { fillHall, fillPlan } from './hall.ts';
import { cpuOf } from './requests.ts';

const CALLS = 10;
/** How long the calls then simply stand, with a line and its pings for each page. */
const STAND_MS = 20_000;

/** Two people's interview: where each side asks for a ticket and says how it stands. */
interface Sides {
  readonly candidate: string;
  readonly recruiter: string;
}

/**
 * What calls cost the server process of a house that is running: ten interviews enter by their pages' own requests, describe
 * themselves, stand for a while and end. Browsers take no part, since media never come by the server.
 */
export async function benchCallServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-bench-'));
  const postgres = await startPostgres({ dataFolder: folder });
  await migrate(postgres.url);
  const { db, close } = openDatabase(postgres.url);
  await loadSigningKey(db, undefined);
  const pairs = await interviewsOfNow(db);
  const server = await startServerProcess({ databaseUrl: postgres.url });
  const { pid } = server.process;
  try {
    // The first call is the one for which everything is read and compiled.
    await hold(server.url, pairs.slice(0, 1), async () => {});
    const calls = pairs.slice(1);
    const memory = memoryOf(pid);
    const before = cpuOf(pid);
    const spent = { begin: 0, stand: 0, grown: 0 };
    await hold(server.url, calls, async () => {
      spent.begin = cpuOf(pid) - before;
      await pause(STAND_MS);
      spent.stand = cpuOf(pid) - before - spent.begin;
      spent.grown = memoryOf(pid) - memory;
    });
    const end = cpuOf(pid) - before - spent.begin - spent.stand;
    console.log(
      `\n| the server process and ${CALLS} calls at once, each | processor | memory |\n|---|---:|---:|`,
    );
    console.log(
      `| two people enter, describe themselves and are live | ${ms(spent.begin)} | ${Math.round(spent.grown / CALLS)} kB |`,
    );
    console.log(
      `| a call that goes on | ${((spent.stand / CALLS / STAND_MS) * 100).toFixed(2)} % of one core | – |`,
    );
    console.log(`| both leave | ${ms(end)} | – |`);
  } finally {
    await server.kill();
    await close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ms = (all: number): string => `${(all / CALLS).toFixed(1)} ms`;

/** Interviews by video that run now, each of its own two people. */
async function interviewsOfNow(db: Db): Promise<Sides[]> {
  const now = currentInstant();
  const size = { candidates: CALLS + 1, recruiters: CALLS + 1, rounds: 1 };
  const { eventId } = await fillHall(db, { ...size, wishes: 1 }, now);
  await fillPlan(db, eventId, size, now);
  await sql`update meetings set channel = 'video-home', table_number = null,
    during = tstzrange(${now}::timestamptz - interval '1 minute', ${now}::timestamptz + interval '15 minutes')`.execute(
    db,
  );
  const rows = await db.selectFrom('meetings').select(['id', 'registrationId', 'recruiterId']).execute();
  const call = (kind: 'candidate' | 'recruiter', id: string, meeting: string) =>
    `/api${personalPath({ kind, id }, 1)}/call/${meeting}`;
  return rows.map(({ id, registrationId, recruiterId }) => ({
    candidate: call('candidate', registrationId, id),
    recruiter: call('recruiter', recruiterId, id),
  }));
}

/** Has all of them in their calls while `during` goes on. */
async function hold(origin: string, pairs: readonly Sides[], during: () => Promise<void>): Promise<void> {
  const inside = await Promise.all(
    pairs.map(async ({ candidate, recruiter }) => {
      const first = await enter(origin, candidate);
      const second = await enter(origin, recruiter);
      await Promise.all([first.describe(second.page), second.describe(first.page)]);
      await Promise.all([first.say('live'), second.say('live')]);
      return [first, second];
    }),
  );
  await during();
  await Promise.all(inside.flat().map((one) => one.leave()));
}

const status = { microphone: true, camera: true, screen: false, wantsPictures: true };

/** One page of a call, as the engine in the browser speaks for it. */
async function enter(origin: string, call: string) {
  const page = `page-${crypto.randomUUID()}`;
  const visitId = crypto.randomUUID();
  const post = async (path: string, body: object, token?: string): Promise<Response> => {
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const ticket = (await (await post(`${call}/ticket`, {})).json()) as NativeTicket;
  const { signalling, token } = ticket;
  await (await post(`${signalling}/join`, { page, next: 1, status }, token)).arrayBuffer();
  const listening = new AbortController();
  const stream = await fetch(`${origin}${signalling}/stream?page=${page}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: listening.signal,
  });
  const read = (async () => {
    for await (const part of stream.body!) void part;
  })().catch(() => {});
  const say = async (phase: string) => {
    await (await post(`${call}/state`, { visitId, phase })).arrayBuffer();
  };
  await say('waiting');
  return {
    page,
    say,
    async describe(to: string) {
      await say('connecting');
      const link = 'link-between-two';
      const candidate = { candidate: 'c'.repeat(120), sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'u' };
      const messages = [
        { kind: 'link', to, link, body: { description: { type: 'offer', sdp: 'a'.repeat(6_000) } } },
        ...Array.from({ length: 6 }, () => ({ kind: 'link', to, link, body: { candidate } })),
      ];
      await post(`${signalling}/posts`, { page, first: 1, messages }, token);
    },
    async leave() {
      await say('ended');
      await post(`${signalling}/leave`, { token, page, stats: null });
      listening.abort();
      await read;
    },
  };
}

/** Memory that a process holds, in kilobytes; not a number where the machine does not say. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
