import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { plusDays } from '../../kernel/clock.ts';
import { suggestPeople } from '../suggestions/use-cases/suggest-people.ts';
import { isStale } from './schema.ts';
import { updateStand } from './use-cases/update-stand.ts';
import { viewStand } from './use-cases/view-stand.ts';

const house = testHouse();
let made: TestEvening;

beforeAll(async () => {
  made = await evening(house, { recruiters: { Verlaine: {} }, candidates: { Amira: {} } });
});

const NEED = {
  title: 'Chauffeur',
  contract: 'permanent',
  positions: 2,
  requiredLicences: ['C'],
  requiredLanguages: [{ code: 'nl', level: 'B1' }],
  hours: ['night'],
  startsOn: '2026-12-01',
  postcode: '6000',
  remote: false,
  askedExperienceYears: 2,
  askedDiploma: 'upper-secondary',
};

test('a need is taken down precisely, and what a list does not speak of stays', async () => {
  const { actor } = made.recruiters.Verlaine!;
  await house.must(updateStand, actor, { needs: [NEED] });
  const { recruiter } = await house.must(viewStand, actor, {});
  expect(recruiter.needs[0]).toMatchObject({ ...NEED, refreshedAt: house.now });
});

test('a need that nobody confirmed for 90 days is suggested to nobody, until it is saved again', async () => {
  const organiser = await house.as(made.organiser);
  const asked = { eventId: made.eventId, recruiterId: made.recruiters.Verlaine!.id };
  const count = async () => (await house.must(suggestPeople, organiser, asked)).people.length;
  expect(await count()).toBe(1);
  await house.db
    .updateTable('needs')
    .set({ refreshedAt: plusDays(house.now, -91) })
    .execute();
  expect(await count()).toBe(0);
  await house.must(updateStand, made.recruiters.Verlaine!.actor, { needs: [NEED] });
  expect(await count()).toBe(1);
});

test.each([
  ['never confirmed', null, true],
  ['on the last day', '2026-08-14T08:00:00.000Z', false],
  ['a moment later', '2026-08-14T07:59:59.999Z', true],
])('stale: %s', (_, refreshedAt, stale) => {
  expect(isStale(refreshedAt, 90, '2026-11-12T08:00:00.000Z')).toBe(stale);
});
