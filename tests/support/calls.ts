import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { builtInDriver } from '../../src/video/built-in.ts';
import { type Answer, openSignalling, type Presence, type Signalling } from '../../src/video/signalling.ts';
import type { TurnSettings } from '../../src/video/turn.ts';
import type { Call, CallState, CallText } from '../../src/web/client/call/engine.ts';
import { serveApp } from './serve.ts';

/** The window of the page of a test. */
export interface CallWindow extends Window {
  readonly held: CallPage;
  readonly peers: RTCPeerConnection[];
  readonly offers: number;
  readonly errors: string[];
}

/** What it holds, for the test to press and to look at. */
export interface CallPage {
  readonly call: Call;
  readonly states: CallState[];
  readonly texts: CallText[];
}

interface Options {
  readonly turn?: TurnSettings | null;
  readonly relayOnly?: boolean;
}

/** The barest page that holds a call, so that the engine is tested without any screen of the product. */
const PAGE = `<!doctype html><html lang="fr"><title>Appel</title>
<video id="own" muted></video><div id="remote"></div>
<script>
// The connections of the page, and how often it offered one: the engine itself shows neither.
window.peers = []; window.offers = 0;
window.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(settings) { super(settings); window.peers.push(this); }
  createOffer(options) { window.offers++; return super.createOffer(options); }
};
</script>
<script type="module">
import { joinCall } from '/engine.js';
const [, room, person] = location.pathname.split('/');
const states = [], texts = [];
window.errors = [];
addEventListener('error', (event) => window.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));
window.join = (more = {}) => {
  window.held = { states, texts, call: joinCall({
    ticketUrl: '/tickets/' + room + '/' + person,
    localVideo: document.getElementById('own'),
    remote: document.getElementById('remote'),
    onState: (state) => states.push(state),
    onText: (text) => texts.push(text),
    ...more,
  }) };
};
if (!location.hash) window.join();
</script></html>`;

async function bundleEngine(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, '../../src/web/client/call/engine.ts'),
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output[0].code;
}

/** A server with the built-in signalling and nothing else: "/<room>/<person>" is a page that joins by itself. */
export async function openCallServer({ turn = null, relayOnly = false }: Options = {}) {
  const key = randomBytes(32);
  const engine = await bundleEngine();
  const presence: Presence[] = [];
  let signalling: Signalling = openSignalling({ key, onPresence: (news) => presence.push(news) });
  let relay = turn;

  const answer = (c: Context, what: Answer): Response => {
    if ('stream' in what)
      return c.body(what.stream, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    return what.status === 204 ? c.body(null, 204) : c.json(what.json, what.status);
  };
  const token = (c: Context) => (c.req.header('authorization') ?? '').replace(/^Bearer /, '');
  const app = new Hono()
    .get('/engine.js', (c) => c.body(engine, 200, { 'Content-Type': 'text/javascript' }))
    .post('/tickets/:room/:person', async (c) => {
      const { room: id, person } = c.req.param();
      const driver = builtInDriver({
        key,
        turn: relay,
        addressOf: (room) => `/calls/${room}`,
        end: (room) => signalling.end(room),
      });
      const now = new Date();
      const closesAt = new Date(now.getTime() + 3_600_000).toISOString();
      const room = { id, externalRef: null, opensAt: now.toISOString(), closesAt, relayOnly };
      const role = person === 'dubois' ? 'host' : 'guest';
      return c.json(await driver.ticket(room, { id: person, name: person, role }, now.toISOString()));
    })
    .post('/calls/:room/join', async (c) =>
      answer(c, signalling.join(c.req.param('room'), token(c), await c.req.json())),
    )
    .post('/calls/:room/posts', async (c) =>
      answer(c, signalling.post(c.req.param('room'), token(c), await c.req.json())),
    )
    .get('/calls/:room/stream', (c) =>
      answer(
        c,
        signalling.stream(
          c.req.param('room'),
          token(c),
          c.req.query('page') ?? '',
          c.req.header('last-event-id') ?? null,
        ),
      ),
    )
    .post('/calls/:room/leave', async (c) =>
      answer(c, signalling.leave(c.req.param('room'), JSON.parse(await c.req.text()))),
    )
    .get('/:room/:person', (c) => c.html(PAGE));
  const served = await serveApp(app);
  return {
    origin: served.origin,
    presence,
    get signalling() {
      return signalling;
    },
    useRelay(settings: TurnSettings) {
      relay = settings;
    },
    /** As if the process had been stopped and started: nothing is remembered. */
    restart() {
      signalling.close();
      signalling = openSignalling({ key, onPresence: (news) => presence.push(news) });
    },
    stop() {
      signalling.close();
      served.stop();
    },
  };
}

/** Somebody's page of a call, in a browser context of its own. */
export async function enterCall(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(50_000);
  await page.goto(address);
  return page;
}

/** What the page shows now, and what went wrong in it. */
export function callOf(page: Page): Promise<{ state: CallState; texts: string[]; errors: string[] }> {
  return page.evaluate(() => {
    const { held, errors } = window as unknown as CallWindow;
    return { state: held.call.state, texts: held.texts.map(({ text }) => text), errors };
  });
}

/** Waits until the page's call is in this phase. */
export async function untilPhase(page: Page, phase: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (window as unknown as Partial<CallWindow>).held?.call.state.phase === wanted,
    phase,
  );
}

/** Waits until pictures of the other are decoded: so many more than now. */
export async function untilFrames(page: Page, more = 3, mark = 'data-call-camera'): Promise<void> {
  await page.evaluate(
    ([count, name]) =>
      new Promise<void>((resolve) => {
        let left = count;
        const next = () => {
          const video = document.querySelector<HTMLVideoElement>(`[${name}]`);
          if (!video) return void setTimeout(next, 20);
          video.requestVideoFrameCallback(() => (--left <= 0 ? resolve() : next()));
        };
        next();
      }),
    [more, mark] as const,
  );
}

/** How media travel, once the page has measured it; it does so each second. */
export function untilMeasured(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { call } = (window as unknown as CallWindow).held;
    for (;;) {
      const { path } = await call.stats();
      if (path !== null) return path;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
