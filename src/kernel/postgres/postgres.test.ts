import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from './index.ts';
import type { RunAs } from './place.ts';

const folders: string[] = [];

function newFolder(...below: string[]): string {
  const top = mkdtempSync(join(tmpdir(), 'pg-'));
  chmodSync(top, 0o711);
  folders.push(top);
  const folder = join(top, ...below);
  mkdirSync(folder, { recursive: true });
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Where a cluster with a short path lives: beside its socket. */
function homeOf(url: string): string {
  return new URL(url).searchParams.get('host') ?? '';
}

/** Another process that starts the same cluster; it says `adopted` or `started`, then waits. */
async function otherProcess(dataFolder: string) {
  const child = fork(join(import.meta.dirname, 'starts-postgres.ts'), [dataFolder], { stdio: 'inherit' });
  const { said, url } = await new Promise<{ said: string; url: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { said: string; url: string }));
    child.once('exit', (code) => reject(new Error(`The other process ended (${code}).`)));
  });
  return {
    said,
    home: homeOf(url),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async stop() {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}

test('a new cluster sorts in French, has the extensions, and listens nowhere but on its socket', async () => {
  const dataFolder = newFolder();
  const server = await startPostgres({ dataFolder });
  try {
    expect(server.adopted).toBe(false);
    expect(
      await ask(server.url, `select w from unnest(array['cote','coté','côte','Zoé','élan']) w order by w`),
    ).toEqual([{ w: 'cote' }, { w: 'coté' }, { w: 'côte' }, { w: 'élan' }, { w: 'Zoé' }]);
    for (const name of ['btree_gist', 'pg_trgm', 'unaccent', 'citext', 'pgcrypto']) {
      await ask(server.url, `create extension ${name}`);
    }
    expect(
      await ask(
        server.url,
        `select current_setting('listen_addresses') as hosts, current_setting('fsync') as fsync`,
      ),
    ).toEqual([{ hosts: '', fsync: 'on' }]);
    expect(statSync(homeOf(server.url)).mode & 0o777).toBe(0o700);
  } finally {
    await server.stop();
  }
  await expect(ask(server.url, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/);
});

test('a killed process leaves what it wrote; the next one adopts its server', async () => {
  const dataFolder = newFolder();
  const victim = await otherProcess(dataFolder);
  expect(victim.said).toBe('started');
  await victim.kill();
  const server = await startPostgres({ dataFolder });
  expect(server.adopted).toBe(true);
  expect(await ask(server.url, 'select word from written')).toEqual([{ word: 'kept' }]);
  await server.stop();
});

test('after a crash of everything the next start recovers what was committed', async () => {
  const dataFolder = newFolder();
  const victim = await otherProcess(dataFolder);
  const lock = join(victim.home, '18', 'postmaster.pid');
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  await victim.kill();
  process.kill(-pid, 'SIGKILL');
  // As in a new container: the lock file names a process that runs, but is another program.
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(String(pid), String(process.pid)));
  const server = await startPostgres({ dataFolder });
  expect(server.adopted).toBe(false);
  expect(await ask(server.url, 'select word from written')).toEqual([{ word: 'kept' }]);
  await server.stop();
});

test('a server that dies while it is used is started again', async () => {
  const dataFolder = newFolder();
  const server = await startPostgres({ dataFolder });
  const lock = join(homeOf(server.url), '18', 'postmaster.pid');
  process.kill(Number.parseInt(readFileSync(lock, 'utf8'), 10), 'SIGKILL');
  await expect
    .poll(() => ask(server.url, 'select 1 as one').catch(() => null), { timeout: 20_000 })
    .toEqual([{ one: 1 }]);
  await server.stop();
});

test('processes that start at once share one server, and the last to leave shuts it down', async () => {
  const dataFolder = newFolder();
  const processes = await Promise.all([
    otherProcess(dataFolder),
    otherProcess(dataFolder),
    otherProcess(dataFolder),
  ]);
  expect(processes.map(({ said }) => said).sort()).toEqual(['adopted', 'adopted', 'started']);
  const socket = join(processes[0]?.home ?? '', '.s.PGSQL.5432');
  await processes[0]?.stop();
  await processes[1]?.stop();
  expect(statSync(socket).isSocket()).toBe(true);
  await processes[2]?.stop();
  expect(statSync(socket, { throwIfNoEntry: false })).toBeUndefined();
});

test('an interrupted first start leaves nothing in the way', async () => {
  const dataFolder = newFolder();
  mkdirSync(join(dataFolder, 'postgres', '18.new', 'base'), { recursive: true });
  const server = await startPostgres({ dataFolder });
  expect(readdirSync(homeOf(server.url))).not.toContain('18.new');
  await server.stop();
});

test('a data folder whose path is too long for a socket works too', async () => {
  const dataFolder = newFolder('a-rather-long-name-of-a-folder'.repeat(4), 'accentué et espacé');
  const server = await startPostgres({ dataFolder });
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  rmSync(homeOf(server.url), { recursive: true });
});

test('the data may lie in a folder that only its owner may enter, root included', async () => {
  const dataFolder = newFolder('closed', 'data');
  chmodSync(join(dataFolder, '..'), 0o700);
  const first = await startPostgres({ dataFolder });
  await ask(first.url, 'create table kept ()');
  await first.stop();
  const second = await startPostgres({ dataFolder });
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }]);
  await second.stop();
  rmSync(homeOf(second.url), { recursive: true });
});

const ways: RunAs[] = process.getuid?.() === 0 ? ['nobody-elsewhere', 'nobody', 'user-namespace'] : ['self'];

test('a cluster that ran one way runs another way the next time', async () => {
  const dataFolder = newFolder();
  let ran = 0;
  for (const runAs of ways) {
    const server = await startPostgres({ dataFolder, runAs }).catch((error: Error) => error);
    // A container may allow no user namespaces, or hide the programs from other users.
    if (server instanceof Error) {
      expect(server.message).toMatch(/^PostgreSQL cannot run as root here/);
      continue;
    }
    await ask(server.url, 'create table if not exists runs (way text)');
    await ask(server.url, `insert into runs values ('${runAs}')`);
    ran += 1;
    expect(await ask(server.url, 'select count(*)::int as ran from runs')).toEqual([{ ran }]);
    await server.stop();
  }
  expect(ran).toBeGreaterThan(0);
});
