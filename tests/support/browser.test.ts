import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  axeViolations,
  axeViolationsInBoth,
  axeViolationsWithoutJavaScript,
  openBrowser,
} from './browser.ts';

const PAGE = `<!doctype html><html lang="fr"><head><title>Essai</title></head><body><main><h1>Essai</h1>
  <form method="post"><button>Envoyer</button></form>
  <p id="js">sans</p><script>document.getElementById('js').textContent = 'avec'</script></main></body></html>`;

/** Its text can be read in light colours only. */
const BAD = `<!doctype html><html lang="fr"><head><title>Essai</title><link rel="stylesheet" href="/bad.css"></head>
  <body><main><h1>Essai</h1><p>Bonjour</p><img src="data:,"></main></body></html>`;
const BAD_CSS =
  'p { color: black } @media (prefers-color-scheme: dark) { p { color: #ddd; background: #fff } } ' +
  '.pale { color: #ddd !important; background: #fff }' +
  'li { color: black; background: #fff } li:nth-child(7), li:nth-child(8) .inner, .one i { color: #ddd } ' +
  'li:nth-child(9) { background: #222 }';

/** Rows of one shape, of which some cannot be read: by a class, by their place, by what is around or behind them. */
const ROWS = `<!doctype html><html lang="fr"><head><title>Essai</title><link rel="stylesheet" href="/bad.css"></head>
  <body><main><h1>Essai</h1><ul>${Array.from({ length: 12 }, (_, index) => {
    return `<li id="row-${index + 1}"${index === 4 ? ' class="pale"' : ''}>Rang <b class="inner">du milieu</b></li>`;
  }).join('')}</ul><p class="one"><i>a</i> <i id="long">à lire</i></p>
  <p class="one" hidden><i>caché</i></p></main></body></html>`;

let browser: Browser;
const server = createServer((request, response) => {
  const isStyle = request.url === '/bad.css';
  response.setHeader('content-type', isStyle ? 'text/css' : 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', "style-src 'self'");
  if (isStyle) return response.end(BAD_CSS);
  if (request.url === '/?bad') return response.end(BAD);
  if (request.url === '/?rows') return response.end(ROWS);
  response.end(request.method === 'POST' ? PAGE.replace('<h1>Essai', '<h1>Reçu') : PAGE);
});
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser?.close();
  server.close();
});

test.each([
  ['with', true, 'avec', axeViolations],
  ['without', false, 'sans', axeViolationsWithoutJavaScript],
])('a click sends a form, %s JavaScript', async (_, javaScriptEnabled, text, violationsOf) => {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(address);
  expect(await page.locator('#js').textContent()).toBe(text);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  expect(await page.locator('h1').textContent()).toBe('Reçu');
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
});

test.each([
  ['with', true, axeViolations],
  ['without', false, axeViolationsWithoutJavaScript],
])('axe names what is wrong, %s JavaScript', async (_, javaScriptEnabled, violationsOf) => {
  const context = await browser.newContext({ javaScriptEnabled, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${address}?bad`);
  expect(await violationsOf(page)).toEqual([
    expect.stringMatching(/^color-contrast · p · /),
    expect.stringMatching(/^image-alt · img · /),
  ]);
  await context.close();
});

test('what is wrong in dark is told apart from what is wrong in light', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}?bad`);
  expect(await axeViolationsInBoth(page)).toEqual([
    expect.stringMatching(/^dark · color-contrast · p · /),
    expect.stringMatching(/^dark · image-alt · img · /),
  ]);
  await page.evaluate(() => document.querySelector('p')!.classList.add('pale'));
  expect(await axeViolationsInBoth(page)).toContainEqual(
    expect.stringMatching(/^light · color-contrast · p · /),
  );
  await page.context().close();
});

test('a row that cannot be read is found among many that can, and each time', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}?rows`);
  for (let look = 0; look < 2; look += 1) {
    const found = await axeViolations(page, ['color-contrast']);
    expect(found.map((line) => line.split(' · ')[1])).toEqual([
      '#row-5',
      '#row-5 > b',
      '#row-7',
      '#row-7 > b',
      '#row-8 > b',
      '#row-9',
      '#row-9 > b',
      '#long',
    ]);
  }
  // A rule that comes later changes a row that was good.
  await page.evaluate(() => document.querySelector('#row-11')!.classList.add('pale'));
  expect(await axeViolations(page, ['color-contrast'])).toContainEqual(
    expect.stringMatching(/^color-contrast · #row-11 · /),
  );
  await page.context().close();
});

test('letters have a shape: fonts are found', async () => {
  const page = await browser.newPage();
  await page.setContent('<span id="i">iiii</span><br><span id="w">WWWW</span>');
  const widths = await page.evaluate(() =>
    ['i', 'w'].map((id) => document.getElementById(id)!.getBoundingClientRect().width),
  );
  expect(widths[0]).toBeGreaterThan(0);
  expect(widths[1]!).toBeGreaterThan(widths[0]!);
  await page.close();
});

test('it makes pictures, PDF, and a picture from a made-up camera', async () => {
  const context = await browser.newContext({ permissions: ['camera'] });
  const page = await context.newPage();
  await page.goto(address);
  expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  const tracks = await page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    return stream.getVideoTracks().map((track) => track.readyState);
  });
  expect(tracks).toEqual(['live']);
  await context.close();
});
