import pg from 'pg';
import { capabilities } from '../../src/app.ts';
import { type Instant, plusMinutes } from '../../src/kernel/clock.ts';
import { openDatabase } from '../../src/kernel/database.ts';
import { loadSigningKey } from '../../src/kernel/personal-links.ts';
import { createApp } from '../../src/web/app.ts';
import { openLiveHub } from '../../src/web/live.ts';
import { newDatabaseName, runStatement, urlOfDatabase } from '../support/cluster.ts';
import { serveApp } from '../support/serve.ts';
import { checkHistory } from './checker/index.ts';
import { OVERLAPS, type Overlap } from './checker/ledger.ts';
import { checkOverlaps, checkPlaces } from './checker/places.ts';
import { type Hall, prepareHall, SECRET } from './hall.ts';
import type { Act, Violation } from './history.ts';
import { type Hook, hookInto } from './hooked-pool.ts';
import { deathOf, openPost } from './post.ts';
import { Random } from './random.ts';
import { runHistory } from './run-history.ts';
import { wireInto } from './wire.ts';

/** A database with a hall in it, of which each history plays on a copy of its own. */
export interface Ground {
  /** URL of the server that holds the databases. */
  readonly server: string;
  readonly template: string;
  readonly hall: Hall;
  /** The clock of every history begins here. */
  readonly now: Instant;
  drop(): Promise<void>;
}

/** The evening of the hall, and the moment at which its histories begin: three days before. */
const EVENING = '2027-03-04';
const NOW: Instant = '2027-03-01T09:00:00.000Z';

/** Makes a hall in a copy of the migrated template. */
export async function openGround(server: string, migrated: string): Promise<Ground> {
  const template = newDatabaseName();
  await runStatement(server, `create database ${template} template ${migrated}`);
  const databaseUrl = urlOfDatabase(server, template);
  const { db, close } = openDatabase(databaseUrl);
  await loadSigningKey(db, SECRET);
  const report = (error: unknown) => console.error(error);
  const hub = openLiveHub({ url: databaseUrl, clock: () => NOW, watched: {}, report });
  const { origin, stop } = await serveApp(createApp({ capabilities, db, clock: () => NOW, hub, report }));
  try {
    const hall = await prepareHall({ url: origin, databaseUrl }, EVENING);
    return {
      server,
      template,
      hall,
      now: NOW,
      drop: () => runStatement(server, `drop database if exists ${template} with (force)`),
    };
  } finally {
    stop();
    await hub.close();
    await close();
  }
}

export interface Played {
  readonly seed: number;
  readonly operations: number;
  readonly acts: readonly Act[];
  readonly violations: readonly Violation[];
}

export interface PlayOptions {
  readonly seed: number;
  readonly operations: number;
  /** Connections of the application. */
  readonly poolSize?: number;
  /** Changes the database before the history, and every statement in it: for sabotage. */
  readonly schema?: readonly string[];
  readonly hook?: Hook;
}

/** The clock of a history goes on by so much with each wave. */
const MINUTES_A_WAVE = 0.15;
const DELIVERS = 0.3;
/** The repairs are thought of in this many of the waves that deliver. */
const THINKS = 0.08;
/** All connections to the database are cut in these waves out of a hundred. */
const CUTS = 0.008;
const LOOKS_EVERY = 40;

/** Plays a history in this process on a copy of the ground, and checks it. Same seed, same operations and faults. */
export async function playHere(ground: Ground, options: PlayOptions): Promise<Played> {
  const { seed, operations, schema = [], hook = (statement, run) => run(statement) } = options;
  const name = newDatabaseName();
  const url = urlOfDatabase(ground.server, name);
  await runStatement(ground.server, `create database ${name} template ${ground.template}`);
  for (const statement of schema) await runStatement(url, statement);
  const { db, close } = openDatabase(url, { size: options.poolSize ?? 10 });
  hookInto(db, hook);
  const watcher = new pg.Client({ connectionString: url, application_name: 'watcher' });
  await watcher.connect();
  let now = ground.now;
  const bugs: unknown[] = [];
  const report = (error: unknown) => bugs.push(error);
  const hub = openLiveHub({ url, clock: () => now, watched: {}, report });
  const app = createApp({ capabilities, db, clock: () => now, hub, report });
  const post = openPost(db);
  const { eventId } = ground.hall;
  const isCut = (wave: number) => new Random(seed, 2_000_000 + wave).chance(CUTS);
  try {
    const run = await runHistory({
      hall: ground.hall,
      wire: wireInto(app, ground.hall.tokens),
      seed,
      operations,
      // A connection that was cut may be noticed by the next who takes it.
      mayFail: (wave) => isCut(wave) || isCut(wave - 1),
      async beside(wave, random) {
        now = plusMinutes(now, MINUTES_A_WAVE);
        if (isCut(wave)) await cutConnections(watcher);
        if (!random.chance(DELIVERS)) return;
        const delivery = post.deliver(now, { dies: deathOf(random), thinks: random.chance(THINKS) });
        await (isCut(wave) ? delivery.catch(() => undefined) : delivery);
      },
      between: async (wave) => (wave % LOOKS_EVERY === 0 ? lookAt(watcher, eventId) : []),
    });
    await post.finish(now);
    const checked = await checkHistory(url, ground.hall, run.acts);
    const violations = [...run.violations, ...checked].map((violation) =>
      violation.invariant === 'answers'
        ? { ...violation, records: [...violation.records, ...bugs.slice(-3).map(inFull)] }
        : violation,
    );
    return { seed, operations: run.operations, acts: run.acts, violations };
  } finally {
    await watcher.end();
    await hub.close();
    await close();
    await runStatement(ground.server, `drop database if exists ${name} with (force)`);
  }
}

function inFull(bug: unknown): string {
  return bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
}

/** As a database that is killed, for its clients: every connection is gone in the middle of what it did. */
async function cutConnections(watcher: pg.Client): Promise<void> {
  await watcher.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
}

/** What must hold at every moment at which nothing is under way. */
async function lookAt(watcher: pg.Client, eventId: string): Promise<Violation[]> {
  const overlaps = await watcher.query<Overlap>(OVERLAPS, [eventId]);
  const events = await watcher.query<{ capacity: number; seats_taken: number }>(
    'select capacity, seats_taken from events where id = $1',
    [eventId],
  );
  const registrations = await watcher.query(
    `select id, status, source, queue_number::int, '' as first_name, null as email from registrations
     where event_id = $1`,
    [eventId],
  );
  return [
    ...checkOverlaps({ overlaps: overlaps.rows }),
    ...checkPlaces({ event: events.rows[0]!, registrations: registrations.rows }),
  ];
}
