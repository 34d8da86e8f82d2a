import type { Browser } from 'playwright-core';

/** What a browser that was never here before loads to show a page. Bytes as they came, packed, headers included. */
export interface FirstView {
  readonly all: number;
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly requests: number;
  /** Addresses asked of any other host. */
  readonly foreign: readonly string[];
  /** What the browser complained about: errors of scripts, refusals of the content policy, missing files. */
  readonly complaints: readonly string[];
  /** Answer of the page itself. */
  readonly status: number;
}

export interface ViewOptions {
  /** "name=value" */
  readonly cookie?: string;
  readonly width?: number;
  readonly javaScript?: boolean;
}

/** Opens an address in a new browser profile and measures what crosses the line until the page is complete. */
export async function firstView(
  browser: Browser,
  url: string,
  { cookie, width = 360, javaScript = true }: ViewOptions = {},
): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    javaScriptEnabled: javaScript,
  });
  try {
    if (cookie) {
      const [name = '', ...value] = cookie.split('=');
      await context.addCookies([{ name, value: value.join('='), url: new URL(url).origin }]);
    }
    const page = await context.newPage();
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => {
      if (request.resourceType() !== 'eventsource') complaints.push(`${request.url()} failed`);
    });
    page.on('request', (request) => {
      const asked = new URL(request.url());
      if (asked.protocol.startsWith('http') && asked.origin !== new URL(url).origin) foreign.push(asked.href);
    });
    const wire = await context.newCDPSession(page);
    const types = new Map<string, string>();
    const sizes: Record<string, number> = {};
    let requests = 0;
    await wire.send('Network.enable');
    wire.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? 'Other';
      sizes[type] = (sizes[type] ?? 0) + encodedDataLength;
      requests += 1;
    });
    const answer = await page.goto(url, { waitUntil: 'load' });
    // Fonts and what scripts fetch come after the load; the stream of changes stays open and is no part of the view.
    if (javaScript) await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return {
      all: Object.values(sizes).reduce((sum, size) => sum + size, 0),
      html: sizes.Document ?? 0,
      styles: sizes.Stylesheet ?? 0,
      scripts: sizes.Script ?? 0,
      fonts: sizes.Font ?? 0,
      requests,
      foreign,
      complaints,
      status: answer?.status() ?? 0,
    };
  } finally {
    await context.close();
  }
}
