import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { runStatement, urlOfDatabase } from '../../../tests/support/cluster.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { contentOf } from '../../../tests/support/database-content.ts';
import { newId } from '../ids.ts';
import { knownMigrations } from '../migrations.ts';
import { BackupError } from './format.ts';
import { BackupReader } from './reader.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

const NOW = '2026-11-12T08:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'tremplin-backup-'));
const file = join(folder, 'good');
let source: FreshDatabase;
let target: FreshDatabase;

/** Runs statements one after the other on one connection, and gives the rows of the last. */
async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** Values that a careless text format would break. */
const AWKWARD = ['\\.', '\\N', 'ligne 1\nligne 2\r\n\\.\n', '\t', "l'été « œ » 𝄞 سلام", '', '\\\\x'];

beforeAll(async () => {
  source = await freshDatabase();
  const [network, organisation, person] = [newId(), newId(), newId()];
  const client = new pg.Client({ connectionString: source.url });
  await client.connect();
  await client.query(`insert into instance (signing_key) values ('the key of the links')`);
  await client.query(`insert into networks values ($1, 'Réseau', 'BE', 'Europe/Brussels', 'fr', '${NOW}')`, [
    network,
  ]);
  await client.query(`insert into organisations values ($1, $2, $3, 'city', '${NOW}')`, [
    organisation,
    network,
    AWKWARD.join(''),
  ]);
  const event = `insert into events (id, organisation_id, previous_event_id, name, slug, date, time_zone, place, first_round_at,
    round_minutes, move_minutes, round_count, table_count, most_interviews, fewest_interviews, floor, created_at, updated_at)
    values ($1, $2, $3, 'Soirée', $4, '2026-11-12', 'Europe/Brussels', 'Ici', '18:00', 15, 3, 9, 25, 6, 3, 3, '${NOW}', '${NOW}')`;
  const [second, first] = [newId(), newId()];
  await client.query(event, [first, organisation, null, 'premiere']);
  await client.query(event, [second, organisation, first, 'seconde']);
  await client.query(`update events set previous_event_id = $1 where id = $2`, [second, first]);
  await client.query(
    `insert into people values ($1, 'Jessica', 'Moreau', null, null, 'fr', '${NOW}', '${NOW}')`,
    [person],
  );
  await client.query(
    `insert into documents values ($1, $2, 'cv', 'cv.pdf', 'application/pdf', $3, '${NOW}')`,
    [newId(), person, Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 256))],
  );
  for (const text of AWKWARD)
    await client.query(
      `insert into journal (at, actor_kind, actor_name, action, facts) values ('${NOW}', 'system', $1, 'said', $2)`,
      [text, JSON.stringify({ text })],
    );
  // As the end of its keeping time would: nobody else may take a line away.
  await client.query(`begin; set local tremplin.cutting_journal = 'on';
    delete from journal where id = (select max(id) from journal); commit`);
  await client.end();
  await writeBackup(source.url, file, { now: NOW });
});

beforeEach(async () => {
  target = await freshDatabase();
  return () => target.drop();
});

afterAll(async () => {
  await source.drop();
  rmSync(folder, { recursive: true });
});

test('everything comes back as it was, and numbering goes on where it stood', async () => {
  const steps: number[] = [];
  const summary = await restoreBackup(target.url, file, {
    progress: (done, total) => steps.push(done / total),
  });
  expect(summary).toEqual({ tables: expect.any(Number), rows: 13, madeAt: NOW });
  expect(await contentOf(target.url)).toEqual(await contentOf(source.url));
  const add = `insert into journal (at, actor_kind, action) values ('${NOW}', 'system', 'next') returning id::int`;
  expect(await ask(target.url, add)).toEqual([{ id: AWKWARD.length + 1 }]);
  expect(steps.at(-1)).toBe(1);
});

test('only its owner may read the file, and it replaces an older one when it is whole', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const other = join(folder, 'other');
  writeFileSync(other, 'an older one');
  const elsewhere = new URL(target.url);
  elsewhere.pathname = '/postgres';
  await expect(writeBackup(elsewhere.href, other, { now: NOW })).rejects.toThrow(
    'There is nothing of Tremplin to back up.',
  );
  expect(readFileSync(other, 'utf8')).toBe('an older one');
  await writeBackup(source.url, other, { now: NOW });
  expect(gunzipSync(readFileSync(other)).toString()).toBe(gunzipSync(readFileSync(file)).toString());
});

