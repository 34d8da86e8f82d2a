import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runStatement } from '../../tests/support/cluster.ts';
import { evening, type TestEvening } from '../../tests/support/evening.ts';
import { testHouse } from '../../tests/support/house.ts';
import { publishedMeetings } from '../../tests/support/meetings.ts';
import { capabilities } from '../app.ts';
import { markPresence } from '../capabilities/door/use-cases/mark-presence.ts';
import { plusMinutes } from '../kernel/clock.ts';
import { watchedPages } from './capability.ts';
import { type LiveHub, openLiveHub, type Whose } from './live.ts';
import { READS_AGAIN } from './turns.ts';

/** The first round runs from 17:50 to 18:05 UTC. */
const BEFORE = '2026-11-12T17:30:00.000Z';
const house = testHouse(BEFORE);
let soiree: TestEvening;
/** Two server processes on one database. */
let hubs: LiveHub[];
const failures: unknown[] = [];
/** A machine may be busy. */
const PATIENT = { timeout: 30_000 };

beforeAll(async () => {
  hubs = [1, 2].map(() =>
    openLiveHub({
      url: house.url,
      clock: () => house.now,
      watched: watchedPages(capabilities, () => ({ db: house.db, now: house.now })),
      report: (error) => failures.push(error),
    }),
  );
  soiree = await evening(house, {
    recruiters: { Coron: {}, 'Garage Nord': {} },
    candidates: { Jessica: { wishes: ['Coron'] }, Steven: {}, Amina: {} },
  });
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Coron', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
  ]);
});
afterAll(() => Promise.all(hubs.map((hub) => hub.close())));

const open: (() => void)[] = [];
afterEach(() => {
  for (const stop of open.splice(0)) stop();
});

const decoder = new TextDecoder();
/** A page that listens, with the events it was told and their data. */
async function page(whose: Whose, hub: LiveHub = hubs[0]!) {
  const told: { event: string; data: Record<string, unknown> }[] = [];
  const take = (bytes: Uint8Array) => {
    const [, event = '', data = '{}'] = /^event: (.*)\ndata: (.*)\n\n$/.exec(decoder.decode(bytes)) ?? [];
    told.push({ event, data: JSON.parse(data) as Record<string, unknown> });
  };
  const { hello, stop } = hub.listen(soiree.eventId, whose, take);
  open.push(stop);
  take(await hello());
  return { told, changes: () => told.filter(({ event }) => event === 'changed') };
}

const day = (name: string): Whose => ({ page: 'my-day', personId: soiree.candidates[name]!.id });
const table = (name: string): Whose => ({ page: 'table-day', personId: soiree.recruiters[name]!.id });

const marks = ['present', 'late', 'present', 'expected'] as const;
let marked = 0;
/** Somebody presses something at the door. */
async function press(candidate = 'Jessica'): Promise<void> {
  await house.must(markPresence, await house.as(soiree.door), {
    eventId: soiree.eventId,
    kind: 'candidate',
    subjectId: soiree.candidates[candidate]!.id,
    state: marks[marked++ % marks.length],
    lateMinutes: 5,
  });
}

test('the staff hear of a change through any server process; of the others only those whose page is another now', async () => {
  const staff = [await page(null), await page(null, hubs[1])];
  const [jessica, steven, coron, garage] = [
    await page(day('Jessica')),
    await page(day('Steven'), hubs[1]),
    await page(table('Coron'), hubs[1]),
    await page(table('Garage Nord')),
  ];
  await press('Jessica');
  await vi.waitFor(() => {
    for (const { changes } of staff) expect(changes().length).toBeGreaterThan(0);
    // The recruiter who waits for her sees that she is here; on her own page nothing says so.
    expect(coron.changes().length).toBe(1);
  }, PATIENT);
  expect([jessica, steven, garage].flatMap(({ changes }) => changes())).toEqual([]);
  expect(failures).toEqual([]);
});

