import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { fenced } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import { planReadiness } from './queries.ts';
import { readinessCounts } from './store.ts';
import { viewReadiness } from './use-cases/view-readiness.ts';

const house = testHouse();
let made: TestEvening;

beforeAll(async () => {
  made = await evening(house, {
    recruiters: {},
    candidates: { Amira: {}, Bilal: {}, Chloé: { partner: 'other' } },
  });
  const { db, now } = house;
  const organisationId = made.counsellor.roles[0]!.organisationId;
  await db
    .insertInto('preparationSteps')
    .values({ id: newId(), organisationId, position: 0, label: 'CV relu', fulfilledBy: 'cv' })
    .execute();
  const link = { organisationId, purpose: 'training', since: now };
  await db
    .insertInto('caseloadLinks')
    .values([
      { ...link, personId: made.candidates.Amira!.personId, cvState: 'ready' },
      { ...link, personId: made.candidates.Bilal!.personId, counsellorId: made.counsellor.accountId },
    ])
    .execute();
});

test('a counsellor reads who is not ready, what is missing, and who calls', async () => {
  const { counts, people } = await house.must(viewReadiness, await house.as(made.counsellor), {
    eventId: made.eventId,
  });
  expect(counts).toMatchObject([{ ready: 1, notReady: 1, unknown: 0 }]);
  expect(people).toMatchObject([
    { name: 'Bilal Essai', missing: ['CV relu'], done: 0, needed: 1, counsellor: 'Luc' },
  ]);
});

test('the host reads counts of its partners’ people and no name; where no checklist is, nothing is said', async () => {
  const { counts, people } = await house.must(viewReadiness, await house.as(made.organiser), {
    eventId: made.eventId,
  });
  expect(counts.map(({ ready, notReady, unknown }) => [ready, notReady, unknown])).toEqual([
    [0, 0, 1],
    [1, 1, 0],
  ]);
  expect(people).toEqual([]);
});

test('the figures that planning reads are those of the page of preparation, and name nobody else’s people', async () => {
  const claire = await house.as(made.organiser);
  const scope = claire.organises(made.eventId)!;
  const { counts } = await house.must(viewReadiness, claire, { eventId: made.eventId });
  const hers = fenced(house.db, claire.reach, house.now);
  expect(await readinessCounts(hers, scope)).toEqual(counts);
  expect(await planReadiness(hers, scope)).toEqual({
    people: [],
    partners: counts.filter(({ notReady }) => notReady > 0),
  });
  // Who only takes part is told no figures of others.
  const luc = await house.as(made.counsellor);
  expect(await readinessCounts(fenced(house.db, luc.reach, house.now), scope)).toEqual([]);
});

test('whether each organisation’s people get a fair part is told in figures, to a partner of its own people', async () => {
  const { shares } = await house.must(viewReadiness, await house.as(made.organiser), {
    eventId: made.eventId,
  });
  const nothing = { wishes: 0, invitations: 0, meetings: 0, asideShare: null };
  expect(shares.map(({ organisationId: _, organisation: __, ...figures }) => figures)).toEqual([
    { people: 1, ...nothing, without: 1 },
    { people: 2, ...nothing, without: 2 },
  ]);
  const own = await house.must(viewReadiness, await house.as(made.counsellor), { eventId: made.eventId });
  expect(own.shares.map(({ people }) => people)).toEqual([2]);
});

test('nobody else', async () => {
  expect(await house.ask(viewReadiness, ANYBODY, { eventId: made.eventId })).toEqual({ kind: 'not-found' });
  expect(await house.ask(viewReadiness, await house.as(made.door), { eventId: made.eventId })).toEqual({
    kind: 'not-found',
  });
});

test('the page opens', async () => {
  const cookie = await house.cookieOf(made.counsellor);
  const answer = await house.app.request(`/events/${made.eventId}/preparation`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Bilal Essai');
});
