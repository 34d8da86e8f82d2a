import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { siteOf } from '../../../tests/support/site.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { givePlaces } from './use-cases/give-places.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { registerWalkIn } from './use-cases/register-walk-in.ts';
import { replaceContact } from './use-cases/replace-contact.ts';
import { viewDoor } from './use-cases/view-door.ts';
import { welcomeRecruiter } from './use-cases/welcome-recruiter.ts';

const house = testHouse();
let soiree: TestEvening;
let door: Actor;
let eventId: string;
let printed: string[];

beforeEach(async () => {
  // Between the first and the second of four rounds.
  house.now = '2026-11-12T18:06:00.000Z';
  soiree = await evening(house, {
    floor: 2,
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {}, 'Bois du Cazier': {} },
    candidates: { Jessica: {}, Steven: {} },
  });
  ({ eventId } = soiree);
  door = await house.as(soiree.door);
  await house.db
    .insertInto('needs')
    .values([
      need('Studio Terril', 'Soudage, assemblage'),
      need('Garage Nord', 'Mécanique'),
      need('Bois du Cazier', 'Mécanique'),
    ])
    .execute();
  printed = await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, table: 4 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 3, table: 7 },
  ]);
});

const need = (company: string, title: string) => ({
  id: newId(),
  recruiterId: soiree.recruiters[company]!.id,
  title,
  contract: 'permanent',
  positions: 1,
  position: 1,
});
const see = (input: object = {}) => house.must(viewDoor, door, { eventId, ...input });
const walkIn = (input: object = {}) =>
  house.ask(registerWalkIn, door, {
    eventId,
    firstName: 'Omar',
    lastName: 'Benali',
    consent: true,
    ...input,
  });
const arrived = async (input: object = {}) => {
  const answer = await walkIn(input);
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  return answer.value.registrationId;
};
const offered = async (offer: string) =>
  (await see({ offer })).offer?.places.map(({ company, round, table, wished }) => [
    company,
    round,
    table,
    wished,
  ]);
const standing = () =>
  house.db
    .selectFrom('meetings')
    .select(['id', 'registrationId', 'recruiterId', 'roundNumber', 'tableNumber'])
    .where('eventId', '=', eventId)
    .where('status', '<>', 'cancelled')
    .execute();

test('the sentence must be agreed to; which wording it was, and when, is kept', async () => {
  expect(await walkIn({ consent: false })).toMatchObject({ refusal: 'consent-missing', field: 'consent' });
  const registrationId = await arrived();
  const kept = await house.db
    .selectFrom('walkInConsents')
    .select(['registrationId', 'textVersion', 'at', 'notedBy'])
    .where('eventId', '=', eventId)
    .execute();
  expect(kept).toEqual([{ registrationId, textVersion: 1, at: house.now, notedBy: 'Denis' }]);
});

test('what somebody wants is a few taps: companies by name, then those that look for the same job', async () => {
  const { stands } = await see();
  expect(stands.map(({ company, needs }) => [company, needs])).toContainEqual([
    'Studio Terril',
    ['Soudage, assemblage'],
  ]);
  const registrationId = await arrived({
    locale: 'nl',
    readingLocale: 'ar',
    recruiterIds: [soiree.recruiters['Studio Terril']!.id, newId()],
    needs: [`${soiree.recruiters['Garage Nord']!.id}:0`],
  });
  const wishes = await house.db
    .selectFrom('wishes')
    .select(['recruiterId', 'rank'])
    .where('registrationId', '=', registrationId)
    .orderBy('rank')
    .execute();
  expect(wishes.map(({ recruiterId }) => recruiterId)[0]).toBe(soiree.recruiters['Studio Terril']!.id);
  expect(wishes).toHaveLength(3);
  const { wantedOccupations, locale, readingLocale } = await house.db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['wantedOccupations', 'people.locale', 'people.readingLocale'])
    .where('registrations.id', '=', registrationId)
    .executeTakeFirstOrThrow();
  expect([wantedOccupations, locale, readingLocale]).toEqual([['Mécanique'], 'nl', 'ar']);
});

