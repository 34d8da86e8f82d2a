import pg from 'pg';
import { expect, test } from 'vitest';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { freshDatabase } from './support/database.ts';
import { newDataFolder, removeDataFolder, startServerProcess } from './support/server.ts';

/** Fills in the first-run page as a browser without JavaScript would. */
async function setUp(url: string): Promise<Response> {
  const page = await (await fetch(`${url}/first-run`)).text();
  const key = /name="_key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return fetch(`${url}/first-run`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({
      _key: key,
      organisationName: 'Coworking des Essais',
      organisationKind: 'coworking',
      country: 'BE',
      timeZone: 'Europe/Brussels',
      locale: 'fr',
      name: 'Nadia Essai',
      email: 'nadia@example.org',
    }),
  });
}

async function organisationsIn(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from organisations order by name');
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

test('a killed server leaves its data whole, and another takes its place at once', async () => {
  const dataFolder = newDataFolder();
  try {
    const first = await startServerProcess({ dataFolder });
    expect(await (await fetch(`${first.url}/health`)).json()).toEqual({
      ok: true,
      oldestMessageMinutes: null,
    });
    expect((await setUp(first.url)).status).toBe(303);
    await first.kill();

    const second = await startServerProcess({ dataFolder, port: first.port });
    expect(second.port).toBe(first.port);
    expect((await fetch(`${second.url}/health`)).status).toBe(200);
    expect((await setUp(second.url)).status).not.toBe(303);
    expect(await second.stop()).toBe(0);

    const database = await startPostgres({ dataFolder });
    expect(database.adopted).toBe(false);
    expect(await organisationsIn(database.url)).toEqual(['Coworking des Essais']);
    await database.stop();
  } finally {
    await removeDataFolder(dataFolder);
  }
});

test('Ctrl-C closes everything in order, although it arrives more than once', async () => {
  const dataFolder = newDataFolder();
  try {
    const server = await startServerProcess({ dataFolder, inTerminal: true });
    expect(await server.pressCtrlC()).toBe(0);
    const database = await startPostgres({ dataFolder });
    expect(database.adopted).toBe(false);
    await database.stop();
  } finally {
    await removeDataFolder(dataFolder);
  }
});

test('several servers share an external database', async () => {
  const { url: databaseUrl, drop } = await freshDatabase();
  const servers = await Promise.all([
    startServerProcess({ databaseUrl }),
    startServerProcess({ databaseUrl }),
  ]);
  try {
    const answers = await Promise.all(servers.map(({ url }) => setUp(url)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await organisationsIn(databaseUrl)).toEqual(['Coworking des Essais']);
  } finally {
    expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0]);
    await drop();
  }
});

test('a server that cannot start says why and ends', async () => {
  await expect(
    startServerProcess({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing' }),
  ).rejects.toThrow(/The server ended \(1\):\n.*ECONNREFUSED/s);
});
