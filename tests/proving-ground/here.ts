import pg from 'pg';
import { passEndedOffersOn } from '../../src/capabilities/events/use-cases/shared/freed-places.ts';
import { plusMinutes } from '../../src/kernel/clock.ts';
import { answers, type Db, isAway } from '../../src/kernel/database.ts';
import { checkHistory } from './checker/index.ts';
import { OFFERS, type Offer, OVERLAPS, type Overlap } from './checker/ledger.ts';
import { checkOverlaps, checkPlaces } from './checker/places.ts';
import { CONNECTIONS, type Ground, type InstanceOptions, openCopy } from './ground.ts';
import type { Act, Violation } from './history.ts';
import { deathOf, openPost } from './post.ts';
import { Random } from './random.ts';
import { offersPlaces, runHistory } from './run-history.ts';
import { wireInto } from './wire.ts';

export interface Played {
  readonly seed: number;
  readonly operations: number;
  readonly acts: readonly Act[];
  readonly violations: readonly Violation[];
}

export interface PlayOptions extends InstanceOptions {
  readonly seed: number;
  readonly operations: number;
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
  const { seed, operations } = options;
  const instance = await openCopy(ground, options);
  const { url, app, clock, bugs } = instance;
  const watcher = new pg.Client({ connectionString: url, application_name: 'watcher' });
  await watcher.connect();
  const post = openPost(instance.db);
  const { eventId } = ground.hall;
  const undelivered: Violation[] = [];
  const isCut = (wave: number) => new Random(seed, 2_000_000 + wave).chance(CUTS);
  try {
    const run = await runHistory({
      hall: ground.hall,
      wire: wireInto(app, ground.hall.tokens),
      seed,
      operations,
      now: () => clock.now,
      mayFail: isCut,
      async beside(wave, random) {
        clock.now = plusMinutes(clock.now, MINUTES_A_WAVE);
        if (isCut(wave)) await cutConnections(watcher);
        if (!random.chance(DELIVERS)) return;
        const delivery = post.deliver(clock.now, { dies: deathOf(random), thinks: random.chance(THINKS) });
        // Two workers look after the same offers at once.
        const ends = offersPlaces(seed) ? [1, 2].map(() => passEndedOffersOn(instance.db, clock.now)) : [];
        for (const { reason } of (await Promise.allSettled([delivery, ...ends])) as { reason?: unknown }[])
          if (reason !== undefined && !isCut(wave)) undelivered.push(notDelivered(reason));
      },
      async between(wave) {
        if (isCut(wave)) await untilConnected(instance.db);
        return wave % LOOKS_EVERY === 0 ? lookAt(watcher, eventId) : [];
      },
    });
    await post.finish(clock.now).catch((error: unknown) => undelivered.push(notDelivered(error)));
    const checked = await checkHistory(url, ground.hall, run.acts);
    const violations = [...run.violations, ...undelivered, ...checked].map((violation) =>
      violation.invariant === 'answers'
        ? { ...violation, records: [...violation.records, ...telling(bugs).map(inFull)] }
        : violation,
    );
    return { seed, operations: run.operations, acts: run.acts, violations };
  } finally {
    await watcher.end();
    await instance.close();
  }
}

/** The last few of the bugs that say something: connections are cut on purpose. */
function telling(bugs: readonly unknown[]): readonly unknown[] {
  return bugs.filter((bug) => !isAway(bug)).slice(-3);
}

function notDelivered(error: unknown): Violation {
  return { invariant: 'worker', what: 'A signal could not be delivered.', records: [inFull(error)] };
}

function inFull(bug: unknown): string {
  return bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
}

/** As a database that is killed, for its clients: every connection is gone in the middle of what it did. */
async function cutConnections(watcher: pg.Client): Promise<void> {
  await watcher.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
}

/** Connections that were cut are noticed by those who take them next: here by nobody who would be told of it. */
async function untilConnected(db: Db): Promise<void> {
  for (let broken = true; broken; ) {
    const asked = await Promise.allSettled(Array.from({ length: CONNECTIONS }, () => answers(db)));
    broken = asked.some(({ status }) => status === 'rejected');
  }
}

/** What must hold at every moment at which nothing is under way. */
async function lookAt(watcher: pg.Client, eventId: string): Promise<Violation[]> {
  const overlaps = await watcher.query<Overlap>(OVERLAPS, [eventId]);
  const events = await watcher.query<{ capacity: number; seats_taken: number }>(
    'select capacity, seats_taken from events where id = $1',
    [eventId],
  );
  const offers = await watcher.query<Offer>(OFFERS, [eventId]);
  const registrations = await watcher.query(
    `select id, status, source, queue_number::int, '' as first_name, null as email from registrations
     where event_id = $1`,
    [eventId],
  );
  return [
    ...checkOverlaps({ overlaps: overlaps.rows }),
    ...checkPlaces({ event: events.rows[0]!, registrations: registrations.rows, offers: offers.rows }),
  ];
}