test('free chairs of rounds to come are proposed, the wanted ones first, at the tables where people sit', async () => {
  const wanting = await arrived({ recruiterIds: [soiree.recruiters['Garage Nord']!.id] });
  expect(await offered(wanting)).toEqual([
    ['Bois du Cazier', 2, expect.any(String), false],
    ['Garage Nord', 4, '7', true],
  ]);
});

test('one press puts them in the plan; what is printed stays, and those concerned are told', async () => {
  const registrationId = await arrived();
  const { offer } = await see({ offer: registrationId });
  const places = offer!.places.map(({ recruiterId, round }) => `${recruiterId}:${round}`);
  expect(places).toHaveLength(2);
  expect(await house.must(givePlaces, door, { eventId, registrationId, places })).toEqual({
    version: 2,
    count: 2,
  });
  const now = await standing();
  expect(now.map(({ id }) => id)).toEqual(expect.arrayContaining(printed));
  const own = now.filter((meeting) => meeting.registrationId === registrationId);
  expect(own.map(({ recruiterId, roundNumber }) => `${recruiterId}:${roundNumber}`).sort()).toEqual(
    places.sort(),
  );
  const { people } = await see({ q: 'omar' });
  expect(people[0]?.next).toMatchObject({ round: 2 });
  const signals = await house.db
    .selectFrom('outbox')
    .select('payload')
    .where('signal', '=', 'door.places-given')
    .execute();
  expect(signals.map(({ payload }) => payload)).toContainEqual({ eventId, version: 2 });
});

test('somebody who comes to a site takes part from there, and is proposed what is free at its own table', async () => {
  const fives = await siteOf(house, soiree, { name: 'Fives', computers: 0, guests: ['Jessica', 'Steven'] });
  const elsewhere = await siteOf(house, await evening(house, { recruiters: {}, candidates: {} }), {
    ...{ name: 'Roubaix', computers: 0, guests: [] },
  });
  await house.db.updateTable('sites').set({ tableCount: 1 }).where('id', '=', fives.siteId).execute();
  // Two companies receive at Fives; Jessica has its one table in the second round.
  await house.db
    .updateTable('recruiters')
    .set({ receivesFrom: 'site', siteId: fives.siteId })
    .where('eventId', '=', eventId)
    .where('id', 'in', [soiree.recruiters['Garage Nord']!.id, soiree.recruiters['Bois du Cazier']!.id])
    .execute();
  await house.db
    .updateTable('meetings')
    .set({ tableNumber: null })
    .where('recruiterId', '=', soiree.recruiters['Garage Nord']!.id)
    .execute();
  expect(await walkIn({ site: elsewhere.siteId })).toMatchObject({ refusal: 'site-unknown', field: 'site' });
  const registrationId = await arrived({
    site: fives.siteId,
    recruiterIds: [soiree.recruiters['Bois du Cazier']!.id],
  });
  const page = await see({ site: fives.siteId, offer: registrationId });
  expect(page).toMatchObject({
    sites: [{ id: fives.siteId, name: 'Fives' }],
    deskSite: fives.siteId,
    onlyAt: { name: 'Fives' },
  });
  expect(page.counts.candidate).toMatchObject({ present: 1, expected: 2 });
  const there = page.people.filter(({ kind }) => kind === 'candidate').map(({ name }) => name.split(' ')[0]);
  expect(there.sort()).toEqual(['Jessica', 'Omar', 'Steven']);
  // Rounds 2 and 3 have the only table taken by Garage Nord; the fourth is free.
  expect((await offered(registrationId))?.find(([company]) => company === 'Bois du Cazier')).toEqual([
    ...['Bois du Cazier', 4, null, true],
  ]);
  expect((await see({ site: 'hall' })).people.filter(({ kind }) => kind === 'candidate')).toEqual([]);
});

