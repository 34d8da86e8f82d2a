import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { prepareAssets } from '../../web/assets.ts';
import { addScreen } from './use-cases/add-screen.ts';

/** A second and a half before the first round; it ends at 18:05, the second begins at 18:08. */
const house = testHouse('2026-11-12T17:49:58.500Z');
let browser: Browser;
let site: { origin: string; stop(): void };
let soiree: TestEvening;
let screen: Page;

beforeAll(async () => {
  await prepareAssets();
  [browser, site] = [await openBrowser(), await serveApp(house.app)];
  soiree = await evening(house, {
    recruiters: { Coron: {}, 'Garage Nord': {} },
    candidates: { Jessica: {}, Steven: {} },
  });
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Coron', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Coron', round: 2, table: 4 },
  ]);
  const { path } = await house.must(addScreen, await house.as(soiree.organiser), {
    eventId: soiree.eventId,
    name: 'Salle',
    contents: ['clock', 'seats'],
  });
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  screen = await context.newPage();
  screen.setDefaultTimeout(8_000);
  // The browser's own clock is days off: the server's decides.
  await screen.clock.install({ time: '2026-11-09T09:00:00Z' });
  await screen.goto(site.origin + path);
  await screen.waitForSelector('[data-live-status="live"]', { state: 'attached' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

const seats = () => screen.locator('.stage__seats .board__candidate:visible').allInnerTexts();

test('the start of a round is a colour, a shape, a word and a sound, and then the time left', async () => {
  await screen.click('[data-sound]');
  await screen.waitForSelector('[data-sound]', { state: 'hidden' });
  await screen.clock.runFor(2_000);
  await screen.waitForSelector('[data-cue="start"]:visible');
  expect(await screen.innerText('[data-cue="start"]:visible')).toContain('Le tour 1 commence');
  expect(await screen.getAttribute('html', 'data-played')).toBe('start');
  await screen.clock.runFor(8_000);
  expect(await screen.isVisible('[data-cue="start"]')).toBe(false);
  expect(await screen.innerText('.stage__clock:visible .stage__left')).toMatch(/^14:5\d$/);
  expect(await seats()).toEqual(['Jessica E.']);
});

test('what matters is large enough to be read from ten metres', async () => {
  const sizes = await screen
    .locator(
      '.stage__round, .stage__left, .stage__phase, .stage__title, .board td, .board th, .ribbon__number, .ribbon__time',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map(
          (element) => [element.className, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
        ),
    );
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(([, size]) => size < 40)).toEqual([]);
});

test('without network the screen counts on, sounds at its times, shows who sits where next, and says since when it hears nothing', async () => {
  site.stop();
  await screen.context().setOffline(true);
  await screen.waitForSelector('[data-live-status="lost"]');
  await screen.clock.runFor(13 * 60_000);
  expect(await screen.getAttribute('html', 'data-played')).toBe('soon');
  expect(await screen.innerText('.stage__clock:visible')).toContain('Dernières minutes');
  await screen.clock.runFor(2 * 60_000);
  expect(await screen.getAttribute('html', 'data-played')).toBe('change');
  expect(await seats()).toEqual(['Steven E.']);
  expect(await screen.innerText('.stage__clock:visible .stage__round')).toBe('Tour 2 à 19 h 08');
  expect(await screen.innerText('[data-live-status="lost"]')).toMatch(/Sans nouvelles depuis 18:50/);
});
