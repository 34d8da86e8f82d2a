import { comeHome, packHome, takeEvent, unpackEvent } from '../../src/capabilities/hall-mode/queries.ts';
import type { HomeBundle } from '../../src/capabilities/hall-mode/schema.ts';
import { type Instant, plusMinutes } from '../../src/kernel/clock.ts';
import { hashSecret } from '../../src/kernel/ids.ts';
import { askDatabase } from '../support/ask-database.ts';
import { checkHomecoming } from './checker/homecoming.ts';
import { readLedger } from './checker/ledger.ts';
import { type Ground, type Instance, openCopy } from './ground.ts';
import { FIRST_ROUND, ROUND_STEP } from './hall.ts';
import type { Violation } from './history.ts';
import { setClock } from './operations/day.ts';
import { kindNamed } from './operations/index.ts';
import { openPost } from './post.ts';
import { Random } from './random.ts';
import { type Wire, type WireRequest, wireInto } from './wire.ts';
import { newWorld, type World } from './world.ts';

export interface TripOptions {
  readonly seed: number;
  /** In the hall and at home: half of them each. */
  readonly operations: number;
  /** An empty migrated database, for the laptop. */
  readonly empty: string;
  /** Changes what the laptop brings home: for sabotage. `here` is the URL of the database at home. */
  readonly tamper?: (bundle: HomeBundle, here: string) => Promise<HomeBundle>;
}

/** People who register, wish and are planned before the event leaves. */
const PEOPLE = 14;
/** The evening is in its sixth round when it leaves. */
const GONE = 5 * ROUND_STEP + 3;

const MINUTES_A_PRESS = 0.05;

/** What people do in both places, with how often: they mostly meet over the same few. */
const BOTH = ['mark-presence', 'mark-presence', 'sync-desk', 'mark-meeting', 'mark-meeting', 'type-result'];
const IN_THE_HALL = ['walk-in', 'type-result', ...BOTH] as const;
const AT_HOME = ['register', 'change-status', 'type-result', ...BOTH] as const;

interface Place {
  readonly world: World;
  readonly wire: Wire;
  readonly clock: { now: Instant };
  readonly kinds: readonly [string, ...string[]];
}

/** Takes an event to a hall, works in both places, and brings it home; what is wrong then. */
export async function playTrip(ground: Ground, options: TripOptions): Promise<readonly Violation[]> {
  const { seed, operations, tamper } = options;
  const { hall } = ground;
  const here = await openCopy(ground, {});
  const laptop = await openCopy({ ...ground, template: options.empty }, {});
  try {
    const home = placeAt(ground, here, { seed, kinds: AT_HOME });
    await prepare(home, here);
    const bundle = await takeEvent(here.db, { eventId: hall.eventId, laptop: 'portable' }, here.clock.now);
    await unpackEvent(laptop.db, bundle!);
    await giveTokens(laptop.url, ground);
    const left = await readLedger(here.url, hall.eventId);
    const away = placeAt(ground, laptop, { seed, kinds: IN_THE_HALL });
    away.world.candidates.push(...home.world.candidates);
    away.world.meetings = home.world.meetings;
    await Promise.all([
      work(home, { seed: seed + 1, operations: operations / 2, from: PEOPLE }),
      work(away, { seed: seed + 2, operations: operations / 2, from: PEOPLE + operations }),
    ]);
    for (const { db, clock } of [here, laptop]) await openPost(db).finish(clock.now);
    const [atHome, inHall] = await Promise.all(
      [here, laptop].map(({ url }) => readLedger(url, hall.eventId)),
    );
    const packed = await packHome(laptop.db, bundle!.takeId, laptop.clock.now);
    const brought = JSON.parse(JSON.stringify(packed)) as HomeBundle;
    const came = await comeHome(here.db, tamper ? await tamper(brought, here.url) : brought, here.clock.now);
    if (!came.done)
      return [{ invariant: 'I3', what: 'What was done in the hall is not let in.', records: [came] }];
    const after = await readLedger(here.url, hall.eventId);
    await comeHome(here.db, brought, here.clock.now);
    const again = await readLedger(here.url, hall.eventId);
    return checkHomecoming({ left, inHall: inHall!, atHome: atHome!, after, again }, came.home.differences);
  } finally {
    await laptop.close();
    await here.close();
  }
}

