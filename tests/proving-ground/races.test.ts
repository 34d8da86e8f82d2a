import { expect, test } from 'vitest';
import { passEndedOffersOn } from '../../src/capabilities/events/use-cases/shared/freed-places.ts';
import { plusMinutes } from '../../src/kernel/clock.ts';
import { askDatabase } from '../support/ask-database.ts';
import { readLedger } from './checker/ledger.ts';
import { checkOffers } from './checker/offers.ts';
import { checkOverlaps, checkPlaces, checkQueue } from './checker/places.ts';
import { checkSignals } from './checker/signals.ts';
import { type InstanceOptions, openCopy } from './ground.ts';
import type { Violation } from './history.ts';
import { nothing } from './hooked-pool.ts';
import { openPost } from './post.ts';
import { SABOTAGES } from './sabotages.ts';
import { testGround } from './test-ground.ts';
import { wireInto } from './wire.ts';

const held = testGround();
const PLACES = 12;

/** So many people register from the public page, all at once, and some press twice; gives what became of them. */
async function rush(people: number, options: InstanceOptions) {
  const { hall } = held.ground;
  const instance = await openCopy(held.ground, {
    ...options,
    schema: [`update events set capacity = ${PLACES}`, ...(options.schema ?? [])],
  });
  try {
    const wire = wireInto(instance.app, hall.tokens);
    const register = (who: number) => {
      const body = { firstName: `P${who}`, lastName: 'Essai', consent: true };
      return wire.send(
        { as: 'anybody', method: 'POST', path: `/e/${hall.slug}/register`, body },
        `rush-${who}`,
      );
    };
    const presses = Array.from({ length: people }, (_, who) => (who % 5 === 0 ? [who, who] : [who])).flat();
    const answers = await Promise.all(presses.map(register));
    await openPost(instance.db).finish(instance.clock.now);
    const ledger = await readLedger(instance.url, hall.eventId);
    const violations: Violation[] = [...checkPlaces(ledger), ...checkQueue(ledger), ...checkSignals(ledger)];
    return { codes: new Set(answers.map((answer) => answer?.status)), ledger, violations };
  } finally {
    await instance.close();
  }
}

test.each([
  [900, 20],
  [300, 10],
])(
  '%i people who register in the same second for 12 places: 12 are accepted, all others wait in their order (%i connections)',
  async (people, poolSize) => {
    const { codes, ledger, violations } = await rush(people, { poolSize });
    expect(codes).toEqual(new Set([200]));
    expect(violations).toEqual([]);
    const statuses = ledger.registrations.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'registered')).toHaveLength(PLACES);
    expect(statuses.filter((status) => status === 'waiting')).toHaveLength(people - PLACES);
    // The ranks are all different, and who was accepted stands before nearly all who wait.
    expect(new Set(ledger.registrations.map(({ queue_number }) => queue_number)).size).toBe(people);
    expect(statuses.lastIndexOf('registered')).toBeLessThan(PLACES + poolSize);
  },
  180_000,
);

test('who counts the places first and takes one afterwards oversells, and it is noticed', async () => {
  const { violations } = await rush(120, {
    poolSize: 20,
    schema: ['alter table events drop constraint seats_within_capacity'],
    hook: async (statement, run) => {
      const takes = /^update "events" set "seats_taken" = "seats_taken" \+ \$1/.test(statement.sql);
      if (!takes) return run(statement);
      const { rows } = await run({ sql: 'select capacity, seats_taken from events', values: [] });
      const { capacity, seats_taken } = rows[0] as { capacity: number; seats_taken: number };
      if (seats_taken >= capacity) return nothing('UPDATE');
      return run({ sql: 'update events set seats_taken = seats_taken + 1 returning id', values: [] });
    },
  });
  expect(violations.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^\d+ are accepted\.$/));
});

