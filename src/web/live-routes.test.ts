import { afterEach, expect, test, vi } from 'vitest';
import { evening } from '../../tests/support/evening.ts';
import { testHouse } from '../../tests/support/house.ts';
import { capabilities } from '../app.ts';
import { plusMinutes } from '../kernel/clock.ts';
import type { LiveHub } from './live.ts';
import { liveRoutes } from './live-routes.ts';

const house = testHouse();
/** A machine may be busy. */
const PATIENT = { timeout: 30_000 };
const opened: ReadableStreamDefaultReader<Uint8Array>[] = [];

afterEach(async () => {
  for (const reader of opened.splice(0)) await reader.cancel();
});

const nobody = () => undefined;
const hub: LiveHub = {
  listen: () => ({ hello: async () => new TextEncoder().encode('event: hello\ndata: {}\n\n'), stop: nobody }),
  follows: () => false,
  size: 0,
  close: async () => undefined,
};

/** The stream as the site has it, asking after its reader more often. */
const routes = (options: { whoMs?: number; most?: number }, ends = new AbortController().signal) =>
  liveRoutes(
    {
      capabilities,
      db: house.db,
      clock: () => house.now,
      hub,
      report: (error) => {
        throw error;
      },
      ends,
    },
    options,
  );

async function open(app: ReturnType<typeof routes>, path: string, cookie: string | null) {
  const answer = await app.request(path, { headers: cookie ? { cookie } : {} });
  if (answer.status !== 200) return { status: answer.status, reader: null };
  const reader = answer.body!.getReader();
  opened.push(reader);
  expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: hello');
  return { status: 200, reader };
}

test('an open page keeps its session alive, and is closed when the session ends', async () => {
  const given = await evening(house, { recruiters: {}, candidates: {} });
  const cookie = await house.cookieOf(given.organiser);
  const began = house.now;
  const { reader } = await open(routes({ whoMs: 20 }), `/live/events/${given.eventId}`, cookie);
  const seen = async () =>
    (
      await house.db
        .selectFrom('sessions')
        .select('lastSeenAt')
        .where('accountId', '=', given.organiser.accountId)
        .executeTakeFirstOrThrow()
    ).lastSeenAt;
  // An evening without a press: the stream alone is asked who is there.
  for (const minutes of [25, 50, 75, 100]) {
    house.now = plusMinutes(began, minutes);
    await vi.waitFor(async () => expect(await seen()).toBe(house.now), PATIENT);
  }
  expect((await house.app.request('/account', { headers: { cookie } })).status).toBe(200);
  await house.db
    .updateTable('sessions')
    .set({ endedAt: house.now })
    .where('accountId', '=', given.organiser.accountId)
    .execute();
  let last = await reader!.read();
  while (!last.done) last = await reader!.read();
  expect(last.done).toBe(true);
  house.now = began;
});

test('one person opens so many pages and no more; others are not counted with them', async () => {
  const given = await evening(house, { recruiters: {}, candidates: {} });
  const app = routes({ most: 2 });
  const path = `/live/events/${given.eventId}`;
  const claire = await house.cookieOf(given.organiser);
  expect((await open(app, path, claire)).status).toBe(200);
  const second = await open(app, path, claire);
  // The same person on another device is still the same person.
  expect((await open(app, path, await house.cookieOf(given.organiser))).status).toBe(429);
  expect((await open(app, path, await house.cookieOf(given.door))).status).toBe(200);
  for (let phone = 0; phone < 10; phone++) expect((await open(app, path, null)).status).toBe(200);
  await second.reader!.cancel();
  await vi.waitFor(async () => expect((await open(app, path, claire)).status).toBe(200), PATIENT);
});

test('all open pages are let go when the process serves no more', async () => {
  const given = await evening(house, { recruiters: {}, candidates: {} });
  const ending = new AbortController();
  const app = routes({}, ending.signal);
  const path = `/live/events/${given.eventId}`;
  const pages = [await open(app, path, null), await open(app, path, await house.cookieOf(given.organiser))];
  ending.abort();
  for (const { reader } of pages) expect(await reader!.read()).toMatchObject({ done: true });
});
