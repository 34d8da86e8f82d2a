import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser } from '../../../tests/support/browser.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { prepareAssets } from '../../web/assets.ts';
import { addClip } from './use-cases/add-clip.ts';
import { addStandHost } from './use-cases/add-stand-host.ts';
import { captionClip } from './use-cases/caption-clip.ts';
import { changeFair } from './use-cases/change-fair.ts';
import { inviteCompanion } from './use-cases/invite-companion.ts';
import { offerCompany } from './use-cases/offer-company.ts';
import { visitStand } from './use-cases/visit-stand.ts';

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
  const { actor: jessica, id: registrationId } = fair.candidates.Jessica!;
  await house.must(inviteCompanion, jessica, {});
  await house.must(offerCompany, await house.as(fair.counsellor), { eventId, registrationId });
  await house.must(visitStand, jessica, { standId });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

async function open(path: string, width: number, person: Person | null = null): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const [name, value] = person ? (await house.cookieOf(person)).split('=') : [];
  if (name && value) await context.addCookies([{ name, value, url: site.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(site.origin + path);
  return page;
}

async function openLive(...of: Parameters<typeof open>): Promise<Page> {
  const page = await open(...of);
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  return page;
}

/** Walks with the tab key to the first of these that can be reached, presses it, and waits for the page that says so. */
async function pressByKeyboard(page: Page, selector: string, done: string | null = null): Promise<void> {
  await page.waitForSelector(selector);
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate((there) => document.activeElement?.matches(there), selector))) continue;
    await page.keyboard.press('Enter');
    if (done) await page.waitForURL(({ searchParams }) => searchParams.get('done') === done);
    return;
  }
  throw new Error(`The tab key does not lead to ${selector}.`);
}

/** Whether a picture of somebody else moves on this page. */
const seesSomebody = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLVideoElement>('[data-call-others] video')].some(
      (video) => video.videoWidth > 0 && video.currentTime > 0,
    ),
  );

test(
  'a visitor waits, is called, comes, sees the host and is seen, until the host ends the talk, all by keyboard',
  async () => {
    const { link, id: registrationId } = fair.candidates.Jessica!;
    const { link: coron, id: standId } = fair.recruiters.Coron!;
    const visitor = await openLive(`${link}/fair/${standId}`, 360);
    await pressByKeyboard(visitor, '#talk form[action$="/place"] button', 'take-place');
    await pressByKeyboard(visitor, '#talk form[action$="/leave"] button', 'leave-place');
    await pressByKeyboard(visitor, '#stands form[action$="/visit"] button', 'visit-stand');
    await pressByKeyboard(visitor, '#talk form[action$="/place"] button', 'take-place');
    await visitor.waitForSelector('#talk form[action$="/leave"]');
    expect(await axeViolations(visitor)).toEqual([]);
    const desk = await openLive(`${coron}/stand-desk`, 1280);
    await pressByKeyboard(desk, '#desk-now button', 'call-next');
    await pressByKeyboard(visitor, '#turn form[action$="/accept"] button', 'accept-turn');
    for (const page of [visitor, desk]) await page.click('[data-call-enter]');
    await Promise.all([seesSomebody(visitor), seesSomebody(desk)]);
    expect(await desk.innerText('#desk-now h2')).toBe('Entretien avec Jessica');
    for (const page of [visitor, desk]) expect(await axeViolations(page)).toEqual([]);
    // Who accompanies sees the same stand.
    const luc = await openLive(
      `/events/${fair.eventId}/fair/visits/${registrationId}`,
      1280,
      fair.counsellor,
    );
    expect(await luc.innerText('#visit-stand h2')).toBe('Coron');
    expect(await axeViolations(luc)).toEqual([]);
    await pressByKeyboard(desk, '#desk-now form[action*="/extend"] button');
    await desk.waitForSelector('#desk-now time[datetime="2026-11-12T09:15:00.000Z"]');
    // Both count down to the new end in the call itself.
    for (const page of [desk, visitor])
      await page.waitForSelector('[data-call-left][data-countdown-to="2026-11-12T09:15:00.000Z"]');
    // The page stays while a call goes on at it: nobody is cut off by a press.
    expect(new URL(desk.url()).searchParams.get('done')).toBe('call-next');
    // A colleague goes on, and ends it.
    const { hostId: paul } = await house.must(addStandHost, fair.recruiters.Coron!.actor, { name: 'Paul' });
    await pressByKeyboard(desk, '#hand-over summary');
    await pressByKeyboard(desk, '#hand-over form button');
    await desk.waitForSelector('#desk-now:has-text("Personne n’attend")');
    await visitor.waitForSelector('text=Avec Paul');
    const colleague = await openLive(`${coron}/stand-desk?host=${paul}`, 1280);
    await pressByKeyboard(colleague, '#desk-now form[action*="/end"] button');
    await visitor.waitForSelector('text=L’entretien est terminé');
    await pressByKeyboard(desk, '#queue form button');
    await desk.waitForSelector('#queue:has-text("La file est fermée")');
    const places = await house.db.selectFrom('standPlaces').select('state').orderBy('number').execute();
    expect(places).toEqual([{ state: 'left' }, { state: 'held' }]);
  },
  3 * PATIENCE,
);

/** A second of a moving picture, as this browser writes it in MP4. */
const filmOf = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.body.appendChild(document.createElement('canvas'));
    const drawing = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/mp4;codecs=vp9' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const whole = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let frame = 0; frame < 20; frame++) {
      drawing.fillStyle = `hsl(${frame * 18} 80% 50%)`;
      drawing.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    recorder.stop();
    await whole;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });

test(
  'a film with captions is played in pieces on the page that everybody may see',
  async () => {
    const { actor, id: standId } = fair.recruiters.Coron!;
    const events = house.db.selectFrom('events').select('slug').where('id', '=', fair.eventId);
    const { slug } = await events.executeTakeFirstOrThrow();
    const page = await open(`/e/${slug}/fair`, 360);
    expect(await axeViolations(page)).toEqual([]);
    const file = (name: string, bytes: Uint8Array) => ({ name, mediaType: '', bytes });
    const film = file('a.mp4', Uint8Array.from(await filmOf(page)));
    const { clipId } = await house.must(addClip, actor, { title: 'Chez nous', film });
    const spoken = new TextEncoder().encode('WEBVTT\n\n00:00.000 --> 00:30.000\nBonjour à tous\n');
    await house.must(captionClip, actor, { clipId, captions: file('a.vtt', spoken) });
    const pieces: number[] = [];
    page.on('response', (answer) => {
      if (answer.url().endsWith(`/fair/clips/${clipId}`)) pieces.push(answer.status());
    });
    await page.goto(`${site.origin}/e/${slug}/fair/${standId}`);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.muted = true;
      return video.play();
    });
    await page.waitForFunction(() => {
      const video = document.querySelector('video')!;
      const [cue] = [...(video.textTracks[0]?.activeCues ?? [])] as VTTCue[];
      return video.videoWidth > 0 && video.currentTime > 0 && cue?.text === 'Bonjour à tous';
    });
    expect(pieces).toContain(206);
    expect(await axeViolations(page)).toEqual([]);
  },
  PATIENCE,
);
