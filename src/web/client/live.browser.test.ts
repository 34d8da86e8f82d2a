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
let tell: ((event: string, data: object) => Promise<void>)[] = [];
let orders: string[];
/** Closes the streams of those who listen. */
let hangUp: (() => Promise<void>)[] = [];
/** Who comes after the page was drawn and before it listens. */
const latecomers: string[] = [];
/** Whether the page is no more. */
let gone = false;
/** What the server says with each hello. */
let helloSays: object = {};

function drawPage(): string {
  const rows = guests
    .map(
      (name) => `<li data-key="${name}"><a id="go-${name}" href="#${name}">${name}</a>
<form method="post" action="/guests/${name}"><input type="hidden" name="gone" value="true"><button>Parti</button></form>
<form method="post" action="/guests/${name}"><button class="here">Revenu</button></form></li>`,
    )
    .join('');
  return `<!doctype html><html lang="fr"><title>Accueil</title><script type="module" src="${asset('page.js')}"></script>
<main data-live="/live" data-server-now="2030-01-01T00:00:00.000Z" data-drawn-at="2030-01-01T00:00:00.000Z">
<p data-live-status=""><span data-live-since=""></span></p>
<ul id="guests" data-live-region="" data-live-announce="${guests.length} personnes présentes.">${rows}</ul>
<div id="note" data-live-region=""><noscript><meta http-equiv="refresh" content="0"></noscript><p>${guests.length}</p><input id="typed" value=""></div>
<p id="place" data-figures-of="p1"><b data-figure="ahead" data-figure-words='{"0":"Ensuite","other":"# avant vous"}'>4 avant vous</b>
<b data-figure="minutes" data-figure-words='{"none":"Temps inconnu","other":"# minutes"}'>20 minutes</b></p>
<form method="post" action="/orders"><button name="dish" value="tea">Commander</button></form>
<form method="post" action="/kept"><input type="hidden" name="_key" value="k1"><button name="dish" value="soup" id="soup">Commander</button></form>
<form method="post" action="/refused#note"><button id="refused">Commander</button></form>
<p data-kept="" hidden>Votre action est gardée.</p>
<p data-clock-skew="" hidden><span data-skew-side="behind">retard</span><span data-skew-side="ahead">avance</span> <b data-skew-minutes=""></b></p>
<time id="clock" data-clock="Europe/Brussels">avant</time>
<p id="later" data-show-from="2030-01-01T00:01:00.000Z" data-show-until="2030-01-01T00:02:00.000Z" hidden>Deuxième minute</p>
<p id="first" data-show-from="2029-12-31T23:59:00.000Z" data-show-until="2030-01-01T00:01:00.000Z">Première minute</p>
<time id="left" data-countdown-to="2030-01-01T00:05:00.000Z">avant</time></main></html>`;
}

const app = new Hono()
  .use(securityHeaders)
  .get('/', (c) => (gone ? c.html('<h1>Page introuvable</h1>', 404) : c.html(drawPage())))
  .post('/orders', async (c) => {
    orders.push(String((await c.req.parseBody()).dish));
    return c.body(null, 204);
  })
  .post('/kept', async (c) => {
    const { dish, _key } = await c.req.parseBody();
    orders.push(`${String(dish)} ${String(_key)}`);
    return c.body(null, 204, { 'X-Leads-To': '/?done=order' });
  })
  .post('/refused', (c) =>
    c.html(drawPage().replace('<main', '<link rel="canonical" href="/?on=steven"><main'), 422),
  )
  .get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const [name] = latecomers.splice(0);
      if (name) guests.push(name);
      await stream.writeSSE({
        event: 'hello',
        data: JSON.stringify({ ...helloSays, ...(name ? { since: 0 } : {}) }),
      });
      await new Promise<void>((resolve) => {
        hangUp.push(async () => resolve());
        tell.push((event, data) => stream.writeSSE({ event, data: JSON.stringify(data) }));
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
  hangUp = [];
  orders = [];
  gone = false;
  helloSays = {};
  page = await browser.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(origin);
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  return () => page.close();
});

const say = (event: string, data: object) => Promise.all(tell.map((each) => each(event, data)));
const change = () => say('changed', {});

test('what is for readers without a script does not come in with a change', async () => {
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  guests.push('amina');
  await change();
  await page.waitForSelector('#note p:text("3")');
  expect(await page.locator('meta[http-equiv]').count()).toBe(0);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('a page whose form was not accepted stands at its own address and goes on by itself', async () => {
  await Promise.all([page.waitForURL('**/?on=steven#note'), page.click('#refused')]);
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  guests.push('amina');
  await change();
  await page.waitForSelector('#go-amina');
});

test('a page that is no more says so by itself, and shows nobody any longer', async () => {
  guests.push('amina');
  await change();
  await page.waitForSelector('#go-amina');
  gone = true;
  await change();
  await page.waitForSelector('h1:text("Page introuvable")');
  expect(await page.locator('#guests').count()).toBe(0);
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
  ).toEqual([expect.stringContaining('amina')]);
  // A button without a name stays the one it was: the same of its form, among two forms that go to the same place.
  await page.focus('[data-key=steven] .here');
  guests.push('noor');
  await change();
  await page.waitForSelector('#go-noor');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-key=steven] .here'))).toBe(true);
});

