import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser } from '../../../tests/support/browser.ts';
import { markTicked, scanBadges } from '../../../tests/support/desk.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { film } from '../../../tests/support/filmed-code.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { prepareAssets } from '../../web/assets.ts';
import { issueCard } from '../cards/use-cases/issue-card.ts';

/** People of the evening; each desk scans a part of them, and some are scanned at two desks. */
const PEOPLE = 180;
const BEFORE = '2026-11-12T17:00:00.000Z';
const house = testHouse(BEFORE);

let browser: Browser;
let soiree: TestEvening;
let origin: string;
let server: Server;
/** The network between the desks and the server. */
let cut = false;
const desks: { context: BrowserContext; page: Page; skew: number }[] = [];

const name = (number: number) => `P${String(number).padStart(3, '0')}`;
const door = () => `${origin}/events/${soiree.eventId}/door`;

beforeAll(async () => {
  await prepareAssets();
  browser = await openBrowser();
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: Object.fromEntries(Array.from({ length: PEOPLE }, (_, index) => [name(index), {}])),
  });
  await publishedMeetings(house, soiree, [
    { candidate: name(0), recruiter: 'Studio Terril', round: 1, table: 4 },
  ]);
  server = await new Promise<Server>((resolve) => {
    const opening = serve(
      {
        fetch: (request, { incoming }) => {
          if (!cut) return house.app.fetch(request);
          incoming.socket.destroy();
          return new Promise<Response>(() => {});
        },
        port: 0,
        hostname: '127.0.0.1',
      },
      () => resolve(opening),
    ) as Server;
  });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  // One desk's clock is right, one is 40 minutes slow, one stands an hour ahead.
  for (const skew of [0, -40, 60]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const [cookie = '', value = ''] = (await house.cookieOf(soiree.door)).split('=');
    await context.addCookies([{ name: cookie, value, url: origin }]);
    await context.clock.install({ time: plusMinutes(BEFORE, skew) });
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    desks.push({ context, page, skew });
  }
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

afterEach(() => {
  cut = false;
});

/** Opens the door with the network, until the device has its list and its page. */
async function open({ page }: (typeof desks)[number]): Promise<void> {
  await page.goto(door());
  const isKept = (path: string) =>
    page.evaluate(
      async (address) =>
        navigator.serviceWorker.controller !== null && (await caches.match(address)) !== undefined,
      path,
    );
  await expect.poll(() => isKept(new URL(door()).pathname), { timeout: 45_000 }).toBe(true);
}

const codeOf = (number: number) => soiree.candidates[name(number)]!.id.slice(-6);
const codes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => codeOf(from + index));

