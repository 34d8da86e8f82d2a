import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { evening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { type Instant, plusDays } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { personalData } from '../../personal-data.ts';
import { monthsBefore } from './rules/months.ts';
import { applyRetention, dryRetention } from './use-cases/shared/run-retention.ts';

const START = '2026-01-05T02:00:00.000Z';
/** The usual run is short; TREMPLIN_PEOPLE=100000 makes it the large one of the goal. */
const PEOPLE = Number(process.env.TREMPLIN_PEOPLE ?? 300);
/** Days between two runs: what is due meanwhile waits for the next. */
const STEP = 41;
const house = testHouse(START);
let usual: string;
let brief: string;

/** Everybody who is still somebody, with the day of their last contact. */
const still = async () =>
  (
    await sql<{ id: string; contact: Instant; told: boolean }>`
      select people.id, updated_at as contact,
        exists (select from retention_notices where person_id = people.id) as told
      from people where erased_at is null order by contact`.execute(house.db)
  ).rows;

beforeAll(async () => {
  usual = (await house.organisation('Usage')).id;
  brief = (await house.organisation('Bref')).id;
  await house.db
    .insertInto('retentionRules')
    .values({ organisationId: brief, keeping: 'person', months: 6 })
    .execute();
  // One contact a day for a year and three quarters; a third followed by the brief organisation too.
  await sql`insert into people (id, first_name, last_name, locale, created_at, updated_at)
    select gen_random_uuid(), 'Personne', 'N' || n, 'fr', at, at
    from generate_series(1, ${PEOPLE}) as n, lateral (select ${START}::timestamptz + n * interval '15000 hours' / ${PEOPLE} as at) as t`.execute(
    house.db,
  );
  await sql`insert into caseload_links (organisation_id, person_id, purpose, since)
    select ${usual}::uuid, id, 'guidance', created_at from people
    union all select ${brief}::uuid, id, 'guidance', created_at from people where last_name like '%3'`.execute(
    house.db,
  );
});

test('over three simulated years each file goes at 24 months and none before, each person told a month earlier', async () => {
  const erased: number[] = [];
  const told = new Set<string>();
  let early = 0;
  let untold = 0;
  for (let now = START, before = await still(); now < '2029-02-01'; now = plusDays(now, STEP)) {
    const expected = await dryRetention(house.db, now);
    const done = await applyRetention(house.db, personalData, now);
    expect({ ...done, journalLines: 0 }).toEqual(expected);
    const after = await still();
    const left = new Set(after.map(({ id }) => id));
    const gone = before.filter(({ id }) => !left.has(id));
    early += gone.filter(({ contact }) => contact > monthsBefore(now, 24)).length;
    untold += gone.filter(({ id }) => !told.has(id)).length;
    for (const { id, told: isTold } of after) if (isTold) told.add(id);
    const late = after.filter(({ contact }) => contact < monthsBefore(plusDays(now, -STEP), 24));
    expect(late, now).toEqual([]);
    const toldEarly = after.filter((one) => one.told && one.contact > monthsBefore(plusDays(now, 3), 23));
    expect(toldEarly, now).toEqual([]);
    erased.push(gone.length);
    before = after;
  }
  expect({ early, untold }).toEqual({ early: 0, untold: 0 });
  const sum = erased.reduce((total, count) => total + count, 0);
  expect(sum + (await still()).length).toBe(PEOPLE);
  expect(sum).toBeGreaterThan(PEOPLE / 2);
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from erasures where kind = 'person'`.execute(house.db);
  expect(rows[0]!.count).toBe(sum);
});

test('an organisation that keeps less lets go of the people that others still follow, and they stay', async () => {
  const now = '2029-02-05T02:00:00.000Z';
  const id = newId();
  const at = monthsBefore(now, 7);
  await house.db
    .insertInto('people')
    .values({ id, firstName: 'Anne', lastName: 'Deux', locale: 'fr', createdAt: at, updatedAt: at })
    .execute();
  await house.db
    .insertInto('caseloadLinks')
    .values(
      [usual, brief].map((organisationId) => ({
        organisationId,
        personId: id,
        purpose: 'guidance',
        since: at,
      })),
    )
    .execute();
  expect(await dryRetention(house.db, now, brief)).toMatchObject({ links: expect.any(Number), people: 0 });
  await applyRetention(house.db, personalData, now);
  const links = await house.db
    .selectFrom('caseloadLinks')
    .select('organisationId')
    .where('personId', '=', id)
    .execute();
  expect(links).toEqual([{ organisationId: usual }]);
});

test('a contact after the notice keeps the file', async () => {
  const contact = '2029-03-01T00:00:00.000Z';
  const id = newId();
  await house.db
    .insertInto('people')
    .values({
      id,
      firstName: 'Paul',
      lastName: 'Revenu',
      locale: 'fr',
      createdAt: contact,
      updatedAt: contact,
    })
    .execute();
  const isThere = async () => (await still()).some((one) => one.id === id);
  await applyRetention(house.db, personalData, '2031-02-02T02:00:00.000Z');
  await house.db
    .updateTable('people')
    .set({ keptAt: '2031-02-10T00:00:00.000Z' })
    .where('id', '=', id)
    .execute();
  await applyRetention(house.db, personalData, '2031-03-02T02:00:00.000Z');
  expect(await isThere()).toBe(true);
  await applyRetention(house.db, personalData, '2033-01-12T02:00:00.000Z');
  expect(await isThere()).toBe(true);
  await applyRetention(house.db, personalData, '2033-02-11T02:00:00.000Z');
  expect(await isThere()).toBe(false);
});

test('a job that did not run for years tells people first, and gives them four weeks', async () => {
  const id = newId();
  const at = '2029-03-01T00:00:00.000Z';
  await house.db
    .insertInto('people')
    .values({ id, firstName: 'Luce', lastName: 'Tard', locale: 'fr', createdAt: at, updatedAt: at })
    .execute();
  const isThere = async () => (await still()).some((one) => one.id === id);
  for (const [now, there] of [
    ['2035-05-01T02:00:00.000Z', true],
    ['2035-05-28T02:00:00.000Z', true],
    ['2035-05-29T02:00:00.000Z', false],
  ] as const) {
    await applyRetention(house.db, personalData, now);
    expect([now, await isThere()]).toEqual([now, there]);
  }
});

test('who took part is written to, in plain words, with the day', async () => {
  const now = '2028-11-01T02:00:00.000Z';
  const soiree = await evening(house, { recruiters: {}, candidates: { Jessica: {} } });
  const { id, personId } = soiree.candidates.Jessica!;
  await house.db
    .updateTable('people')
    .set({ email: 'jessica@exemple.example', updatedAt: '2026-11-12T20:00:00.000Z' })
    .where('id', '=', personId)
    .execute();
  await applyRetention(house.db, personalData, now);
  house.now = now;
  await house.deliver();
  await house.deliver();
  const messages = await house.db
    .selectFrom('messages')
    .select(['kind', 'address', 'body'])
    .where('recipientId', '=', id)
    .execute();
  expect(messages).toEqual([
    {
      kind: 'erasure-soon',
      address: 'jessica@exemple.example',
      body: expect.stringContaining('Votre dossier sera effacé le'),
    },
  ]);
});
