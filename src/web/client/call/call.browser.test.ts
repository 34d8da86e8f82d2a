import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../../tests/support/browser.ts';
import {
  type CallWindow,
  callOf,
  enterCall,
  openCallServer,
  untilFrames,
  untilMeasured,
  untilPhase,
} from '../../../../tests/support/calls.ts';

let server: Awaited<ReturnType<typeof openCallServer>>;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([openCallServer(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const both = async <T>(pages: readonly Page[], act: (page: Page) => Promise<T>): Promise<T[]> =>
  Promise.all(pages.map(act));
const leave = (pages: readonly Page[]) => both(pages, (page) => page.context().close());

/** Two people in a call, who see each other. */
async function inCall(room: string): Promise<[jessica: Page, dubois: Page]> {
  const jessica = await enterCall(browser, `${server.origin}/${room}/jessica`);
  await untilPhase(jessica, 'waiting');
  const dubois = await enterCall(browser, `${server.origin}/${room}/dubois`);
  await both([jessica, dubois], async (page) => {
    await untilPhase(page, 'live');
    await untilFrames(page);
  });
  return [jessica, dubois];
}

/** Waits until what is heard of the other has grown by so much (a sum over time: standing still is silence). */
const untilHeard = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const ask = async (): Promise<unknown> => {
          const peer = (window as unknown as CallWindow).peers.at(-1);
          for (const stat of (await peer?.getStats())?.values() ?? [])
            if (stat.type === 'inbound-rtp' && stat.kind === 'audio' && stat.totalAudioEnergy > 0)
              return resolve();
          setTimeout(ask, 50);
        };
        void ask();
      }),
  );
/** How much is heard while so many packets of sound arrive. */
const loudness = (page: Page, packets: number) =>
  page.evaluate(async (count) => {
    const read = async () => {
      const peer = (window as unknown as CallWindow).peers.at(-1)!;
      for (const stat of (await peer.getStats()).values())
        if (stat.type === 'inbound-rtp' && stat.kind === 'audio')
          return { energy: Number(stat.totalAudioEnergy), packets: Number(stat.packetsReceived) };
      return { energy: 0, packets: 0 };
    };
    const before = await read();
    let now = before;
    while (now.packets < before.packets + count) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = await read();
    }
    return now.energy - before.energy;
  }, packets);
/** Waits until the only other person is known to be so. */
const untilOther = (page: Page, what: 'microphone' | 'camera' | 'screen', on: boolean) =>
  page.waitForFunction(
    ([name, wanted]) =>
      (window as unknown as CallWindow).held.call.state.people[0]?.[name as 'camera'] === wanted,
    [what, on] as const,
  );

test('two people see and hear each other; mute, camera and a shared screen need no new description', async () => {
  const pages = await inCall('devices');
  const [jessica, dubois] = pages;
  expect(await jessica.locator('[data-call-name]').textContent()).toBe('dubois');
  expect(server.signalling.people('devices').map(({ id }) => id)).toEqual(['jessica', 'dubois']);
  await untilHeard(jessica);
  const offers = await both(pages, (page) => page.evaluate(() => (window as unknown as CallWindow).offers));
  expect(offers).toEqual([0, 1]);

  await dubois.evaluate(() => (window as unknown as CallWindow).held.call.mute(true));
  await untilOther(jessica, 'microphone', false);
  // What was on its way when the microphone closed is heard first. The made-up microphone beeps each second, a thousand times louder.
  await expect.poll(() => loudness(jessica, 75), { timeout: 30_000 }).toBeLessThan(1e-6);
  await dubois.evaluate(() => (window as unknown as CallWindow).held.call.mute(false));

  await dubois.evaluate(() => (window as unknown as CallWindow).held.call.camera(false));
  await untilOther(jessica, 'camera', false);
  expect(await jessica.locator('[data-call-camera]').isHidden()).toBe(true);
  expect((await callOf(dubois)).state).toMatchObject({ camera: 'off', phase: 'live' });
  await dubois.evaluate(() => (window as unknown as CallWindow).held.call.camera(true));
  await untilOther(jessica, 'camera', true);
  await untilFrames(jessica);

  await both(pages, (page) =>
    page.evaluate(() => (window as unknown as CallWindow).held.call.shareScreen(true)),
  );
  await both(pages, (page) => untilFrames(page, 1, 'data-call-screen'));
  await both(pages, (page) =>
    page.evaluate(() => (window as unknown as CallWindow).held.call.shareScreen(false)),
  );
  await both(pages, (page) => untilOther(page, 'screen', false));

  // Sound only: no picture goes either way, until it is taken back.
  await jessica.evaluate(() => (window as unknown as CallWindow).held.call.audioOnly(true));
  await untilOther(dubois, 'camera', false);
  expect((await callOf(jessica)).state).toMatchObject({ audioOnly: 'chosen', camera: 'on', phase: 'live' });
  await dubois.waitForFunction(
    () => (window as unknown as CallWindow).peers.at(-1)?.getSenders()[1]?.track === null,
  );
  await jessica.evaluate(() => (window as unknown as CallWindow).held.call.audioOnly(false));
  await both(pages, (page) => untilFrames(page));

  const later = await both(pages, (page) => page.evaluate(() => (window as unknown as CallWindow).offers));
  expect(later).toEqual(offers);
  for (const page of pages) expect((await callOf(page)).errors).toEqual([]);
  await leave(pages);
});

test('a call outlives a restarted server and a reload, and ends when somebody leaves', async () => {
  const pages = await inCall('restart');
  const [jessica, dubois] = pages;
  server.restart();
  await jessica.evaluate(() =>
    (window as unknown as CallWindow).held.call.sendText('Vous me voyez encore ?'),
  );
  await dubois.waitForFunction(() => (window as unknown as CallWindow).held.texts.length === 1);
  await both(pages, (page) => untilFrames(page));
  // The same connection as before: media were not cut for it.
  for (const page of pages)
    expect(await page.evaluate(() => (window as unknown as CallWindow).peers.length)).toBe(1);

  await dubois.reload();
  await untilPhase(dubois, 'live');
  await both(pages, (page) => untilFrames(page));
  const again = await callOf(dubois);
  expect(again.texts).toEqual(['Vous me voyez encore ?']);
  expect(again.state.people.map(({ person }) => person.name)).toEqual(['jessica']);

  expect(await untilMeasured(dubois)).toMatch(/^(host|srflx)$/);
  await dubois.evaluate(() => (window as unknown as CallWindow).held.call.leave());
  await untilPhase(jessica, 'waiting');
  expect(await jessica.locator('[data-call-person]').count()).toBe(0);
  expect((await callOf(dubois)).state).toMatchObject({ phase: 'ended', reason: 'left' });
  const figures = await dubois.evaluate(() => (window as unknown as CallWindow).held.call.stats());
  // The same figures came to the server, by a beacon.
  await expect
    .poll(() => server.presence.filter((news) => news.kind === 'stats').map(({ stats }) => stats))
    .toContainEqual(figures);

  server.signalling.end('restart');
  await untilPhase(jessica, 'ended');
  expect((await callOf(jessica)).state.reason).toBe('ended-for-all');
  await leave(pages);
});
