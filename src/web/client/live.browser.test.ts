import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../../tests/support/browser.ts';
import { asset, assetFile, prepareAssets } from '../assets.ts';
import { securityHeaders } from '../security.ts';

let browser: Browser;
let page: Page;
let origin: string;
let stop: () => void;
/** What the page is about, and who listens to its changes. */
let guests: string[];
let tell: (() => Promise<void>)[] = [];
let orders: string[];
/** Who comes after the page was drawn and before it listens. */
const latecomers: string[] = [];

function drawPage(): string {
  const rows = guests
    .map((name) => `<li data-key="${name}"><a id="go-${name}" href="#${name}">${name}</a></li>`)
    .join('');
  return `<!doctype html><html lang="fr"><title>Accueil</title><script type="module" src="${asset('page.js')}"></script>
<main data-live="/live" data-server-now="2030-01-01T00:00:00.000Z">
<p data-live-status=""></p>
<ul id="guests" data-live-region="" data-live-announce="${guests.length} personnes présentes.">${rows}</ul>
<div id="note" data-live-region=""><noscript><meta http-equiv="refresh" content="0"></noscript><p>${guests.length}</p><input id="typed" value=""></div>
<form method="post" action="/orders"><button name="dish" value="tea">Commander</button></form>
<time id="left" data-countdown-to="2030-01-01T00:05:00.000Z">avant</time></main></html>`;
}

const app = new Hono()
  .use(securityHeaders)
  .get('/', (c) => c.html(drawPage()))
  .post('/orders', async (c) => {
    orders.push(String((await c.req.parseBody()).dish));
    return c.body(null, 204);
  })
  .get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const [name] = latecomers.splice(0);
      if (name) guests.push(name);
      await stream.writeSSE({ event: 'hello', data: JSON.stringify(name ? { since: 0 } : {}) });
      await new Promise<void>((resolve) => {
        tell.push(() => stream.writeSSE({ event: 'changed', data: '{}' }));
        stream.onAbort(resolve);
      });
    }),
  )
  .get('/assets/*', (c) => {
    const file = assetFile(c.req.path);
    return file ? c.body(new Uint8Array(file.body), 200, { 'Content-Type': file.type }) : c.notFound();
  });

beforeAll(async () => {
  await prepareAssets();
  browser = await openBrowser();
  await new Promise<void>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      origin = `http://localhost:${port}`;
      resolve();
    });
    stop = () => server.close();
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
});

beforeEach(async () => {
  guests = ['jessica', 'steven'];
  tell = [];
  orders = [];
  page = await browser.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(origin);
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  return () => page.close();
});

const change = () => Promise.all(tell.map((say) => say()));

test('what is for readers without a script does not come in with a change', async () => {
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  guests.push('amina');
  await change();
  await page.waitForSelector('#note p:text("3")');
  expect(await page.locator('meta[http-equiv]').count()).toBe(0);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('a change on the server appears by itself, is read aloud, and leaves the focus where it was', async () => {
  await page.focus('#go-steven');
  guests.push('amina');
  await change();
  await page.waitForSelector('#go-amina');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('go-steven');
  expect(await page.textContent('#live-announcer')).toBe('3 personnes présentes.');
  expect(
    await page.locator('[data-fresh]').evaluateAll((rows) => rows.map((row) => row.textContent)),
  ).toEqual(['amina']);
});

test('what changes between the drawing of a page and its first connection appears too', async () => {
  latecomers.push('amina');
  await page.reload();
  await page.waitForSelector('#go-amina');
  expect(tell.length).toBeGreaterThan(0);
});

test('what somebody is typing is not taken away', async () => {
  await page.fill('#typed', 'à rappeler');
  guests.push('amina');
  await change();
  await page.waitForSelector('#go-amina');
  expect(await page.inputValue('#typed')).toBe('à rappeler');
  expect(await page.textContent('#note p')).toBe('2');
});

test('a button pressed twice sends its form once', async () => {
  await page.locator('button').dblclick();
  await expect.poll(() => orders).toEqual(['tea']);
  expect(await page.getAttribute('button', 'aria-disabled')).toBe('true');
});

test('times count by the clock of the server, whatever the phone says', async () => {
  expect(await page.textContent('#left')).toMatch(/^(5:00|4:5\d)$/);
});
