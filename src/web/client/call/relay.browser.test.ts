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
import { hasCoturn, startCoturn } from '../../../../tests/support/coturn.ts';

const relayed = hasCoturn();
let relay: Awaited<ReturnType<typeof startCoturn>>;
let server: Awaited<ReturnType<typeof openCallServer>>;
let browser: Browser;

beforeAll(async () => {
  if (!relayed) return;
  relay = await startCoturn('shared-secret');
  const turn = { urls: [relay.urlOf('udp')], secret: 'shared-secret' };
  // Nobody vouches for the certificate of the relay of a test.
  [server, browser] = await Promise.all([
    openCallServer({ turn, relayOnly: true }),
    openBrowser(['--ignore-certificate-errors']),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.stop();
  await relay?.stop();
});

const enterBoth = (room: string): Promise<Page[]> =>
  Promise.all(
    ['jessica', 'dubois'].map((person) => enterCall(browser, `${server.origin}/${room}/${person}`)),
  );
const leaveBoth = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));
test.skipIf(!relayed)(
  relayed
    ? 'by the relay only: pictures both ways by UDP, back after a network that was gone, by TCP and by TLS'
    : 'skipped: no coturn',
  async () => {
    const pages = await enterBoth('udp');
    await Promise.all(pages.map((page) => untilFrames(page)));
    for (const page of pages) expect(await untilMeasured(page)).toBe('relay');

    // Nothing passes any more, neither media nor signalling; then both do again, and nobody presses anything.
    relay.hold();
    await Promise.all(pages.map((page) => page.context().setOffline(true)));
    await Promise.all(pages.map((page) => untilPhase(page, 'lost')));
    relay.goOn();
    await Promise.all(pages.map((page) => page.context().setOffline(false)));
    await Promise.all(pages.flatMap((page) => [untilPhase(page, 'live'), untilFrames(page)]));
    for (const page of pages) expect((await callOf(page)).errors).toEqual([]);
    await leaveBoth(pages);

    for (const transport of ['tcp', 'tls'] as const) {
      server.useRelay({ urls: [relay.urlOf(transport)], secret: 'shared-secret' });
      const again = await enterBoth(transport);
      await Promise.all(again.map((page) => untilFrames(page)));
      for (const page of again) expect(await untilMeasured(page)).toBe('relay');
      await leaveBoth(again);
    }
  },
);

test.skipIf(!relayed)(
  relayed ? 'a relay that refuses the password is named as the reason' : 'skipped: no coturn',
  async () => {
    server.useRelay({ urls: [relay.urlOf('udp')], secret: 'another-secret' });
    const pages = await enterBoth('refused');
    for (const page of pages)
      await page.waitForFunction(
        () => (window as unknown as CallWindow).held.call.state.reason === 'relay-refused',
      );
    expect((await callOf(pages[0]!)).state.phase).toBe('connecting');
    await leaveBoth(pages);
  },
);
