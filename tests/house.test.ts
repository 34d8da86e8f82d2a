import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ApiClient } from '../demo/api-client.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { askDatabase } from './support/ask-database.ts';
import { externalPostgres } from './support/external-postgres.ts';
import { setUpInstance, tokenOf } from './support/first-run.ts';
import {
  newDataFolder,
  removeDataFolder,
  runTremplin,
  spawnTremplin,
  startServerProcess,
} from './support/server.ts';

// Each test starts several processes, perhaps beside other tests that do.
vi.setConfig({ testTimeout: 240_000 });

const Id = z.uuid();

/** Makes the first organisation and an event by the screens and the API, and gives a program's way in. */
async function furnished(url: string): Promise<{ token: string; eventId: string }> {
  const token = await tokenOf(url, await setUpInstance(url));
  const api = new ApiClient(url, token);
  const { managed } = await api.get('/events', z.object({ managed: z.array(z.object({ id: Id })) }));
  const { eventId } = await api.post(
    '/events',
    {
      organisationId: managed[0]!.id,
      name: 'Soirée des pannes',
      date: '2030-11-14',
      place: 'La Verrière',
      firstRoundAt: '18:45',
      roundMinutes: 15,
      moveMinutes: 3,
      roundCount: 9,
      breaks: [],
      tableCount: 25,
      mostInterviews: 6,
      fewestInterviews: 3,
      floor: 3,
    },
    z.object({ eventId: Id }),
  );
  return { token, eventId };
}

/** Registers somebody of this last name; resolves when the server has said that it is done. */
async function register(api: ApiClient, eventId: string, lastName: string): Promise<void> {
  const candidate = { firstName: 'Essai', lastName, wantedOccupations: [], accessNeeds: [] };
  await api.post(`/events/${eventId}/candidates`, candidate, z.object({ registrationId: Id }));
}

async function registered(api: ApiClient, eventId: string): Promise<string[]> {
  const list = z.object({ candidates: z.array(z.object({ lastName: z.string() })) });
  const { candidates } = await api.get(`/events/${eventId}/candidates`, list);
  return candidates.map(({ lastName }) => lastName).sort();
}

test('an empty instance opens on its first run, and only while it is empty', async () => {
  const server = await startServerProcess();
  try {
    const door = await fetch(server.url, { redirect: 'manual' });
    expect([door.status, door.headers.get('location')]).toEqual([303, '/first-run']);
    await setUpInstance(server.url);
    expect((await fetch(server.url, { redirect: 'manual' })).status).toBe(200);
    expect((await fetch(`${server.url}/first-run`)).status).toBe(404);
  } finally {
    await server.stop();
    await removeDataFolder(server.dataFolder);
  }
});

test('a port that is taken is told in a sentence', async () => {
  const server = await startServerProcess();
  const TREMPLIN_DATA = newDataFolder();
  try {
    expect(await runTremplin(['start', '--port', String(server.port)], { TREMPLIN_DATA })).toEqual({
      code: 1,
      out: '',
      err: `Port ${server.port} is taken. Give another one by PORT or --port.\n`,
    });
  } finally {
    await server.stop();
    await removeDataFolder(server.dataFolder);
    await removeDataFolder(TREMPLIN_DATA);
  }
});

test('the demo refuses a folder with real data', async () => {
  const TREMPLIN_DATA = newDataFolder();
  try {
    expect(await runTremplin(['migrate'], { TREMPLIN_DATA })).toMatchObject({ code: 0 });
    expect(await runTremplin(['demo', '--fresh'], { TREMPLIN_DATA })).toEqual({
      code: 1,
      out: '',
      err: `${TREMPLIN_DATA} holds real data. The demo does not touch it: give it another folder by TREMPLIN_DATA.\n`,
    });
  } finally {
    await removeDataFolder(TREMPLIN_DATA);
  }
});

test('the demo refuses an external database with real data, even of an organisation named like its own', async () => {
  const external = await externalPostgres();
  try {
    const DATABASE_URL = external.url;
    const server = await startServerProcess({ databaseUrl: DATABASE_URL });
    await setUpInstance(server.url);
    await server.stop();
    await removeDataFolder(server.dataFolder);
    const { code, err } = await runTremplin(['demo', '--fresh'], { DATABASE_URL });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'the database of DATABASE_URL holds something else than the demo. The demo does not touch it.\n',
    });
    expect(await askDatabase(DATABASE_URL, 'select name from organisations')).toEqual([
      { name: 'La Verrière coworking' },
    ]);
  } finally {
    await external.stop();
  }
});

