import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { filmOnVisits } from '../../../tests/support/filmed-code.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { prepareAssets } from '../../web/assets.ts';

const house = testHouse('2026-11-12T17:30:00.000Z');
let browser: Browser;
let page: Page;
let origin: string;
let stop: () => void;
let soiree: TestEvening;

beforeAll(async () => {
  await prepareAssets();
  browser = await openBrowser();
  await new Promise<void>((resolve) => {
    const server = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      origin = `http://localhost:${port}`;
      resolve();
    });
    stop = () => server.close();
  });
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: { Éloïse: {}, Steven: {}, Noor: {} },
  });
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const [name = '', value = ''] = (await house.cookieOf(soiree.door)).split('=');
  await context.addCookies([{ name, value, url: origin }]);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  stop?.();
});

const field = () => page.getByRole('searchbox', { name: 'Chercher' });
const rows = () => page.locator('#door-list .door-row strong').allInnerTexts();

test('the list follows the letters, and a hand scanner that types marks its person and finds the field again', async () => {
  await page.goto(`${origin}/events/${soiree.eventId}/door`);
  expect(await rows()).toHaveLength(4);
  await field().pressSequentially('elo');
  await expect.poll(rows).toEqual(['Éloïse Essai']);
  expect(page.url()).toMatch(/door\?q=elo$/);
  // What a scanner types replaces what stands there: the field is chosen after each person.
  await field().fill('');
  await field().pressSequentially(`${origin}${soiree.candidates.Steven!.link}\n`);
  await page.getByText('Steven Essai :').waitFor();
  expect(page.url()).not.toContain(soiree.candidates.Steven!.link.slice(3));
  await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field().inputValue()).toBe('');
});

test('a code shown to the camera marks its person, and the camera is open for the next one', async () => {
  await filmOnVisits(page, `${origin}${soiree.candidates.Noor!.link}`);
  await page.goto(`${origin}/events/${soiree.eventId}/door`);
  await page.getByRole('button', { name: 'Scanner un code' }).click();
  await page.getByText('Noor Essai :').first().waitFor();
  expect(await page.locator('.door-camera:not([hidden]) video').isVisible()).toBe(true);
  const close = page.getByRole('button', { name: 'Fermer l’appareil photo' });
  await close.waitFor();
  expect(await close.getAttribute('aria-expanded')).toBe('true');
  // The same code, still held before the camera, marks nobody again.
  await page.waitForFunction(
    () => document.querySelector<HTMLVideoElement>('.door-camera:not([hidden]) video')!.currentTime > 0.6,
  );
  expect(page.url()).toContain('before=expected');
});

test('without a camera the desk is told what to do instead', async () => {
  await page.addInitScript(() => {
    sessionStorage.clear();
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no camera'));
  });
  await page.goto(`${origin}/events/${soiree.eventId}/door`);
  await page.getByRole('button', { name: 'Scanner un code' }).click();
  await page.getByText('L’appareil photo n’est pas disponible.').waitFor();
});

test('who works at the door by keyboard or ear finds everything', async () => {
  await page.goto(`${origin}/events/${soiree.eventId}/door`);
  for (const details of await page.locator('details').all())
    if (await details.isVisible()) await details.evaluate((element) => element.setAttribute('open', ''));
  await page.locator('.door-row__tick input').first().check();
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page)).toEqual([]);
});
