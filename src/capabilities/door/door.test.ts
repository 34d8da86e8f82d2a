import { beforeEach, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { addSite } from '../sites/use-cases/add-site.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { registerWalkIn } from './use-cases/register-walk-in.ts';
import { viewDoor } from './use-cases/view-door.ts';

const house = testHouse();
/** The first round runs from 17:50 to 18:05 UTC (18:50 in Brussels), the next ones 18 minutes later each. */
const BEFORE = '2026-11-12T17:30:00.000Z';

let soiree: TestEvening;
let door: Actor;
let eventId: string;

beforeEach(async () => {
  house.now = BEFORE;
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: { Jessica: {}, Steven: { needs: ['step-free'] }, Éloïse: { partner: 'other' } },
  });
  ({ eventId } = soiree);
  door = await house.as(soiree.door);
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
  ]);
});

const mark = (name: string, state: string, lateMinutes: number | null = null) =>
  house.must(markPresence, door, {
    eventId,
    kind: 'candidate',
    subjectId: soiree.candidates[name]!.id,
    state,
    lateMinutes,
  });
const see = (q: string | null = null) => house.must(viewDoor, door, { eventId, q });

test('three letters without accents find somebody, with where to go', async () => {
  const { people } = await see('elo');
  expect(people.map(({ name, state, next }) => ({ name, state, next }))).toEqual([
    { name: 'Éloïse Essai', state: 'expected', next: null },
  ]);
  const [steven] = (await see('stev')).people;
  expect(steven!.next).toMatchObject({ round: 1, table: '7', whom: 'Garage Nord' });
  expect((await see('terril')).people.map(({ kind }) => kind)).toEqual(['recruiter']);
  expect(JSON.stringify(await see())).not.toContain('step-free');
});

test('a press says here, late, gone; the answer knows what was before, for one press back', async () => {
  expect(await mark('Jessica', 'late', 20)).toMatchObject({ state: 'late', before: 'expected' });
  const back = await mark('Jessica', 'present');
  expect(back).toMatchObject({ name: 'Jessica Essai', before: 'late', beforeMinutes: 20 });
  await mark('Jessica', back.before, back.beforeMinutes);
  const [jessica] = (await see('jes')).people;
  expect(jessica).toMatchObject({ state: 'late', lateMinutes: 20 });
});

test('the first arrival is kept when somebody leaves, and forgotten when the mark is taken back', async () => {
  const arrival = () =>
    house.db
      .selectFrom('presences')
      .select('arrivedAt')
      .where('subjectId', '=', soiree.candidates.Jessica!.id)
      .executeTakeFirst();
  await mark('Jessica', 'present');
  await mark('Jessica', 'left');
  expect((await arrival())?.arrivedAt).toBe(BEFORE);
  await mark('Jessica', 'expected');
  expect((await arrival())?.arrivedAt).toBeNull();
});

test('two devices that mark the same person at once leave one state and one arrival', async () => {
  await Promise.all([mark('Jessica', 'present'), mark('Jessica', 'present'), mark('Jessica', 'present')]);
  const { counts } = await see();
  expect(counts.candidate).toMatchObject({ present: 1, expected: 2 });
  const notes = await house.db
    .selectFrom('journal')
    .select('facts')
    .where('eventId', '=', eventId)
    .where('action', '=', 'presence-marked')
    .execute();
  expect(notes).toHaveLength(1);
});

test('a desk that did not know who is here does not make them absent: both are told what stands', async () => {
  const press = (input: object) =>
    house.must(markPresence, door, {
      eventId,
      kind: 'candidate',
      subjectId: soiree.candidates.Jessica!.id,
      ...input,
    });
  expect(await press({ state: 'present', saw: 'expected' })).toMatchObject({ state: 'present' });
  expect(await press({ state: 'absent', saw: 'expected' })).toMatchObject({ state: 'present' });
  expect((await see()).disputes).toMatchObject([{ name: 'Jessica Essai' }]);
  expect(await press({ state: 'absent', saw: 'present' })).toMatchObject({ state: 'absent' });
  expect((await see()).disputes).toEqual([]);
});

