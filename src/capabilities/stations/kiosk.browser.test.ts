import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolationsInBoth } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { browsersToTry } from '../../../tests/support/find-browser.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { atStation, helperAt, siteOf, type TestSite } from '../../../tests/support/site.ts';
import type { Actor } from '../../kernel/actor.ts';
import { stationCode } from '../../kernel/station-code.ts';
import { prepareAssets } from '../../web/assets.ts';
import { answerHelp } from './use-cases/answer-help.ts';
import { giveStationCode } from './use-cases/give-station-code.ts';
import { markStation } from './use-cases/mark-station.ts';
import { unplugStation } from './use-cases/unplug-station.ts';
import { viewSiteHost } from './use-cases/view-site-host.ts';

/** In the first round, which ends at 18:05; the second begins at 18:08. */
const house = testHouse('2026-11-12T17:52:00.000Z');
/** Words that stand nowhere else: the people of this test and whom they meet. */
const CANARIES = ['Zéphyrine', 'Quaxo', 'Tuilerie Canari'];
const profile = mkdtempSync(join(tmpdir(), 'station-'));
let site: { origin: string; stop(): void };
let soiree: TestEvening;
let fives: TestSite;
let helper: Actor;
let computer: BrowserContext;
let station: Page;

/** The browser of the computer, as it is switched on: with the profile that it had, on the address that it opens with. */
async function switchOn(): Promise<void> {
  for await (const { file, args, env } of browsersToTry()) {
    computer = await chromium.launchPersistentContext(profile, {
      executablePath: file,
      args,
      env: { ...process.env, ...env } as Record<string, string>,
      viewport: { width: 1024, height: 768 },
      permissions: ['camera', 'microphone'],
    });
    break;
  }
  station = computer.pages()[0] ?? (await computer.newPage());
  station.setDefaultTimeout(15_000);
  await station.goto(`${site.origin}/station`);
}

beforeAll(async () => {
  await prepareAssets();
  site = await serveApp(house.app);
  soiree = await evening(house, {
    recruiters: { 'Tuilerie Canari': {}, Coron: {} },
    candidates: { Zéphyrine: {}, Steven: {} },
  });
  fives = await siteOf(house, soiree, { name: 'Lille Fives', computers: 1, guests: ['Zéphyrine', 'Steven'] });
  helper = await helperAt(house, soiree.counsellor, { eventId: soiree.eventId, siteId: fives.siteId });
  const [first, second] = await publishedMeetings(house, soiree, [
    { candidate: 'Zéphyrine', recruiter: 'Tuilerie Canari', round: 1 },
    { candidate: 'Steven', recruiter: 'Coron', round: 2 },
  ]);
  await atStation(house, first!, fives.stations[0]!);
  await atStation(house, second!, fives.stations[0]!);
  // A computer that works again is given again: it has what a call needs, and no minutes between two people.
  await house.db.updateTable('stations').set({ headset: true, camera: true }).execute();
  await house.db.updateTable('sites').set({ resetMinutes: 0 }).execute();
  await switchOn();
}, 60_000);

afterAll(async () => {
  await computer?.close();
  site?.stop();
  rmSync(profile, { recursive: true, force: true });
});

const at = () => ({ eventId: soiree.eventId, siteId: fives.siteId, stationId: fives.stations[0]! });
const heading = (text: string) => station.waitForSelector(`h1:has-text("${text}")`);
const showing = (kind: string) =>
  station.waitForSelector(`[data-kiosk][data-showing^="${kind}"]`, { state: 'attached' });
async function typeCode(code: string): Promise<void> {
  await station.fill('input[name="code"]', code);
  await station.press('input[name="code"]', 'Enter');
}

