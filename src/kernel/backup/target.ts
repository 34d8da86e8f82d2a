import type pg from 'pg';
import { quoted, readTables } from './catalog.ts';
import { BackupError } from './format.ts';

/** A fresh instance puts its own key here at the first start; alone it is no data. */
const MADE_BY_STARTING = 'instance';
/** Every running server holds these two connections. */
const SERVERS = ['tremplin-live', 'tremplin-outbox'];

/**
 * Refuses a database that a restore must not replace.
 * @throws BackupError in words
 */
export async function refuseUnfit(client: pg.Client, force: boolean): Promise<void> {
  const { rowCount: servers } = await client.query(
    'select from pg_stat_activity where datname = current_database() and application_name = any($1)',
    [SERVERS],
  );
  if (servers)
    throw new BackupError('database', 'Tremplin is running on this database. Stop it first, then restore.');
  const tables = await readTables(client);
  const { rowCount: ours } = await client.query(
    `select from pg_class where oid = to_regclass('public.schema_migrations')`,
  );
  if (tables.length > 0 && !ours)
    throw new BackupError(
      'database',
      `This database holds tables that Tremplin did not make (${tables[0]!.name}…). Give it one of its own.`,
    );
  if (force) return;
  for (const { name } of tables) {
    if (name === MADE_BY_STARTING) continue;
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
    if (rowCount)
      throw new BackupError(
        'database',
        'This instance holds data already. Restore into an empty one, or say --force to replace all of it.',
      );
  }
}
