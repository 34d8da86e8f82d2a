import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { typeResult } from './use-cases/type-result.ts';

const house = testHouse('2026-11-12T19:30:00.000Z');
let soiree: TestEvening;
let meetings: string[];
let browser: Browser;
let page: Page;
let served: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: { Jessica: {}, Steven: {} },
  });
  meetings = await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2 },
  ]);
  served = await serveApp(house.app);
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

const resultOf = async (meetingId: string) =>
  (
    await house.db
      .selectFrom('outcomes')
      .select(['result', 'reason'])
      .where('meetingId', '=', meetingId)
      .executeTakeFirst()
  )?.result;

test('what is pressed without network is kept on the phone, outlives the page, and is sent once', async () => {
  const cards = `${served.origin}${soiree.recruiters['Studio Terril']!.link}/cards`;
  await page.goto(cards);
  await page.locator(`#person-${meetings[0]} summary`).first().click();
  await page.context().setOffline(true);
  await page.locator(`#person-${meetings[0]} button[value="hired"]`).click();
  await page.locator(`#person-${meetings[0]} [data-kept-card]:not([hidden])`).waitFor();
  expect(await resultOf(meetings[0]!)).toBeUndefined();
  // The tab is closed; the network comes back; the page is opened again.
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await page.goto(cards);
  await page.locator(`#person-${meetings[0]} summary strong`).waitFor();
  expect(await resultOf(meetings[0]!)).toBe('hired');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('what staff typed meanwhile is not written over: both are said, and somebody decides', async () => {
  const cards = `${served.origin}${soiree.recruiters['Studio Terril']!.link}/cards`;
  await page.goto(cards);
  await page.locator(`#person-${meetings[1]} summary`).first().click();
  await page.context().setOffline(true);
  await page.locator(`#person-${meetings[1]} button[value="no"]`).click();
  await page.locator(`#person-${meetings[1]} [data-kept-card]:not([hidden])`).waitFor();
  const organiser = await house.as(soiree.organiser);
  await house.must(typeResult, organiser, {
    eventId: soiree.eventId,
    meetingId: meetings[1]!,
    result: 'internship',
  });
  await page.context().setOffline(false);
  await page.getByText('Entre-temps, une autre suite').first().waitFor();
  expect(await resultOf(meetings[1]!)).toBe('internship');
});

test('a push is shown by the worker of the personal link; without a push service the page says so', async () => {
  const { origin } = served;
  const { link } = soiree.candidates.Jessica!;
  const context = await browser.newContext();
  await context.grantPermissions(['notifications'], { origin });
  const mine = await context.newPage();
  const devtools = await context.newCDPSession(mine);
  const registered = new Promise<string>((found) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const one = registrations.find(({ scopeURL }) => scopeURL.endsWith(link));
      if (one && !one.isDeleted) found(one.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await mine.addInitScript(() => {
    PushManager.prototype.subscribe = () => Promise.reject(new DOMException('out of reach', 'AbortError'));
  });
  await mine.goto(`${origin}${link}/calendar`);
  const started = context.waitForEvent('serviceworker');
  await mine.locator('[data-push-ask]').click();
  const registrationId = await registered;
  // The browser's maker is out of reach: the person reads that it did not work.
  await mine.locator('[data-push-failed]:not([hidden])').waitFor();
  await mine.waitForFunction(async () => {
    const [one] = await navigator.serviceWorker.getRegistrations();
    return one?.active?.state === 'activated';
  });
  // A browser without a screen shows no notification: what the worker would show is listened to.
  const worker = await started;
  await worker.evaluate(() => {
    const here = self as unknown as { shown: string[][]; registration: ServiceWorkerRegistration };
    here.shown = [];
    here.registration.showNotification = async (title, options) => {
      here.shown.push([title, options?.body ?? '']);
    };
  });
  const shown = () => worker.evaluate(() => (self as unknown as { shown: string[][] }).shown);
  const push = { title: 'C’est à vous', body: 'Table 12' };
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId,
    data: JSON.stringify(push),
  });
  await expect.poll(shown).toEqual([['C’est à vous', 'Table 12']]);
  await context.close();
});
