import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { openDatabase } from '../../kernel/database.ts';
import { perform } from '../../kernel/perform.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { registerWalkIn } from '../door/use-cases/register-walk-in.ts';
import { viewDoor } from '../door/use-cases/view-door.ts';
import { viewWall } from '../wall/use-cases/view-wall.ts';
import { roundClock } from './round-clock.ts';
import { saveStatuses } from './store/day.ts';
import { markRound } from './use-cases/mark-round.ts';
import { shiftClock } from './use-cases/shift-clock.ts';
import { viewBoard } from './use-cases/view-board.ts';

const house = testHouse();
/** The first round runs from 17:50 to 18:05 UTC (18:50 in Brussels), the next ones 18 minutes later each. */
const BEFORE = '2026-11-12T17:30:00.000Z';
const FIRST_RUNS = '2026-11-12T17:52:00.000Z';

let soiree: TestEvening;
let door: Actor;
let organiser: Actor;
let eventId: string;

beforeEach(async () => {
  house.now = BEFORE;
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: { Jessica: {}, Steven: { needs: ['step-free'] }, Éloïse: { partner: 'other' } },
  });
  ({ eventId } = soiree);
  door = await house.as(soiree.door);
  organiser = await house.as(soiree.organiser);
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

test('door, board and wall are not for partners, candidates and recruiters', async () => {
  const partner = await house.as(soiree.counsellor);
  for (const actor of [partner, soiree.candidates.Jessica!.actor, soiree.recruiters['Garage Nord']!.actor])
    for (const useCase of [viewDoor, viewBoard, viewWall])
      expect(await house.ask(useCase, actor, { eventId })).toEqual({ kind: 'not-found' });
});

test('a round begins for those who are here, and ends held or missed', async () => {
  house.now = FIRST_RUNS;
  await mark('Jessica', 'present');
  const start = await house.must(markRound, organiser, { eventId, round: 1, mark: 'start' });
  expect(start).toEqual({ running: 1, held: 0, missed: 0 });
  const looks = async () =>
    (await house.must(viewBoard, organiser, { eventId })).meetings
      .filter(({ round }) => round === 1)
      .map(({ name, look }) => [name, look])
      .sort();
  expect(await looks()).toEqual([
    ['Jessica E.', 'running'],
    ['Steven E.', 'expected'],
  ]);
  await house.must(markRound, organiser, { eventId, round: 1, mark: 'finish' });
  expect(await looks()).toEqual([
    ['Jessica E.', 'held'],
    ['Steven E.', 'missed'],
  ]);
  expect(await house.ask(markRound, organiser, { eventId, round: 9, mark: 'start' })).toEqual({
    kind: 'not-found',
  });
});

test('the round clock settles a round when it ends in real time, and leaves a rehearsal alone', async () => {
  const tick = roundClock();
  house.now = FIRST_RUNS;
  await mark('Jessica', 'present');
  await tick(house.db, '2026-11-12T18:04:58.000Z');
  const status = async () =>
    (
      await house.db
        .selectFrom('meetings')
        .select('status')
        .where('eventId', '=', eventId)
        .where('roundNumber', '=', 1)
        .orderBy('status')
        .execute()
    ).map((row) => row.status);
  expect(await status()).toEqual(['planned', 'planned']);
  await house.must(shiftClock, organiser, { eventId, time: '18:55' });
  await tick(house.db, '2026-11-12T18:05:01.000Z');
  expect(await status()).toEqual(['planned', 'planned']);
  await house.must(shiftClock, organiser, { eventId, time: null });
  await roundClock()(house.db, '2026-11-12T18:05:01.000Z');
  expect(await status()).toEqual(['held', 'missed']);
});

test('a round that ended while the database was away is settled at the next look', async () => {
  const tick = roundClock();
  house.now = FIRST_RUNS;
  await mark('Jessica', 'present');
  await tick(house.db, '2026-11-12T18:04:58.000Z');
  const away = openDatabase('postgres://localhost:1/nowhere');
  await expect(tick(away.db, '2026-11-12T18:05:01.000Z')).rejects.toThrow();
  await away.close();
  await tick(house.db, '2026-11-12T18:07:30.000Z');
  const rows = await house.db
    .selectFrom('meetings')
    .select('status')
    .where('eventId', '=', eventId)
    .where('roundNumber', '=', 1)
    .orderBy('status')
    .execute();
  expect(rows.map(({ status }) => status)).toEqual(['held', 'missed']);
});