test('three desks go on for twenty minutes without network; afterwards nothing is lost or double, and times are kept', async () => {
  const [right, slow, ahead] = desks as [
    (typeof desks)[number],
    (typeof desks)[number],
    (typeof desks)[number],
  ];
  // The first one has a printed card.
  const card = await house.must(issueCard, await house.as(soiree.door), {
    eventId: soiree.eventId,
    registrationId: soiree.candidates[name(0)]!.id,
  });
  await Promise.all(desks.map(open));
  cut = true;
  for (const { page } of desks) await page.evaluate(() => dispatchEvent(new Event('offline')));
  for (const { page } of desks) await page.waitForSelector('.desk__away:not([hidden])');

  // 67 scans each: 60 of one's own, 7 that another desk scans too, later.
  expect(await scanBadges(right.page, [card.code, ...codes(1, 67)])).toBe(67);
  // And somebody is held before the camera, whose reader was kept with the page.
  await film(right.page, `${origin}${soiree.candidates[name(67)]!.link}`);
  await right.page.click('#desk [data-door-camera]');
  await right.page.waitForSelector(`.desk__marked :text("${name(67)}")`);
  expect(await right.page.locator('#desk .door-camera video').isVisible()).toBe(true);
  // Still held there when ten minutes are skipped below, it would be taken for the next person's.
  await right.page.click('#desk [data-door-camera]');
  for (const { page } of [slow, ahead]) await page.clock.fastForward('05:00');
  expect(await scanBadges(slow.page, codes(60, 124))).toBe(64);
  // Three come together: ticked, marked by one press, taken back by one, marked again.
  const group = [124, 125, 126].map((number) => soiree.candidates[name(number)]!.id);
  await markTicked(slow.page, 'P12', group);
  await slow.page.click('.desk__marked [data-undo]');
  await slow.page.waitForSelector('.desk__away .door-row[data-state="expected"]:has(:text("P126"))');
  await markTicked(slow.page, 'P12', group);
  // What stands in the field goes over to the door's own when the network is back.
  await slow.page.fill('#desk-q', '');
  await ahead.page.clock.fastForward('05:00');

  // Somebody reloads in the middle of it.
  await ahead.page.reload();
  await ahead.page.waitForSelector('.desk__away:not([hidden]) .door-row');
  expect(await scanBadges(ahead.page, codes(120, 180))).toBe(60);
  // This desk does not know that somebody else welcomed this person.
  await ahead.page.fill('#desk-q', name(3));
  await ahead.page.click('.door-row .door-row__more summary');
  await ahead.page.click('.door-row [data-press="absent"]');
  await ahead.page.click('#desk-walk-in summary');
  await ahead.page.fill('#desk-firstName', 'Ana');
  await ahead.page.fill('#desk-lastName', 'Nouvelle');
  await ahead.page.check('#desk-consent');
  await ahead.page.click('[data-desk-walk-in] button');
  await ahead.page.waitForSelector('.desk__marked :text("Ana Nouvelle")');
  expect(await ahead.page.textContent('.desk__news')).toMatch(
    /Sans réseau depuis 18:0\d\..*62 arrivées en attente.*La liste date de 18:00/s,
  );
  expect(await axeViolations(ahead.page)).toEqual([]);

  house.now = plusMinutes(BEFORE, 20);
  for (const { page } of desks) await page.clock.fastForward('10:00');
  cut = false;
  for (const { page } of [ahead, slow, right]) await page.evaluate(() => dispatchEvent(new Event('online')));
  await right.page.waitForSelector('.desk__news :text("68 arrivées envoyées")');
  await slow.page.waitForSelector('.desk__news :text("67 arrivées envoyées")');
  // Reloaded without network, this desk was alone on its page; with it, the door's own comes back.
  await ahead.page.waitForSelector('#door-list');
  await ahead.page.waitForSelector('.desk__news :text("62 arrivées envoyées")');
  // Who came without appointment meanwhile has a place to be found with one press.
  await ahead.page.click('.desk__news .notice:has(:text("Ana Nouvelle est sur la liste")) [data-places]');
  await ahead.page.waitForSelector('#offer :text("Places libres pour Ana Nouvelle")');

  const marks = await house.db.selectFrom('presenceMarks').select(['subjectId', 'state']).execute();
  expect(marks).toHaveLength(68 + 67 + 62);
  const presences = await house.db
    .selectFrom('presences')
    .select(['subjectId', 'state', 'arrivedAt', 'disputed'])
    .execute();
  expect(presences).toHaveLength(PEOPLE + 1);
  expect(new Set(presences.map(({ state }) => state))).toEqual(new Set(['present']));
  const minutes = (number: number) =>
    (Date.parse(
      presences.find(({ subjectId }) => subjectId === soiree.candidates[name(number)]!.id)!.arrivedAt!,
    ) -
      Date.parse(BEFORE)) /
    60_000;
  // The first desk's scans are of the first minutes, also of those whom another desk scanned five minutes later.
  expect(Math.max(minutes(0), minutes(63))).toBeLessThan(2);
  for (const [number, from] of [
    [70, 5],
    [122, 5],
    [150, 10],
  ] as const) {
    expect(minutes(number)).toBeGreaterThanOrEqual(from);
    expect(minutes(number)).toBeLessThan(from + 2);
  }
  expect(presences.filter(({ disputed }) => disputed).map(({ subjectId }) => subjectId)).toEqual([
    soiree.candidates[name(3)]!.id,
  ]);
  const counted = [];
  for (const { page } of desks) {
    await page.reload();
    counted.push(await page.locator('#door-list h2').allTextContents());
  }
  expect(new Set(counted.map((titles) => titles.join())).size).toBe(1);
  expect(counted[0]?.join()).toContain(`${PEOPLE + 1} sur ${PEOPLE + 1}`);
}, 180_000);

