import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { enterCall, openCallServer, untilFrames, untilPhase } from '../tests/support/calls.ts';
import { hasCoturn, startCoturn } from '../tests/support/coturn.ts';
import { benchCallServer } from './call-server.ts';
import { benchWeakNetwork } from './weak-network.ts';

const TIMES = 20;
const CUT_MS = 5_000;
const LONGEST_MS = 45_000;

const row = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `| ${name} (${sorted.length}) | ${Math.round(middle)} ms | ${Math.round(sorted.at(-1) ?? 0)} ms |`;
};
const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};
const bothSee = (pages: readonly Page[]) => Promise.all(pages.map((page) => untilFrames(page, 1)));
const leave = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));

async function inCall(browser: Browser, origin: string, room: string): Promise<[Page, Page]> {
  const jessica = await enterCall(browser, `${origin}/${room}/jessica`);
  await untilPhase(jessica, 'waiting');
  const dubois = await enterCall(browser, `${origin}/${room}/dubois`);
  await bothSee([jessica, dubois]);
  return [jessica, dubois];
}

/** How long people wait for each other's picture, how calls fare on weak lines, and what a call costs the server process. */
export async function benchCalls(): Promise<void> {
  const [server, browser] = await Promise.all([openCallServer(), openBrowser()]);
  console.log('\n| a call between two pages of Chromium on this machine | median | worst |\n|---|---:|---:|');
  try {
    const starts: number[] = [];
    for (let start = 0; start < TIMES; start++) {
      const jessica = await enterCall(browser, `${server.origin}/start-${start}/jessica`);
      await untilPhase(jessica, 'waiting');
      const dubois = await enterCall(browser, `${server.origin}/start-${start}/dubois#later`);
      starts.push(
        await timed(async () => {
          await dubois.evaluate(() => (window as unknown as { join(): void }).join());
          await bothSee([jessica, dubois]);
        }),
      );
      await leave([jessica, dubois]);
    }
    console.log(row('from "start" to the first picture, both ways', starts));

    const reloads: number[] = [];
    const pages = await inCall(browser, server.origin, 'reload');
    for (let turn = 0; turn < TIMES; turn++)
      reloads.push(
        await timed(async () => {
          await pages[1].reload();
          await bothSee(pages);
        }),
      );
    await leave(pages);
    console.log(row('one side reloads its page', reloads));
    if (hasCoturn()) {
      console.log(row('after 5 s without any network, by the relay', await returns(browser)));
      await benchWeakNetwork(browser);
    }
  } finally {
    await browser.close();
    server.stop();
  }
  await benchCallServer();
}

/** A browser that stopped drawing must not hold up the bench for ever. */
const overdue = () =>
  new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`No picture came back within ${LONGEST_MS / 1_000} s.`)),
      LONGEST_MS,
    ).unref();
  });

/** Milliseconds from the moment at which the network is back. */
async function returns(browser: Browser): Promise<number[]> {
  const relay = await startCoturn('bench');
  const turn = { urls: [relay.urlOf('udp')], secret: 'bench' };
  const server = await openCallServer({ turn, relayOnly: true });
  const times: number[] = [];
  try {
    const pages = await inCall(browser, server.origin, 'cut');
    for (let turn = 0; turn < TIMES; turn++) {
      relay.hold();
      await Promise.all(pages.map((page) => page.context().setOffline(true)));
      await new Promise((resolve) => setTimeout(resolve, CUT_MS));
      times.push(
        await timed(async () => {
          relay.goOn();
          await Promise.all(pages.map((page) => page.context().setOffline(false)));
          await Promise.all(pages.map((page) => untilPhase(page, 'live')));
          await Promise.race([bothSee(pages), overdue()]);
        }),
      );
    }
    await leave(pages);
  } finally {
    server.stop();
    await relay.stop();
  }
  return times;
}
