import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { newId } from '../../kernel/ids.ts';
import { perform } from '../../kernel/perform.ts';
import { viewReadiness } from '../preparation/use-cases/view-readiness.ts';
import { loadExtractWhereEmpty } from '../referentials/queries.ts';
import { chooseMySharing } from '../sharing/use-cases/choose-my-sharing.ts';
import { setSuggestionAside } from './use-cases/set-suggestion-aside.ts';
import { suggestNeeds } from './use-cases/suggest-needs.ts';
import { suggestPeople } from './use-cases/suggest-people.ts';
import { viewMySuggestions } from './use-cases/view-my-suggestions.ts';
import { viewWisherReasons } from './use-cases/view-wisher-reasons.ts';

const house = testHouse();
let made: TestEvening;

beforeAll(async () => {
  await loadExtractWhereEmpty(house.db, house.now);
  made = await evening(house, {
    recruiters: { Boulangerie: {}, Clinique: {}, Studio: {} },
    candidates: {
      Amira: { wishes: ['Boulangerie'] },
      Louis: { partner: 'other' },
      Basma: {},
      Chidi: {},
      Dora: {},
      Emil: {},
    },
  });
  const need = (company: string, title: string, occupationCode: string, more: object = {}) => ({
    id: newId(),
    recruiterId: made.recruiters[company]!.id,
    position: 0,
    title,
    occupationCode,
    contract: 'permanent',
    ...more,
  });
  await house.db
    .insertInto('needs')
    .values([
      need('Boulangerie', 'Boulanger', 'D1102'),
      need('Clinique', 'Ambulancière', 'J1305', { requiredLicences: ['B'], postcode: '6000' }),
      need('Studio', 'Graphiste', 'E1205'),
    ])
    .execute();
  const { personId } = made.candidates.Amira!;
  await house.db
    .insertInto('personOccupations')
    .values({ personId, position: 1, label: 'aide-soignante', code: 'J1501' })
    .execute();
  await house.db
    .updateTable('people')
    .set({ postcode: '6001', birthYear: 1971, accessNeeds: ['quiet'] })
    .where('id', '=', personId)
    .execute();
});

test('wishes come first, then what is near, with reasons and what is required', async () => {
  const input = { eventId: made.eventId, registrationId: made.candidates.Amira!.id };
  const { needs, ruleVersion } = await house.must(suggestNeeds, await house.as(made.counsellor), input);
  expect(ruleVersion).toBe(3);
  expect(needs.map(({ company, level, wishRank }) => [company, level, wishRank])).toEqual([
    ['Boulangerie', 'other', 1],
    ['Clinique', 'near', null],
    ['Studio', 'other', null],
  ]);
  expect(needs[1]).toMatchObject({
    reasons: [
      { kind: 'move-near', facts: { wanted: 'aide-soignante' } },
      { kind: 'distance', facts: { km: expect.any(Number) } },
    ],
    stops: [
      { kind: 'licence', facts: { licence: 'B' } },
      // ROME says that the law reserves it.
      { kind: 'regulated', facts: { title: 'Ambulancière' } },
    ],
  });
});

test('both sides read the same reasons', async () => {
  const mine = await house.must(viewMySuggestions, made.candidates.Amira!.actor, {});
  const theirs = await house.must(viewWisherReasons, made.recruiters.Boulangerie!.actor, {});
  const organiser = await house.as(made.organiser);
  const clinic = await house.must(suggestPeople, organiser, {
    eventId: made.eventId,
    recruiterId: made.recruiters.Clinique!.id,
  });
  const words = ({
    level,
    reasons,
    stops,
  }: (typeof mine.needs)[number] | (typeof clinic.people)[number]) => ({
    level,
    reasons,
    stops,
  });
  const ofClinic = mine.needs.find(({ company }) => company === 'Clinique')!;
  expect(words(clinic.people.find(({ name }) => name === 'Amira Essai')!)).toEqual(words(ofClinic));
  // A recruiter reads of those alone who chose the stand, and not at which rank.
  expect(theirs.people.map(({ name }) => name)).toEqual(['Amira E.']);
  expect(JSON.stringify(theirs)).not.toMatch(/wishRank|1971|quiet/);
});

