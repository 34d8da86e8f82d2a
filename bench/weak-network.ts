import type { Browser, Page } from 'playwright-core';
import {
  type CallWindow,
  callOf,
  enterCall,
  openCallServer,
  untilFrames,
  untilPhase,
} from '../tests/support/calls.ts';
import { startCoturn } from '../tests/support/coturn.ts';
import { openNarrowLine } from './narrow-line.ts';

const MEASURE_MS = 15_000;
const WIDE = Number.POSITIVE_INFINITY;

/** How a call fares by the real relay when its line carries less and less, and when it carries all again. */
export async function benchWeakNetwork(browser: Browser): Promise<void> {
  const relay = await startCoturn('bench');
  const line = await openNarrowLine(relay.port);
  const server = await openCallServer({ turn: { urls: [line.url], secret: 'bench' }, relayOnly: true });
  try {
    const pages = await Promise.all(
      ['jessica', 'dubois'].map((person) => enterCall(browser, `${server.origin}/weak/${person}`)),
    );
    await Promise.all(pages.map((page) => untilFrames(page)));
    console.log('\n| a line of so much, each way | what the call does | sound lost | pictures a second |');
    console.log('|---|---|---:|---:|');
    console.log(await row('without limit', 'sound and pictures', pages));
    line.carry(120);
    await pause(MEASURE_MS);
    console.log(await row('120 kbit/s', await phases(pages), pages));
    line.carry(60);
    let began = performance.now();
    await Promise.all(pages.map((page) => untilPhase(page, 'weak')));
    const toSound = since(began);
    // What was on its way is not counted.
    await pause(2_000);
    console.log(await row('60 kbit/s', `sound only, after ${toSound}`, pages));
    line.carry(WIDE);
    began = performance.now();
    await Promise.all(pages.map((page) => untilPhase(page, 'live')));
    await Promise.all(pages.map((page) => untilFrames(page)));
    console.log(await row('without limit again', `pictures, after ${since(began)}`, pages));
    await Promise.all(pages.map((page) => page.context().close()));
  } finally {
    server.stop();
    line.close();
    await relay.stop();
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const since = (began: number): string => `${((performance.now() - began) / 1_000).toFixed(1)} s`;

async function phases(pages: readonly Page[]): Promise<string> {
  const found = await Promise.all(pages.map(async (page) => (await callOf(page)).state.phase));
  return found.every((phase) => phase === 'live') ? 'sound and pictures' : found.join(', ');
}

async function row(name: string, what: string, pages: readonly Page[]): Promise<string> {
  const before = await Promise.all(pages.map(counted));
  await pause(MEASURE_MS);
  const after = await Promise.all(pages.map(counted));
  const sum = (of: 'lost' | 'received' | 'frames') =>
    after.reduce((total, one, index) => total + one[of] - before[index]![of], 0);
  const lost = sum('lost') / Math.max(1, sum('lost') + sum('received'));
  const frames = sum('frames') / pages.length / (MEASURE_MS / 1_000);
  return `| ${name} | ${what} | ${(lost * 100).toFixed(1)} % | ${frames.toFixed(0)} |`;
}

/** Packets of sound that came and that did not, and pictures that were drawn, since the connection stands. */
function counted(page: Page): Promise<{ lost: number; received: number; frames: number }> {
  return page.evaluate(async () => {
    const found = { lost: 0, received: 0, frames: 0 };
    for (const stat of (await (window as unknown as CallWindow).peers.at(-1)!.getStats()).values()) {
      if (stat.type !== 'inbound-rtp') continue;
      if (stat.kind === 'audio') {
        found.lost += Number(stat.packetsLost);
        found.received += Number(stat.packetsReceived);
      } else found.frames += Number(stat.framesDecoded);
    }
    return found;
  });
}
