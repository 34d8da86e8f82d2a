import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Db } from '../../src/kernel/database.ts';

/** A statement on its way to PostgreSQL. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

type Result = pg.QueryResult;
/** Stands between the product and its database: runs the statement, another one, several or none. */
export type Hook = (statement: Statement, run: (statement: Statement) => Promise<Result>) => Promise<Result>;

/**
 * Prepares each statement once a connection, as a history asks the same ones thousands of times: PostgreSQL spends most
 * of its time on thinking how to answer them. The product does not do so: its statements are few on each connection.
 */
export const preparing: Hook = (statement, run) => run(statement);

/**
 * Lets a hook see every statement of a database that a test opened. The product knows nothing of it: it stands in the
 * connections of the test's own pool.
 */
export function hookInto(db: Db, hook: Hook): void {
  const { pool } = db.getExecutor().plugins.find((plugin) => 'pool' in plugin) as unknown as {
    pool: pg.Pool;
  };
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (sql: string | object, values?: unknown[]) => Promise<Result>;
    const run = ({ sql, values }: Statement) =>
      values.length > 0 ? query({ name: nameOf(sql), text: sql, values: [...values] }) : query(sql);
    Object.assign(client, {
      query: (sql: string, values: readonly unknown[] = []) => hook({ sql, values }, run),
    });
  });
}

const names = new Map<string, string>();

/** PostgreSQL takes 63 bytes of a name, and statements are told apart behind that. */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(sql).digest('base64');
  names.set(sql, name);
  return name;
}

/** What PostgreSQL answers to a statement that touches no row. */
export function nothing(command: string): Result {
  return { command, rowCount: 0, oid: 0, fields: [], rows: [] };
}
