import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './support/browser.ts';
import { type DemoServer, publishPlan, startDemo } from './support/demo-server.ts';
import { type FirstView, firstView, type ViewOptions } from './support/first-view.ts';

const Event = z.object({ event: z.object({ slug: z.string() }) });

let browser: Browser | undefined;
let demo: DemoServer;
let draftId: string;

beforeAll(async () => {
  browser = await openBrowser();
  demo = await startDemo();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function look(path: string, options: ViewOptions = {}): Promise<FirstView> {
  const view = await firstView(browser!, demo.server.url + path, options);
  expect({ path, ...view }).toMatchObject({ path, status: 200, foreign: [], complaints: [] });
  return view;
}

/** Candidates, recruiters and the door: phones in a full hall. Sizes in bytes, packed, with everything. */
function expectLight(view: FirstView): void {
  expect(view.scripts).toBeLessThanOrEqual(15_000);
  expect(view.all).toBeLessThanOrEqual(50_000);
  // Something was measured: a page, its style sheet, its script.
  expect(Math.min(view.html, view.styles, view.scripts)).toBeGreaterThan(500);
}

const personal = (): string[] => [
  demo.candidatePath,
  `${demo.candidatePath}/wishes`,
  `${demo.candidatePath}/registration`,
  demo.recruiterPath,
  `${demo.recruiterPath}/stand`,
  `${demo.recruiterPath}/candidates`,
];

test('the pages of candidates and recruiters are light before there is a plan', async () => {
  for (const path of personal()) expectLight(await look(path));
});

test('the public pages are light', async () => {
  const { event } = await demo.api.get(`/events/${demo.eventId}`, Event);
  for (const path of ['/', `/e/${event.slug}`, `/e/${event.slug}/register`, '/sign-in'])
    expectLight(await look(path));
});

test('with a published plan they are light too, and so is the door', async () => {
  draftId = await publishPlan(demo);
  for (const path of personal()) expectLight(await look(path));
  expectLight(await look(`/events/${demo.eventId}/door`, { cookie: demo.door }));
});

test('the organiser’s pages have at most 200 kB of scripts', async () => {
  const event = `/events/${demo.eventId}`;
  const paths = [
    event,
    ...[
      'board',
      'plan',
      `plan/drafts/${draftId}`,
      'wishes',
      'recruiters',
      'candidates',
      'wall',
      'results',
      'report',
    ].map((page) => `${event}/${page}`),
  ];
  for (const path of paths) {
    const view = await look(path, { cookie: demo.organiser, width: 1280 });
    expect(view.scripts).toBeLessThanOrEqual(200_000);
  }
});

test('without scripts no script is loaded, and nobody else is asked', async () => {
  const view = await look(demo.candidatePath, { javaScript: false });
  expect(view.scripts).toBe(0);
});
