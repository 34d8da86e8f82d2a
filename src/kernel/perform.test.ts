import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ANYBODY, testHouse } from '../../tests/support/house.ts';
import { anyone } from './actor.ts';
import { plusDays } from './clock.ts';
import { inTransaction, isAway, lockPlanOf } from './database.ts';
import { newId } from './ids.ts';
import { forgetOld, settleSignal, takeSignal } from './outbox.ts';
import { done, refused } from './result.ts';
import { command, query } from './use-case.ts';

const house = testHouse();

/** A command that leaves a trace of each time it really runs. */
const addName = command({
  name: 'add-name',
  summary: 'Ajouter un nom',
  input: z.object({ name: z.string().min(1), refuse: z.boolean().default(false) }),
  output: z.object({ name: z.string() }),
  refusals: ['name-refused'],
  token: null,
  allow: anyone,
  async run({ note, announce }, { name, refuse }) {
    await note('name-added', { name });
    await announce('test.name-added', { name });
    if (refuse) return refused('name-refused', { name }, 'name');
    // More than the output says: it must not leave.
    return done({ name, secret: 'canary' } as { name: string });
  },
});

async function traces(name: string): Promise<{ journal: number; signals: number }> {
  const lines = await house.db
    .selectFrom('journal')
    .select('facts')
    .where('action', '=', 'name-added')
    .execute();
  const signals = await house.db
    .selectFrom('outbox')
    .select('payload')
    .where('signal', '=', 'test.name-added')
    .execute();
  const about = (value: unknown) => (value as { name: string }).name === name;
  return {
    journal: lines.filter(({ facts }) => about(facts)).length,
    signals: signals.filter(({ payload }) => about(payload)).length,
  };
}

test('a command writes its journal line and its signal with its change, and lets out only its output', async () => {
  expect(await house.ask(addName, ANYBODY, { name: 'Jessica' })).toEqual({
    kind: 'done',
    value: { name: 'Jessica' },
  });
  expect(await traces('Jessica')).toEqual({ journal: 1, signals: 1 });
});

test('a refusal leaves nothing behind', async () => {
  const answer = await house.ask(addName, ANYBODY, { name: 'Steven', refuse: true }, 'key-steven');
  expect(answer).toEqual({
    kind: 'refused',
    refusal: 'name-refused',
    facts: { name: 'Steven' },
    field: 'name',
  });
  expect(await traces('Steven')).toEqual({ journal: 0, signals: 0 });
  // The key was not spent: the corrected form may be sent with it.
  expect(await house.ask(addName, ANYBODY, { name: 'Steven' }, 'key-steven')).toMatchObject({ kind: 'done' });
});

test('the same key acts once, even when both requests arrive at the same instant', async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => house.ask(addName, ANYBODY, { name: 'Amina' }, 'key-amina')),
  );
  expect(answers).toEqual(Array.from({ length: 5 }, () => ({ kind: 'done', value: { name: 'Amina' } })));
  expect(await traces('Amina')).toEqual({ journal: 1, signals: 1 });
});

test('a key used for another request is refused, and nothing is done', async () => {
  await house.must(addName, ANYBODY, { name: 'Karim' }, 'key-karim');
  expect(await house.ask(addName, ANYBODY, { name: 'Nora' }, 'key-karim')).toEqual({ kind: 'key-reused' });
  expect(await traces('Nora')).toEqual({ journal: 0, signals: 0 });
});

test('neither a key nor the answer that was given can be read in the table', async () => {
  const { name } = await house.must(addName, ANYBODY, { name: 'Secret-Canary' }, 'key-of-canary');
  const rows = JSON.stringify(await house.db.selectFrom('idempotencyKeys').selectAll().execute());
  expect(rows).not.toContain('key-of-canary');
  expect(rows).not.toContain(name);
  expect(await house.must(addName, ANYBODY, { name }, 'key-of-canary')).toEqual({ name });
});

