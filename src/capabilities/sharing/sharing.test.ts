import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { newId } from '../../kernel/ids.ts';
import { downloadWisherCv } from '../matching/use-cases/download-wisher-cv.ts';
import { viewWishers } from '../matching/use-cases/view-wishers.ts';
import { viewWisherReasons } from '../suggestions/use-cases/view-wisher-reasons.ts';
import { SHARED_FIELDS, type SharedField } from './schema.ts';
import { chooseMySharing } from './use-cases/choose-my-sharing.ts';
import { chooseSharing } from './use-cases/choose-sharing.ts';
import { viewMySharing } from './use-cases/view-my-sharing.ts';
import { viewSharing } from './use-cases/view-sharing.ts';

const house = testHouse('2026-11-10T08:00:00.000Z');
let one: TestEvening;

beforeAll(async () => {
  one = await evening(house, {
    recruiters: { Coron: {}, Garage: {} },
    candidates: { Jessica: { wishes: ['Coron', 'Garage'] }, Amir: { wishes: ['Coron'] } },
  });
  const { id, personId } = one.candidates.Jessica!;
  await house.db
    .updateTable('people')
    .set({
      phone: '+32470000101',
      email: 'jessica@exemple.example',
      town: 'Marcinelle',
      languages: ['nl'],
      contracts: ['internship'],
      licences: ['CE'],
      availability: ['night'],
      availableFrom: '2026-12-24',
    })
    .where('id', '=', personId)
    .execute();
  await house.db
    .updateTable('registrations')
    .set({ wantedOccupations: ['Soudeuse'], consentAt: house.now })
    .where('id', '=', id)
    .execute();
  await house.db
    .insertInto('personSkills')
    .values({ personId, position: 1, label: 'Lire un plan' })
    .execute();
  await house.db
    .insertInto('documents')
    .values({
      ...{ id: newId(), personId, kind: 'cv', fileName: 'cv.pdf', mediaType: 'application/pdf' },
      ...{ content: Buffer.from('%PDF-1.7'), createdAt: house.now },
    })
    .execute();
});

const own = () => one.candidates.Jessica!.actor;
const choose = (fields: readonly SharedField[], more: object = {}) =>
  house.must(chooseMySharing, own(), { fields, ...more });

/** All that a recruiter is told of Jessica. */
async function readBy(company: 'Coron' | 'Garage'): Promise<string> {
  const { actor } = one.recruiters[company]!;
  const { wishers } = await house.must(viewWishers, actor, {});
  const { people } = await house.must(viewWisherReasons, actor, {});
  const registrationId = one.candidates.Jessica!.id;
  return JSON.stringify([wishers, people].flat().filter((line) => line.registrationId === registrationId));
}

/** What gives each field away, wherever it stands. */
const MARKS: Readonly<Record<SharedField, RegExp>> = {
  'last-name': /Essai/,
  phone: /470000101/,
  email: /jessica@exemple/,
  town: /Marcinelle/,
  languages: /"nl"/,
  occupations: /Soudeuse|internship/,
  abilities: /Lire un plan/,
  licences: /"CE"/,
  availability: /night|2026-12-24/,
  cv: /"hasCv":true/,
};

async function fieldsReadBy(company: 'Coron' | 'Garage'): Promise<string[]> {
  const read = await readBy(company);
  return SHARED_FIELDS.filter((field) => MARKS[field].test(read));
}

test('before anybody chooses a recruiter reads the first name, an initial, the wanted occupations and the CV', async () => {
  expect(await fieldsReadBy('Coron')).toEqual(['occupations', 'cv']);
  expect(await readBy('Coron')).toContain('"Jessica E."');
});

test.each(SHARED_FIELDS)('a recruiter reads %s where it is shared, and nothing else', async (field) => {
  await choose([field]);
  expect(await fieldsReadBy('Coron')).toEqual([field]);
  const cv = await house.ask(downloadWisherCv, one.recruiters.Coron!.actor, {
    registrationId: one.candidates.Jessica!.id,
  });
  expect(cv.kind).toBe(field === 'cv' ? 'done' : 'not-found');
});

test('another choice for one recruiter holds for this one alone, until it is taken back', async () => {
  await choose(['phone']);
  const recruiterId = one.recruiters.Garage!.id;
  await choose(['town', 'languages'], { recruiterId });
  expect([await fieldsReadBy('Coron'), await fieldsReadBy('Garage')]).toEqual([
    ['phone'],
    ['town', 'languages'],
  ]);
  await choose([], { recruiterId, usual: true });
  expect(await fieldsReadBy('Garage')).toEqual(['phone']);
  await choose([], { usual: true });
  expect(await fieldsReadBy('Garage')).toEqual(['occupations', 'cv']);
});

test('a choice is kept with its time, its wording and who ticked; the journal names the fields, never the values', async () => {
  const { eventId } = one;
  const registrationId = one.candidates.Jessica!.id;
  await choose(['email']);
  expect((await house.must(viewMySharing, own(), {})).sharing.all).toEqual({
    fields: ['email'],
    assisted: false,
    chosenAt: house.now,
  });
  const luc = await house.as(one.counsellor);
  await house.must(chooseSharing, luc, { eventId, registrationId, fields: ['email', 'phone'] });
  const { sharing } = await house.must(viewSharing, luc, { eventId, registrationId });
  expect(sharing.all).toMatchObject({ fields: ['email', 'phone'], assisted: true });
  const rows = await house.db.selectFrom('sharedFields').select(['textVersion', 'recruiterId']).execute();
  expect(rows).toEqual([{ textVersion: 2, recruiterId: null }]);
  const line = await house.db
    .selectFrom('journal')
    .select(['action', 'facts'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(line).toEqual({
    action: 'sharing-chosen-with',
    facts: { name: `@candidate:${registrationId}`, company: '', shared: 'phone', kept: '' },
  });
});

test('one chooses for recruiters whom one meets or wishes to meet, and others for their own people only', async () => {
  const stranger = await house.ask(chooseMySharing, one.candidates.Amir!.actor, {
    recruiterId: one.recruiters.Garage!.id,
    fields: ['phone'],
  });
  expect(stranger.kind).toBe('not-found');
  const mia = await house.ask(chooseSharing, await house.as(one.otherCounsellor), {
    eventId: one.eventId,
    registrationId: one.candidates.Jessica!.id,
    fields: ['phone'],
  });
  expect(mia.kind).toBe('not-found');
});

test('the page says in words what is always, sometimes and never read', async () => {
  const answer = await house.app.request(`${one.candidates.Jessica!.link}/sharing`);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  for (const words of ['Toujours : Jessica E.', 'Jamais : votre âge', 'Marcinelle', 'Garage'])
    expect(html).toContain(words);
});
