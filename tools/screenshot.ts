// Looks at a page: node tools/with-node.mjs tools/screenshot.ts URL OUT.png [options]
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/support/browser.ts';

const HELP = `Usage: node tools/with-node.mjs tools/screenshot.ts URL OUT.png|OUT.pdf [options]
  --width N            width in CSS pixels (1280; 360 is a phone)
  --height N           height (800; 740 when the width is below 600)
  --scale N            pixels per CSS pixel (1)
  --dark               dark colours
  --no-js              without JavaScript
  --full               the whole page, not the first view
  --print              as printed
  --cookie NAME=VALUE  may be repeated
  --click SELECTOR     click there first; may be repeated
  --wait SELECTOR      wait until it is shown
Prints what the browser complained about, the address it ended on, and whether the page is wider than the window.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string' },
    scale: { type: 'string', default: '1' },
    dark: { type: 'boolean', default: false },
    'no-js': { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    cookie: { type: 'string', multiple: true, default: [] },
    click: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [url, out] = positionals;
if (values.help || !url || !out) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

const width = Number(values.width);
const browser = await openBrowser();
try {
  const context = await browser.newContext({
    viewport: { width, height: Number(values.height ?? (width < 600 ? 740 : 800)) },
    deviceScaleFactor: Number(values.scale),
    colorScheme: values.dark ? 'dark' : 'light',
    javaScriptEnabled: !values['no-js'],
    reducedMotion: 'reduce',
  });
  for (const cookie of values.cookie) {
    const [name = '', ...value] = cookie.split('=');
    // __Host- cookies are for https only; browsers send them to localhost all the same.
    const { origin } = new URL(name.startsWith('__') ? url.replace(/^http:/, 'https:') : url);
    await context.addCookies([{ name, value: value.join('='), url: origin }]);
  }
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'log') console.log(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.log(`error: ${error.message}`));
  page.on('requestfailed', (request) => console.log(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) console.log(`${response.status()}: ${response.url()}`);
  });
  if (values.print) await page.emulateMedia({ media: 'print' });
  await page.goto(url, { waitUntil: 'load' });
  for (const selector of values.click) await page.click(selector);
  if (values.wait) await page.waitForSelector(values.wait);
  await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
  if (out.endsWith('.pdf')) await page.pdf({ path: out, preferCSSPageSize: true, printBackground: true });
  else await page.screenshot({ path: out, fullPage: values.full });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  console.log(
    `${page.url()} · ${await page.title()}${wide > 0 ? ` · ${wide} px WIDER than the window` : ''}`,
  );
} finally {
  await browser.close();
}