function placeAt(
  { hall }: Ground,
  { app, clock }: Instance,
  { seed, kinds }: Pick<Place, 'kinds'> & { seed: number },
): Place {
  return {
    world: newWorld({ hall, seed, now: () => clock.now }),
    wire: wireInto(app, hall.tokens),
    clock,
    kinds,
  };
}

/** People with wishes, a plan of them, and an evening that has begun. */
async function prepare({ world, wire }: Place, here: Instance): Promise<void> {
  const { eventId, recruiters } = world.hall;
  const ask = async <T>(method: WireRequest['method'], path: string, body: object | null, key: string) => {
    const request = { as: 'organiser', method, path: `/events/${eventId}${path}`, body } as const;
    const answer = await wire.send(request, method === 'GET' ? null : key);
    if (answer?.status !== 200) throw new Error(`${key}: ${JSON.stringify(answer)}`);
    return answer.body as T;
  };
  for (let who = 0; who < PEOPLE; who++) {
    const entry = { firstName: `P${who}`, lastName: 'Essai' };
    const { registrationId: id } = await ask<{ registrationId: string }>(
      'POST',
      '/candidates',
      entry,
      `p${who}`,
    );
    world.candidates.push({ id, link: null });
    const wishes = [0, 1, 2].map((rank) => ({
      recruiterId: recruiters[(who + rank) % recruiters.length]!.id,
    }));
    await ask('PUT', `/wishes/${id}`, { wishes }, `wishes-${who}`);
  }
  const drawn = { seed: world.seed, seconds: 0.2 };
  const { draftId } = await ask<{ draftId: string }>('POST', '/plan/drafts', drawn, 'plan');
  await openPost(here.db).deliver(here.clock.now);
  const { draft } = await ask<{ draft: { revision: number } }>('GET', `/plan/drafts/${draftId}`, null, '');
  await ask('POST', `/plan/drafts/${draftId}/publish`, { revision: draft.revision }, 'publish');
  const { request } = setClock(world, FIRST_ROUND + GONE);
  await wire.send(request, 'clock');
  kindNamed('read-board')!.learn!(world, (await ask('GET', '/board', null, '')) as never, {});
}

/** The laptop knows no programs: those of the two organisers are given to it as they are at home. */
async function giveTokens(url: string, { hall: { tokens, eventId } }: Ground): Promise<void> {
  for (const [name, secret] of Object.entries(tokens).filter(([of]) => of !== 'counsellor'))
    await askDatabase(
      url,
      `insert into api_tokens (id, organisation_id, name, secret_hash, scopes, created_at)
       select gen_random_uuid(), organisation_id, $1, $2, '{events,people,plan,day,results}', now()
       from events where id = $3`,
      [name, hashSecret(secret), eventId],
    );
}

/** One thing after the other, each drawn from the seed. */
async function work(
  { world, wire, clock, kinds }: Place,
  { seed, operations, from }: { seed: number; operations: number; from: number },
): Promise<void> {
  for (let index = from; index < from + operations; index++) {
    const random = new Random(seed, index);
    clock.now = plusMinutes(clock.now, MINUTES_A_PRESS);
    const kind = kindNamed(random.oneOf(kinds))!;
    const drawn = kind.draw(world, random, index);
    // A result that is taken back is told as something that only one side has: not looked at here.
    if (drawn === null || drawn.about.result === null) continue;
    await wire.send(drawn.request, `${seed}-${index}`);
  }
}
