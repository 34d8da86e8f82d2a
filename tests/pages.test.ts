import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { capabilities } from '../src/app.ts';
import { LOCALES } from '../src/kernel/locale.ts';
import { PAGES, type Reader, type Since } from './pages.table.ts';
import { axeViolations, bringAxe, FOR_MANY_LOOKS, openBrowser, RULES_OF_LOOKS } from './support/browser.ts';
import { type DemoServer, publishPlan, startDemo } from './support/demo-server.ts';

const LONG = 600_000;
const Id = z.uuid();

let demo: DemoServer;
let browser: Browser;
/** What stands for the names in a page's address. */
const params: Record<string, string> = { secret: 'a-link-that-nobody-made' };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser(FOR_MANY_LOOKS)]);
  const { api, eventId } = demo;
  const event = `/events/${eventId}`;
  const { slug } = (await api.get(event, z.object({ event: z.object({ slug: z.string() }) }))).event;
  const contact = z.string().nullable();
  const people = z.object({
    candidates: z.array(z.object({ id: Id, lastName: contact, phone: contact, email: contact })),
  });
  const { candidates } = await api.get(`${event}/candidates`, people);
  const { recruiters } = await api.get(
    `${event}/recruiters`,
    z.object({ recruiters: z.array(z.object({ id: Id })) }),
  );
  const { managed } = await api.get('/events', z.object({ managed: z.array(z.object({ id: Id })) }));
  const home = await (await fetch(demo.server.url, { headers: { cookie: demo.organiser } })).text();
  const file = new FormData();
  const list = readFileSync(join(import.meta.dirname, '../demo/files/candidats-avec-erreurs.csv'));
  file.append('kind', 'candidates');
  file.append('file', new Blob([list], { type: 'text/csv' }), 'candidats-avec-erreurs.csv');
  const { importId } = await api.post(`${event}/imports`, file, z.object({ importId: Id }));
  const site = { name: 'Médiathèque de Marcinelle', postcode: '6001', stationCount: 4 };
  const { siteId } = await api.post(`${event}/sites`, site, z.object({ siteId: Id }));
  const jessica = candidates.find(({ lastName }) => lastName === 'Moreau')!;
  const proved = await fetch(`${demo.server.url}/api${demo.candidatePath}/data/prove`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ proof: jessica.phone?.slice(-4) ?? jessica.email }),
  });
  const { pass } = z.object({ pass: z.string() }).parse(await proved.json());
  const idOn = async (path: string, cookie: string, pattern: RegExp) => {
    const html = await (await fetch(demo.server.url + path, { headers: { cookie } })).text();
    return pattern.exec(html)![1]!;
  };
  const ours = `/organisations/${managed[0]!.id}/companies`;
  Object.assign(params, {
    personId: await idOn('/people?search=Moreau', demo.counsellor, /\/people\/([0-9a-f-]{36})/),
    companyId: await idOn(ours, demo.organiser, /\/companies\/([0-9a-f-]{36})/),
    pass,
    eventId,
    slug,
    importId,
    siteId,
    organisationId: managed[0]!.id,
    network: await idOn('/', demo.organiser, /\/networks\/([\w-]+)/).then((id) =>
      idOn(`/networks/${id}`, demo.organiser, /\/n\/([a-z0-9-]+)/),
    ),
    networkId: /\/networks\/([\w-]+)/.exec(home)![1]!,
    registrationId: jessica.id,
    recruiterId: recruiters[0]!.id,
  });
}, LONG);

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

function cookieOf(reader: Reader): string | null {
  if (reader === 'organiser' || reader === 'door' || reader === 'counsellor') return demo[reader];
  return null;
}

interface Visit {
  readonly path: string;
  readonly reader: Reader;
}

/** The pages that can be opened by now, each for each of its readers. */
function visits(...since: Since[]): Visit[] {
  return Object.entries(PAGES)
    .filter(([, page]) => since.includes(page.since ?? 'preparation'))
    .flatMap(([pattern, { readers }]) => readers.map((reader) => ({ path: addressOf(pattern), reader })));
}

