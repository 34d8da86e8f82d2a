import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** The project's own migrations. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../migrations');

/** One numbered SQL file. */
interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Any number that only migrations use: processes that start together migrate one after the other. */
const LOCK = '7262771747';

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

/** Throws away all that a database holds and lays its tables anew. For the demo, and for a restore into an empty database. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'tremplin-migrate' });
  await client.connect();
  try {
    await client.query('drop schema public cascade');
    await client.query('create schema public');
    await migrateWith(client, MIGRATIONS_FOLDER);
  } finally {
    await client.end();
  }
}

/** The files of a migration folder, as one fingerprint: same fingerprint, same schema. */
export function migrationsFingerprint(folder = MIGRATIONS_FOLDER): string {
  const all = readMigrations(folder).map(({ name, checksum }) => `${name} ${checksum}`);
  return createHash('sha256').update(all.join('\n')).digest('hex');
}

async function migrateWith(client: pg.Client, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  await client.query(`select pg_advisory_lock(${LOCK})`);
  try {
    await client.query(`create table if not exists schema_migrations (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from schema_migrations order by name',
    );
    const waiting = notApplied(migrations, rows);
    for (const migration of waiting) await apply(client, migration);
    return waiting.map(({ name }) => name);
  } finally {
    await client.query(`select pg_advisory_unlock(${LOCK})`);
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const { message, position } = error as { message: string; position?: string };
    const place = position ? `, line ${sql.slice(0, Number(position)).split('\n').length}` : '';
    throw new Error(`Migration ${name}${place}: ${message}`, { cause: error });
  }
}

function notApplied(migrations: Migration[], applied: { name: string; checksum: string }[]): Migration[] {
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
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
    if (Number(number) !== index + 1) {
      const expected = String(index + 1).padStart(4, '0');
      throw new Error(
        `Migration ${name}: its name should be ${expected}_words.sql (numbered without a gap).`,
      );
    }
    // A checkout on Windows may have changed the line ends.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
