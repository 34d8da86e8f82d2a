import { expect, test } from 'vitest';
import { evening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { matching } from './index.tsx';
import { changeOwnWishes } from './use-cases/change-own-wishes.ts';
import { closeWishes } from './use-cases/close-wishes.ts';
import { downloadWisherCv } from './use-cases/download-wisher-cv.ts';
import { gradeWisher } from './use-cases/grade-wisher.ts';
import { openWishes } from './use-cases/open-wishes.ts';
import { saveOwnWishes } from './use-cases/save-own-wishes.ts';
import { typeWishes } from './use-cases/type-wishes.ts';
import { viewOwnWishes } from './use-cases/view-own-wishes.ts';
import { viewWishers } from './use-cases/view-wishers.ts';
import { viewWishes } from './use-cases/view-wishes.ts';
import { viewWishesOf } from './use-cases/view-wishes-of.ts';

const house = testHouse();

const SMALL = {
  most: 1,
  recruiters: { Coron: {}, Rivage: { seats: 2 }, Encre: {}, Allo: {}, Ravel: {}, Pixel: {} },
} as const;

test('jessica adds three recruiters, puts the last first, removes one, and finds her list again', async () => {
  const { candidates, recruiters } = await evening(house, {
    ...SMALL,
    candidates: { Jessica: {} },
    wishesOpen: true,
  });
  const { actor } = candidates.Jessica!;
  const [coron, rivage, encre] = [recruiters.Coron!.id, recruiters.Rivage!.id, recruiters.Encre!.id];
  for (const add of [coron, rivage, encre]) await house.must(changeOwnWishes, actor, { add });
  await house.must(changeOwnWishes, actor, { up: encre });
  await house.must(changeOwnWishes, actor, { up: encre });
  await house.must(changeOwnWishes, actor, { remove: rivage });
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual([encre, coron]);
});

test('a press on a recruiter who is chosen already, or the first one up, changes nothing', async () => {
  const { candidates, recruiters } = await evening(house, {
    ...SMALL,
    candidates: { Steven: {} },
    wishesOpen: true,
  });
  const { actor } = candidates.Steven!;
  const id = recruiters.Coron!.id;
  await house.must(changeOwnWishes, actor, { add: id });
  expect((await house.must(changeOwnWishes, actor, { add: id })).chosen).toEqual([id]);
  expect((await house.must(changeOwnWishes, actor, { up: id })).chosen).toEqual([id]);
});

test('one more recruiter than allowed is refused, and the list stays', async () => {
  const { candidates, recruiters } = await evening(house, {
    ...SMALL,
    candidates: { Inès: {} },
    wishesOpen: true,
  });
  const { actor } = candidates.Inès!;
  const ids = Object.values(recruiters).map(({ id }) => id);
  for (const add of ids.slice(0, 5)) await house.must(changeOwnWishes, actor, { add });
  expect(await house.ask(changeOwnWishes, actor, { add: ids[5] })).toMatchObject({
    refusal: 'too-many-wishes',
    facts: { most: 5 },
  });
  expect(
    await house.ask(saveOwnWishes, actor, { wishes: ids.map((recruiterId) => ({ recruiterId })) }),
  ).toMatchObject({
    refusal: 'too-many-wishes',
  });
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual(ids.slice(0, 5));
});

test('wishes are closed until somebody opens them, and after they are closed again', async () => {
  const { eventId, candidates, recruiters, organiser } = await evening(house, {
    ...SMALL,
    candidates: { Rosa: {} },
  });
  const { actor } = candidates.Rosa!;
  const add = recruiters.Coron!.id;
  const claire = await house.as(organiser);
  expect(await house.ask(changeOwnWishes, actor, { add })).toMatchObject({ refusal: 'wishes-closed' });
  await house.must(openWishes, claire, { eventId });
  expect(await house.ask(openWishes, claire, { eventId })).toMatchObject({
    refusal: 'wishes-already-opened',
  });
  await house.must(changeOwnWishes, actor, { add });
  await house.must(closeWishes, claire, { eventId });
  expect(await house.ask(saveOwnWishes, actor, { wishes: [] })).toMatchObject({ refusal: 'wishes-closed' });
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual([add]);
});

test('the same recruiter twice in a list, or a recruiter of another event, is refused', async () => {
  const { candidates, recruiters } = await evening(house, {
    ...SMALL,
    candidates: { Tom: {} },
    wishesOpen: true,
  });
  const elsewhere = await evening(house, { ...SMALL, candidates: {}, wishesOpen: true });
  const { actor } = candidates.Tom!;
  const recruiterId = recruiters.Coron!.id;
  const twice = await house.ask(saveOwnWishes, actor, { wishes: [{ recruiterId }, { recruiterId }] });
  expect(twice).toMatchObject({ kind: 'invalid', problems: [{ path: 'wishes.1.recruiterId' }] });
  const other = { wishes: [{ recruiterId: elsewhere.recruiters.Coron!.id }] };
  expect(await house.ask(saveOwnWishes, actor, other)).toEqual({ kind: 'not-found' });
  expect(await house.ask(changeOwnWishes, actor, { add: elsewhere.recruiters.Coron!.id })).toEqual({
    kind: 'not-found',
  });
});

test('staff type wishes from paper, are led to the next person without any, and a partner reaches own people only', async () => {
  const there = await evening(house, {
    ...SMALL,
    candidates: { Anna: {}, Bilal: { wishes: ['Coron'] }, Chloé: {}, Zoé: { partner: 'other' } },
  });
  const { eventId, candidates, recruiters } = there;
  const luc = await house.as(there.counsellor);
  const wishes = [{ recruiterId: recruiters.Encre!.id }, { recruiterId: recruiters.Coron!.id }];
  const typed = await house.must(typeWishes, luc, { eventId, registrationId: candidates.Anna!.id, wishes });
  expect(typed).toEqual({ chosen: wishes.map(({ recruiterId }) => recruiterId), next: candidates.Chloé!.id });
  const zoe = { eventId, registrationId: candidates.Zoé!.id };
  expect(await house.ask(typeWishes, luc, { ...zoe, wishes })).toEqual({ kind: 'not-found' });
  expect(await house.ask(viewWishesOf, luc, zoe)).toEqual({ kind: 'not-found' });
  const seen = await house.must(viewWishes, luc, { eventId });
  expect(seen.candidates.map(({ name, wishes }) => [name, wishes])).toEqual([
    ['Anna Essai', 2],
    ['Bilal Essai', 1],
    ['Chloé Essai', 0],
  ]);
  expect(seen.demand).toBeNull();
  expect(await house.ask(viewWishes, await house.as(there.door), { eventId })).toEqual({ kind: 'not-found' });
});

test('the organiser sees what each recruiter is asked for, beside what they can give', async () => {
  const there = await evening(house, {
    rounds: 4,
    recruiters: { Coron: { seats: 2, presentUntil: '19:30' }, Rivage: {} },
    candidates: { Anna: { wishes: ['Coron', 'Rivage'] }, Bilal: { wishes: ['Coron'] }, Chloé: {} },
    grades: [{ recruiter: 'Coron', candidate: 'Anna', grade: 'must' }],
  });
  const claire = await house.as(there.organiser);
  const { demand, withWishes, total } = await house.must(viewWishes, claire, { eventId: there.eventId });
  expect({ withWishes, total }).toEqual({ withWishes: 2, total: 3 });
  expect(demand).toEqual([
    {
      recruiterId: there.recruiters.Coron!.id,
      company: 'Coron',
      seats: 2,
      places: 4,
      wishes: 2,
      firstWishes: 2,
      musts: 1,
      refusals: 0,
    },
    {
      recruiterId: there.recruiters.Rivage!.id,
      company: 'Rivage',
      seats: 1,
      places: 4,
      wishes: 1,
      firstWishes: 0,
      musts: 0,
      refusals: 0,
    },
  ]);
  const without = await house.must(viewWishes, claire, { eventId: there.eventId, without: true });
  expect(without.candidates.map(({ name }) => name)).toEqual(['Chloé Essai']);
});

test('a recruiter sees who wished to meet them, by first name, and answers; others do not exist for them', async () => {
  const { recruiters, candidates } = await evening(house, {
    ...SMALL,
    candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Rivage'] } },
  });
  const coron = recruiters.Coron!.actor;
  await house.must(gradeWisher, coron, { registrationId: candidates.Anna!.id, grade: 'would' });
  await house.must(gradeWisher, coron, { registrationId: candidates.Anna!.id, grade: 'must' });
  const { wishers } = await house.must(viewWishers, coron, {});
  expect(wishers).toMatchObject([
    {
      registrationId: candidates.Anna!.id,
      name: 'Anna E.',
      wantedOccupations: [],
      hasCv: false,
      grade: 'must',
    },
  ]);
  // Nothing was shared, so nothing else is said.
  expect(Object.values(wishers[0]!.shared).flat().filter(Boolean)).toEqual([]);
  const bilal = { registrationId: candidates.Bilal!.id };
  expect(await house.ask(gradeWisher, coron, { ...bilal, grade: 'no' })).toEqual({ kind: 'not-found' });
  expect(await house.ask(downloadWisherCv, coron, bilal)).toEqual({ kind: 'not-found' });
  await house.must(gradeWisher, coron, { registrationId: candidates.Anna!.id, grade: null });
  expect((await house.must(viewWishers, coron, {})).wishers[0]!.grade).toBeNull();
});

test('a CV opens for the recruiter who was wished, once its owner has agreed', async () => {
  const { recruiters, candidates } = await evening(house, {
    ...SMALL,
    candidates: { Anna: { wishes: ['Coron'] } },
  });
  const { id: registrationId, personId } = candidates.Anna!;
  const content = Buffer.from('%PDF-1.7 Anna');
  await house.db
    .insertInto('documents')
    .values({
      id: crypto.randomUUID(),
      personId,
      kind: 'cv',
      fileName: 'anna.pdf',
      mediaType: 'application/pdf',
      content,
      createdAt: house.now,
    })
    .execute();
  const coron = recruiters.Coron!.actor;
  expect(await house.ask(downloadWisherCv, coron, { registrationId })).toEqual({ kind: 'not-found' });
  await house.db
    .updateTable('registrations')
    .set({ consentAt: house.now })
    .where('id', '=', registrationId)
    .execute();
  expect((await house.must(viewWishers, coron, {})).wishers[0]!.hasCv).toBe(true);
  const cv = await house.must(downloadWisherCv, coron, { registrationId });
  expect(Buffer.from(cv.bytes).toString()).toBe('%PDF-1.7 Anna');
  expect(await house.ask(downloadWisherCv, recruiters.Rivage!.actor, { registrationId })).toEqual({
    kind: 'not-found',
  });
});

test('imported wishes are kept by company name; unknown names are left out; a list chosen since stays', async () => {
  const { eventId, candidates, recruiters } = await evening(house, { ...SMALL, candidates: { Anna: {} } });
  const registrationId = candidates.Anna!.id;
  const payload = { eventId, registrationId, companyNames: ['rivage', 'Personne', ' Coron'] };
  const listen = matching.listens!['events.wishes-imported']!;
  const arrive = () =>
    listen({ db: house.db, now: house.now }, { id: 1, signal: 'events.wishes-imported', payload });
  await arrive();
  await arrive();
  const { actor } = candidates.Anna!;
  const chosen = [recruiters.Rivage!.id, recruiters.Coron!.id];
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual(chosen);
  await house.db.updateTable('events').set({ wishesOpen: true }).where('id', '=', eventId).execute();
  await house.must(changeOwnWishes, actor, { remove: recruiters.Rivage!.id });
  await arrive();
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual([recruiters.Coron!.id]);
});

test('nobody without a link or a role sees or does any of it', async () => {
  const { eventId, candidates } = await evening(house, { ...SMALL, candidates: { Anna: {} } });
  const registrationId = candidates.Anna!.id;
  for (const [useCase, input] of [
    [viewOwnWishes, {}],
    [viewWishers, {}],
    [viewWishes, { eventId }],
    [viewWishesOf, { eventId, registrationId }],
    [openWishes, { eventId }],
  ] as const)
    expect(await house.ask(useCase, ANYBODY, input)).toEqual({ kind: 'not-found' });
  expect(await house.ask(viewWishes, candidates.Anna!.actor, { eventId })).toEqual({ kind: 'not-found' });
});

test('by her link and without a script, jessica chooses and sees her list', async () => {
  const { candidates, recruiters } = await evening(house, {
    ...SMALL,
    candidates: { Jessica: {} },
    wishesOpen: true,
  });
  const path = `${candidates.Jessica!.link}/wishes`;
  const before = await (await house.app.request(path)).text();
  expect(before).toContain('Ajouter Coron');
  const pressed = await house.app.request(path, {
    method: 'POST',
    body: new URLSearchParams({ add: recruiters.Coron!.id, _key: 'one' }),
  });
  expect(pressed.headers.get('location')).toBe(`${path}?done=change-own-wishes`);
  const after = await (await house.app.request(path)).text();
  expect(after).toContain('Retirer Coron');
  expect(after).toContain('Vœu n° 1');
});