test('who finds a lock held for long tries again, and is done when it is free', async () => {
  const eventId = newId();
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let held = () => {};
  const isHeld = new Promise<void>((resolve) => {
    held = resolve;
  });
  const holder = house.db.transaction().execute(async (tx) => {
    await lockPlanOf(tx, eventId);
    held();
    await free;
  });
  await isHeld;
  let tries = 0;
  const waiting = inTransaction(house.db, async (tx) => {
    tries += 1;
    if (tries === 2) letGo();
    await sql`set local lock_timeout = '50ms'`.execute(tx);
    await lockPlanOf(tx, eventId);
    return 'done';
  });
  expect(await waiting).toBe('done');
  expect(tries).toBeGreaterThan(1);
  await holder;
});

test('a lock that nobody lets go of ends as “try again later”, not as a fault', async () => {
  const eventId = newId();
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let holder: Promise<void> = Promise.resolve();
  await new Promise<void>((held) => {
    holder = house.db.transaction().execute(async (tx) => {
      await lockPlanOf(tx, eventId);
      held();
      await free;
    });
  });
  const waited = await inTransaction(house.db, async (tx) => {
    await sql`set local lock_timeout = '5ms'`.execute(tx);
    await lockPlanOf(tx, eventId);
  }).catch((error: unknown) => error);
  letGo();
  await holder;
  expect(isAway(waited)).toBe(true);
  expect(isAway(new Error('a fault'))).toBe(false);
});

test('keys are forgotten after two days, delivered signals after a week, and waiting ones never', async () => {
  await house.must(addName, ANYBODY, { name: 'Yvonne' }, 'key-yvonne');
  const signal = await takeSignal(house.db, house.now);
  await settleSignal(house.db, signal!.id, house.now);
  const counts = async () => ({
    keys: (await house.db.selectFrom('idempotencyKeys').select('key').execute()).length,
    delivered: (
      await house.db.selectFrom('outbox').select('id').where('deliveredAt', 'is not', null).execute()
    ).length,
    waiting: (await house.db.selectFrom('outbox').select('id').where('deliveredAt', 'is', null).execute())
      .length,
  });
  const before = await counts();
  await forgetOld(house.db, plusDays(house.now, 3));
  expect(await counts()).toEqual({ ...before, keys: 0 });
  await forgetOld(house.db, plusDays(house.now, 8));
  expect(await counts()).toEqual({ ...before, keys: 0, delivered: 0 });
});

test('whoever may not run it learns nothing of its input, right or wrong', async () => {
  const closed = command({ ...addName, name: 'add-name-closed', allow: () => null });
  expect(await house.ask(closed, ANYBODY, { name: 'x' })).toEqual({ kind: 'not-found' });
  expect(await house.ask(closed, ANYBODY, { name: 12 })).toEqual({ kind: 'not-found' });
});

test('what is wrong is said by field', async () => {
  const answer = await house.ask(addName, ANYBODY, { name: '' });
  expect(answer).toMatchObject({
    kind: 'invalid',
    problems: [{ path: 'name', issue: { code: 'too_small' } }],
  });
});

test('a use case without a guard does not start', () => {
  const { allow: _, ...unguarded } = addName;
  expect(() => command(unguarded as never)).toThrow('does not say who may run it');
  expect(() => query({ ...unguarded, name: 'look' } as never)).toThrow('"look"');
});

test('a signal in the hands of one worker is not given to another, until its time is over', async () => {
  await house.must(addName, ANYBODY, { name: 'Inès' });
  const taken = [];
  for (
    let signal = await takeSignal(house.db, house.now);
    signal;
    signal = await takeSignal(house.db, house.now)
  )
    taken.push(signal.id);
  expect(new Set(taken).size).toBe(taken.length);
  expect(await takeSignal(house.db, house.now)).toBeNull();
  const later = new Date(Date.parse(house.now) + 2 * 60_000).toISOString();
  expect((await takeSignal(house.db, later))?.id).toBe(taken[0]);
});
