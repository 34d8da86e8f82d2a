import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.types.ts';

export type { Database, JsonValue } from './database.types.ts';

/** What a store reads and writes with: the pool outside a transaction, or the transaction itself. */
export type Db = Kysely<Database>;

export interface OpenDatabase {
  readonly db: Db;
  readonly url: string;
  close(): Promise<void>;
}

const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;
const DATE = pg.types.builtins.DATE;
const TIME = pg.types.builtins.TIME;
const INT8 = pg.types.builtins.INT8;

/** Instants arrive as ISO text, days and times as they are written, counts as numbers: the same on every side. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
  if (oid === DATE) return (value: string) => value;
  if (oid === TIME) return (value: string) => value.slice(0, 5);
  if (oid === INT8) return (value: string) => Number(value);
  return pg.types.getTypeParser(oid, format as 'text');
}

/**
 * Opens a pool on a PostgreSQL ≥ 15. No statement may hold anybody up: a query is cut after 5 s, a lock
 * after 2 s, a forgotten transaction after 10 s.
 */
export function openDatabase(url: string, { size = 10 }: { size?: number } = {}): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    options:
      '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC',
  });
  // A server that restarts cuts idle connections; the pool replaces them, and the process must not die of it.
  pool.on('error', () => {});
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, url, close: () => db.destroy() };
}

/**
 * SQLSTATE codes that a well-behaved program expects: the work is right, only the moment was wrong. 55P03: somebody
 * held a lock for longer than one waits for it.
 */
const TRY_AGAIN = new Set(['40001', '40P01', '55P03']);
const MOST_TRIES = 5;

export function sqlState(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.code ?? null) : null;
}

/** True when a row was refused because it overlaps or repeats another (23P01, 23505) or breaks a CHECK (23514). */
export function isConflict(error: unknown): error is pg.DatabaseError {
  return ['23P01', '23505', '23514'].includes(sqlState(error) ?? '');
}

/**
 * Runs `work` in one transaction, all or nothing. Deadlocks, serialization failures and locks that were held for
 * long are tried again, five times at most, after a short random pause so that two rivals do not meet again at once.
 */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= MOST_TRIES || !TRY_AGAIN.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

/**
 * Makes the other writers of this event's plan wait their turn, until the transaction ends. Taken before the
 * first write: without it, several inserts under exclusion constraints deadlock.
 */
export async function lockPlanOf(tx: Db, eventId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${eventId}, 1))`.execute(tx);
}

/** Resolves when the database answers; rejects when it does not. */
export async function answers(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