test('screens of one account that read again together are drawn together, each with a key of its own', async () => {
  const cookie = await house.cookieOf(soiree.door);
  const path = `/events/${soiree.eventId}/door`;
  const read = async (headers: Record<string, string>) =>
    (await house.app.request(path, { headers: { cookie, ...headers } })).text();
  const keysOf = (html: string) =>
    new Set([...html.matchAll(/name="_key" value="([^"]+)"/g)].map(([, key]) => key));
  const pages = await Promise.all([1, 2, 3, 4].map(() => read({ [READS_AGAIN]: '1' })));
  const keys = pages.map(keysOf);
  expect(keys.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  expect(new Set(keys.flatMap((own) => [...own])).size).toBe(4);
  const content = (html: string) => html.replaceAll([...keysOf(html)][0]!, '');
  const alone = content(await read({}));
  expect(pages.map((html) => content(html) === alone)).toEqual([true, true, true, true]);
  // What was pressed in between is on the page of whoever asks after it.
  await press('Steven');
  const [before, after] = [alone, content(await read({ [READS_AGAIN]: '1' }))];
  expect(after).not.toBe(before);
});

test('a burst of changes is told once', async () => {
  const staff = await page(null);
  await Promise.all([press('Jessica'), press('Steven'), press('Amina')]);
  await vi.waitFor(() => expect(staff.changes()).toHaveLength(1), PATIENT);
});

test('a change that all share is told to all, after those whom it concerns', async () => {
  const [jessica, amina] = [await page(day('Jessica')), await page(day('Amina'))];
  await house.db
    .updateTable('meetings')
    .set({ tableNumber: 5 })
    .where('registrationId', '=', soiree.candidates.Jessica!.id)
    .execute();
  await house.db.updateTable('events').set({ place: 'La Halle' }).where('id', '=', soiree.eventId).execute();
  await press();
  await vi.waitFor(() => expect([jessica.changes().length, amina.changes().length]).toEqual([1, 1]), PATIENT);
  const [{ data: first }, { data: then }] = [jessica.changes()[0]!, amina.changes()[0]!];
  expect(Number(then.after)).toBeGreaterThanOrEqual(Number(first.spread));
});

test('whoever comes back hears by the version whether the page shows the same as before', async () => {
  const version = async (whose: Whose, hub?: LiveHub) => (await page(whose, hub)).told[0]!.data.version;
  const [jessica, steven] = [await version(day('Jessica')), await version(day('Steven'))];
  expect(jessica).not.toBe(steven);
  await house.db
    .updateTable('meetings')
    .set({ tableNumber: 9 })
    .where('registrationId', '=', soiree.candidates.Jessica!.id)
    .execute();
  // Another process, as after a restart: it has never seen the event.
  expect(await version(day('Steven'), hubs[1])).toBe(steven);
  expect(await version(day('Jessica'), hubs[1])).not.toBe(jessica);
});

test('time itself changes the pages of those whose interview is called, begins or ends', async () => {
  const [jessica, amina] = [await page(day('Jessica')), await page(day('Amina'))];
  house.now = plusMinutes(BEFORE, 18);
  await press();
  await vi.waitFor(() => expect(jessica.changes()).toHaveLength(1), PATIENT);
  expect(amina.changes()).toEqual([]);
  house.now = BEFORE;
});

test('each change of a person’s page is a change of its version', async () => {
  const { db } = house;
  const { id } = soiree.candidates.Jessica!;
  const content = async () =>
    (await (await house.app.request(soiree.candidates.Jessica!.link)).text())
      .replace(/name="_key" value="[^"]*"/g, '')
      .replace(/ data-(server-now|drawn-at)="[^"]*"/g, '');
  const version = async () => (await page(day('Jessica'), hubs[1])).told[0]!.data.version;
  const inMeetings = db.updateTable('meetings').where('registrationId', '=', id);
  const inRecruiters = db.updateTable('recruiters').where('id', '=', soiree.recruiters.Coron!.id);
  const steps: [string, () => Promise<unknown>][] = [
    ['table', () => inMeetings.set({ tableNumber: 11 }).execute()],
    ['channel', () => inMeetings.set({ channel: 'telephone' }).execute()],
    ['back at the table', () => inMeetings.set({ channel: 'table' }).execute()],
    ['status of the meeting', () => inMeetings.set({ status: 'called' }).execute()],
    ['contact', () => inRecruiters.set({ firstName: 'Nadia', lastName: 'Lambert' }).execute()],
    [
      'round',
      () =>
        db
          .updateTable('rounds')
          .set({ endsAt: '2026-11-12T18:04:00.000Z' })
          .where('number', '=', 1)
          .execute(),
    ],
    [
      'event',
      () =>
        db.updateTable('events').set({ address: 'Rue Neuve 1' }).where('id', '=', soiree.eventId).execute(),
    ],
    [
      'online fair',
      () =>
        db
          .insertInto('fairs')
          .values({ eventId: soiree.eventId, openedAt: house.now, updatedAt: house.now })
          .execute(),
    ],
    ['cancelled meeting', () => inMeetings.set({ status: 'cancelled', versionUntil: 1 }).execute()],
    [
      'registration',
      () => db.updateTable('registrations').set({ status: 'cancelled' }).where('id', '=', id).execute(),
    ],
  ];
  for (const [name, step] of steps) {
    const before = [await content(), await version()];
    for (const stop of open.splice(0)) stop();
    await step();
    const after = [await content(), await version()];
    for (const stop of open.splice(0)) stop();
    expect({ name, page: before[0] !== after[0], version: before[1] !== after[1] }).toEqual({
      name,
      page: true,
      version: true,
    });
  }
});

test('that people open their pages for the first time is no change of any page', async () => {
  const { Steven } = soiree.candidates;
  const { 'Garage Nord': garage } = soiree.recruiters;
  const whose: Whose[] = [
    { page: 'my-day', personId: Steven!.id },
    { page: 'own-wishes', personId: Steven!.id },
    { page: 'table-day', personId: garage!.id },
  ];
  const versions = () =>
    Promise.all(whose.map(async (each) => (await page(each, hubs[1])).told[0]!.data.version));
  const before = await versions();
  for (const stop of open.splice(0)) stop();
  for (const table of ['registrations', 'recruiters'] as const) {
    const { numUpdatedRows } = await house.db
      .updateTable(table)
      .set({ firstOpenedAt: house.now })
      .where('firstOpenedAt', 'is', null)
      .executeTakeFirst();
    expect(Number(numUpdatedRows)).toBeGreaterThan(0);
  }
  expect(await versions()).toEqual(before);
});

test('when the line to the database is cut, pages are told, and told again when it is back', async () => {
  const staff = await page(null);
  await runStatement(
    house.url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'tremplin-live' and datname = current_database()`,
  );
  await vi.waitFor(
    () => expect(staff.told.map(({ event }) => event)).toEqual(['hello', 'away', 'back', 'changed']),
    PATIENT,
  );
});
