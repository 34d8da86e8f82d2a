import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { addPerson } from '../people/use-cases/add-person.ts';
import { recordActivity } from '../people/use-cases/record-activity.ts';
import { updatePersonFile } from '../people/use-cases/update-person-file.ts';
import { viewPerson } from '../people/use-cases/view-person.ts';
import { listDuplicates } from './use-cases/list-duplicates.ts';
import { mergePeople } from './use-cases/merge-people.ts';
import { undoMerge } from './use-cases/undo-merge.ts';

const house = testHouse();
let made: TestEvening;
let luc: Actor;
let mia: Actor;
let organisationId: string;

beforeAll(async () => {
  made = await evening(house, { recruiters: {}, candidates: { Zoé: {} } });
  luc = await house.as(made.counsellor);
  mia = await house.as(made.otherCounsellor);
  organisationId = made.counsellor.roles[0]!.organisationId;
});

/** Two entries of one person: the second has the e-mail, a workshop, and the place at the evening. */
async function twins(name: string, by = luc): Promise<{ keptId: string; goneId: string }> {
  const add = (contact: object) =>
    house.must(addPerson, by, { firstName: name, lastName: 'Moreau', ...contact });
  const { personId: keptId } = await add({ phone: '0470 12 34 56' });
  const { personId: goneId } = await add({ email: `${name.toLowerCase()}@exemple.example` });
  return { keptId, goneId };
}

test('two entries of one caseload stand side by side; those of others are compared with nobody', async () => {
  const { keptId, goneId } = await twins('Amina');
  await house.must(addPerson, mia, { firstName: 'Amina', lastName: 'Moreau', phone: '0470 12 34 56' });
  const { pairs } = await house.must(listDuplicates, luc, {});
  expect(pairs.map(({ one, other, sameness }) => [one.id, other.id, sameness])).toEqual([
    [keptId, goneId, 'possible'],
  ]);
  expect((await house.must(listDuplicates, mia, {})).pairs).toEqual([]);
});

test('a merge fills, moves and can be undone to the letter', async () => {
  const { keptId, goneId } = await twins('Benoit');
  await house.must(recordActivity, luc, {
    personId: goneId,
    kind: 'workshop',
    title: 'CV',
    onDate: '2026-11-02',
  });
  const registrationId = made.candidates.Zoé!.id;
  await house.db
    .updateTable('registrations')
    .set({ personId: goneId })
    .where('id', '=', registrationId)
    .execute();
  const look = async (personId: string) => {
    const { person, activities, thread } = await house.must(viewPerson, luc, { personId });
    const { updatedAt: _, ...facts } = person;
    return { facts, activities, kinds: thread.map(({ kind }) => kind) };
  };
  const before = [await look(keptId), await look(goneId)];

  const { mergeId } = await house.must(mergePeople, luc, { organisationId, keptId, goneId });
  const one = await look(keptId);
  expect(one.facts).toMatchObject({ phone: '+32470123456', email: 'benoit@exemple.example' });
  expect([one.activities.length, one.kinds.includes('registered')]).toEqual([1, true]);
  expect(await house.ask(viewPerson, luc, { personId: goneId })).toEqual({ kind: 'not-found' });
  const { pairs, merges } = await house.must(listDuplicates, luc, {});
  expect(pairs.some(({ other }) => other.id === goneId)).toBe(false);
  expect(merges[0]).toMatchObject({ id: mergeId, keptId, by: 'Luc' });

  expect(await house.ask(undoMerge, mia, { mergeId })).toEqual({ kind: 'not-found' });
  await house.must(undoMerge, luc, { mergeId });
  expect([await look(keptId), await look(goneId)]).toEqual(before);
  expect(await house.ask(undoMerge, luc, { mergeId })).toEqual({ kind: 'not-found' });
});

test('what was written after the merge stays when it is undone', async () => {
  const { keptId, goneId } = await twins('Carole');
  const { mergeId } = await house.must(mergePeople, luc, { organisationId, keptId, goneId });
  const { person } = await house.must(viewPerson, luc, { personId: keptId });
  await house.must(updatePersonFile, luc, {
    ...person,
    personId: keptId,
    email: 'nouvelle@exemple.example',
    skillCodes: [],
    ownSkills: [],
    revision: null,
  });
  await house.must(undoMerge, luc, { mergeId });
  expect((await house.must(viewPerson, luc, { personId: keptId })).person.email).toBe(
    'nouvelle@exemple.example',
  );
  expect((await house.must(viewPerson, luc, { personId: goneId })).person.email).toBe(
    'carole@exemple.example',
  );
});

test('others’ people do not exist, and nobody is one with themselves', async () => {
  const { keptId, goneId } = await twins('Dounia');
  const own = { organisationId, keptId, goneId };
  expect(await house.ask(mergePeople, mia, own)).toEqual({ kind: 'not-found' });
  expect(await house.ask(mergePeople, luc, { ...own, goneId: keptId })).toEqual({ kind: 'not-found' });
});

test('each field stays as it was chosen; without a choice the fuller one does', async () => {
  const { keptId, goneId } = await twins('Faty');
  const set = (id: string, values: object) =>
    house.db.updateTable('people').set(values).where('id', '=', id).execute();
  await set(keptId, { languages: ['fr'], town: 'Mons', birthYear: 1990, licences: ['B'] });
  await set(goneId, {
    languages: ['fr', 'ar'],
    town: 'Liège',
    postcode: '4000',
    birthYear: 1991,
    phone: '+32470999999',
  });
  const { pairs } = await house.must(listDuplicates, luc, {});
  const { differences, filled } = pairs.find(({ other }) => other.id === goneId)!;
  expect(differences.map(({ field, proposed }) => [field, proposed])).toEqual([
    ['phone', 'kept'],
    ['place', 'gone'],
    ['birthYear', 'kept'],
    ['languages', 'gone'],
  ]);
  expect(filled).toEqual(['email', 'licences']);
  const { mergeId } = await house.must(mergePeople, luc, {
    ...{ organisationId, keptId, goneId },
    take: { birthYear: 'gone', languages: 'kept' },
  });
  const { person } = await house.must(viewPerson, luc, { personId: keptId });
  expect(person).toMatchObject({
    phone: '+32470123456',
    email: 'faty@exemple.example',
    town: 'Liège',
    postcode: '4000',
    birthYear: 1991,
    languages: [{ code: 'fr', level: null }],
    licences: ['B'],
  });
  await house.must(undoMerge, luc, { mergeId });
});

test('an entry that another organisation follows too stays as it is there', async () => {
  const { keptId, goneId } = await twins('Elif');
  const other = made.otherCounsellor.roles[0]!.organisationId;
  await house.db
    .insertInto('caseloadLinks')
    .values({ organisationId: other, personId: goneId, purpose: 'guidance', since: house.now })
    .execute();
  await house.must(mergePeople, luc, { organisationId, keptId, goneId });
  expect((await house.must(viewPerson, mia, { personId: goneId })).person.email).toBe('elif@exemple.example');
});

test('the page opens', async () => {
  const cookie = await house.cookieOf(made.counsellor);
  for (const lang of ['fr', 'nl', 'en'])
    expect((await house.app.request(`/duplicates?lang=${lang}`, { headers: { cookie } })).status).toBe(200);
});