test('the end of a round leaves alone what was taken out or marked at that moment', async () => {
  const rows = () =>
    house.db
      .selectFrom('meetings')
      .select(['id', 'status'])
      .where('eventId', '=', eventId)
      .orderBy('id')
      .execute();
  const [taken, missed, open] = (await rows()).map(({ id }) => id);
  const set = (id: string, status: string) =>
    house.db.updateTable('meetings').set({ status }).where('id', '=', id).execute();
  await set(taken!, 'cancelled');
  await set(missed!, 'missed');
  const held = [taken!, missed!, open!].map((id) => ({ id, status: 'held' as const }));
  expect(await saveStatuses(house.db, held, house.now)).toEqual({ held: 1 });
  expect((await rows()).map(({ status }) => status)).toEqual(['cancelled', 'missed', 'held']);
});

test('a rehearsal shows the chosen time everywhere, from then on, and goes back to real time', async () => {
  await house.must(shiftClock, organiser, { eventId, time: '18:52' });
  expect((await house.must(viewBoard, organiser, { eventId })).clock).toMatchObject({
    now: '2026-11-12T17:52:00.000Z',
    stage: 'rounds',
  });
  house.now = '2026-11-12T17:31:00.000Z';
  expect((await house.must(viewWall, door, { eventId })).clock.now).toBe('2026-11-12T17:53:00.000Z');
  await house.must(shiftClock, organiser, { eventId, time: null });
  expect((await house.must(viewWall, door, { eventId })).clock.now).toBe(house.now);
  expect(await house.ask(shiftClock, door, { eventId, time: '18:52' })).toEqual({ kind: 'not-found' });
});

test('an hour that the night of the clock change skips is refused in words', async () => {
  await house.db.updateTable('events').set({ date: '2027-03-28' }).where('id', '=', eventId).execute();
  expect(await house.ask(shiftClock, organiser, { eventId, time: '02:30' })).toMatchObject({
    refusal: 'no-such-time',
    field: 'time',
  });
});

test('the board lists who is here with nothing now, and who is free', async () => {
  house.now = FIRST_RUNS;
  await mark('Éloïse', 'present');
  await mark('Steven', 'present');
  const board = await house.must(viewBoard, organiser, { eventId });
  expect(board.about).toBe(1);
  expect(board.idle.map(({ name }) => name)).toEqual(['Éloïse Essai']);
  expect(board.free.map(({ name, next }) => [name, next?.whom])).toEqual([
    ['Studio Terril', 'Jessica Essai'],
  ]);
});

test('the board lists whom a table waits for, once people are checked in', async () => {
  house.now = FIRST_RUNS;
  const awaited = async () =>
    (await house.must(viewBoard, organiser, { eventId })).awaited.map(({ name, place }) => [
      name,
      place.whom,
    ]);
  expect(await awaited()).toEqual([]);
  await mark('Jessica', 'present');
  expect(await awaited()).toEqual([['Steven Essai', 'Garage Nord']]);
  await mark('Steven', 'absent');
  expect(await awaited()).toEqual([]);
});

test('board, door and wall ask the same number of questions for few people and for many', async () => {
  const count = (useCase: typeof viewBoard | typeof viewDoor | typeof viewWall) =>
    queriesOf(house.db, (counted) =>
      perform(counted, useCase, { actor: organiser, input: { eventId }, now: house.now }),
    );
  const before = [await count(viewBoard), await count(viewDoor), await count(viewWall)];
  for (const name of ['Ana', 'Bo', 'Chloé', 'Dina'])
    await house.must(registerWalkIn, door, {
      eventId,
      firstName: name,
      lastName: 'Nouvelle',
      consent: true,
    });
  expect([await count(viewBoard), await count(viewDoor), await count(viewWall)]).toEqual(before);
});
