import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { askDatabase } from './support/ask-database.ts';
import { contentOf } from './support/database-content.ts';
import { type ExternalPostgres, externalPostgres } from './support/external-postgres.ts';
import {
  newDataFolder,
  removeDataFolder,
  runTremplin,
  type ServerProcess,
  startServerProcess,
} from './support/server.ts';

// Each test starts several processes, perhaps beside other tests that do.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'tremplin-file-'));
const file = join(folder, 'sauvegarde.tremplin');
let external: ExternalPostgres;
/** The demo, served from its folder all along. */
let demo: ServerProcess;
let demoDatabase: string;

beforeAll(async () => {
  external = await externalPostgres();
  demo = await startServerProcess({ command: 'demo' });
  const adopted = await startPostgres({ dataFolder: demo.dataFolder });
  demoDatabase = adopted.url;
  await adopted.stop();
});

afterAll(async () => {
  await demo.stop();
  await removeDataFolder(demo.dataFolder);
  await external.stop();
  rmSync(folder, { recursive: true });
});

/** The personal page that the demo printed for its candidate or recruiter. */
async function personalPath(kind: 'c' | 'r'): Promise<string> {
  const pattern = new RegExp(`http://localhost:\\d+(/${kind}/\\S+)`);
  await expect.poll(() => pattern.test(demo.output())).toBe(true);
  return pattern.exec(demo.output())![1]!;
}

/** Signals that a server is still working on would change the data between backup and comparison. */
async function signalsAreDelivered(): Promise<void> {
  const waiting = 'select count(*)::int as waiting from outbox where delivered_at is null';
  await expect.poll(() => askDatabase(demoDatabase, waiting), { timeout: 30_000 }).toEqual([{ waiting: 0 }]);
}

test('the demo moves from its folder to an external PostgreSQL while it runs, links and all', async () => {
  const [candidate, recruiter] = [await personalPath('c'), await personalPath('r')];
  // That a link was opened is written once: before the backup, so that both sides know it.
  expect((await fetch(demo.url + candidate)).status).toBe(200);
  await signalsAreDelivered();
  const saved = await runTremplin(['backup', file], { TREMPLIN_DATA: demo.dataFolder });
  expect(saved).toMatchObject({ code: 0, err: '' });
  expect(saved.out).toMatch(/^Backup: \d+ %\n[\s\S]*Backup: 100 %\n.+: \d+ rows of \d+ tables, from .+\.\n$/);
  expect((await fetch(demo.url + candidate)).status).toBe(200);

  const restored = await runTremplin(['restore', file], { DATABASE_URL: external.url });
  expect(restored).toMatchObject({ code: 0, err: '' });
  expect(restored.out).toMatch(/Restore: 100 %\n.+: \d+ rows of \d+ tables, as of \d{4}-.+Z\.\n$/);
  // The lines of the journal are sealed some seconds after they were written: of those, one side may have more.
  const { journal_seals: _, ...content } = await contentOf(demoDatabase);
  // The evening in a hall and the day at four sites.
  expect(content.registrations?.rows).toBe(38 + 50);
  const { journal_seals: __, ...there } = await contentOf(external.url);
  expect(there).toEqual(content);

  const moved = await startServerProcess({ databaseUrl: external.url });
  try {
    for (const path of [candidate, recruiter]) {
      const [here, there] = await Promise.all([fetch(demo.url + path), fetch(moved.url + path)]);
      expect([path, there.status]).toEqual([path, 200]);
      expect(headingOf(await there.text())).toBe(headingOf(await here.text()));
    }
    expect((await fetch(`${moved.url}/c/${'A'.repeat(43)}`)).status).toBe(404);
    const inUse = await runTremplin(['restore', file, '--force'], { DATABASE_URL: external.url });
    expect(inUse).toMatchObject({ code: 1 });
    expect(inUse.err).toMatch(/Tremplin is running on this database\. Stop it first/);
  } finally {
    await moved.stop();
    await removeDataFolder(moved.dataFolder);
  }
  const full = await runTremplin(['restore', file], { DATABASE_URL: external.url });
  expect(full).toMatchObject({ code: 1 });
  expect(full.err).toMatch(/holds data already\. Restore into an empty one, or say --force/);
});

