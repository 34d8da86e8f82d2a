import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { markTogether } from './use-cases/mark-together.ts';
import { undoTogether } from './use-cases/undo-together.ts';
import { viewDoor } from './use-cases/view-door.ts';

const house = testHouse();
let soiree: TestEvening;
let door: Actor;
let eventId: string;

beforeEach(async () => {
  house.now = '2026-11-12T17:30:00.000Z';
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: { Jessica: {}, Steven: {}, Noor: {}, Lia: { partner: 'other' } },
  });
  ({ eventId } = soiree);
  door = await house.as(soiree.door);
});

const id = (name: string) => soiree.candidates[name]!.id;
const press = (name: string, state: string, lateMinutes: number | null = null) =>
  house.must(markPresence, door, { eventId, kind: 'candidate', subjectId: id(name), state, lateMinutes });
const together = (input: object) => house.ask(markTogether, door, { eventId, ...input });
const states = async () =>
  Object.fromEntries(
    (await house.must(viewDoor, door, { eventId })).people.map(({ name, state, lateMinutes }) => [
      name.split(' ')[0],
      lateMinutes === null ? state : `${state} ${lateMinutes}`,
    ]),
  );

test('who is ticked is here by one press, a recruiter too; one press takes all of it back as it was', async () => {
  await press('Steven', 'late', 20);
  const ids = [id('Jessica'), id('Steven'), soiree.recruiters['Studio Terril']!.id];
  const { actId, count } = await house.must(markTogether, door, { eventId, ids });
  expect(count).toBe(3);
  const expected = { Noor: 'expected', Lia: 'expected' };
  expect(await states()).toEqual({ Jessica: 'present', Steven: 'present', Studio: 'present', ...expected });
  expect(await house.must(undoTogether, door, { eventId, actId })).toEqual({ count: 3 });
  expect(await states()).toEqual({ Jessica: 'expected', Steven: 'late 20', Studio: 'expected', ...expected });
  const arrivals = await house.db
    .selectFrom('presences')
    .select('arrivedAt')
    .where('eventId', '=', eventId)
    .execute();
  expect(arrivals.every(({ arrivedAt }) => arrivedAt === null)).toBe(true);
});

test('all whom a partner awaits are here; who said not to come, and the people of others, stay', async () => {
  await press('Noor', 'excused');
  const { partners } = await house.must(viewDoor, door, { eventId });
  const own = partners.find(({ total }) => total === 3)!;
  expect(own).toMatchObject({ here: 0, awaited: 2 });
  expect(await together({ partnerId: own.id })).toMatchObject({ kind: 'done', value: { count: 2 } });
  expect(await states()).toMatchObject({ Jessica: 'present', Noor: 'excused', Lia: 'expected' });
  expect(await together({ partnerId: own.id })).toMatchObject({ refusal: 'partner-all-here' });
  const { people, partner } = await house.must(viewDoor, door, { eventId, partner: own.id });
  expect(partner?.id).toBe(own.id);
  expect(people.map(({ name }) => name)).not.toContain('Lia Essai');
});

test('what somebody was noted as after the group stays when the group is taken back', async () => {
  const { actId } = await house.must(markTogether, door, { eventId, ids: [id('Jessica'), id('Steven')] });
  house.now = '2026-11-12T17:40:00.000Z';
  await press('Steven', 'left');
  house.now = '2026-11-12T17:41:00.000Z';
  await house.must(undoTogether, door, { eventId, actId });
  expect(await states()).toMatchObject({ Jessica: 'expected', Steven: 'left' });
});

test('nobody ticked, somebody of another event, or an act that never was', async () => {
  expect(await together({})).toMatchObject({ refusal: 'nobody-ticked' });
  const other = await evening(house, { recruiters: {}, candidates: { Omar: {} } });
  expect(await together({ ids: [other.candidates.Omar!.id] })).toMatchObject({ refusal: 'nobody-ticked' });
  expect(await house.ask(undoTogether, door, { eventId, actId: newId() })).toEqual({ kind: 'not-found' });
});
