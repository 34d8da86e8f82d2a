import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { linkOfRegistration } from '../events/queries.ts';
import { addMessage } from '../messaging/store/write.ts';
import { moveRehearsals } from './tick.ts';
import { endRehearsal } from './use-cases/end-rehearsal.ts';
import { setRehearsalClock } from './use-cases/set-rehearsal-clock.ts';
import { startRehearsal } from './use-cases/start-rehearsal.ts';
import { viewRehearsal } from './use-cases/view-rehearsal.ts';

const house = testHouse('2026-11-11T09:00:00.000Z');
const RATES = {
  ...{ noShowPercent: 0, latePercent: 0, walkInPercent: 50, byHandPercent: 50 },
  ...{ earlyLeavePercent: 60, lateRecruiterPercent: 0, overrunPercent: 90 },
};

let soiree: TestEvening;
let claire: Actor;
let copy: string;

/** Organisers gain the copy with its making: who they are is asked anew. */
const organiser = () => house.as(soiree.organiser);
const see = async (eventId = copy) => house.must(viewRehearsal, await organiser(), { eventId });
const all = <T>(query: { execute: () => Promise<T> }) => query.execute();

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril', 'Garage Nord'], needs: ['step-free'] },
      Steven: { wishes: ['Studio Terril'] },
      Éloïse: { wishes: ['Garage Nord'], partner: 'other' },
      Omar: {},
    },
  });
  claire = await organiser();
  const { eventId } = soiree;
  await house.db.updateTable('recruiters').set({ email: 'marie@studio.test', firstName: 'Marie' }).execute();
  await house.must(startRehearsal, claire, { eventId, speed: 60, locale: 'nl', ...RATES });
  await house.db.updateTable('rehearsals').set({ seed: 7 }).execute();
  await house.deliver();
  copy = (await see(eventId)).rehearsal!.eventId!;
});

test('the copy has the companies and times, invented people only, and a plan', async () => {
  const { db } = house;
  const event = await db.selectFrom('events').selectAll().where('id', '=', copy).executeTakeFirstOrThrow();
  expect(event).toMatchObject({
    public: false,
    registrationOpen: false,
    planVersion: 1,
    rehearsalOf: soiree.eventId,
  });
  // In the language of who asked for it.
  expect(event.name).toMatch(/^OEFENING: /);
  const people = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .selectAll()
    .where('eventId', '=', copy)
    .execute();
  expect(people).toHaveLength(4);
  for (const person of people) {
    expect(person.lastName).toMatch(/^Essai-\d\d$/);
    expect([person.email, person.phone, person.partnerId, person.accessNeeds.length]).toEqual([
      null,
      null,
      null,
      0,
    ]);
  }
  const stands = await all(db.selectFrom('recruiters').selectAll().where('eventId', '=', copy));
  expect(stands.map(({ email, firstName, seats }) => [email, firstName, seats]).sort()).toEqual([
    [null, null, 1],
    [null, null, 2],
  ]);
  const meetings = await all(db.selectFrom('meetings').selectAll().where('eventId', '=', copy));
  expect(meetings.length).toBeGreaterThanOrEqual(4);
});

test('a second one is refused, and so is a rehearsal of a rehearsal', async () => {
  const ask = async (eventId: string) =>
    house.ask(startRehearsal, await organiser(), { eventId, speed: 1, ...RATES });
  expect(await ask(soiree.eventId)).toMatchObject({ kind: 'refused', refusal: 'already-rehearsed' });
  expect(await ask(copy)).toMatchObject({ kind: 'refused', refusal: 'is-a-rehearsal' });
});

test('each page of the copy says that it is a rehearsal, the candidate’s own too; the event’s own pages do not', async () => {
  const cookie = await house.cookieOf(soiree.organiser);
  const read = async (path: string) => (await house.app.request(path, { headers: { cookie } })).text();
  const band = 'class="rehearsal-band"';
  for (const path of ['rehearsal', 'board', 'door', 'candidates', 'wall'])
    expect(await read(`/events/${copy}/${path}`), path).toContain(band);
  expect(await read(`/events/${soiree.eventId}/board`)).not.toContain(band);
  const { id, linkGeneration } = await house.db
    .selectFrom('registrations')
    .select(['id', 'linkGeneration'])
    .where('eventId', '=', copy)
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(await read(linkOfRegistration({ id, linkGeneration }))).toContain(band);
  expect(await read(soiree.candidates.Jessica!.link)).not.toContain(band);
});