test('a chair that somebody took in between is refused in words, and nothing changes', async () => {
  const [first, second] = [await arrived(), await arrived({ firstName: 'Lia' })];
  const { offer } = await see({ offer: first });
  const [place] = offer!.places.map(({ recruiterId, round }) => `${recruiterId}:${round}`);
  await house.must(givePlaces, door, { eventId, registrationId: second, places: [place!] });
  const before = await standing();
  expect(
    await house.ask(givePlaces, door, { eventId, registrationId: first, places: [place!] }),
  ).toMatchObject({ refusal: 'place-taken' });
  expect(await standing()).toEqual(before);
});

test('two desks that give the same chair at once: one has it, the other is told', async () => {
  const [first, second] = [await arrived(), await arrived({ firstName: 'Lia' })];
  const places = [`${soiree.recruiters['Bois du Cazier']!.id}:3`];
  const answers = await Promise.all(
    [first, second].map((registrationId) => house.ask(givePlaces, door, { eventId, registrationId, places })),
  );
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
});

test('nobody is sent to a round that has begun, to a recruiter who is gone, or to somebody of another event', async () => {
  const registrationId = await arrived();
  const recruiterId = soiree.recruiters['Bois du Cazier']!.id;
  const give = (place: string) => house.ask(givePlaces, door, { eventId, registrationId, places: [place] });
  expect(await give(`${recruiterId}:1`)).toMatchObject({ refusal: 'place-taken' });
  await house.must(markPresence, door, { eventId, kind: 'recruiter', subjectId: recruiterId, state: 'left' });
  expect(await give(`${recruiterId}:3`)).toMatchObject({ refusal: 'place-taken' });
  expect((await offered(registrationId))?.flat()).not.toContain('Bois du Cazier');
  const other = await evening(house, { recruiters: {}, candidates: { Lia: {} } });
  expect(
    await house.ask(givePlaces, door, {
      eventId,
      registrationId: other.candidates.Lia!.id,
      places: [`${recruiterId}:3`],
    }),
  ).toEqual({ kind: 'not-found' });
});

test('somebody else came for the company: two fields, and they are here', async () => {
  const recruiterId = soiree.recruiters['Garage Nord']!.id;
  await house.must(replaceContact, door, { eventId, recruiterId, firstName: 'Ines', lastName: 'Roos' });
  expect((await see({ q: 'ines' })).people).toMatchObject([
    { id: recruiterId, name: 'Garage Nord', detail: 'Ines Roos', state: 'present' },
  ]);
  expect(
    await house.ask(replaceContact, door, { eventId, recruiterId: newId(), firstName: 'A', lastName: 'B' }),
  ).toEqual({ kind: 'not-found' });
});

test('a company that was not announced is here with its name alone, at a free table, and can be met at once', async () => {
  const ask = (input: object) => house.ask(welcomeRecruiter, door, { eventId, ...input });
  expect(await ask({ company: 'Garage Nord' })).toMatchObject({ refusal: 'company-there', field: 'company' });
  expect(await ask({ company: 'Toitures Vega', table: 7 })).toMatchObject({ refusal: 'table-held' });
  const { freeTables } = await see();
  expect(freeTables.map(({ number }) => number)).not.toContain(7);
  const made = await ask({ company: 'Toitures Vega', needs: ['Couvreur'], table: 9 });
  expect(made.kind).toBe('done');
  expect((await see({ q: 'vega' })).people).toMatchObject([{ name: 'Toitures Vega', state: 'present' }]);
  const registrationId = await arrived({
    needs: made.kind === 'done' ? [`${made.value.recruiterId}:0`] : [],
  });
  expect((await offered(registrationId))?.[0]).toEqual(['Toitures Vega', 2, '9', true]);
});