test('a database that cannot be written to a file leaves no half file', async () => {
  const nowhere = join(folder, 'missing', 'file');
  await expect(writeBackup(source.url, nowhere, { now: NOW })).rejects.toThrow(/ENOENT/);
  expect(existsSync(join(folder, 'missing'))).toBe(false);
});

test('what is written while the backup is made is in it whole or not at all', async () => {
  let going = true;
  const pair = `begin; insert into journal (at, actor_kind, action) values ('${NOW}', 'system', 'pair');
    insert into outbox (signal, payload, created_at, next_attempt_at) values ('pair', '{}', '${NOW}', '${NOW}'); commit`;
  const busy = await freshDatabase();
  await ask(busy.url, pair);
  const writer = (async () => {
    let written = 1;
    for (; going; written += 1) await ask(busy.url, pair);
    return written;
  })();
  const other = join(folder, 'busy');
  for (let repeat = 0; repeat < 5; repeat += 1) await writeBackup(busy.url, other, { now: NOW });
  going = false;
  const written = await writer;
  await restoreBackup(target.url, other);
  const [count] = (await ask(
    target.url,
    `select (select count(*)::int from journal) as journal, (select count(*)::int from outbox) as outbox`,
  )) as { journal: number; outbox: number }[];
  expect(count!.journal).toBe(count!.outbox);
  expect(count!.journal).toBeGreaterThan(0);
  expect(count!.journal).toBeLessThanOrEqual(written);
  await busy.drop();
});

/** The words of a refusal, and whether the database is as before. */
async function refusalOf(other: string | Buffer, options = {}): Promise<string> {
  const path = typeof other === 'string' ? other : join(folder, 'other');
  if (typeof other !== 'string') writeFileSync(path, other);
  const before = await contentOf(target.url);
  const error = await restoreBackup(target.url, path, options).then(
    () => new Error('restored'),
    (caught: Error) => caught,
  );
  expect(error).toBeInstanceOf(BackupError);
  expect(await contentOf(target.url)).toEqual(before);
  return error.message;
}

test('data that are there are kept, unless one says otherwise', async () => {
  await ask(
    target.url,
    `insert into networks values ('${newId()}', 'R', 'BE', 'Europe/Brussels', 'fr', '${NOW}')`,
  );
  expect(await refusalOf(file)).toMatch(/^This instance holds data already\./);
  await restoreBackup(target.url, file, { force: true });
  expect(await contentOf(target.url)).toEqual(await contentOf(source.url));
});

test('an instance that was started and never used counts as empty, and gets the key of the backup', async () => {
  await ask(target.url, `insert into instance (signing_key) values ('made by starting')`);
  await restoreBackup(target.url, file);
  expect(await ask(target.url, 'select signing_key from instance')).toEqual([
    { signing_key: 'the key of the links' },
  ]);
});

