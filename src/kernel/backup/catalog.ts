import pg from 'pg';
import type { TableHeader } from './format.ts';

/** The memory of migrations is laid by them, never copied. */
const LAID_BY_MIGRATIONS = 'schema_migrations';

/** A table as the database describes it. */
export type Table = Pick<TableHeader, 'name' | 'columns' | 'counters'>;

/** `"name"`, whatever is in it. */
export const quoted = (name: string): string => pg.escapeIdentifier(name);

/** The sessions of a backup and of a restore read and write values in one way, whatever the server's settings. */
export async function settle(client: pg.Client): Promise<void> {
  await client.query(`
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    set local lock_timeout = '10s';
    set local client_encoding = 'UTF8';
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'postgres';
    set local timezone = 'UTC';
    set local bytea_output = 'hex';
    set local extra_float_digits = 1;
    set local search_path = public`);
}

/**
 * The tables with data of ours, each after those it refers to, so that they can be filled in this order.
 * @throws Error naming the tables that refer to each other in a circle: no order would do
 */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const tables = await describedTables(client);
  const refers = await references(client);
  const ordered: Table[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const free = waiting.filter(({ name }) => !refers.some(({ from, to }) => from === name && names.has(to)));
    if (free.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${[...names].join(', ')}.`);
    ordered.push(...free);
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return ordered;
}

async function describedTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; counted: string[] }>(
    `select c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
       array_remove(array_agg(case when pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null
         then a.attname::text end order by a.attnum), null) as counted
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1
     group by c.oid order by c.relname`,
    [LAID_BY_MIGRATIONS],
  );
  const tables: Table[] = [];
  for (const { name, columns, counted } of rows) {
    const counters: Table['counters'] = [];
    for (const column of counted) counters.push({ column, ...(await counterOf(client, name, column)) });
    tables.push({ name, columns, counters });
  }
  return tables;
}

/** A counter stands outside of transactions: what is read now is never behind the rows of the snapshot. */
async function counterOf(client: pg.Client, table: string, column: string) {
  const { rows: found } = await client.query<{ sequence: string }>(
    'select pg_get_serial_sequence($1, $2) as sequence',
    [quoted(table), column],
  );
  const { rows } = await client.query<{ last: string; used: boolean }>(
    `select last_value as last, is_called as used from ${found[0]!.sequence}`,
  );
  return { last: Number(rows[0]!.last), used: rows[0]!.used };
}

/** Who refers to whom; a table that refers to itself is filled by one statement, which is enough. */
async function references(client: pg.Client): Promise<{ from: string; to: string }[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select f.relname as from, t.relname as to from pg_constraint
     join pg_class f on f.oid = conrelid join pg_class t on t.oid = confrelid
     where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace`,
  );
  return rows;
}
