import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

const BEGINS = /^(begin|start transaction)\b/;
const ENDS = /^(commit|rollback)$/;
const NOTHING: PostgresQueryResult<never> = { command: 'SELECT', rowCount: 0, rows: [] };

/**
 * The same connections, where every transaction opens with `opening` in the same round trip, and a statement outside of
 * one gets one of its own: nothing is asked with the rights of the owner.
 */
export function fencedPool(pool: pg.Pool, opening: string): PostgresPool {
  return {
    options: pool.options,
    connect: async () => fencedClient(await pool.connect(), opening),
    // The connections belong to the pool that was fenced.
    end: async () => undefined,
  };
}

function fencedClient(client: pg.PoolClient, opening: string): PostgresPoolClient {
  let within = false;
  const open = async (begin: string) => {
    try {
      await client.query(`${begin}; ${opening}`);
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };
  const alone = async (sql: string, parameters: unknown[]) => {
    await open('begin');
    try {
      const result = await client.query(sql, parameters);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    if (BEGINS.test(sql)) {
      await open(sql);
      within = true;
      return NOTHING;
    }
    if (ENDS.test(sql)) within = false;
    else if (!within) return alone(sql, [...parameters]);
    return client.query(sql, [...parameters]);
  };
  return {
    // Nothing here reads by cursor.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}
