import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { fenceFingerprint, layFence, takeDownViews } from './fence/lay.ts';

/** The project's own migrations. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../migrations');

/** Which file it was, as the database remembers it. */
export interface AppliedMigration {
  readonly name: string;
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly checksum: string;
}

/** One numbered SQL file. */
interface Migration extends AppliedMigration {
  readonly sql: string;
}

/** Any number that only migrations use: processes that start together migrate one after the other. */
const LOCK = '7262771747';
const MEMORY = `create table if not exists schema_migrations (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

/**
 * Brings a database up to date: the SQL files of `folder` (`0001_words.sql` …) that it has not seen, in order,
 * each in a transaction of its own. Safe to call from several processes at once.
 * @param database a connection URL, or a connected client without an open transaction
 * @returns the names of the files that were applied now
 * @throws Error naming the file that failed, that was changed since it was applied, or that is unknown here
 */
export async function migrate(database: string | pg.Client, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  if (typeof database !== 'string') return migrateWith(database, folder);
  const client = new pg.Client({ connectionString: database, application_name: 'tremplin-migrate' });
  await client.connect();
  try {
    return await migrateWith(client, folder);
  } finally {
    await client.end();
  }
}

/** Throws away all that a database holds and lays its tables anew, all or nothing. For the demo. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'tremplin-migrate' });
  await client.connect();
  try {
    await client.query('begin');
    await layTablesAnew(client);
    await layFence(client);
    await client.query('commit');
  } finally {
    // An open transaction is rolled back by the end of its connection.
    await client.end();
  }
}

/**
 * Removes every table and lays those of the first migrations anew, in the transaction of `client`. Other processes
 * that start meanwhile wait for its end. Extensions stay: an administrator may have put them there.
 * @param count how many migrations to apply; all of them by default
 */
export async function layTablesAnew(client: pg.Client, count = Number.POSITIVE_INFINITY): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(${LOCK})`);
  const { rows } = await client.query<{ table: string }>(
    `select oid::regclass::text as table from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  if (rows.length > 0) await client.query(`drop table ${rows.map(({ table }) => table).join(', ')} cascade`);
  await client.query(MEMORY);
  for (const migration of readMigrations(MIGRATIONS_FOLDER).slice(0, count)) await run(client, migration);
}

/** Applies what `layTablesAnew` left out and puts the fence up, in the transaction of `client`. */
export async function applyTheRest(client: pg.Client): Promise<void> {
  const waiting = notApplied(readMigrations(MIGRATIONS_FOLDER), await appliedMigrations(client));
  for (const migration of waiting) await run(client, migration);
  await layFence(client);
}

/** What this database remembers to have applied, in order. */
export async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations order by name',
  );
  return rows;
}

/** The project's own migrations, in order. */
export function knownMigrations(): AppliedMigration[] {
  return readMigrations(MIGRATIONS_FOLDER).map(({ name, checksum }) => ({ name, checksum }));
}

/** The files of a migration folder and the fence, as one fingerprint: same fingerprint, same schema. */
export function migrationsFingerprint(folder = MIGRATIONS_FOLDER): string {
  const all = readMigrations(folder).map(({ name, checksum }) => `${name} ${checksum}`);
  return createHash('sha256')
    .update([...all, fenceFingerprint()].join('\n'))
    .digest('hex');
}

async function migrateWith(client: pg.Client, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  await client.query(`select pg_advisory_lock(${LOCK})`);
  try {
    await client.query(MEMORY);
    const waiting = notApplied(migrations, await appliedMigrations(client));
    if (waiting.length > 0) await takeDownViews(client);
    for (const migration of waiting) await apply(client, migration);
    if (folder === MIGRATIONS_FOLDER) await within(client, () => layFence(client));
    return waiting.map(({ name }) => name);
  } finally {
    await client.query(`select pg_advisory_unlock(${LOCK})`);
  }
}

function apply(client: pg.Client, migration: Migration): Promise<void> {
  return within(client, () => run(client, migration));
}

/** All of it or nothing. */
async function within(client: pg.Client, work: () => Promise<void>): Promise<void> {
  try {
    await client.query('begin');
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function run(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
  } catch (error) {
    const { message, position } = error as { message: string; position?: string };
    const place = position ? `, line ${sql.slice(0, Number(position)).split('\n').length}` : '';
    throw new Error(`Migration ${name}${place}: ${message}`, { cause: error });
  }
}

function notApplied(migrations: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = known.get(name);
    if (!migration) {
      throw new Error(
        `The database has ${name}, which is unknown here: a newer Tremplin made it. Update this one.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `Migration ${name} was changed after it was applied. Restore it, and add a new file instead.`,
      );
    }
    known.delete(name);
  }
  const waiting = [...known.values()];
  const first = waiting[0];
  const last = applied.at(-1);
  if (first && last && first.name < last.name) {
    throw new Error(
      `Migration ${first.name} comes before ${last.name}, which is applied already. Give it a later number.`,
    );
  }
  return waiting;
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name, index) => {
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
      throw new Error(
        `Migration ${name}: its name should be 0011_words.sql (four digits, then what it is about).`,
      );
    // A number may be left out: it was kept for work that was not needed. Two of one number have no order.
    if (names[index - 1]?.slice(0, 4) === name.slice(0, 4))
      throw new Error(`Migration ${name} has the number of ${names[index - 1]}. Give it the next free one.`);
    // A checkout on Windows may have changed the line ends.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