test('nothing is written to anybody about a copy, whoever asks', async () => {
  const message = {
    recipientKind: 'candidate',
    channel: 'email',
    kind: 'plan',
    locale: 'fr',
    subject: '',
    body: '',
    sms: null,
    urgent: false,
    expiresAt: null,
    notBefore: null,
  } as const;
  const to = { recipientId: soiree.candidates.Jessica!.id, address: 'jessica@example.test' };
  await addMessage(house.db, { ...message, ...to, eventId: copy, onceKey: 'rehearsed' }, house.now);
  const rows = await all(house.db.selectFrom('messages').select('id').where('eventId', '=', copy));
  expect(rows).toEqual([]);
});

test('the clock runs sixty times as fast, people come by themselves or wait at the door, and rounds are held', async () => {
  // The doors open 40 minutes before the first round; 25 seconds are 25 minutes.
  let now = house.now;
  const step = async (seconds: number) => {
    now = plusMinutes(now, seconds / 60);
    house.now = now;
    await moveRehearsals(house.db, now);
  };
  await step(25);
  expect((await see()).bottlenecks!.rounds).toEqual([]);
  const recruiters = await all(
    house.db
      .selectFrom('presences')
      .selectAll()
      .where('eventId', '=', copy)
      .where('subjectKind', '=', 'recruiter'),
  );
  expect(recruiters.length).toBeGreaterThan(0);
  await step(14);
  const { waiting } = await see();
  expect(waiting.length).toBeGreaterThan(0);
  for (const { name } of waiting) expect(name).toContain('Essai-');
  await house.must(setRehearsalClock, await organiser(), { eventId: copy, speed: 0 });
  const before = (await see()).rehearsal!.at;
  await step(20);
  expect((await see()).rehearsal!.at).toBe(before);
  await house.must(setRehearsalClock, await organiser(), { eventId: copy, speed: 60 });
  for (let i = 0; i < 5; i++) await step(29);
  const after = await see();
  expect(after.over).toBe(true);
  expect(after.bottlenecks!.rounds).toHaveLength(4);
  expect(after.bottlenecks!.doorSpans.some(({ queue, longest }) => queue > 0 && longest > 0)).toBe(true);
  expect(after.bottlenecks!.worst).not.toBe('nothing');
  const left = await all(house.db.selectFrom('presences').select('state').where('state', '=', 'left'));
  expect(left.length).toBeGreaterThan(0);
  const noted = await all(house.db.selectFrom('happenings').select('kind').where('eventId', '=', copy));
  expect(noted.map(({ kind }) => kind)).toContain('overrun');
  const held = after.bottlenecks!.rounds.reduce((sum, round) => sum + round.held, 0);
  expect(held).toBeGreaterThan(0);
  expect(after.bottlenecks!.door.longest).toBeGreaterThan(0);
  const given = await all(house.db.selectFrom('outcomes').select('result').where('eventId', '=', copy));
  expect(given).toHaveLength(held);
});

test('one press removes the copy with everybody in it, and nothing of the event', async () => {
  const { db } = house;
  await house.must(endRehearsal, await organiser(), { eventId: copy });
  expect((await house.must(viewRehearsal, claire, { eventId: soiree.eventId })).rehearsal).toBeNull();
  await house.deliver();
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name = 'event_id' and table_name <> 'journal'
      and table_name in (select tablename from pg_tables)`.execute(db);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} where event_id = ${copy}`.execute(db);
    expect([name, rows.length]).toEqual([name, 0]);
  }
  const people = await all(db.selectFrom('people').select(['firstName', 'lastName']));
  expect(people.map(({ firstName }) => firstName).sort()).toEqual(['Jessica', 'Omar', 'Steven', 'Éloïse']);
  expect(await all(db.selectFrom('events').select('id'))).toEqual([{ id: soiree.eventId }]);
  const wishes = await all(db.selectFrom('wishes').select('rank').where('eventId', '=', soiree.eventId));
  expect(wishes).toHaveLength(4);
});

test('a real event cannot be removed that way', async () => {
  await expect(sql`select remove_rehearsal(${soiree.eventId})`.execute(house.db)).rejects.toThrow(
    'not a rehearsal',
  );
});