function addressOf(pattern: string): string {
  if (pattern.startsWith('/events/new')) return `${pattern}?organisationId=${params.organisationId}`;
  const link = pattern.startsWith('/c/') ? demo.candidatePath : demo.recruiterPath;
  return pattern
    .replace(/^\/[cr]\/:link/, link)
    .replace(/:(\w+)/g, (_, name: string) => params[name] ?? `no-${name}`);
}

/** What is wrong with a page as the server draws it, in each language. */
async function faultsInWords({ path, reader }: Visit): Promise<string[]> {
  const found: string[] = [];
  for (const locale of LOCALES) {
    const cookie = [cookieOf(reader), `lang=${locale}`].filter(Boolean).join('; ');
    const answer = await fetch(demo.server.url + path, { headers: { cookie } });
    const html = await answer.text();
    const say = (fault: string) => found.push(`${path} · ${reader} · ${locale} · ${fault}`);
    if (answer.status !== 200) say(`answers ${answer.status}`);
    if (!html.includes(`<html lang="${locale}"`)) say('is in another language');
    if (!/<title>[^<]{3,}<\/title>/.test(html)) say('has no title');
    const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
    if (headings !== 1) say(`has ${headings} h1`);
    const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
    const odd = /\bundefined\b|\bNaN\b|\[object |\bInvalid Date\b|function\s*\(|=>|\bnull\b/.exec(text);
    if (odd) say(`says "${text.slice(Math.max(0, odd.index - 30), odd.index + 30).trim()}"`);
  }
  return found;
}

/** One page for each reader, who goes from address to address with it as people do: opening one takes longer than many visits. */
const pages = new Map<Reader, Page>();

async function pageOf(reader: Reader): Promise<Page> {
  const known = pages.get(reader);
  if (known) return known;
  const context = await browser.newContext({ locale: 'fr-BE', reducedMotion: 'reduce' });
  const [name = '', ...value] = (cookieOf(reader) ?? '').split('=');
  if (name) await context.addCookies([{ name, value: value.join('='), url: demo.server.url }]);
  await bringAxe(context);
  const page = await context.newPage();
  pages.set(reader, page);
  return page;
}

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

/** Readers whose page was left in the last of its sizes: the next visit begins there. */
const leftWide = new Set<Reader>();

/**
 * What is wrong with a page in a browser: all of axe in the first of these sizes and colours, in the others what hangs
 * on sizes and colours, and what sticks out at 320 px. Something may be hidden in one size: the first one changes. Every
 * other visit goes through them backwards: drawing a page anew for each size is most of the work, and it arrives drawn.
 */
async function faultsInBrowser({ path, reader }: Visit, looks: readonly Look[]): Promise<string[]> {
  const page = await pageOf(reader);
  const found: string[] = [];
  const say = (fault: string) => found.push(`${path} · ${reader} · ${fault}`);
  const onConsole = (message: ConsoleMessage) => message.type() === 'error' && say(message.text());
  const onError = (error: Error) => say(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  const fits = async (width: number) => {
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) say(`is ${wider} px wider than ${width}`);
  };
  const narrowest = async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    await fits(320);
  };
  const look = async ([width, colorScheme]: Look, rules: readonly string[] | null) => {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
    await page.emulateMedia({ colorScheme });
    for (const line of await axeViolations(page, rules)) say(`${width} ${colorScheme} · ${line}`);
    await fits(width);
  };
  const all = [narrowest, ...looks.map((one, index) => () => look(one, index === 0 ? null : RULES_OF_LOOKS))];
  const isWide = leftWide.has(reader);
  try {
    await page.goto(demo.server.url + path);
    for (const step of isWide ? all.reverse() : all) await step();
  } finally {
    if (isWide) leftWide.delete(reader);
    else leftWide.add(reader);
    page.off('console', onConsole).off('pageerror', onError);
  }
  return found;
}

async function faults(list: readonly Visit[], look: (visit: Visit) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const visit of list) found.push(...(await look(visit)));
  return found;
}