/** Two meetings that nobody came to, in one seat; two organisers take that back at the same moment. */
async function takeBackAtOnce(options: InstanceOptions) {
  const { hall } = held.ground;
  const instance = await openCopy(held.ground, options);
  try {
    const wire = wireInto(instance.app, hall.tokens);
    const register = async (firstName: string) => {
      const body = { firstName, lastName: 'Essai' };
      const path = `/events/${hall.eventId}/candidates`;
      const answer = await wire.send({ as: 'organiser', method: 'POST', path, body }, firstName);
      return (answer!.body as { registrationId: string }).registrationId;
    };
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    for (const [index, id] of ids.entries())
      await askDatabase(
        instance.url,
        `insert into meetings (id, event_id, registration_id, recruiter_id, seat, round_number, table_number, during,
           status, version_from, created_at, updated_at)
         select $1, event_id, $2, $3, 1, number, 1, tstzrange(starts_at, ends_at), 'missed', 1, now(), now()
         from rounds where event_id = $4 and number = 1`,
        [id, await register(`P${index}`), hall.recruiters[0]!.id, hall.eventId],
      );
    const answers = await Promise.all(
      ids.map((id, index) =>
        wire.send(
          {
            as: index === 0 ? 'organiser' : 'second-organiser',
            method: 'POST',
            path: `/events/${hall.eventId}/meetings/${id}/mark`,
            body: { mark: 'planned' },
          },
          `back-${index}`,
        ),
      ),
    );
    const overlaps = checkOverlaps(await readLedger(instance.url, hall.eventId));
    return { statuses: answers.map((answer) => answer!.status).sort(), overlaps };
  } finally {
    await instance.close();
  }
}

test('of two who take back at once that nobody came to one seat, one is told it is taken', async () => {
  expect(await takeBackAtOnce({})).toEqual({ statuses: [200, 409], overlaps: [] });
});

test('where the database lets two sit in one seat, it is noticed', async () => {
  const { schema } = SABOTAGES.find(({ name }) => name === 'no-exclusion')!;
  const { overlaps } = await takeBackAtOnce({ schema: schema! });
  expect(overlaps.map(({ invariant }) => invariant)).toContain('I1');
});

/** Two have a place, six wait, and a freed place is kept for ten minutes; what became of them, by name. */
async function offerAround(options: InstanceOptions) {
  const { hall } = held.ground;
  const instance = await openCopy(held.ground, {
    ...options,
    schema: ['update events set capacity = 2, offer_minutes = 10'],
  });
  try {
    const wire = wireInto(instance.app, hall.tokens);
    const links: string[] = [];
    const ask = async (path: string, body: object, key: string) =>
      (await wire.send({ as: 'anybody', method: 'POST', path, body }, key))!;
    for (let who = 0; who < 8; who++) {
      const body = { firstName: `P${who}`, lastName: 'Essai', consent: true };
      const { body: answer } = await ask(`/e/${hall.slug}/register`, body, `register-${who}`);
      links.push((answer as { link: string }).link);
    }
    const answer = (who: number, said: 'yes' | 'no', times = 1) =>
      ask(`${links[who]}/registration/answer`, { answer: said }, `${said}-${who}-${times}`);
    const timePasses = async () => {
      instance.clock.now = plusMinutes(instance.clock.now, 11);
      await Promise.all([1, 2].map(() => passEndedOffersOn(instance.db, instance.clock.now)));
    };
    const first = await answer(0, 'no');
    await answer(1, 'no');
    // Two take what is offered to them, and press twice; one whom nothing was offered wants it too.
    const taking = await Promise.all([2, 2, 3, 4].map((who) => answer(who, 'yes')));
    await answer(2, 'no');
    instance.clock.now = plusMinutes(instance.clock.now, 11);
    const late = await answer(4, 'yes', 2);
    await timePasses();
    const codes = [first, ...taking, late].map(({ status }) => status);
    await openPost(instance.db).finish(instance.clock.now);
    const ledger = await readLedger(instance.url, hall.eventId);
    const found = [
      ...checkPlaces(ledger),
      ...checkQueue(ledger),
      ...checkSignals(ledger),
      ...checkOffers(ledger),
    ];
    const said = [...taking, late].map(({ body }) => (body as { status: string }).status);
    return { codes: new Set(codes), said, found, offers: ledger.offers.map(({ status }) => status).sort() };
  } finally {
    await instance.close();
  }
}

test('a freed place is offered in order, taken by whom it is kept for, and passed on when nobody says yes', async () => {
  const { codes, said, found, offers } = await offerAround({});
  expect(codes).toEqual(new Set([200]));
  expect(found).toEqual([]);
  expect(said).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting', 'waiting']);
  expect(offers).toEqual(['accepted', 'accepted', 'expired', 'open']);
});

test.each(['offers-jump', 'offered-to-two', 'offer-outlives'])('%s is noticed', async (name) => {
  const { hook, breaks } = SABOTAGES.find((one) => one.name === name)!;
  const { found } = await offerAround({ hook: hook!() });
  expect(found.map(({ invariant }) => invariant)).toEqual(expect.arrayContaining([...breaks]));
});
