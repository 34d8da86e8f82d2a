import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { prepareAssets } from '../../web/assets.ts';
import { addStandHost } from './use-cases/add-stand-host.ts';
import { changeFair } from './use-cases/change-fair.ts';
import { takePlace } from './use-cases/take-place.ts';

/** Two browsers and a call on a machine that has other work: states are waited for, never a time. */
const PATIENCE = 60_000;
const house = testHouse('2026-11-12T09:00:00.000Z');
let browser: Browser;
let site: { origin: string; stop(): void };
let fair: TestEvening;

beforeAll(async () => {
  await prepareAssets();
  const media = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=device-count=3'];
  [browser, site] = [await openBrowser(media), await serveApp(house.app)];
  fair = await evening(house, { recruiters: { Coron: {} }, candidates: { Jessica: {} } });
  const { eventId } = fair;
  await house.must(changeFair, await house.as(fair.organiser), { eventId, open: true });
  const { actor, id: standId } = fair.recruiters.Coron!;
  await house.must(addStandHost, actor, { name: 'Lina' });
  const entry = { standId, channel: 'video', shownName: 'Jess' };
  await house.must(takePlace, fair.candidates.Jessica!.actor, entry);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(site.origin + path);
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  return page;
}

/** Whether a picture of somebody else moves on this page. */
const seesSomebody = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLVideoElement>('[data-call-others] video')].some(
      (video) => video.videoWidth > 0 && video.currentTime > 0,
    ),
  );

test(
  'a visitor is called, comes, sees the host and is seen, until the host ends the talk',
  async () => {
    const { link } = fair.candidates.Jessica!;
    const visitor = await open(`${link}/fair/${fair.recruiters.Coron!.id}`, 360);
    const desk = await open(`${fair.recruiters.Coron!.link}/stand-desk`, 1280);
    await desk.click('#desk-now button');
    await visitor.click('#turn form[action$="/accept"] button');
    await visitor.waitForURL(/\/fair\/talks\//);
    for (const page of [visitor, desk]) await page.click('[data-call-enter]');
    await Promise.all([seesSomebody(visitor), seesSomebody(desk)]);
    expect(await desk.innerText('#desk-now h2')).toBe('Entretien avec Jess');
    await desk.click('#desk-now form[action*="/end"] button');
    await visitor.waitForSelector('text=L’entretien est terminé');
    await desk.waitForSelector('#desk-now:has-text("Personne n’attend")');
    const places = await house.db.selectFrom('standPlaces').select('state').execute();
    expect(places).toEqual([{ state: 'held' }]);
  },
  3 * PATIENCE,
);
