import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { askContrastOncePerKind } from './contrast-once.ts';
import { browsersToTry } from './find-browser.ts';

/**
 * For a browser that asks axe all the time: V8 shall not make its scripts fast, each page throws that work away before it
 * was of use. A fifth less work in all.
 */
export const FOR_MANY_LOOKS = ['--js-flags=--no-opt --no-maglev'];

/**
 * Starts a real Chromium without a window, with these words more on its command line.
 * @throws Error in one line when this machine has none and npm ships none for it
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for await (const { file, args, env, asked } of browsersToTry()) {
    try {
      return await chromium.launch({
        executablePath: file,
        args: [...args, ...more],
        env: { ...process.env, ...env } as Record<string, string>,
      });
    } catch (error) {
      const reason = `${file} does not start (${(error as Error).message.split('\n').find((line) => line.trim() !== '')})`;
      if (asked) throw new Error(reason);
      failures.push(reason);
    }
  }
  throw new Error(
    `No Chromium to test with: run "apt-get install chromium" or set CHROME_PATH. ${failures.join('; ')}`.trim(),
  );
}

/** axe as a script, in its short form: it is handed to thousands of pages. */
const AXE = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
(${askContrastOncePerKind})();`;

/**
 * Has every page of this context carry axe from its beginning. For a context with many pages that are looked at: the
 * browser gets the script once, and keeps what it made of it. Without this each page gets it when it is first asked.
 */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: AXE });
}

/** The rules of axe that look at colours. All others say the same of a page in light and in dark. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Those, and the rules that look at sizes: what else is wrong in one look of a page is wrong in all of them. */
export const RULES_OF_LOOKS = [
  ...RULES_OF_COLOUR,
  'target-size',
  'scrollable-region-focusable',
  'css-orientation-lock',
  'meta-viewport',
];

/**
 * What axe finds wrong on the page as it stands, one line each: the rule, the element, why. WCAG 2.2 AA and axe's
 * good practices, or these rules alone. An empty list is what a test expects. The page must come from
 * `browser.newContext()`.
 */
export async function axeViolations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  // The page is asked more than once, in other sizes and colours: axe is brought in once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return await page.evaluate(async (only) => {
    const { axe: asked } = globalThis as unknown as { axe: typeof axe & { newLook(): void } };
    asked.newLook();
    const { violations } = await asked.run(document, {
      // No page of ours has frames of another origin, and only what is wrong is read.
      iframes: false,
      resultTypes: ['violations'],
      ...(only ? { runOnly: [...only] } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id} · ${target.join(' ')} · ${(failureSummary ?? '').replace(/\s*\n\s*/g, ' ')}`,
      ),
    );
  }, rules);
}

/** The same in dark and in light, each line with the scheme. The page is left in light. */
export async function axeViolationsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ['dark', null],
    ['light', RULES_OF_COLOUR],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeViolations(page, rules)).map((line) => `${colorScheme} · ${line}`));
  }
  return found;
}

/**
 * The same for a page whose context has no JavaScript, by one of the two above. axe needs some itself: so the page's
 * HTML, its scripts removed, is shown at the same address in a context that has it, in the same size and colours.
 */
export async function axeViolationsWithoutJavaScript(page: Page, ask = axeViolations): Promise<string[]> {
  const html = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '');
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const context = await page
    .context()
    .browser()!
    .newContext({
      viewport: page.viewportSize(),
      colorScheme: dark ? 'dark' : 'light',
      storageState: await page.context().storageState(),
    });
  try {
    const twin = await context.newPage();
    await twin.route(page.url(), (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await twin.goto(page.url());
    return await ask(twin);
  } finally {
    await context.close();
  }
}
