import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { Actor } from '../../kernel/actor.ts';
import { loadSigningKey } from '../../kernel/personal-links.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { registerWalkIn } from '../door/use-cases/register-walk-in.ts';
import { comeHome, listTakes, packHome, takeEvent, unpackEvent } from './queries.ts';
import type { Bundle } from './schema.ts';

const BEFORE = '2026-11-12T17:00:00.000Z';
const LATER = '2026-11-12T17:40:00.000Z';
const here = testHouse(BEFORE);
const hall = testHouse(BEFORE);

let soiree: TestEvening;
let eventId: string;
let bundle: Bundle;

const door = async (house: typeof here): Promise<Actor> => {
  const known = await house.as(soiree.door);
  return new Actor(known.identity, [
    { eventId, organisationId: soiree.door.roles[0]!.organisationId, role: 'host' },
  ]);
};
const mark = async (house: typeof here, name: string, state: string) =>
  house.must(markPresence, await door(house), {
    eventId,
    kind: 'candidate',
    subjectId: soiree.candidates[name]!.id,
    state,
    lateMinutes: null,
  });
const stateOf = (name: string) =>
  here.db
    .selectFrom('presences')
    .select(['state', 'arrivedAt', 'disputed'])
    .where('subjectId', '=', soiree.candidates[name]!.id)
    .executeTakeFirst();
const packed = async (): Promise<Bundle> => {
  const brought = await packHome(hall.db, bundle.takeId);
  // As it comes out of the file.
  return JSON.parse(JSON.stringify(brought)) as Bundle;
};

beforeAll(async () => {
  // One process holds one key: links are made with that of the main instance.
  await loadSigningKey(here.db, undefined);
  soiree = await evening(here, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril'] },
      Steven: {},
      Éloïse: { partner: 'other' },
      Omar: {},
    },
  });
  ({ eventId } = soiree);
  await publishedMeetings(here, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
  ]);
  const taken = await takeEvent(here.db, { eventId, laptop: 'portable de Claire', signingKey: null }, BEFORE);
  bundle = JSON.parse(JSON.stringify(taken)) as Bundle;
  await hall.db.deleteFrom('organisations').execute();
  await hall.db.deleteFrom('networks').execute();
  await unpackEvent(hall.db, bundle);
  await loadSigningKey(hall.db, undefined);
  hall.now = LATER;
  here.now = LATER;
});

test('the laptop holds the event, its people and nobody else’s, and links that people have open there', async () => {
  const people = await hall.db.selectFrom('people').select('firstName').orderBy('firstName').execute();
  expect(people.map(({ firstName }) => firstName).sort()).toEqual(['Jessica', 'Omar', 'Steven', 'Éloïse']);
  const page = await hall.app.request(soiree.candidates.Jessica!.link);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Studio Terril');
  const [take] = await listTakes(here.db, eventId);
  expect(take).toMatchObject({ laptop: 'portable de Claire', homeAt: null, takenAt: BEFORE });
});

test('what was done in the hall comes home beside what was done here, the earliest arrival wins, once', async () => {
  await mark(hall, 'Jessica', 'present');
  await mark(hall, 'Steven', 'absent');
  await hall.must(registerWalkIn, await door(hall), {
    eventId,
    firstName: 'Zoé',
    lastName: 'Essai',
    consent: true,
  });
  await hall.db
    .updateTable('meetings')
    .set({ status: 'held', updatedAt: LATER })
    .where('registrationId', '=', soiree.candidates.Jessica!.id)
    .execute();
  const held = await hall.db
    .selectFrom('meetings')
    .selectAll()
    .where('status', '=', 'held')
    .executeTakeFirstOrThrow();
  const result = {
    meetingId: held.id,
    givenBy: 'recruiter',
    eventId,
    result: 'second-yes',
    givenAt: LATER,
  } as const;
  await hall.db.insertInto('outcomes').values(result).execute();
  // Meanwhile, here: somebody noted the same person a little later, and another one; and another result was typed.
  here.now = '2026-11-12T17:45:00.000Z';
  await mark(here, 'Jessica', 'present');
  await mark(here, 'Omar', 'excused');
  await here.db
    .insertInto('outcomes')
    .values({ ...result, result: 'no', givenAt: '2026-11-12T17:30:00.000Z' })
    .execute();

  const file = await packed();
  const came = await comeHome(here.db, file, '2026-11-12T22:00:00.000Z');
  expect(came).toMatchObject({ done: true, brought: { walkIns: 1, results: 1, meetings: 1 } });
  if (!came.done) return;
  expect(came.conflicts).toEqual([
    { what: `result ${held.id}/recruiter`, here: 'no', hall: 'second-yes', kept: 'hall' },
  ]);
  expect(await stateOf('Jessica')).toMatchObject({ state: 'present', arrivedAt: LATER });
  expect((await stateOf('Steven'))?.state).toBe('absent');
  expect((await stateOf('Omar'))?.state).toBe('excused');
  const states = await here.db
    .selectFrom('meetings')
    .select('status')
    .where('eventId', '=', eventId)
    .execute();
  expect(states.map(({ status }) => status).sort()).toEqual(['held', 'planned']);
  const journal = await here.db
    .selectFrom('journal')
    .select(['action', 'at'])
    .where('eventId', '=', eventId)
    .execute();
  expect(journal.filter(({ action }) => action === 'presence-marked').length).toBeGreaterThanOrEqual(4);

  const again = await comeHome(here.db, file, '2026-11-12T22:30:00.000Z');
  expect(again).toMatchObject({
    brought: { walkIns: 0, presses: 0, meetings: 0, results: 0, versions: 0, others: 0 },
  });
  const lines = await here.db.selectFrom('journal').select('id').where('eventId', '=', eventId).execute();
  expect(lines).toHaveLength(journal.length);
  const [take] = await listTakes(here.db, eventId);
  expect(take!.conflicts).toEqual(came.conflicts);
});

test('an event that was not taken from here is not let in', async () => {
  const file = await packed();
  expect(await comeHome(here.db, { ...file, takeId: crypto.randomUUID() }, LATER)).toEqual({ done: false });
});
