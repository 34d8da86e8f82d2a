import { CamelCasePlugin, Kysely, type KyselyPlugin, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Instant } from './clock.ts';
import type { Database } from './database.types.ts';
import { fencedPool } from './fence/fenced-pool.ts';
import { type Reach, reachStatement } from './fence/reach.ts';

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
  if (oid === TIMESTAMPTZ) return instantOf;
  if (oid === DATE) return (value: string) => value;
  if (oid === TIME) return (value: string) => value.slice(0, 5);
  if (oid === INT8) return (value: string) => Number(value);
  return pg.types.getTypeParser(oid, format as 'text');
}

/**
 * An instant as our connections write it, "2026-11-12 17:50:00.25+00", as ISO text in milliseconds. Cut and not read: a page
 * of a full hall has four thousand of them.
 */
export function instantOf(value: string): Instant {
  if (value[10] !== ' ' || !value.endsWith('+00')) return new Date(value).toISOString();
  const fraction = value.slice(20, -3).slice(0, 3).padEnd(3, '0');
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${fraction}Z`;
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
  // The same between two statements of a transaction, where the connection is nobody's to listen to: the next statement fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), new Pooled(pool)],
  });
  return { db, url, close: () => db.destroy() };
}

/** Remembers which pool a Kysely stands on, also when plugins were added to it; changes nothing. */
class Pooled implements KyselyPlugin {
  readonly pool: pg.Pool;
  constructor(pool: pg.Pool) {
    this.pool = pool;
  }
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node;
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result;
}

/**
 * The same database as somebody reaches it: as a role that owns nothing and sees only the rows of their reach (fence/).
 * @throws Error inside a transaction, which has its rights already
 */
export function fenced(db: Db, reach: Reach, now: Instant): Db {
  const { plugins } = db.getExecutor();
  const pooled = plugins.find((plugin) => plugin instanceof Pooled);
  if (pooled === undefined || db.isTransaction)
    throw new Error('Only the pool of openDatabase can be fenced, and not inside a transaction.');
  const pool = fencedPool(pooled.pool, reachStatement(reach, now));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: [...plugins] });
}

/** Whether this database lets requests be served as their own role; its owner may lack the right to make one. */
export async function fenceStands(db: Db): Promise<boolean> {
  const nobody = { account: null, registration: null, recruiter: null };
  const reach = { actor: 'start', organisations: [], events: [], hosted: [], administered: [], ...nobody };
  try {
    await sql`select from journal limit 0`.execute(fenced(db, reach, '1970-01-01T00:00:00.000Z'));
    return true;
  } catch (error) {
    // No such role, not ours to take, or without rights on the tables.
    if (['22023', '42501'].includes(sqlState(error) ?? '')) return false;
    throw error;
  }
}

/** Adds an event that was just made to the reach of this transaction; who made it runs it. */
export async function reachNewEvent(tx: Db, eventId: string): Promise<void> {
  await sql`select set_config(name, concat_ws(',', nullif(current_setting(name, true), ''), ${eventId}::text), true)
    from unnest(array['tremplin.events', 'tremplin.hosted']) as name`.execute(tx);
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
 * The server is shutting down, crashed, or starting up, or ended a transaction that was idle for too long on a machine
 * with much to do; its socket is not there or was cut.
 */
const AWAY = new Set(['57P01', '57P02', '57P03', '25P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);

/** What node-postgres says without a code: of a connection that was cut, and of one that was cut while nobody asked. */
const CUT = ['Connection terminated', 'Client has encountered a connection error'];

/**
 * Whether something failed because the database is away, or held by others for longer than one waits: it will not once
 * that is over, and the same request may be sent again.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (TRY_AGAIN.has(sqlState(error) ?? '')) return true;
  const { code } = error as NodeJS.ErrnoException;
  return AWAY.has(code ?? '') || CUT.some((words) => error.message.startsWith(words));
}

/** Whether nothing can be written because the disk of the database is full (53100); what is there can still be read. */
export function isFull(error: unknown): boolean {
  return sqlState(error) === '53100';
}

/**
 * Runs `work` in one transaction, all or nothing. Deadlocks, serialization failures and locks that were held for
 * long are tried again, five times at most, after a short random pause so that two rivals do not meet again at once.
 */
export async function inTransaction<T>(
  db: Db,
  work: (tx: Db) => Promise<T>,
  { readOnly = false }: { readOnly?: boolean } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const transaction = readOnly ? db.transaction().setAccessMode('read only') : db.transaction();
      return await transaction.execute(work);
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
