import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { newDatabaseName, runStatement, urlOfDatabase } from '../../tests/support/cluster.ts';
import { freshDatabase } from '../../tests/support/database.ts';
import { migrate } from './migrations.ts';

let url: string;
let folder: string;

beforeEach(async () => {
  const name = newDatabaseName();
  await runStatement(inject('databaseServer'), `create database ${name}`);
  url = urlOfDatabase(inject('databaseServer'), name);
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await runStatement(
    inject('databaseServer'),
    `drop database ${new URL(url).pathname.slice(1)} with (force)`,
  );
});

function file(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql);
}

async function rowsOf(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('files are applied once, in order, and new ones when they come', async () => {
  file('0002_second.sql', 'insert into words values (2)');
  file('0001_first.sql', 'create table words (n int); insert into words values (1)');
  expect(await migrate(url, folder)).toEqual(['0001_first.sql', '0002_second.sql']);
  file('0003_third.sql', 'insert into words values (3)');
  expect(await migrate(url, folder)).toEqual(['0003_third.sql']);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await rowsOf('select n from words order by n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('a file that fails leaves nothing of itself, is named with its line, and can be mended', async () => {
  file('0001_first.sql', 'create table words (n int)');
  file('0002_second.sql', 'insert into words values (1);\ninsert into\nnowhere values (2)');
  await expect(migrate(url, folder)).rejects.toThrow(
    'Migration 0002_second.sql, line 3: relation "nowhere" does not exist',
  );
  expect(await rowsOf('select n from words')).toEqual([]);
  file('0002_second.sql', 'insert into words values (2)');
  expect(await migrate(url, folder)).toEqual(['0002_second.sql']);
});

test('a file changed after it was applied is refused by name; other line ends are no change', async () => {
  file('0001_first.sql', 'create table words (n int);\n-- old\n');
  await migrate(url, folder);
  file('0001_first.sql', 'create table words (n int);\r\n-- old\r\n');
  expect(await migrate(url, folder)).toEqual([]);
  file('0001_first.sql', 'create table words (n bigint);\n-- old\n');
  await expect(migrate(url, folder)).rejects.toThrow(
    'Migration 0001_first.sql was changed after it was applied. Restore it, and add a new file instead.',
  );
});

test('a database of a newer version is left alone', async () => {
  file('0001_first.sql', 'create table words (n int)');
  file('0002_second.sql', 'insert into words values (2)');
  await migrate(url, folder);
  rmSync(join(folder, '0002_second.sql'));
  await expect(migrate(url, folder)).rejects.toThrow(
    /^The database has 0002_second\.sql, which is unknown here/,
  );
});

test('numbers may leave gaps, and none comes twice', async () => {
  file('0001_first.sql', 'select 1');
  file('0003_third.sql', 'select 1');
  expect(await migrate(url, folder)).toEqual(['0001_first.sql', '0003_third.sql']);
  file('0003_also.sql', 'select 1');
  await expect(migrate(url, folder)).rejects.toThrow(
    'Migration 0003_third.sql has the number of 0003_also.sql. Give it the next free one.',
  );
});

test('processes that migrate at once apply each file once', async () => {
  file('0001_first.sql', 'create table words (n int); insert into words values (1)');
  const answers = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(answers.flat()).toEqual(['0001_first.sql']);
  expect(await rowsOf('select n from words')).toEqual([{ n: 1 }]);
});

test("the project's own migrations are applied in the databases that tests are given", async () => {
  const fresh = await freshDatabase();
  expect(await migrate(fresh.url)).toEqual([]);
  await fresh.drop();
  await expect(migrate(fresh.url)).rejects.toThrow(/does not exist/);
});