test('recruiters are welcomed too, and partners counted', async () => {
  await house.must(markPresence, door, {
    eventId,
    kind: 'recruiter',
    subjectId: soiree.recruiters['Garage Nord']!.id,
    state: 'present',
  });
  await mark('Jessica', 'present');
  const { counts, partners } = await see();
  expect(counts.recruiter).toMatchObject({ present: 1, expected: 1 });
  expect(partners.map(({ here, total }) => [here, total])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('somebody of another event, or unknown, cannot be marked', async () => {
  const other = await evening(house, { recruiters: { Ailleurs: {} }, candidates: { Lia: {} } });
  for (const [kind, subjectId] of [
    ['candidate', other.candidates.Lia!.id],
    ['recruiter', other.recruiters.Ailleurs!.id],
    ['candidate', soiree.recruiters['Garage Nord']!.id],
  ])
    expect(await house.ask(markPresence, door, { eventId, kind, subjectId, state: 'present' })).toEqual({
      kind: 'not-found',
    });
  const stranger = await house.as(other.door);
  expect(await house.ask(viewDoor, stranger, { eventId })).toEqual({ kind: 'not-found' });
});

test('a walk-in needs two fields, is here at once, and is not taken for somebody of the same name', async () => {
  const walkIn = (input: object) => house.ask(registerWalkIn, door, { eventId, consent: true, ...input });
  expect(await walkIn({ firstName: 'Omar', lastName: 'Benali' })).toMatchObject({
    kind: 'done',
    value: { name: 'Omar Benali', waiting: false },
  });
  expect((await see('oma')).people[0]).toMatchObject({ name: 'Omar Benali', state: 'present' });
  expect(await walkIn({ firstName: 'jessica', lastName: 'ESSAI' })).toMatchObject({
    refusal: 'same-name',
    field: 'another',
  });
  expect(await walkIn({ firstName: 'Jessica', lastName: 'Essai', another: true })).toMatchObject({
    kind: 'done',
  });
});

test('nobody is sent to somebody who is not there', async () => {
  await mark('Steven', 'absent');
  const [garage] = (await see('garage')).people;
  expect(garage!.next).toMatchObject({ round: 2, whom: 'Jessica Essai' });
  expect((await see('stev')).people[0]!.next).toBeNull();
});

test('who attends from a site or from home is counted by place; the site that is the hall counts as the hall', async () => {
  expect((await see()).places).toEqual([]);
  const claire = await house.as(soiree.organiser);
  const { siteId } = await house.must(addSite, claire, { eventId, name: 'Fives', stationCount: 1 });
  const hall = await house.must(addSite, claire, { eventId, name: 'La Verrière', isHall: true });
  const from = (name: string, attendsFrom: string, site: string | null) =>
    house.db
      .updateTable('registrations')
      .set({ attendsFrom, siteId: site })
      .where('id', '=', soiree.candidates[name]!.id)
      .execute();
  await from('Jessica', 'site', siteId);
  await from('Steven', 'site', hall.siteId);
  await from('Éloïse', 'home', null);
  await mark('Jessica', 'present');
  expect((await see()).places).toEqual([
    { kind: 'hall', id: null, name: null, here: 0, awaited: 1, total: 1 },
    { kind: 'site', id: siteId, name: 'Fives', here: 1, awaited: 0, total: 1 },
    { kind: 'home', id: null, name: null, here: 0, awaited: 1, total: 1 },
  ]);
  const cookie = await house.cookieOf(soiree.door);
  const { html } = await readPage(house.app, `/events/${eventId}/door`, { cookie });
  const part = html
    .slice(html.indexOf('id="places"'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(part).toContain('Dans la salle 0 1 1 Fives 1 0 1 Depuis la maison 0 1 1');
});
