import { expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { newId } from '../../kernel/ids.ts';
import { simulatedEvent } from './queries.ts';
import { viewCapacity } from './use-cases/view-capacity.ts';

const house = testHouse();
const plan = {
  recruiters: { 'Studio Terril': {} },
  candidates: { Jessica: {}, Steven: {}, Éloïse: {}, Omar: {} },
};

const see = async ({ organiser, eventId }: TestEvening, asked: object = {}) =>
  house.must(viewCapacity, await house.as(organiser), { eventId, ...asked });

/** Another event of the same organisation, held a month before, at whose door these people were noted. */
async function editionBefore({ eventId }: TestEvening, states: readonly (string | null)[]): Promise<void> {
  const { db } = house;
  const past = newId();
  const event = await db.selectFrom('events').selectAll().where('id', '=', eventId).executeTakeFirstOrThrow();
  const { id: _, slug, date: __, breaks, ...settings } = event;
  await db
    .insertInto('events')
    .values({
      ...settings,
      id: past,
      slug: `${slug}-${past.slice(0, 8)}`,
      date: '2026-10-12',
      breaks: JSON.stringify(breaks),
    })
    .execute();
  const host = { eventId: past, organisationId: event.organisationId, role: 'host' as const };
  await db.insertInto('eventPartners').values(host).execute();
  const people = await db.selectFrom('registrations').selectAll().where('eventId', '=', eventId).execute();
  for (const [index, state] of states.entries()) {
    const { queueNumber: _queue, ...registration } = people[index]!;
    const id = newId();
    await db
      .insertInto('registrations')
      .values({ ...registration, id, eventId: past })
      .execute();
    if (state === null) continue;
    const at = '2026-10-12T17:00:00.000Z';
    await db
      .insertInto('presences')
      .values({ eventId: past, subjectKind: 'candidate', subjectId: id, state, arrivedAt: at, since: at })
      .execute();
  }
}

test('without an edition that counted its people the share of absent people is asked, and never invented', async () => {
  const soiree = await evening(house, plan);
  await editionBefore(soiree, [null, null]);
  const shown = await see(soiree);
  expect(shown).toMatchObject({ measured: null, result: null, absentMissing: false });
  expect(shown.numbers).toMatchObject({ candidates: 4, recruiters: 1, rounds: 4, absentPercent: null });
  const asked = await see(soiree, { candidates: 8, recruiters: 2, seats: 1, rounds: 4, least: 1 });
  expect(asked).toMatchObject({ absentMissing: true, result: null });
});

test('what the own past events counted is proposed, and six numbers give an answer', async () => {
  const soiree = await evening(house, plan);
  await editionBefore(soiree, ['present', 'late', 'absent', null]);
  const shown = await see(soiree);
  expect(shown.measured).toEqual({ editions: 1, people: 4, noShow: 0.5, late: 0, walkIn: 0 });
  expect(shown.numbers.absentPercent).toBe(50);
  const numbers = { candidates: 8, recruiters: 2, seats: 1, rounds: 4, least: 1, absentPercent: 50 };
  const { result } = await see(soiree, numbers);
  expect(result).toMatchObject({ places: 8, toInvite: 16 });
  expect(result!.repair.interviews).toBeLessThanOrEqual(8);
  expect(result!.evenings).toBeGreaterThanOrEqual(5);
});

test('another organisation’s editions say nothing here', async () => {
  const other = await evening(house, plan);
  await editionBefore(other, ['present', 'absent']);
  expect((await see(await evening(house, plan))).measured).toBeNull();
});

test('an event is simulated with its published plan, whole', async () => {
  const soiree = await evening(house, plan);
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, table: 4 },
  ]);
  const subject = await simulatedEvent(house.db, soiree.eventId);
  expect(subject).toMatchObject({ roundMinutes: 18, measured: null });
  expect(subject.printed!.meetings.map(({ round, table }) => [round, table])).toEqual([
    [0, '4'],
    [1, '4'],
  ]);
  expect(subject.problem.candidates).toHaveLength(4);
});
