import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openSignalling } from '../src/video/signalling.ts';
import { makeToken } from '../src/video/tickets.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { enterCall, openCallServer, untilFrames, untilPhase } from '../tests/support/calls.ts';
import { hasCoturn, startCoturn } from '../tests/support/coturn.ts';

const STARTS = 20;
const RETURNS = 5;
const CUT_MS = 5_000;
const ROOMS = 100;

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

/** How long people wait for each other's picture, and what the signalling of a call costs the server. */
export async function benchCalls(): Promise<void> {
  const [server, browser] = await Promise.all([openCallServer(), openBrowser()]);
  console.log('\n| a call between two pages of Chromium on this machine | median | worst |\n|---|---:|---:|');
  try {
    const starts: number[] = [];
    for (let start = 0; start < STARTS; start++) {
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
    for (let turn = 0; turn < RETURNS; turn++)
      reloads.push(
        await timed(async () => {
          await pages[1].reload();
          await bothSee(pages);
        }),
      );
    await leave(pages);
    console.log(row('one side reloads its page', reloads));
    if (hasCoturn()) console.log(row('after 5 s without any network, by the relay', await returns(browser)));
  } finally {
    await browser.close();
    server.stop();
  }
  costOfSignalling();
}

/** Milliseconds from the moment at which the network is back. */
async function returns(browser: Browser): Promise<number[]> {
  const relay = await startCoturn('bench');
  const turn = { urls: [relay.urlOf('udp')], secret: 'bench' };
  const server = await openCallServer({ turn, relayOnly: true });
  const times: number[] = [];
  try {
    const pages = await inCall(browser, server.origin, 'cut');
    for (let turn = 0; turn < RETURNS; turn++) {
      relay.hold();
      await Promise.all(pages.map((page) => page.context().setOffline(true)));
      await new Promise((resolve) => setTimeout(resolve, CUT_MS));
      times.push(
        await timed(async () => {
          relay.goOn();
          await Promise.all(pages.map((page) => page.context().setOffline(false)));
          await Promise.all(pages.map((page) => untilPhase(page, 'live')));
          await bothSee(pages);
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

/** Joins, describes and leaves a hundred calls without a browser, with as many messages as a real one has. */
function costOfSignalling(): void {
  const key = randomBytes(32);
  const house = openSignalling({ key });
  const status = { microphone: true, camera: true, screen: false, wantsPictures: true };
  const expires = Date.now() + 600_000;
  const sdp = 'a'.repeat(6_000);
  const heap = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  for (let index = 0; index < ROOMS; index++) {
    const room = `room-${index}`;
    for (const id of ['jessica', 'dubois']) {
      const token = makeToken({ room, person: { id, name: id, role: 'guest' }, expires }, key);
      const page = `page-of-${id}`;
      const to = `page-of-${id === 'jessica' ? 'dubois' : 'jessica'}`;
      house.join(room, token, { page, next: 1, status });
      const candidate = { candidate: 'c'.repeat(120), sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'u' };
      const messages = [
        { kind: 'link', to, link: 'link-one', body: { description: { type: 'offer', sdp } } },
        ...Array.from({ length: 6 }, () => ({ kind: 'link', to, link: 'link-one', body: { candidate } })),
      ];
      house.post(room, token, { page, first: 1, messages });
    }
  }
  const { user, system } = process.cpuUsage(before);
  const kilobytes = (process.memoryUsage().heapUsed - heap) / ROOMS / 1_024;
  house.close();
  console.log('\n| signalling of a call, mean of 100 | processor | memory |\n|---|---:|---:|');
  console.log(
    `| two people join and describe themselves | ${((user + system) / 1_000 / ROOMS).toFixed(2)} ms | ${Math.round(kilobytes)} kB |`,
  );
}
