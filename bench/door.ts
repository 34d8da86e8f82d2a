import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { capabilities } from '../src/app.ts';
import { linkOfRegistration } from '../src/capabilities/events/queries.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { settleSignal, takeSignal } from '../src/kernel/outbox.ts';
import { loadSigningKey } from '../src/kernel/personal-links.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { createApp } from '../src/web/app.ts';
import { prepareAssets } from '../src/web/assets.ts';
import { openLiveHub } from '../src/web/live.ts';
import { fillHall } from './hall.ts';
import { milliseconds, printTable } from './planner/table.ts';

const NOW = '2026-11-12T08:00:00.000Z';
/** One wish each, so that chairs are free and a walk-in is proposed some. */
const HALL = { candidates: 1000, recruiters: 70, rounds: 20, wishes: 1 };
const TIMES = 40;

/** What a desk waits for with 1,000 people expected: the whole answer, from the request to the last sign of its page. */
export async function benchDoor(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-bench-'));
  const server = await startPostgres({ dataFolder: folder });
  try {
    await migrate(server.url);
    const { db, close } = openDatabase(server.url);
    const report = (error: unknown) => {
      throw error;
    };
    const hub = openLiveHub({ url: server.url, clock: () => NOW, watched: {}, report });
    try {
      await loadSigningKey(db, undefined);
      await prepareAssets();
      const { eventId, cookie } = await fillHall(db, HALL, NOW);
      const app = createApp({ capabilities, db, clock: () => NOW, hub, report });
      await publish(db, app, { eventId, cookie });
      printTable(
        `A desk with ${HALL.candidates} people expected, ${HALL.recruiters} recruiters (${TIMES} each)`,
        ['', 'median', 'slowest'],
        await waits(db, app, { eventId, cookie }),
      );
    } finally {
      await hub.close();
      await close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Desk {
  readonly eventId: string;
  readonly cookie: string;
}

async function publish(db: Db, app: Hono, { eventId, cookie }: Desk): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const ask = async (path: string, body: object) => {
    const address = `/api/events/${eventId}/plan/drafts${path}`;
    const response = await app.request(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { draftId: string };
  };
  const { draftId } = await ask('', { seconds: 5 });
  for (let signal = await takeSignal(db, NOW); signal; signal = await takeSignal(db, NOW)) {
    for (const { listens } of capabilities) await listens?.[signal.signal]?.({ db, now: NOW }, signal);
    await settleSignal(db, signal.id, NOW);
  }
  await ask(`/${draftId}/publish`, { revision: 1 });
}

async function waits(db: Db, app: Hono, { eventId, cookie }: Desk): Promise<string[][]> {
  const door = `/events/${eventId}/door`;
  const headers = { cookie };
  let key = 0;
  const read = async (path: string) => {
    const response = await app.request(path, { headers });
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  const press = async (path: string, fields: Record<string, string>) => {
    key += 1;
    const body = new URLSearchParams({ ...fields, _key: `bench-${key}` });
    const response = await app.request(path, { method: 'POST', headers, body });
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${path}: ${response.status}`);
    return next;
  };
  const people = await db
    .selectFrom('registrations')
    .select(['id', 'linkGeneration'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .limit(TIMES)
    .execute();
  const newcomers: string[] = [];
  return [
    await row('three letters: the list', (time) => read(`${door}?q=nom${time}`)),
    await row('a scanned link: marked, and the page after it', async (time) =>
      read(await press(`${door}/scan`, { q: linkOfRegistration(people[time]!) })),
    ),
    await row('a walk-in: on the list, and the page with places', async (time) => {
      const fields = { firstName: 'Sans', lastName: `Rendez-vous ${time}`, consent: 'on' };
      newcomers.push(await read(await press(`${door}/walk-ins`, fields)));
    }),
    await row('their places: in the plan, and the page after it', async (time) => {
      const page = newcomers[time] ?? '';
      const places = /name="places" value="([^"]+)"/.exec(page)?.[1];
      const action = /action="([^"]+\/places\/[^"]+)"/.exec(page)?.[1];
      if (!places || !action) throw new Error('No chair is free for a walk-in.');
      const body = new URLSearchParams({ _key: `places-${time}`, places });
      const response = await app.request(action, { method: 'POST', headers, body });
      const next = response.headers.get('location');
      if (next !== null) await read(next);
    }),
  ];
}

async function row(name: string, act: (time: number) => Promise<unknown>): Promise<string[]> {
  const all: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const before = performance.now();
    await act(time);
    all.push(performance.now() - before);
  }
  all.sort((a, b) => a - b);
  return [name, milliseconds(all[TIMES >> 1]!), milliseconds(all.at(-1)!)];
}
