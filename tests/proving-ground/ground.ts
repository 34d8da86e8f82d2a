import type { Hono } from 'hono';
import { capabilities } from '../../src/app.ts';
import { warmUp as warmUpRepairs } from '../../src/capabilities/live-day/use-cases/shared/repair-run.ts';
import type { Instant } from '../../src/kernel/clock.ts';
import { type Db, openDatabase } from '../../src/kernel/database.ts';
import { loadSigningKey } from '../../src/kernel/personal-links.ts';
import { createApp } from '../../src/web/app.ts';
import { openLiveHub } from '../../src/web/live.ts';
import { copyDatabase, newDatabaseName, runStatement, urlOfDatabase } from '../support/cluster.ts';
import { serveApp } from '../support/serve.ts';
import { type Hall, prepareHall, SECRET } from './hall.ts';
import { type Hook, hookInto, preparing } from './hooked-pool.ts';

/** A database with a hall in it, of which each history plays on a copy of its own. */
export interface Ground {
  /** URL of the server that holds the databases. */
  readonly server: string;
  readonly template: string;
  readonly hall: Hall;
  drop(): Promise<void>;
}

/** Connections of the application, as the product has them. */
export const CONNECTIONS = 10;

/** The evening of the hall, and the moment at which its histories begin: three days before. */
const EVENING = '2027-03-04';
const NOW: Instant = '2027-03-01T09:00:00.000Z';

/** The product of this process on a database: its pages and its API, and a clock in the hands of the test. */
export interface Instance {
  readonly url: string;
  readonly db: Db;
  readonly app: Hono;
  readonly clock: { now: Instant };
  /** What it reported: bugs, and connections that were cut. */
  readonly bugs: readonly unknown[];
  close(): Promise<void>;
}

export interface InstanceOptions {
  /** Connections of the application. */
  readonly poolSize?: number;
  /** Changes the database before anything else, and sees every statement: for sabotage. */
  readonly schema?: readonly string[];
  readonly hook?: Hook;
}

/**
 * With limits that a machine on which everything is slow does not come to: what the product does when it does, other
 * tests say. What the address of a database says goes before what the product says.
 */
function patient(url: string): string {
  const limits = [
    'statement_timeout=60000',
    'lock_timeout=30000',
    'idle_in_transaction_session_timeout=60000',
  ];
  const address = new URL(url);
  address.searchParams.set('options', [...limits, 'timezone=UTC'].map((one) => `-c ${one}`).join(' '));
  return address.href;
}

async function openInstance(
  url: string,
  { poolSize = CONNECTIONS, hook = preparing }: InstanceOptions = {},
): Promise<Instance> {
  const { db, close } = openDatabase(patient(url), { size: poolSize });
  await loadSigningKey(db, SECRET);
  hookInto(db, hook);
  const clock = { now: NOW };
  const bugs: unknown[] = [];
  const report = (error: unknown) => bugs.push(error);
  const hub = openLiveHub({ url, clock: () => clock.now, watched: {}, report });
  const app = createApp({
    capabilities,
    db,
    clock: () => clock.now,
    hub,
    report,
    ends: new AbortController().signal,
  });
  return {
    url,
    db,
    app,
    clock,
    bugs,
    async close() {
      await hub.close();
      await close();
    },
  };
}

/** Makes a hall in a copy of the migrated template. */
export async function openGround(server: string, migrated: string): Promise<Ground> {
  const template = newDatabaseName();
  await copyDatabase(server, migrated, template);
  const databaseUrl = urlOfDatabase(server, template);
  const instance = await openInstance(databaseUrl);
  const { origin, stop } = await serveApp(instance.app);
  try {
    const hall = await prepareHall({ url: origin, databaseUrl }, EVENING);
    await warmUp(instance.app, hall);
    return {
      server,
      template,
      hall,
      drop: () => runStatement(server, `drop database if exists ${template} with (force)`),
    };
  } catch (error) {
    throw new Error('The hall cannot be made.', { cause: instance.bugs[0] ?? error });
  } finally {
    stop();
    await instance.close();
  }
}

/** Has the threads that think about plans started, as on the evening: in the first minute they would take longer to answer. */
async function warmUp(app: Hono, { eventId, tokens }: Hall): Promise<void> {
  warmUpRepairs();
  const headers = { authorization: `Bearer ${tokens.organiser}` };
  const { status } = await app.request(`/api/events/${eventId}/plan`, { headers });
  if (status !== 200) throw new Error(`The plan cannot be looked at: ${status}.`);
}

/** A copy of the ground with the product on it; closing it takes the copy away. */
export async function openCopy(ground: Ground, options: InstanceOptions): Promise<Instance> {
  const name = newDatabaseName();
  const url = urlOfDatabase(ground.server, name);
  await copyDatabase(ground.server, ground.template, name);
  // What is prepared is thought through once, and not five times more for the values of the moment.
  await runStatement(ground.server, `alter database ${name} set plan_cache_mode = force_generic_plan`);
  for (const statement of options.schema ?? []) await runStatement(url, statement);
  const instance = await openInstance(url, options);
  return {
    ...instance,
    async close() {
      await instance.close();
      await runStatement(ground.server, `drop database if exists ${name} with (force)`);
    },
  };
}