test('a database without any table is filled; one with tables of others is left alone', async () => {
  await ask(target.url, 'drop schema public cascade', 'create schema public', 'create table theirs (a int)');
  expect(await refusalOf(file, { force: true })).toMatch(/tables that Tremplin did not make \(theirs/);
  await ask(target.url, 'drop table theirs');
  await restoreBackup(target.url, file);
  expect(await contentOf(target.url)).toEqual(await contentOf(source.url));
});

test('a database that a server is using is left alone', async () => {
  const server = new pg.Client({ connectionString: target.url, application_name: 'tremplin-live' });
  await server.connect();
  expect(await refusalOf(file, { force: true })).toMatch(/^Tremplin is running on this database\./);
  await server.end();
});

test('a user without special rights restores as well', async () => {
  await ask(target.url, 'drop schema public cascade', 'create schema public');
  const server = inject('databaseServer');
  const user = `keeper_${newId().replaceAll('-', '')}`;
  const name = new URL(target.url).pathname.slice(1);
  await runStatement(server, `create role ${user} login`);
  await runStatement(server, `alter database ${name} owner to ${user}`);
  await ask(target.url, `alter schema public owner to ${user}`);
  const theirs = new URL(urlOfDatabase(server, name));
  theirs.username = user;
  await restoreBackup(theirs.href, file);
  expect(await contentOf(target.url)).toEqual(await contentOf(source.url));
  await restoreBackup(theirs.href, file, { force: true });
  expect(await contentOf(target.url)).toEqual(await contentOf(source.url));
  await ask(target.url, `reassign owned by ${user} to current_user`);
  await runStatement(server, `alter database ${name} owner to current_user`);
  await runStatement(server, `drop role ${user}`);
});

test('a foreign file is refused in words', async () => {
  const words = 'The file is no backup of Tremplin.';
  expect(await refusalOf(Buffer.from('%PDF-1.7 something'))).toBe(words);
  expect(await refusalOf(Buffer.alloc(0))).toBe(words);
  expect(await refusalOf(gzipSync('select 1;\n'))).toBe(words);
  expect(await refusalOf(gzipSync('{"format":"other"}\n'))).toBe(words);
  expect(await refusalOf(gzipSync('{"format":"tremplin-backup","version":1}\n'))).toBe(words);
  expect(await refusalOf(gzipSync(Buffer.alloc(3_000_000, 'x')))).toBe(words);
});

/** The good backup with its text changed. */
function altered(change: (text: string) => string): Buffer {
  return gzipSync(change(gunzipSync(readFileSync(file)).toString()));
}

test('a newer or different file is refused in words', async () => {
  const newer = 'A newer Tremplin made this file. Update this one, then restore.';
  expect(await refusalOf(altered((text) => text.replace('"version":1', '"version":2')))).toBe(newer);
  const more = `],"tables"`;
  expect(
    await refusalOf(
      altered((text) => text.replace(more, `,{"name":"9999_later.sql","checksum":"00"}${more}`)),
    ),
  ).toBe(newer);
  const [first] = knownMigrations();
  expect(await refusalOf(altered((text) => text.replace(first!.checksum, '0'.repeat(64))))).toMatch(
    /its migration 0001_foundations.sql is not the one here/,
  );
  expect(await refusalOf(altered((text) => text.replace('"name":"people"', '"name":"pg_authid"')))).toMatch(
    /other tables than its migrations make/,
  );
});

test('a changed file is refused in words', async () => {
  const changed = 'The file was changed after it was made: its checksums do not agree.';
  expect(await refusalOf(altered((text) => text.replace('Moreau', 'Morceau')))).toBe(changed);
  expect(await refusalOf(altered((text) => text.replace(NOW, NOW.replace('2026', '2025'))))).toBe(changed);
  expect(await refusalOf(altered((text) => `${text}more\n`))).toBe(changed);
  expect(
    await refusalOf(altered((text) => text.replace('\tEurope/Brussels\tfr', '\tEurope/Brussels\txx'))),
  ).toMatch(/^The file does not fit the table networks|checksums do not agree/);
});

test('a cut or damaged file is refused in words, wherever it is cut', async () => {
  const good = readFileSync(file);
  const early = /^The file (is not whole: it ends too early|is no backup of Tremplin)/;
  for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
    const other = join(folder, 'cut');
    writeFileSync(other, good);
    truncateSync(other, Math.floor(good.length * share));
    expect(await refusalOf(other)).toMatch(early);
  }
  const text = gunzipSync(good);
  expect(await refusalOf(gzipSync(text.subarray(0, text.length >> 1)))).toMatch(early);
  const withoutTrailer = text.subarray(0, text.lastIndexOf('\n{'));
  expect(await refusalOf(gzipSync(withoutTrailer))).toMatch(early);
  // Among the rows: a first line that is damaged is another file's, and refused as such above.
  const firstLine = gzipSync(text.subarray(0, text.indexOf('\n') + 1)).length;
  const flipped = Buffer.from(good);
  flipped[(firstLine + good.length) >> 1]! ^= 4;
  expect(await refusalOf(flipped)).toMatch(/^The file (is damaged|does not fit|was changed|is not whole)/);
});

test('rows are read up to their closing line, however the file comes in pieces', async () => {
  const line = fc.constantFrom('', 'a', '\\N', '\\.x', 'x\\.', '\\\\.', '.', '\\', 'dix mots');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
      async (tables, sizes) => {
        const rows = tables.map((lines) => lines.map((text) => `${text}\n`).join(''));
        const reader = new BackupReader(
          pieces(Buffer.from(`${rows.map((text) => `${text}\\.\n`).join('')}end\n`), sizes),
        );
        for (const expected of rows) {
          let read = '';
          for await (const piece of reader.rows()) read += piece.toString();
          expect(read).toBe(expected);
        }
        expect(await reader.line(10)).toBe('end');
        expect(await reader.atEnd()).toBe(true);
      },
    ),
  );
});

async function* pieces(bytes: Buffer, sizes: number[]): AsyncGenerator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
