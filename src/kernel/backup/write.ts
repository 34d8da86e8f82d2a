import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Instant } from '../clock.ts';
import { appliedMigrations } from '../migrations.ts';
import { quoted, readTables, settle } from './catalog.ts';
import { BackupError, END_OF_ROWS, FORMAT, FORMAT_VERSION, type Header, type Trailer } from './format.ts';

export interface BackupOptions {
  readonly now: Instant;
  /** Told how many rows are written and how many there are. */
  readonly progress?: (done: number, total: number) => void;
}

/** How much was written or read back. */
export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes all data of a database into one file, as they are at one moment, while others go on working.
 * The file appears, or takes the place of an older one, only when it is whole; nobody but its owner may read it.
 * @throws BackupError when there is nothing of ours in the database; errors of the file and of the database as they are
 */
export async function writeBackup(url: string, file: string, options: BackupOptions): Promise<BackupSummary> {
  const partial = `${file}.${process.pid}.partial`;
  const client = new pg.Client({ connectionString: url, application_name: 'tremplin-backup' });
  // A lost connection also fails the query that is under way, where it is told.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    await settle(client);
    const header = await headerOf(client, options.now);
    await pipeline(
      Readable.from(partsOf(client, header, options.progress ?? (() => undefined))),
      createGzip(),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    );
    await rename(partial, file);
    return {
      tables: header.tables.length,
      rows: header.tables.reduce((sum, { rows }) => sum + rows, 0),
    };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function headerOf(client: pg.Client, now: Instant): Promise<Header> {
  const { rowCount } = await client.query(
    `select from pg_class where oid = to_regclass('public.schema_migrations')`,
  );
  if (rowCount === 0) throw new BackupError('database', 'There is nothing of Tremplin to back up.');
  const migrations = await appliedMigrations(client);
  const tables: Header['tables'] = [];
  for (const table of await readTables(client)) {
    const { rows } = await client.query<{ rows: string }>(
      `select count(*) as rows from ${quoted(table.name)}`,
    );
    tables.push({ ...table, rows: Number(rows[0]!.rows) });
  }
  return { format: FORMAT, version: FORMAT_VERSION, madeAt: now, migrations, tables };
}

async function* partsOf(
  client: pg.Client,
  header: Header,
  progress: (done: number, total: number) => void,
): AsyncGenerator<Buffer> {
  const total = header.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const headerLine = Buffer.from(`${JSON.stringify(header)}\n`);
  yield headerLine;
  const trailer: Trailer = {
    end: FORMAT,
    header: createHash('sha256').update(headerLine).digest('hex'),
    tables: [],
  };
  for (const { name, columns } of header.tables) {
    const hash = createHash('sha256');
    const before = done;
    const copy = client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
    for await (const chunk of copy as AsyncIterable<Buffer>) {
      hash.update(chunk);
      done += lineCount(chunk);
      progress(done, total);
      yield chunk;
    }
    yield Buffer.from(END_OF_ROWS);
    trailer.tables.push({ name, rows: done - before, checksum: hash.digest('hex') });
  }
  yield Buffer.from(`${JSON.stringify(trailer)}\n`);
}

/** Rows in a piece of COPY's text: each ends with the only line break it has. */
export function lineCount(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