/** One draft published, another made after it, people at the door, a round running. */
async function bringToTheDay(): Promise<void> {
  const { api } = demo;
  const event = `/events/${demo.eventId}`;
  params.otherId = await publishPlan(demo);
  const drafts = `${event}/plan/drafts`;
  const { draftId } = await api.post(drafts, { seed: 2, seconds: 1 }, z.object({ draftId: Id }));
  params.draftId = draftId;
  const Draft = z.object({ draft: z.object({ status: z.string() }) });
  await expect
    .poll(async () => (await api.get(`${drafts}/${draftId}`, Draft)).draft.status, { timeout: 120_000 })
    .toBe('ready');
  await api.put(`${event}/board/clock`, { time: '18:52' }, z.object({}));
  const Board = z.object({ meetings: z.array(z.object({ id: Id, registrationId: Id })) });
  const { meetings } = await api.get(`${event}/board`, Board);
  params.meetingId = meetings[0]!.id;
  const states = ['present', 'present', 'late', 'absent', 'excused', 'left'];
  const somebody = [...new Set(meetings.map(({ registrationId }) => registrationId))].slice(0, 12);
  for (const [index, id] of somebody.entries())
    await api.put(`${event}/door/candidate/${id}`, { state: states[index % states.length] }, z.object({}));
}

async function bringResults(): Promise<void> {
  const { api } = demo;
  const event = `/events/${demo.eventId}`;
  await api.put(`${event}/board/clock`, { time: '20:00' }, z.object({}));
  const { lines } = await api.get(
    `${event}/results`,
    z.object({ lines: z.array(z.object({ meetingId: Id })) }),
  );
  const results = ['hired', 'second-yes', 'internship', 'no', 'training'];
  for (const [index, { meetingId }] of lines.slice(0, 40).entries()) {
    const result = results[index % results.length];
    await api.post(`${event}/meetings/${meetingId}/result`, { result }, z.object({}));
  }
}

/** What is not of the event is as it was before the plan. */
function ofTheEvent(): Visit[] {
  return visits('preparation', 'plan').filter(({ path }) => /^\/(events|e|c|r)\//.test(path));
}

test('every page has a line in the table, and every line a page', () => {
  const patterns = capabilities.flatMap(({ routes }) =>
    routes.flatMap((route) => (route.kind === 'page' ? [route.path] : [])),
  );
  expect(Object.keys(PAGES).sort()).toEqual([...patterns].sort());
});

test('before the plan every page is whole in three languages', { timeout: LONG }, async () => {
  expect(await faults(visits('preparation'), faultsInWords)).toEqual([]);
});

test('before the plan every page is accessible and fits a phone', { timeout: LONG }, async () => {
  const looks: Look[] = [
    [360, 'dark'],
    [1280, 'light'],
  ];
  expect(await faults(visits('preparation'), (visit) => faultsInBrowser(visit, looks))).toEqual([]);
});

test('on the day every page is whole in three languages', { timeout: LONG }, async () => {
  await bringToTheDay();
  expect(await faults(visits('preparation', 'plan'), faultsInWords)).toEqual([]);
});

test('on the day every page is accessible and fits a phone', { timeout: LONG }, async () => {
  const looks: Look[] = [
    [1280, 'dark'],
    [360, 'light'],
  ];
  expect(await faults(ofTheEvent(), (visit) => faultsInBrowser(visit, looks))).toEqual([]);
});

test('after the results every page is whole in three languages', { timeout: LONG }, async () => {
  await bringResults();
  expect(await faults(ofTheEvent(), faultsInWords)).toEqual([]);
});

test('what came after the plan is accessible in the other sizes and colours too', {
  timeout: LONG,
}, async () => {
  const looks: Look[] = [
    [360, 'dark'],
    [1280, 'light'],
  ];
  const late = [
    ...visits('plan'),
    ...visits('preparation').filter(({ path }) => /(results|report|board|door|wall)$|^\/[cr]\//.test(path)),
  ];
  expect(await faults(late, (visit) => faultsInBrowser(visit, looks))).toEqual([]);
});
