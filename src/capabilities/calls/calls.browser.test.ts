import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { prepareAssets } from '../../web/assets.ts';

/** Two minutes into the first round; it ends at 19:05 in Brussels. */
const house = testHouse('2026-11-12T17:52:00.000Z');
let browser: Browser;
let site: { origin: string; stop(): void };
let soiree: TestEvening;
let candidate: Page;
let recruiter: Page;
let first: string;

beforeAll(async () => {
  await prepareAssets();
  // Five pictures a second: a call of four has twelve to draw, and tests share the machine.
  const few = ['--use-fake-device-for-media-stream=fps=5'];
  [browser, site] = [await openBrowser(few), await serveApp(house.app)];
  soiree = await evening(house, {
    recruiters: { Coron: {} },
    candidates: { Steven: {}, Jessica: {} },
  });
  const meetings = await publishedMeetings(house, soiree, [
    { candidate: 'Steven', recruiter: 'Coron', round: 1 },
    { candidate: 'Jessica', recruiter: 'Coron', round: 2 },
  ]);
  first = meetings[0]!;
  await house.db.updateTable('meetings').set({ channel: 'video-home' }).where('id', 'in', meetings).execute();
  await house.db
    .updateTable('people')
    .set({ phone: '+32470123456' })
    .where('id', '=', soiree.candidates.Steven!.personId)
    .execute();
  candidate = await pageAt(360, 740, `${soiree.candidates.Steven!.link}/call/${first}`);
  recruiter = await pageAt(1280, 800, `${soiree.recruiters.Coron!.link}/call`);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

async function pageAt(width: number, height: number, path: string, cookie?: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'fr-BE',
    permissions: ['camera', 'microphone'],
    reducedMotion: 'reduce',
  });
  const [name, value] = (cookie ?? '').split('=');
  if (name && value) await context.addCookies([{ name, value, url: site.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(50_000);
  await page.addInitScript(writesOnDevice);
  await page.goto(site.origin + path);
  return page;
}

const phase = (page: Page, state: string) => page.waitForSelector(`[data-call][data-phase="${state}"]`);
/** Waits until pictures of so many others are decoded. */
const framesSeen = (page: Page, others = 1) =>
  page.waitForFunction((count) => {
    const cameras = [...document.querySelectorAll<HTMLVideoElement>('[data-call-others] [data-call-camera]')];
    return (
      cameras.length === count &&
      cameras.every((video) => video.getVideoPlaybackQuality().totalVideoFrames > 5)
    );
  }, others);
/** What a test sees of a browser that writes captions on the device; the Chromium of tests does not. */
interface SpeechWindow extends Window {
  readonly heard: { local: boolean; lang: string; kind: string; state: string }[];
  speak(words: string): void;
}
function writesOnDevice(): void {
  const heard: SpeechWindow['heard'] = [];
  let has = false;
  let onresult: ((event: object) => void) | null = null;
  class SpeechRecognition {
    static available = async (asked: { processLocally: boolean }) =>
      !asked.processLocally ? 'unavailable' : has ? 'available' : 'downloadable';
    static install = async () => {
      has = true;
      return true;
    };
    lang = '';
    processLocally = false;
    onresult: ((event: object) => void) | null = null;
    start({ kind, readyState: state }: MediaStreamTrack) {
      heard.push({ local: this.processLocally, lang: this.lang, kind, state });
      onresult = this.onresult;
    }
    abort() {
      onresult = null;
    }
  }
  const brands = [{ brand: 'Google Chrome', version: '153' }];
  Object.defineProperty(navigator, 'userAgentData', { value: { brands } });
  Object.assign(window, {
    SpeechRecognition,
    heard,
    speak: (transcript: string) => onresult?.({ resultIndex: 0, results: [[{ transcript }]] }),
  });
}

/** With TREMPLIN_PICTURES set, what was looked at is left in a folder. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.TREMPLIN_PICTURES) return;
  mkdirSync('/tmp/pictures', { recursive: true });
  await page.screenshot({ path: `/tmp/pictures/calls-${name}.png`, fullPage: true });
}

test('two people see and hear each other after one press each, and write beside it', async () => {
  expect(await candidate.innerText('[data-call-awaited]')).toContain('Coron');
  await candidate.waitForSelector('[data-call-preview]:visible');
  await picture(candidate, 'lobby-360');
  await picture(recruiter, 'lobby-1280');
  expect(await axeViolations(candidate)).toEqual([]);
  await candidate.click('[data-call-enter]');
  await phase(candidate, 'waiting');
  // The recruiter's page says by itself that somebody waits.
  await recruiter.waitForSelector('[data-call-row][data-other="in"]');
  await recruiter.focus('[data-call-enter]');
  await recruiter.keyboard.press('Enter');
  await Promise.all([phase(candidate, 'live'), phase(recruiter, 'live')]);
  await Promise.all([framesSeen(candidate), framesSeen(recruiter)]);
  expect(await candidate.innerText('[data-call-said]')).toContain('Vous êtes ensemble');
  await picture(candidate, 'live-360');
  await picture(recruiter, 'live-1280');
  expect(await axeViolations(recruiter)).toEqual([]);

  await candidate.click('[data-call-toggle="camera"]');
  await candidate.waitForSelector('[data-call-toggle="camera"][aria-pressed="false"]');
  await candidate.click('[data-call-toggle="camera"]');
  await candidate.waitForSelector('[data-call-toggle="camera"][aria-pressed="true"]');
  await recruiter.click('[data-call-chat] summary');
  await recruiter.fill('[data-call-text]', 'Bonjour Steven');
  await recruiter.press('[data-call-text]', 'Enter');
  await candidate.waitForFunction(() =>
    document.querySelector('[data-call-caption]:not([hidden])')?.textContent?.includes('Bonjour Steven'),
  );
  expect(await candidate.innerText('[data-call-unread]')).toBe('(1)');
});

test('captions are off; switched on, this device alone writes what the other says', async () => {
  expect(await candidate.evaluate(() => (window as unknown as SpeechWindow).heard)).toEqual([]);
  await candidate.click('[data-call-settings] summary');
  await candidate.check('[data-call-captions]');
  await candidate.waitForFunction(() => (window as unknown as SpeechWindow).heard.length === 1);
  expect(await candidate.evaluate(() => (window as unknown as SpeechWindow).heard)).toEqual([
    { local: true, lang: 'fr-FR', kind: 'audio', state: 'live' },
  ]);
  await candidate.evaluate(() => (window as unknown as SpeechWindow).speak('Parlez-moi de vous.'));
  expect(await candidate.innerText('[data-call-caption-text]')).toBe('Parlez-moi de vous.');
  await picture(candidate, 'captions-360');
  await candidate.uncheck('[data-call-captions]');
  await candidate.evaluate(() => (window as unknown as SpeechWindow).speak('Et ensuite ?'));
  expect(await candidate.innerText('[data-call-caption-text]')).toBe('Parlez-moi de vous.');
});

test('a page that is loaded again is back in the interview without a press', async () => {
  await candidate.reload();
  await phase(candidate, 'live');
  await framesSeen(candidate);
  await phase(recruiter, 'live');
});

test('a counsellor and a colleague of the recruiter come: four see each other, and a fifth is told why not', async () => {
  const address = `/events/${soiree.eventId}/calls/${first}`;
  const counsellor = await pageAt(640, 800, address, await house.cookieOf(soiree.counsellor));
  await counsellor.click('[data-call-enter]');
  await framesSeen(counsellor, 2);

  // Invited during the call, by a press that leaves the call alone; the candidate reads the name before she comes in.
  await recruiter.click('#invite-beside summary');
  await recruiter.fill('[name="firstName"]', 'Nadia');
  await recruiter.fill('[name="role"]', 'cheffe d’équipe');
  await recruiter.click('#invite-beside button.button--primary');
  const link = recruiter.locator('#beside input[readonly]');
  await link.waitFor({ state: 'attached' });
  await candidate.waitForFunction(() =>
    document.querySelector('#call-way .call-beside')?.textContent?.includes('Nadia (cheffe d’équipe)'),
  );
  await phase(recruiter, 'live');
  const nadia = await pageAt(640, 800, new URL(await link.inputValue()).pathname);
  expect(await nadia.innerText('[data-call-with]')).toBe('Steven E.');
  await picture(nadia, 'beside-640');
  await nadia.click('[data-call-enter]');
  const four = [candidate, recruiter, counsellor, nadia];
  await Promise.all(four.map((page) => framesSeen(page, 3)));
  expect(await candidate.locator('[data-call-people] li').allTextContents()).toEqual(
    expect.arrayContaining(['Vous', 'Luc', 'Nadia (cheffe d’équipe), Coron']),
  );
  await picture(candidate, 'four-360');
  await picture(recruiter, 'four-1280');

  const fifth = await pageAt(360, 740, address, await house.cookieOf(soiree.organiser));
  await fifth.click('[data-call-enter]');
  await phase(fifth, 'failed');
  expect(await fifth.innerText('[data-call-said]')).toBe('Quatre personnes sont déjà dans cet entretien.');
  // The invitation is taken back: she is out at once, and the others go on.
  await recruiter.click('#beside form button');
  // Her page may have read again that it is no more, before the call said why.
  await nadia.waitForFunction(() => {
    const call = document.querySelector<HTMLElement>('[data-call]');
    return call === null || call.hidden || call.dataset.phase === 'ended';
  });
  await candidate.waitForFunction(
    () => !document.querySelector('[data-call-people]')?.textContent?.includes('Nadia'),
  );
  await counsellor.click('[data-call-leave]');
  await phase(counsellor, 'ended');
  await Promise.all([fifth, counsellor, nadia].map((page) => page.context().close()));
  await Promise.all([candidate, recruiter].map((page) => framesSeen(page)));
}, 180_000);

test('a colleague takes over on another device, without a press of the other two', async () => {
  const colleague = await pageAt(800, 700, `${soiree.recruiters.Coron!.link}/call`);
  await colleague.click('[data-call-enter]');
  await phase(recruiter, 'ended');
  expect(await recruiter.innerText('[data-call-said]')).toContain('continue sur un autre appareil');
  await Promise.all([candidate, colleague].map((page) => framesSeen(page)));
  await phase(candidate, 'live');
  // And back, by the press that the page offers.
  await recruiter.click('[data-call-again]');
  await phase(colleague, 'ended');
  await Promise.all([candidate, recruiter].map((page) => framesSeen(page)));
  await colleague.context().close();
});

test('one press goes on by telephone: both pages follow, and the recruiter sees the number when it is asked for', async () => {
  await recruiter.click('[data-call-trouble] summary');
  await recruiter.click('[data-call-phone] button');
  await recruiter.waitForSelector('#to-call .notice');
  expect(await recruiter.content()).not.toContain('470');
  await candidate.waitForSelector('#call-way .notice');
  expect(await candidate.innerText('#call-way')).toContain('vous appelle');
  await candidate.waitForSelector('[data-call]', { state: 'hidden' });
  await recruiter.click('#to-call button');
  await recruiter.waitForSelector('#to-call a[href="tel:+32470123456"]');
  // The page has gone on to the next person.
  await recruiter.waitForFunction(
    () => document.querySelector('[data-call-with]')?.textContent === 'Jessica E.',
  );
  await picture(recruiter, 'telephone-1280');
  await picture(candidate, 'telephone-360');
});