function headingOf(html: string): string {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  if (!heading) throw new Error('The page has no heading.');
  return heading;
}

test('a file that cannot be read back is refused in words, and the folder stays empty', async () => {
  const TREMPLIN_DATA = newDataFolder();
  try {
    const missing = await runTremplin(['restore', join(folder, 'nothing')], { TREMPLIN_DATA });
    expect(missing).toMatchObject({ code: 2, err: `${join(folder, 'nothing')}: there is no such file\n` });
    const cut = join(folder, 'cut');
    const good = readFileSync(file);
    writeFileSync(cut, good.subarray(0, good.length - 200));
    const early = await runTremplin(['restore', cut], { TREMPLIN_DATA });
    expect(early).toMatchObject({ code: 2 });
    expect(early.err).toBe(`${cut}: The file is not whole: it ends too early. Take another backup.\n`);
    const foreign = await runTremplin(['restore', 'package.json'], { TREMPLIN_DATA });
    expect(foreign).toMatchObject({ code: 2, err: 'package.json: The file is no backup of Tremplin.\n' });
    const server = await startServerProcess({ dataFolder: TREMPLIN_DATA });
    expect((await fetch(server.url, { redirect: 'manual' })).headers.get('location')).toBe('/first-run');
    expect(await server.stop()).toBe(0);
  } finally {
    await removeDataFolder(TREMPLIN_DATA);
  }
});

test('a backup that cannot be written says why', async () => {
  const nowhere = join(folder, 'missing', 'file');
  const unwritten = await runTremplin(['backup', nowhere], { TREMPLIN_DATA: demo.dataFolder });
  expect(unwritten).toMatchObject({ code: 1 });
  expect(unwritten.err).toContain(nowhere);
  const nothing = newDataFolder();
  const empty = await runTremplin(['backup', file], { TREMPLIN_DATA: nothing });
  expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('holds no data of Tremplin') });
  rmSync(nothing, { recursive: true });
});

test('who was erased after the backup is erased again after the restore, also into an empty folder', async () => {
  const [before, after] = [newDataFolder(), newDataFolder()];
  const TREMPLIN_ERASURES = join(folder, 'erasures.jsonl');
  const saved = join(folder, 'before-erasing');
  try {
    const restored = await runTremplin(['restore', file], { TREMPLIN_DATA: before });
    expect(restored).toMatchObject({ code: 0 });
    const site = await startPostgres({ dataFolder: before });
    const [person] = (await askDatabase(
      site.url,
      `select people.id, last_name from people join registrations on person_id = people.id
       where last_name <> '' order by last_name limit 1`,
    )) as [{ id: string; last_name: string }];
    await site.stop();
    expect(await runTremplin(['backup', saved], { TREMPLIN_DATA: before })).toMatchObject({ code: 0 });
    // As the server writes it a minute after somebody pressed "erase".
    const hash = createHash('sha256').update(person.id).digest('hex');
    const line = { subjectHash: hash, kind: 'person', reason: 'asked', at: '2026-11-12T09:00:00.000Z' };
    writeFileSync(TREMPLIN_ERASURES, `${JSON.stringify(line)}\n`);
    const again = await runTremplin(['restore', saved], { TREMPLIN_DATA: after, TREMPLIN_ERASURES });
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('Erased again, as since the backup: 1 people, registrations and links.');
    const side = await startPostgres({ dataFolder: after });
    const counts = await askDatabase(
      side.url,
      `select (select count(*)::int from people where id = '${person.id}') as people,
        (select count(*)::int from erasures where subject_hash = '${hash}') as register,
        (select count(*)::int from journal where action = 'erased-again') as told`,
    );
    expect(counts).toEqual([{ people: 0, register: 1, told: 1 }]);
    await side.stop();
    const verified = await runTremplin(['journal', 'verify'], { TREMPLIN_DATA: after });
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toMatch(/lines, each as it was written\.\nLast seal, of line \d+: [0-9a-f]{64}/);
    const dry = await runTremplin(['retention', '--dry-run'], { TREMPLIN_DATA: after });
    expect(dry.out).toMatch(/would be done now:\n +\d+ people told/);
  } finally {
    await removeDataFolder(before);
    await removeDataFolder(after);
  }
});