test('a demo whose loading was cut is made anew at the next start, and its folder refused for real use', async () => {
  const dataFolder = newDataFolder();
  try {
    for (const share of [1, 50]) {
      const cut = spawnTremplin(['demo'], { env: { TREMPLIN_DATA: dataFolder, PORT: '0' } });
      let printed = '';
      await new Promise<void>((resolve, reject) => {
        cut.stdout.setEncoding('utf8').on('data', (text: string) => {
          printed += text;
          const reached = [...printed.matchAll(/: (\d+) %/g)].some(([, percent]) => Number(percent) >= share);
          if (reached) resolve();
        });
        cut.once('exit', () => reject(new Error(`The demo ended:\n${printed}`)));
      });
      const ended = once(cut, 'exit');
      cut.kill('SIGKILL');
      await ended;
    }
    const demo = await startServerProcess({ command: 'demo', dataFolder });
    await expect.poll(() => demo.output()).toMatch(/candidate .+\/c\/\S+/);
    expect(demo.output()).toContain('Loading the demo: 100 %');
    const page = /(http:\S+\/c\/\S+)/.exec(demo.output())![1]!;
    expect((await fetch(page)).status).toBe(200);
    const database = await startPostgres({ dataFolder });
    const counts =
      'select (select count(*)::int from registrations) as candidates, (select count(*)::int from recruiters) as recruiters, (select count(*)::int from networks) as networks';
    expect(await askDatabase(database.url, counts)).toEqual([
      // The evening in a hall and the day at four sites.
      { candidates: 38 + 50, recruiters: 23 + 15, networks: 1 },
    ]);
    await database.stop();
    expect(await demo.stop()).toBe(0);
    expect(await runTremplin(['start'], { TREMPLIN_DATA: dataFolder })).toEqual({
      code: 1,
      out: '',
      err: `${dataFolder} holds the demo. Give another folder by TREMPLIN_DATA for real use.\n`,
    });
  } finally {
    await removeDataFolder(dataFolder);
  }
});

test.each([
  ['the server', false],
  ['the server and its database', true],
])('what was acknowledged before %s was killed is there afterwards', async (_, databaseToo) => {
  const dataFolder = newDataFolder();
  try {
    const first = await startServerProcess({ dataFolder });
    const { token, eventId } = await furnished(first.url);
    const api = new ApiClient(first.url, token);
    const acknowledged: string[] = [];
    let next = 0;
    const writer = async () => {
      for (;;) {
        const name = `Nom-${String(next++).padStart(5, '0')}`;
        const done = await register(api, eventId, name).then(
          () => true,
          () => false,
        );
        if (!done) return;
        acknowledged.push(name);
      }
    };
    const writers = Array.from({ length: 8 }, writer);
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(40);
    if (databaseToo) process.kill(postmasterOf(dataFolder), 'SIGKILL');
    await first.kill();
    await Promise.all(writers);

    const second = await startServerProcess({ dataFolder, port: first.port });
    const there = await registered(api, eventId);
    expect(acknowledged.filter((name) => !there.includes(name))).toEqual([]);
    // At most those under way when it was killed were done without being acknowledged.
    expect(there.length - acknowledged.length).toBeLessThanOrEqual(writers.length);
    expect(new Set(there).size).toBe(there.length);
    await register(api, eventId, 'Nom-suivant');
    expect(await registered(api, eventId)).toContain('Nom-suivant');
    expect(await second.stop()).toBe(0);
  } finally {
    await removeDataFolder(dataFolder);
  }
});

function postmasterOf(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres/18/postmaster.pid'), 'utf8'), 10);
}

test('two servers on one database serve the same, and a change through one wakes the pages of the other', async () => {
  const external = await externalPostgres();
  const [one, other] = await Promise.all([
    startServerProcess({ databaseUrl: external.url }),
    startServerProcess({ databaseUrl: external.url }),
  ]);
  try {
    const { token, eventId } = await furnished(one.url);
    const stream = await fetch(`${other.url}/live/events/${eventId}`);
    const heard = eventsOf(stream);
    expect(await heard.next()).toEqual({ done: false, value: 'hello' });
    await register(new ApiClient(one.url, token), eventId, 'Réveil');
    expect(await heard.next()).toEqual({ done: false, value: 'changed' });
    await heard.return();
    const names = [one, other].map(({ url }) => registered(new ApiClient(url, token), eventId));
    expect(await Promise.all(names)).toEqual([['Réveil'], ['Réveil']]);
  } finally {
    expect(await Promise.all([one.stop(), other.stop()])).toEqual([0, 0]);
    await Promise.all([one, other].map(({ dataFolder }) => removeDataFolder(dataFolder)));
    await external.stop();
  }
});

/** The names of the events of a stream, pings aside. */
async function* eventsOf(response: Response): AsyncGenerator<string, void> {
  let text = '';
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const name = /^event: (\w+)$/m.exec(block)?.[1];
      if (name && name !== 'ping') yield name;
    }
  }
}
