import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  axeViolationsInBoth,
  axeViolationsWithoutJavaScript,
  bringAxe,
  FOR_MANY_LOOKS,
  openBrowser,
} from '../support/browser.ts';

/** What somebody looks at a page with. */
export interface Screen {
  width: number;
  height: number;
  javaScript?: boolean;
}

export const PHONE: Screen = { width: 360, height: 740 };
export const LAPTOP: Screen = { width: 1280, height: 800 };
/** A shared computer of a site. */
export const STATION: Screen = { width: 1024, height: 768 };
export const WALL: Screen = { width: 1600, height: 900 };

/** A browser for one story: people with a screen each, pages looked at on the way, complaints collected. */
export class Stage {
  readonly url: string;
  readonly #browser: Browser;
  /** Where the pictures of this story are, for whoever wants to look. */
  readonly folder: string;
  readonly #complaints: string[] = [];
  readonly #withoutScript = new WeakSet<Page>();
  #pictures = 0;

  private constructor(url: string, browser: Browser, folder: string) {
    this.url = url;
    this.#browser = browser;
    this.folder = folder;
  }

  static async open(url: string, story: string, browser = openBrowser(FOR_MANY_LOOKS)): Promise<Stage> {
    const folder = join(tmpdir(), 'tremplin-pictures', story);
    mkdirSync(folder, { recursive: true });
    return new Stage(url, await browser, folder);
  }

  /** Somebody with a browser of their own: cookies, size, with or without JavaScript. */
  async person(screen: Screen): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: this.url,
      viewport: { width: screen.width, height: screen.height },
      javaScriptEnabled: screen.javaScript ?? true,
      locale: 'fr-BE',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
    });
    // Where scripts do not run, axe is brought into a twin of the page.
    if (screen.javaScript !== false) await bringAxe(context);
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    if (screen.javaScript === false) this.#withoutScript.add(page);
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error') this.#complaints.push(`${page.url()} · ${message.text()} · ${url}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`${page.url()} · ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== this.url && !request.url().startsWith('data:'))
        this.#complaints.push(`${page.url()} · asks ${request.url()}`);
    });
    return page;
  }

  /**
   * Looks at a page as it stands: axe in light and in dark, nothing wider than the window, and a picture for whoever
   * asked for pictures by TREMPLIN_PICTURES=1. What it finds is a complaint.
   */
  async look(page: Page, name: string): Promise<void> {
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const found: string[] = wide > 0 ? [`wider than the window by ${wide} px`] : [];
    if (this.#withoutScript.has(page))
      found.push(...(await axeViolationsWithoutJavaScript(page, axeViolationsInBoth)));
    else found.push(...(await axeViolationsInBoth(page)));
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    if (process.env.TREMPLIN_PICTURES)
      await page.screenshot({ path: join(this.folder, `${number}-${name}.png`), fullPage: true });
    this.#complaints.push(...found.map((line) => `${name} · ${page.url()} · ${line}`));
  }

  /**
   * Leaves every page that is open. Each follows what changes: for the same press a hundred times, of which nobody looks
   * at anything but the end, that is most of the work.
   */
  async putAway(): Promise<void> {
    for (const page of this.#browser.contexts().flatMap((context) => context.pages()))
      await page.goto('about:blank');
  }

  /** A picture of every page that is open: what everybody saw when a step failed. */
  async pictureAll(name: string): Promise<void> {
    const pages = this.#browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries())
      await page.screenshot({ path: join(this.folder, `${name}-${index + 1}.png`) });
  }

  /** What was found on the pages that were looked at, and what the browsers complained about, so far. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