test('a press at the moment when the network goes is kept, shown, and sent when it is back', async () => {
  const { page } = desks[0]!;
  const row = page.locator(`#door-list .door-row[data-key="${soiree.recruiters['Studio Terril']!.id}"]`);
  // A desk that finds no network when it starts shows its own list instead of the door's.
  await page.waitForSelector('#desk[data-heard]', { state: 'attached' });
  cut = true;
  // In one step: the desk asks now and then whether the network is there, and may put its list in the door's place.
  await row.locator('button[value="present"]').evaluate((button: HTMLButtonElement) => button.click());
  await page.waitForSelector('.desk__marked :text("Studio Terril : présent")');
  cut = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForSelector('.desk__news :text("1 arrivée envoyée")');
  const presence = await house.db
    .selectFrom('presences')
    .select('state')
    .where('subjectId', '=', soiree.recruiters['Studio Terril']!.id)
    .executeTakeFirst();
  expect(presence?.state).toBe('present');
});

test('letters that somebody types at the moment when the network goes or comes are not lost', async () => {
  const { page } = desks[0]!;
  const value = (selector: string) => page.inputValue(selector);
  const own = 'form[action$="/door/scan"] input[name="q"]';
  await page.fill(own, 'P01');
  cut = true;
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await page.waitForSelector('.desk__away:not([hidden])');
  await expect.poll(() => value('#desk-q')).toBe('P01');
  await page.locator('#desk-q').pressSequentially('7');
  await page.waitForSelector('.desk__away .door-row:has(:text("P017"))');
  expect(await page.locator('.desk__away .door-row:visible').count()).toBe(1);
  cut = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForSelector('.desk__away', { state: 'hidden' });
  await expect.poll(() => value(own)).toBe('P017');
});

test('nothing that is kept can be read without the browser’s key, and the cache holds nothing of anybody', async () => {
  const { page } = desks[0]!;
  const kept = await page.evaluate(async (eventId) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(`tremplin-desk-${eventId}`);
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [key] = (await all('keys')) as CryptoKey[];
    const [list] = (await all('lists')) as { body: ArrayBuffer }[];
    const cache = await caches.open('offline-1');
    const pages = await Promise.all(
      (await cache.keys()).map(async (one) => (await cache.match(one))!.text()),
    );
    return {
      extractable: key!.extractable,
      list: new TextDecoder('latin1').decode(list!.body),
      cached: pages.join(),
    };
  }, soiree.eventId);
  expect(kept.extractable).toBe(false);
  expect(kept.list.length).toBeGreaterThan(1_000);
  for (const text of [kept.list, kept.cached]) expect(text).not.toMatch(/P001|P17\d|Essai|Ana/);
});

test('whoever signs out leaves no list on the device', async () => {
  const { context, page } = desks[1]!;
  await context.clearCookies();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForSelector('.desk__news :text("Votre session est finie")');
  const lists = await page.evaluate(
    (eventId) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(`tremplin-desk-${eventId}`);
        opening.onsuccess = () => {
          const counted = opening.result.transaction('lists').objectStore('lists').count();
          counted.onsuccess = () => resolve(counted.result);
        };
      }),
    soiree.eventId,
  );
  expect(lists).toBe(0);
});

test('when the system keeper says so, browsers forget the kept page, the list and the worker', async () => {
  const { page } = desks[2]!;
  process.env.TREMPLIN_OFFLINE = 'off';
  try {
    await page.goto(door());
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
    await expect.poll(left, { timeout: 45_000 }).toEqual([0, 0]);
  } finally {
    delete process.env.TREMPLIN_OFFLINE;
  }
});