test('experience and diploma are told on both sides where the stand asks, to a recruiter only when shared', async () => {
  const { personId, actor } = made.candidates.Amira!;
  const recruiterId = made.recruiters.Boulangerie!.id;
  const asked = { askedExperienceYears: 3, askedDiploma: 'upper-secondary' };
  await house.db.updateTable('needs').set(asked).where('recruiterId', '=', recruiterId).execute();
  const said = { experienceYears: 5, diploma: 'bachelor' };
  await house.db.updateTable('people').set(said).where('id', '=', personId).execute();
  const reasons = [
    { kind: 'experience', facts: { years: 3 } },
    { kind: 'diploma', facts: { diploma: 'upper-secondary' } },
  ];
  const mine = await house.must(viewMySuggestions, actor, {});
  expect(mine.needs.find((need) => need.recruiterId === recruiterId)).toMatchObject({ reasons, stops: [] });
  const theirs = async () =>
    (await house.must(viewWisherReasons, made.recruiters.Boulangerie!.actor, {})).people[0]!.reasons;
  const share = (fields: string[]) => house.must(chooseMySharing, actor, { recruiterId: null, fields });
  await share(['languages']);
  expect(await theirs()).toEqual([]);
  await share(['abilities']);
  expect(await theirs()).toEqual(reasons);
  const page = await house.app.request(`${made.candidates.Amira!.link}/suggestions?lang=fr`);
  expect(await page.text()).toContain('expérience demandée : 3 ans');
});

test('a need that is not for me leaves my ideas by one press and comes back by one; from five people on it is counted', async () => {
  const { actor, id: registrationId, link } = made.candidates.Amira!;
  const studio = { needId: (await house.must(viewMySuggestions, actor, {})).needs.at(-1)!.needId };
  const aside = async () =>
    (await house.must(viewMySuggestions, actor, {})).needs
      .filter((need) => need.aside)
      .map(({ needId }) => needId);
  await house.must(setSuggestionAside, actor, studio);
  await house.must(setSuggestionAside, actor, studio);
  expect(await aside()).toEqual([studio.needId]);
  expect(await house.db.selectFrom('suggestionsSetAside').selectAll().execute()).toEqual([
    { ...studio, registrationId, eventId: made.eventId, ruleVersion: 3, at: house.now },
  ]);
  const page = await house.app.request(`${link}/suggestions?lang=fr`);
  expect(await page.text()).toContain('Mises de côté (1)');
  const share = async () =>
    (await house.must(viewReadiness, await house.as(made.counsellor), { eventId: made.eventId })).shares[0];
  // One of the three needs that each of the five was shown; of four people nothing is told.
  expect(await share()).toMatchObject({ people: 5, asideShare: 1 / 15 });
  const emil = house.db.updateTable('registrations').where('id', '=', made.candidates.Emil!.id);
  await emil.set({ status: 'cancelled' }).execute();
  expect(await share()).toMatchObject({ people: 4, asideShare: null });
  const pressed = await house.app.request(`${link}/suggestions`, {
    method: 'POST',
    body: new URLSearchParams({ needId: studio.needId, back: 'true', _key: 'one' }),
  });
  expect(pressed.headers.get('location')).toBe(`${link}/suggestions?done=set-suggestion-aside`);
  expect(await aside()).toEqual([]);
  expect(await house.ask(setSuggestionAside, actor, { needId: newId() })).toEqual({ kind: 'not-found' });
});

test('a counsellor sees the own people only; nobody else anything', async () => {
  const other = await house.as(made.otherCounsellor);
  const registrationId = made.candidates.Amira!.id;
  const asked = { eventId: made.eventId, registrationId };
  expect(await house.ask(suggestNeeds, other, asked)).toEqual({ kind: 'not-found' });
  expect(await house.ask(suggestNeeds, ANYBODY, asked)).toEqual({ kind: 'not-found' });
  const recruiterId = made.recruiters.Clinique!.id;
  const { people } = await house.must(suggestPeople, other, { eventId: made.eventId, recruiterId });
  expect(people.map(({ name }) => name)).toEqual(['Louis Essai']);
});

test('asks the database as often for one need as for three', async () => {
  const actor = await house.as(made.organiser);
  const recruiterId = made.recruiters.Studio!.id;
  const count = () =>
    queriesOf(house.db, (db) =>
      perform(db, suggestPeople, { actor, input: { eventId: made.eventId, recruiterId }, now: house.now }),
    );
  const one = await count();
  const more = { recruiterId, occupationCode: 'E1206', contract: 'permanent' };
  await house.db
    .insertInto('needs')
    .values([
      { ...more, id: newId(), position: 1, title: 'UX designer' },
      { ...more, id: newId(), position: 2, title: 'UI designer' },
    ])
    .execute();
  expect(await count()).toBe(one);
});

test('the pages open in each language, also without anybody', async () => {
  const cookie = await house.cookieOf(made.organiser);
  const base = `/events/${made.eventId}`;
  for (const path of [
    `${base}/candidates/${made.candidates.Amira!.id}/suggestions`,
    `${base}/recruiters/${made.recruiters.Clinique!.id}/suggestions`,
    `${made.candidates.Louis!.link}/suggestions`,
    `${made.recruiters.Studio!.link}/candidates/reasons`,
    '/suggestions/rule',
  ])
    for (const lang of ['fr', 'nl', 'en']) {
      const answer = await house.app.request(`${path}?lang=${lang}`, { headers: { cookie } });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).not.toContain('undefined');
    }
});
