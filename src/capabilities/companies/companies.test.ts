import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusDays } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { confirmCompanyNeeds } from './use-cases/confirm-company-needs.ts';
import { listCompanies } from './use-cases/list-companies.ts';
import { mergeCompanies } from './use-cases/merge-companies.ts';
import { saveNeedDays } from './use-cases/save-need-days.ts';
import { undoCompanyMerge } from './use-cases/undo-company-merge.ts';
import { viewCompany } from './use-cases/view-company.ts';

const house = testHouse();
let made: TestEvening;
let claire: Actor;
let organisationId: string;
const companyOf = async (name: string) => {
  const { companies } = await house.must(listCompanies, claire, { organisationId });
  return companies.find((company) => company.name === name)!;
};

beforeAll(async () => {
  made = await evening(house, {
    recruiters: { Verlaine: {}, Rimbaud: {} },
    candidates: { Amira: {}, Bilal: {} },
  });
  organisationId = made.organiser.roles[0]!.organisationId;
  claire = await house.as(made.organiser);
  const { db, now } = house;
  const recruiterId = made.recruiters.Verlaine!.id;
  await db
    .insertInto('needs')
    .values({
      id: newId(),
      recruiterId,
      position: 0,
      title: 'Chauffeur',
      contract: 'permanent',
      refreshedAt: plusDays(now, -100),
    })
    .execute();
  const meeting = (registrationId: string, roundNumber: number) => ({
    id: newId(),
    eventId: made.eventId,
    registrationId,
    recruiterId,
    seat: 1,
    roundNumber,
    during: `[2026-11-12T${17 + roundNumber}:00:00Z,2026-11-12T${17 + roundNumber}:15:00Z)`,
    status: 'held',
    versionFrom: 1,
    createdAt: now,
    updatedAt: now,
  });
  const [first, second] = [meeting(made.candidates.Amira!.id, 1), meeting(made.candidates.Bilal!.id, 2)];
  await db.insertInto('meetings').values([first, second]).execute();
  await db
    .insertInto('outcomes')
    .values({
      meetingId: first.id,
      givenBy: 'recruiter',
      eventId: made.eventId,
      result: 'hired',
      givenAt: now,
    })
    .execute();
});

test('the address book says who came, who answers, and whose needs expired', async () => {
  expect(await companyOf('Verlaine')).toMatchObject({
    editions: 1,
    needs: 1,
    stale: 1,
    held: 2,
    answered: 1,
  });
  const company = await companyOf('Verlaine');
  const { editions } = await house.must(viewCompany, claire, { organisationId, companyId: company.id });
  expect(editions).toMatchObject([
    { held: 2, answered: 1, hired: 1, withdrawn: false, needs: [{ title: 'Chauffeur', stale: true }] },
  ]);
});

test('a call confirms the needs; how long they live is the organisation’s to say', async () => {
  const { id: companyId } = await companyOf('Verlaine');
  expect(await house.must(confirmCompanyNeeds, claire, { organisationId, companyId })).toEqual({ needs: 1 });
  expect((await companyOf('Verlaine')).stale).toBe(0);
  await house.db
    .updateTable('needs')
    .set({ refreshedAt: plusDays(house.now, -20) })
    .execute();
  await house.must(saveNeedDays, claire, { organisationId, needDays: 14 });
  expect((await companyOf('Verlaine')).stale).toBe(1);
});

test('two entries of one company become one, and two again', async () => {
  const { db, now } = house;
  const goneId = newId();
  await db
    .insertInto('companies')
    .values({ id: goneId, organisationId, name: 'VERLAINE S.A.', createdAt: now, updatedAt: now })
    .execute();
  const before = await house.must(listCompanies, claire, { organisationId });
  expect(before.pairs).toHaveLength(1);
  const { id: keptId } = await companyOf('Verlaine');
  const both = { organisationId, keptId: goneId, goneId: keptId };
  const { mergeId } = await house.must(mergeCompanies, claire, both);
  const after = await house.must(listCompanies, claire, { organisationId });
  expect([after.pairs, after.companies.map(({ name, editions }) => [name, editions])]).toEqual([
    [],
    [
      ['Rimbaud', 1],
      ['VERLAINE S.A.', 1],
    ],
  ]);
  await house.must(undoCompanyMerge, claire, { organisationId, mergeId });
  expect(await house.must(listCompanies, claire, { organisationId })).toEqual({ ...before, merges: [] });
  const clash = { organisationId, keptId, goneId: (await companyOf('Rimbaud')).id };
  expect(await house.ask(mergeCompanies, claire, clash)).toMatchObject({ refusal: 'both-recruit' });
});

test('who takes down needs reads it and confirms them; the book itself is for its organisers to change', async () => {
  const luc = await house.as({
    ...made.counsellor,
    roles: [{ organisationId, role: 'counsellor' }],
  });
  const { manages, companies } = await house.must(listCompanies, luc, { organisationId });
  expect([manages, companies.length]).toEqual([false, 3]);
  const about = { organisationId, companyId: (await companyOf('Verlaine')).id };
  expect((await house.must(viewCompany, luc, about)).manages).toBe(false);
  expect(await house.must(confirmCompanyNeeds, luc, about)).toEqual({ needs: 1 });
  expect((await house.ask(saveNeedDays, luc, { organisationId, needDays: 30 })).kind).toBe('not-found');
});

test('belongs to one organisation', async () => {
  const other = await house.as(made.counsellor);
  expect(await house.ask(listCompanies, other, { organisationId })).toEqual({ kind: 'not-found' });
});

test('the pages open', async () => {
  const cookie = await house.cookieOf(made.organiser);
  const base = `/organisations/${organisationId}/companies`;
  for (const path of [base, `${base}/${(await companyOf('Verlaine')).id}`])
    for (const lang of ['fr', 'nl', 'en'])
      expect((await house.app.request(`${path}?lang=${lang}`, { headers: { cookie } })).status).toBe(200);
});