/** With TREMPLIN_PICTURES set, what was looked at is left in a folder, in light and dark. */
async function picture(name: string): Promise<void> {
  if (!process.env.TREMPLIN_PICTURES) return;
  mkdirSync('/tmp/pictures', { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await station.emulateMedia({ colorScheme });
    await station.screenshot({ path: `/tmp/pictures/station-${name}-${colorScheme}.png` });
  }
}

/** Everything that the page or the browser still holds: what is seen, what is kept, where one was. */
async function remains(): Promise<string> {
  const kept = await station.evaluate(async () => {
    const names = ((await indexedDB.databases?.()) ?? []).map(({ name }) => name);
    return JSON.stringify({
      page: document.documentElement.outerHTML,
      title: document.title,
      address: location.href,
      storage: { ...localStorage, ...sessionStorage },
      databases: names,
      caches: await caches.keys(),
      written: [...document.querySelectorAll('input')].map(({ value }) => value),
    });
  });
  return kept + JSON.stringify(await computer.cookies());
}

test('a code typed once makes the computer a station, which names its next person', async () => {
  await heading('Brancher ce poste');
  await picture('unplugged');
  const { code } = await house.must(giveStationCode, helper, at());
  await typeCode(code);
  await heading('Zéphyrine E.');
  await picture('expected');
  expect(await station.innerText('main')).toMatch(/18:50[\s\S]*Tuilerie Canari/);
  expect(await station.title()).toBe('Poste 1 · Tremplin');
  expect(await station.getAttribute('input[name="code"]', 'autocomplete')).toBe('off');
  expect(await axeViolationsInBoth(station)).toEqual([]);
  await station.click('text=Vérifier ce poste');
  await heading('Vérifier ce poste');
  expect(await axeViolationsInBoth(station)).toEqual([]);
  await station.click('[data-check-start]');
  await station.waitForSelector('[data-check-step="speaker"][data-state="doing"]');
  await picture('check');
  await station.click('[data-check-heard="yes"]');
  // It sends itself, and the station waits again; what was found is on the host's page.
  await heading('Zéphyrine E.');
  const found = await house.must(viewSiteHost, helper, at());
  expect(found.stations[0]!.check).toMatchObject({ lacks: [] });
  // As the evening ends the browser is closed, and the next day it still knows its station.
  await computer.close();
  await switchOn();
  await heading('Zéphyrine E.');
});

test('a browser that is killed in an interview comes back into it, without a press', async () => {
  await typeCode('0000' === stationCode(soiree.candidates.Zéphyrine!.id) ? '0001' : '0000');
  await station.waitForSelector('text=Encore 2 essais');
  await picture('wrong');
  await typeCode(stationCode(soiree.candidates.Zéphyrine!.id));
  await showing('seated');
  // They see and hear themselves first: the picture is there, and the bar moves.
  await station.waitForSelector('[data-call-lobby][data-camera="yes"][data-microphone="heard"]');
  await picture('try');
  expect(await axeViolationsInBoth(station)).toEqual([]);
  await station.click('text=Je me vois et je m’entends');
  await station.waitForSelector('[data-call][data-phase="waiting"]');
  await picture('seated');
  expect(await station.locator('[data-call-toggle="screen"]').count()).toBe(0);
  // A hand that is raised, and answered, leaves the interview as it is: it is the same page.
  await station.evaluate(() => document.querySelector('[data-call]')!.setAttribute('data-same', ''));
  await station.click('text=Appeler à l’aide');
  await station.waitForSelector('text=Quelqu’un vient vous aider.');
  await house.must(answerHelp, helper, at());
  await station.waitForSelector('text=Appeler à l’aide');
  expect(await station.locator('[data-call][data-same][data-phase="waiting"]').count()).toBe(1);
  expect(await axeViolationsInBoth(station)).toEqual([]);
  const gone = computer.waitForEvent('close');
  const session = await computer.newCDPSession(station);
  await session.send('Browser.crash').catch(() => {});
  await gone;
  await switchOn();
  await showing('seated');
  await station.waitForSelector('[data-call][data-phase="waiting"]');
});

test('nothing remains of who sat there when the next person comes', async () => {
  const places = await station.evaluate(() => history.length);
  await station.evaluate(() => {
    localStorage.setItem('note', 'Quaxo');
    sessionStorage.setItem('note', 'Quaxo');
  });
  await station.click('[data-call-chat] summary');
  await station.fill('[data-call-text]', 'Quaxo');
  house.now = '2026-11-12T18:00:00.000Z';
  await station.click('text=J’ai fini');
  await heading('Steven E.');
  const found = async () => {
    const all = await remains();
    return CANARIES.filter((canary) => all.includes(canary));
  };
  await station.waitForFunction(() => localStorage.length + sessionStorage.length === 0);
  expect(await found()).toEqual([]);
  expect(await station.evaluate(() => history.length)).toBe(places);
  // The browser's own way back leads to no page of the person before.
  await station.goBack().catch(() => null);
  await station.goForward().catch(() => null);
  await station.goto(`${site.origin}/station`);
  await heading('Steven E.');
  expect(await found()).toEqual([]);
});

test('what the host says stands on the computer at once: broken, mended, unplugged', async () => {
  await house.must(markStation, helper, { ...at(), state: 'broken' });
  await heading('Ce poste est en panne');
  await picture('broken');
  await house.must(markStation, helper, { ...at(), state: 'works' });
  await heading('Steven E.');
  // Somebody goes elsewhere in the middle of their interview: the way back shows what is, not what was kept of them.
  await typeCode(stationCode(soiree.candidates.Steven!.id));
  await showing('seated');
  await station.goto(`${site.origin}/sign-in`);
  await house.must(markStation, helper, { ...at(), state: 'broken' });
  await station.goBack();
  await heading('Ce poste est en panne');
  const all = await remains();
  expect(['Steven', 'Coron'].filter((canary) => all.includes(canary))).toEqual([]);
  await house.must(markStation, helper, { ...at(), state: 'works' });
  await heading('Steven E.');
  await house.must(unplugStation, helper, at());
  await heading('Brancher ce poste');
  expect(await house.ask(unplugStation, ANYBODY, at())).toEqual({ kind: 'not-found' });
});
