import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { initialise, lastWords, launch, shutDown, USER } from './cluster.ts';
import { choosePlace, handOver, type Place, type RunAs } from './place.ts';
import { withStartLock } from './start-lock.ts';

export interface PostgresOptions {
  /** The cluster lives in its sub-folder `postgres`. */
  dataFolder: string;
  /** Server settings beyond the defaults; they count only when this call starts the server. */
  settings?: Readonly<Record<string, string>>;
  /** Try this way of running alone; by default the first that works here. */
  runAs?: RunAs | null;
  /** Told when the server was lost and could not be started again. */
  onLost?: (error: Error) => void;
}

export interface RunningPostgres {
  /** For node-postgres: the socket's folder is in the query (`?host=`). Database and user `tremplin`. */
  url: string;
  /** True when the server was running already: left by a killed process, or shared with a living one. */
  adopted: boolean;
  /** Lets go of the server; the last process to do so shuts it down. */
  stop(): Promise<void>;
}

/** Speed for safety: a power cut may lose everything. For tests only. */
export const SETTINGS_FOR_TESTS: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

/** Every process that uses a cluster holds this advisory lock, shared; who can take it alone is the last. */
const HOLDING = '7262771746';
const PATIENCE_MS = 120_000;
/** Starting up, shutting down, shut down by an administrator, crashed and recovering. */
const IN_BETWEEN = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE']);
const NOT_RUNNING = new Set(['ENOENT', 'ECONNREFUSED']);

/**
 * Starts PostgreSQL from npm's binaries in a data folder, or adopts the server that already runs there.
 * It listens on a Unix socket only. Killing this process leaves the server and its data whole.
 * If the server dies while held, it is started again.
 * @throws Error in words when PostgreSQL cannot run here, with the end of its log
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const place = choosePlace(findBinaries(), options.dataFolder, options.runAs ?? null);
  const settings = options.settings ?? {};
  let released = false;
  let { holder, adopted } = await attach(place, settings);

  const watch = (): void => {
    holder.once('end', async () => {
      if (released) return;
      try {
        ({ holder } = await attach(place, settings));
        if (released) await letGo(place, holder);
        else watch();
      } catch (error) {
        options.onLost?.(error as Error);
      }
    });
  };
  watch();

  return {
    url: urlOf(place, 'tremplin'),
    adopted,
    async stop() {
      if (released) return;
      released = true;
      await letGo(place, holder);
    },
  };
}

function urlOf(place: Place, database: string): string {
  return `postgresql://${USER}@localhost/${database}?host=${encodeURIComponent(place.socketFolder)}`;
}

function attach(
  place: Place,
  settings: Readonly<Record<string, string>>,
): Promise<{ holder: pg.Client; adopted: boolean }> {
  return withStartLock(place.home, async () => {
    const deadline = Date.now() + PATIENCE_MS;
    let launches = 0;
    let launched = { exited: true };
    for (;;) {
      try {
        const holder = await hold(place);
        return { holder, adopted: launches === 0 };
      } catch (error) {
        const code = (error as { code?: string }).code ?? '';
        const notRunning = NOT_RUNNING.has(code);
        if (!notRunning && !IN_BETWEEN.has(code) && !endedEarly(error)) throw error;
        const tooOften = notRunning && launched.exited && launches === 3;
        if (tooOften || Date.now() > deadline) {
          throw new Error(`PostgreSQL did not start in ${place.home}:\n${lastWords(place)}`);
        }
        if (notRunning && launched.exited) {
          handOver(place);
          initialise(place);
          launched = launch(place, settings);
          launches += 1;
        }
        await pause(launches > 1 ? 250 : 10);
      }
    }
  });
}

/** node-postgres gives this one no code. */
function endedEarly(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Connection terminated');
}

/** Opens the connection by which this process counts as a user of the server. */
async function hold(place: Place): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(place, 'postgres'),
    application_name: 'tremplin-holder',
  });
  // Its loss is noticed by 'end'; without a listener 'error' would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${HOLDING})`);
    const { rowCount } = await client.query(`select from pg_database where datname = 'tremplin'`);
    if (rowCount === 0) await client.query('create database tremplin');
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  // Holding alone does not keep the process running.
  wakefulness(client).unref();
  return client;
}

/** node-postgres has these two methods; its types lack them. */
function wakefulness(client: pg.Client): { ref(): void; unref(): void } {
  return client as pg.Client & { ref(): void; unref(): void };
}

async function letGo(place: Place, holder: pg.Client): Promise<void> {
  wakefulness(holder).ref();
  try {
    await holder.query(`select pg_advisory_unlock_shared(${HOLDING})`);
    const { rows } = await holder.query<{ last: boolean }>(`select pg_try_advisory_lock(${HOLDING}) as last`);
    if (rows[0]?.last) await shutDown(place);
  } catch (error) {
    // The server is gone already: there is nothing to let go of.
    const code = (error as { code?: string }).code ?? '';
    if (
      !IN_BETWEEN.has(code) &&
      !NOT_RUNNING.has(code) &&
      !(error instanceof Error && /not queryable|terminated/.test(error.message))
    )
      throw error;
  } finally {
    await holder.end().catch(() => undefined);
  }
}
