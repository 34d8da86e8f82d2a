import { beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { viewWall } from './use-cases/view-wall.ts';

/** The first round runs from 17:50 to 18:05 UTC. */
const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {}, 'Bois de Cazier': {} },
    candidates: { Jessica: {}, Steven: {}, محمد: {} },
  });
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
    { candidate: 'محمد', recruiter: 'Bois de Cazier', round: 1, table: 9 },
  ]);
});

test('the wall says who sits where, by first name and initial, with free tables', async () => {
  const { eventId } = soiree;
  const door = await house.as(soiree.door);
  const wall = await house.must(viewWall, door, { eventId });
  expect(wall.round).toMatchObject({ number: 1, state: 'running' });
  expect(wall.seats.map(({ table, company, candidate }) => [table, company, candidate])).toEqual([
    ['4', 'Studio Terril', 'Jessica E.'],
    ['7', 'Garage Nord', 'Steven E.'],
    ['9', 'Bois de Cazier', 'محمد E.'],
  ]);
  const subjectId = soiree.candidates.Steven!.id;
  await house.must(markPresence, door, { eventId, kind: 'candidate', subjectId, state: 'absent' });
  expect((await house.must(viewWall, door, { eventId })).seats[1]).toMatchObject({ candidate: null });
});

test('the wall shows the running round with first names and initials only', async () => {
  const cookie = await house.cookieOf(soiree.door);
  const { html } = await readPage(house.app, `/events/${soiree.eventId}/wall`, { cookie });
  expect(html).toContain('Tour 1');
  expect(html).toContain('محمد E.');
  expect(html).not.toContain('Essai');
});