test('figures that are told are written in the page’s own words, and nobody reads the page again', async () => {
  let readings = 0;
  page.on('request', (request) => {
    if (request.url() === `${origin}/`) readings += 1;
  });
  await say('figures', { figures: { other: { ahead: 9 }, p1: { ahead: 3, minutes: 15 } } });
  await page.waitForSelector('#place:has-text("3 avant vous 15 minutes")');
  await say('figures', { figures: { p1: { ahead: 0 } } });
  await page.waitForSelector('#place:has-text("Ensuite Temps inconnu")');
  expect(readings).toBe(0);
  // Those of now come with the first words of a connection too.
  helloSays = { figures: { p1: { ahead: 2, minutes: 8 } } };
  await page.reload();
  await page.waitForSelector('#place:has-text("2 avant vous 8 minutes")');
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
  await page.locator('[value=tea]').dblclick();
  await expect.poll(() => orders).toEqual(['tea']);
  expect(await page.getAttribute('[value=tea]', 'aria-disabled')).toBe('true');
});

test('times count by the clock of the server, whatever the phone says', async () => {
  expect(await page.textContent('#left')).toMatch(/^(5:00|4:5\d)$/);
});

/** The same page on a device whose clock is off by so many minutes, in another zone. */
async function onDevice(minutes: number, timezoneId = 'Europe/Brussels'): Promise<Page> {
  const context = await browser.newContext({ timezoneId });
  const device = await context.newPage();
  device.setDefaultTimeout(8_000);
  await device.addInitScript((off) => {
    const now = Date.now;
    let extra = 0;
    Date.now = () => now() + off + extra;
    Object.assign(window, { setClockBy: (more: number) => (extra += more) });
  }, minutes * 60_000);
  return device;
}

test('a tablet in another zone, forty minutes slow, shows the server’s time and says that its clock is wrong', async () => {
  const real = new Date();
  helloSays = { now: real.toISOString() };
  const device = await onDevice(-40, 'Pacific/Auckland');
  await device.goto(origin);
  await device.waitForSelector('[data-clock-skew]:not([hidden])');
  expect(await device.locator('[data-clock-skew]').innerText()).toBe('retard 40');
  const inBrussels = new Intl.DateTimeFormat('fr', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Brussels',
  });
  const near = [0, 1].map((minute) => inBrussels.format(real.getTime() + minute * 60_000));
  await device.waitForFunction(
    (times) => times.includes(document.getElementById('clock')?.textContent ?? ''),
    near,
  );
  // Somebody sets the clock of the device an hour back: nothing on the page moves.
  const pageTime = () =>
    device.evaluate(() => Number(document.documentElement.dataset.pageTime?.split('@')[0]));
  const before = await pageTime();
  await device.evaluate('setClockBy(-3600000)');
  await device.waitForFunction(
    (then) => Number(document.documentElement.dataset.pageTime?.split('@')[0]) !== then,
    before,
  );
  expect((await pageTime()) - before).toBeLessThan(60_000);
  expect((await pageTime()) - before).toBeGreaterThan(0);
  await device.context().close();
});

test('what has its time on the page comes and goes without a word from the server', async () => {
  expect(await page.isVisible('#first')).toBe(true);
  helloSays = { now: '2030-01-01T00:01:30.000Z' };
  await page.reload();
  await page.waitForSelector('#later');
  expect(await page.isVisible('#first')).toBe(false);
});

test('what is pressed while the server is away is kept, said to be, and done once', async () => {
  let away = true;
  await page.route('**/kept', (route) => (away ? route.abort('connectionrefused') : route.continue()));
  await page.click('#soup');
  await page.waitForSelector('[data-kept]:not([hidden])');
  expect(orders).toEqual([]);
  away = false;
  await page.waitForURL('**/?done=order');
  expect(orders).toEqual(['soup k1']);
});

test('a lost connection is said with its time; back again, a page that shows the same as before is not read again', async () => {
  let readings = 0;
  helloSays = { version: 'a.1' };
  await page.reload();
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  page.on('request', (request) => {
    if (request.url() === `${origin}/`) readings += 1;
  });
  await Promise.all(hangUp.splice(0).map((close) => close()));
  await page.waitForSelector('[data-live-status="lost"]', { state: 'attached' });
  expect(await page.textContent('[data-live-since]')).toMatch(/^\d\d:\d\d$/);
  await page.waitForSelector('[data-live-status="live"]', { state: 'attached' });
  expect(readings).toBe(0);
  helloSays = { version: 'a.2' };
  guests.push('amina');
  await Promise.all(hangUp.splice(0).map((close) => close()));
  await page.waitForSelector('#go-amina');
  expect(readings).toBe(1);
});
