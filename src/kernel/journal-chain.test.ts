import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ANYBODY, testHouse } from '../../tests/support/house.ts';
import { anyone } from './actor.ts';
import { plusDays } from './clock.ts';
import type { Db } from './database.ts';
import { writeJournal } from './journal.ts';
import { cutJournal, sealJournal, verifyJournal } from './journal-chain.ts';

const house = testHouse();

const write = (db: Db, action: string, now = house.now) =>
  writeJournal(db, {
    actor: ANYBODY,
    scope: anyone(),
    now,
    action,
    facts: { file: 'é "list".xlsx', count: 3, none: null },
    eventId: null,
  });

/** What somebody with every right over the database can do. */
async function tamper(statement: string): Promise<void> {
  await sql
    .raw(`set session_replication_role = replica; ${statement}; set session_replication_role = origin`)
    .execute(house.db);
}

test('each line is sealed once, in order, and the chain is whole', async () => {
  for (const action of ['a', 'b', 'c']) await write(house.db, action);
  expect((await verifyJournal(house.db)).waiting).toBe(3);
  expect(await Promise.all([sealJournal(house.db, house.now), sealJournal(house.db, house.now)])).toContain(
    3,
  );
  expect(await verifyJournal(house.db)).toEqual({
    lines: 3,
    waiting: 0,
    end: { number: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    broken: null,
  });
});

test('a line whose transaction ends late is sealed after those that came before it', async () => {
  const early = house.db.transaction().execute(async (tx) => {
    await write(tx, 'late');
    await write(house.db, 'prompt');
    expect(await sealJournal(house.db, house.now)).toBe(1);
  });
  await early;
  expect(await sealJournal(house.db, house.now)).toBe(1);
  expect(await verifyJournal(house.db)).toMatchObject({ lines: 5, waiting: 0, broken: null });
});

test('nobody rewrites a line, not even the owner of the tables', async () => {
  for (const statement of [
    `update journal set action = 'other'`,
    'delete from journal',
    `update journal_seals set hash = repeat('0', 64)`,
    'delete from journal_seals',
  ])
    await expect(sql.raw(statement).execute(house.db)).rejects.toThrow(/The journal is append-only/);
});

test('a change behind the back of the software is found, and where', async () => {
  const { end } = await verifyJournal(house.db);
  const [{ facts }] = (await sql<{ facts: object }>`select facts from journal where id = 2`.execute(house.db))
    .rows as [{ facts: object }];
  await tamper(`update journal set facts = '{"count": 4}' where id = 2`);
  expect((await verifyJournal(house.db)).broken).toEqual({ kind: 'line-changed', number: 2 });
  await tamper(`update journal set facts = '${JSON.stringify(facts)}' where id = 2`);
  expect((await verifyJournal(house.db, end.hash)).broken).toBeNull();

  await tamper(`delete from journal where id = 2`);
  expect((await verifyJournal(house.db)).broken).toEqual({ kind: 'line-missing', number: 2 });
  await tamper(`delete from journal_seals where number = 2`);
  expect((await verifyJournal(house.db)).broken).toEqual({ kind: 'seal-missing', number: 2 });
});

test('a chain without its end is found by whoever wrote the last seal down', async () => {
  await tamper('truncate journal, journal_seals');
  for (const action of ['a', 'b', 'c']) await write(house.db, action);
  await sealJournal(house.db, house.now);
  const { end } = await verifyJournal(house.db);
  await tamper('delete from journal_seals where number = 3');
  expect((await verifyJournal(house.db)).broken).toBeNull();
  expect((await verifyJournal(house.db, end.hash)).broken).toEqual({ kind: 'expected-missing', number: 2 });
});

test('old lines are cut off the beginning, and the chain is read on from there', async () => {
  await tamper('truncate journal, journal_seals, journal_cuts');
  const later = plusDays(house.now, 400);
  for (const action of ['a', 'b']) await write(house.db, action);
  for (const action of ['c', 'd']) await write(house.db, action, later);
  await sealJournal(house.db, later);
  expect(await cutJournal(house.db, plusDays(house.now, 1), later)).toBe(2);
  expect(await cutJournal(house.db, plusDays(house.now, 1), later)).toBe(0);
  await write(house.db, 'e', later);
  await sealJournal(house.db, later);
  expect(await verifyJournal(house.db)).toMatchObject({ lines: 3, end: { number: 5 }, broken: null });
  await tamper(`update journal_cuts set hash = repeat('0', 64)`);
  expect((await verifyJournal(house.db)).broken).toEqual({ kind: 'line-changed', number: 3 });
});
