import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { applyTheRest, knownMigrations, layTablesAnew } from '../migrations.ts';
import { quoted, readTables, settle } from './catalog.ts';
import { BackupError, FORMAT, FORMAT_VERSION, Header, type TableHeader, Trailer } from './format.ts';
import { BackupReader, endsEarly, foreign, unpack } from './reader.ts';
import { refuseUnfit } from './target.ts';
import { type BackupSummary, lineCount } from './write.ts';

/** A header lists tables and columns: far less than this. */
const LONGEST_LINE = 1_000_000;

export interface RestoreOptions {
  /** Throw away what the database holds. */
  readonly force?: boolean;
  /** Told how many bytes of the file were read, and its size. */
  readonly progress?: (done: number, total: number) => void;
}

export interface RestoreSummary extends BackupSummary {
  readonly madeAt: string;
}

/**
 * Reads a backup back into a database, in one transaction: afterwards all of it is there, or nothing has changed.
 * An older backup is brought up to date in the same transaction.
 * @throws BackupError in words when the file is foreign, cut, damaged or newer, or the database may not be replaced;
 * errors of the file and of the database as they are
 */
export async function restoreBackup(
  url: string,
  file: string,
  { force = false, progress = () => undefined }: RestoreOptions = {},
): Promise<RestoreSummary> {
  const unpacking = await unpack(file);
  const reader = new BackupReader(unpacking.pieces);
  const { header, checksum } = await readHeader(reader);
  const client = new pg.Client({ connectionString: url, application_name: 'tremplin-restore' });
  // A lost connection also fails the query that is under way, where it is told.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await settle(client);
    await refuseUnfit(client, force);
    await layTablesAnew(client, header.migrations.length);
    await refuseOtherTables(client, header.tables);
    const triggersRest = await restTriggers(client);
    const read: Trailer['tables'] = [];
    const step = () => progress(unpacking.done(), unpacking.size);
    for (const table of header.tables) read.push(await fill(client, reader, table, step));
    await refuseChanged(reader, { end: FORMAT, header: checksum, tables: read });
    for (const table of header.tables) await setCounters(client, table);
    if (triggersRest) await client.query('set local session_replication_role = origin');
    await client.query('set constraints all immediate');
    await applyTheRest(client);
    await client.query('commit');
    await client.query('analyze');
    const rows = read.reduce((sum, table) => sum + table.rows, 0);
    return { tables: read.length, rows, madeAt: header.madeAt };
  } finally {
    // An open transaction is rolled back by the end of its connection.
    await client.end();
  }
}

async function readHeader(reader: BackupReader): Promise<{ header: Header; checksum: string }> {
  const line = await reader.line(LONGEST_LINE);
  const json = asJson(line);
  if (json?.format !== FORMAT) throw foreign();
  if (typeof json.version === 'number' && json.version > FORMAT_VERSION) throw newer();
  const header = Header.safeParse(json);
  if (!header.success) throw foreign();
  refuseUnknownMigrations(header.data);
  return { header: header.data, checksum: createHash('sha256').update(`${line}\n`).digest('hex') };
}

function asJson(line: string | null): { format?: unknown; version?: unknown } | null {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return null;
  }
}

function newer(): BackupError {
  return new BackupError('file', 'A newer Tremplin made this file. Update this one, then restore.');
}

function refuseUnknownMigrations({ migrations }: Header): void {
  const known = knownMigrations();
  for (const [index, { name, checksum }] of migrations.entries()) {
    const ours = known[index];
    if (ours === undefined) throw newer();
    if (ours.name !== name || ours.checksum !== checksum)
      throw new BackupError(
        'file',
        `The file was made by another Tremplin: its migration ${name} is not the one here.`,
      );
  }
}

/** The header names tables and columns: only those that the migrations have just laid are written to. */
async function refuseOtherTables(client: pg.Client, told: readonly TableHeader[]): Promise<void> {
  const shape = (tables: readonly Pick<TableHeader, 'name' | 'columns'>[]) =>
    JSON.stringify(tables.map(({ name, columns }) => `${name} ${columns.toSorted().join(' ')}`).toSorted());
  if (shape(told) !== shape(await readTables(client)))
    throw new BackupError('file', 'The file has other tables than its migrations make.');
}

/**
 * Where the user may (a superuser, as the embedded server's), rows are written without checking each reference
 * again: they are as they were. Elsewhere the order of the tables satisfies the checks.
 */
async function restTriggers(client: pg.Client): Promise<boolean> {
  await client.query('savepoint asking');
  try {
    await client.query('set local session_replication_role = replica');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    await client.query('rollback to savepoint asking');
    return false;
  }
}

async function fill(
  client: pg.Client,
  reader: BackupReader,
  { name, columns }: TableHeader,
  step: () => void,
): Promise<Trailer['tables'][number]> {
  const hash = createHash('sha256');
  let rows = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of reader.rows()) {
      hash.update(piece);
      rows += lineCount(piece);
      step();
      yield piece;
    }
  }
  const copy = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
  try {
    await pipeline(Readable.from(counted()), copy);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw new BackupError('file', `The file does not fit the table ${name}: ${error.message}.`);
  }
  return { name, rows, checksum: hash.digest('hex') };
}

async function refuseChanged(reader: BackupReader, read: Trailer): Promise<void> {
  const line = await reader.line(LONGEST_LINE);
  if (line === null) throw endsEarly();
  const told = Trailer.safeParse(asJson(line));
  if (!told.success || JSON.stringify(told.data) !== JSON.stringify(read) || !(await reader.atEnd()))
    throw new BackupError('file', 'The file was changed after it was made: its checksums do not agree.');
}

async function setCounters(client: pg.Client, { name, counters }: TableHeader): Promise<void> {
  for (const { column, last, used } of counters)
    await client.query('select setval(pg_get_serial_sequence($1, $2), $3, $4)', [
      quoted(name),
      column,
      last,
      used,
    ]);
}
