import type { Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Actor } from '../kernel/actor.ts';
import { inMegabytes, type MediaPiece } from '../kernel/files.ts';
import { newSecret } from '../kernel/ids.ts';
import type { Locale } from '../kernel/locale.ts';
import { type Answer, perform } from '../kernel/perform.ts';
import type { Capability, CapabilityTexts, DownloadRoute, Form, MediaRoute, Page } from './capability.ts';
import { decode, type Sent } from './decode.ts';
import { notFoundPage, readingStoppedPage } from './error-pages.tsx';
import {
  actorOf,
  cookieOf,
  dress,
  type Household,
  localeOf,
  putCookies,
  rememberLocale,
  sentBy,
  viewOf,
} from './request.ts';
import { isSecure } from './security.ts';
import { shareReadings } from './shared-readings.ts';
import { frameTexts } from './texts.ts';
import { readsAgain } from './turns.ts';
import type { SentForm } from './view.ts';
import { problemWords, refusalWords } from './words.ts';

/** Puts the pages, forms and downloads of every capability at their addresses. */
export function mountPages(app: Hono, household: Household): void {
  readings.set(household, shareReadings());
  for (const owner of household.capabilities)
    for (const route of owner.routes) {
      if (route.kind === 'page') app.get(route.path, (c) => showPage(c, household, route));
      if (route.kind === 'form') app.post(route.path, (c) => takeForm(c, household, owner, route));
      if (route.kind === 'download') app.get(route.path, (c) => giveFile(c, household, route));
      if (route.kind === 'media') app.get(route.path, (c) => playFile(c, household, route));
    }
}

/** What a page or a download reads: its query, then its path, which no query can override. */
function askedOf(c: Context): Sent {
  return { ...c.req.queries(), ...c.req.param() };
}

/** Where this person must go first; of the rooms that say so, the first one is heard. */
function detourOf({ capabilities }: Household, { identity }: Actor, path: string): string | null {
  for (const { detour } of capabilities) {
    const first = detour?.(identity, path) ?? null;
    if (first !== null) return first;
  }
  return null;
}

async function showPage(
  c: Context,
  household: Household,
  page: Page,
  sent: Rejected | null = null,
): Promise<Response> {
  rememberLocale(c);
  const actor = await actorOf(c, household);
  const first = detourOf(household, actor, c.req.path);
  if (first !== null) return c.redirect(first, 303);
  const draw = () => drawPage(c, household, page, { actor, sent });
  const share = readsAgain(c) ? readings.get(household) : undefined;
  const { drawn, shared } = share
    ? await share(readerOf(c, actor), c.get('askedAt'), draw)
    : { drawn: await draw(), shared: false };
  if (typeof drawn === 'function') return drawn(c);
  // Each screen acts for itself: its forms have a key of their own.
  const html = shared ? drawn.html.replaceAll(drawn.key, newSecret()) : drawn.html;
  return c.html(html, sent === null ? 200 : 422);
}

/** A form that was not accepted, before it is known where its page stands. */
type Rejected = Omit<SentForm, 'page' | 'form'>;

/**
 * Where a page stands whose form was not accepted: the browser is at the form's address, where nothing is to be read.
 * That address itself where the form does not know all of the page's.
 */
function addressOf({ path }: Page, c: Context): string {
  const known = c.req.param() as Record<string, string | undefined>;
  const { pathname, search } = new URL(c.req.url);
  const parts = path.split('/').map((part) => (part.startsWith(':') ? known[part.slice(1)] : part));
  const whole = parts.every((part) => part !== undefined);
  return (whole ? parts.map((part) => encodeURIComponent(part!)).join('/') : pathname) + search;
}

/** A page with the key of its forms, or what is answered instead. */
type Drawn = { readonly html: string; readonly key: string } | ((c: Context) => Response | Promise<Response>);

/** The readings of each site that runs in this process. */
const readings = new WeakMap<Household, ReturnType<typeof shareReadings<Drawn>>>();

/** Who reads which page, and how: all that makes it another page for somebody else. */
function readerOf(c: Context, { identity }: Actor): string {
  const { origin } = new URL(c.req.url);
  const who = identity.kind === 'member' ? { ...identity, sessionId: null } : identity;
  return JSON.stringify([who, isSecure(c), c.req.header('host') ?? origin, c.req.url, localeOf(c)]);
}

async function drawPage(
  c: Context,
  household: Household,
  page: Page,
  { actor, sent }: { actor: Actor; sent: Rejected | null },
): Promise<Drawn> {
  const now = household.clock();
  const answer = await perform(household.db, page.shows, {
    actor,
    input: decode(page.shows.input, askedOf(c)),
    now,
  });
  if (answer.kind === 'reading-stopped') return (asker) => readingStoppedPage(asker, actor);
  if (answer.kind !== 'done') return (asker) => notFoundPage(asker, actor);
  const next = page.elsewhere?.(answer.value as never);
  if (next) return (asker) => asker.redirect(next, 303);
  await dress(c, household, actor);
  const view = viewOf(c, actor, now, sent && { ...sent, page: addressOf(page, c), form: c.req.path });
  const draw = page.screen as (props: { data: unknown; view: ReturnType<typeof viewOf> }) => VNode;
  const html = `<!doctype html>${renderToString(draw({ data: answer.value, view }))}`;
  return { html, key: view.key };
}

async function takeForm(c: Context, household: Household, owner: Capability, form: Form): Promise<Response> {
  const locale = localeOf(c);
  const { sent, tooLarge } = await sentBy(c, form.options.largestFile);
  if (tooLarge) {
    const words = frameTexts(locale).fileTooLarge(inMegabytes(form.options.largestFile));
    return showPage(c, household, form.on, rejected(form, sent, {}, words));
  }
  const actor = await actorOf(c, household);
  const path = c.req.param() as Record<string, string>;
  const { cookies, shows, fromCookies = {}, fromHeaders = {} } = form.options;
  const kept = [
    ...Object.entries(fromCookies).map(([field, name]) => [field, cookieOf(c, name) ?? ''] as const),
    ...Object.entries(fromHeaders).map(([field, name]) => [field, c.req.header(name) ?? ''] as const),
  ];
  const input = decode(form.does.input, { ...sent, ...Object.fromEntries(kept), ...path });
  const key = typeof sent._key === 'string' && sent._key !== '' ? sent._key : null;
  const answer = await perform(household.db, form.does, { actor, input, now: household.clock(), key });
  if (answer.kind === 'reading-stopped') return readingStoppedPage(c, actor);
  if (answer.kind === 'not-found' || answer.kind === 'scope-missing') {
    const first = detourOf(household, actor, c.req.path);
    return first === null ? notFoundPage(c, actor) : c.redirect(first, 303);
  }
  if (answer.kind === 'done') {
    if (cookies) putCookies(c, cookies(answer.value as never));
    // Only what is stored: emptying the cache would fetch every script anew, and pages are kept in none.
    if (form.options.empties) c.header('Clear-Site-Data', '"storage"');
    if (shows) {
      await dress(c, household, actor);
      const view = viewOf(c, actor, household.clock());
      return c.html(`<!doctype html>${renderToString(shows({ data: answer.value as never, view }))}`);
    }
    const next = form.then(answer.value as never, input as never, path);
    const address = withDone(next, form.does.name);
    // The script that keeps forms while the server is away (client/send.ts) goes there itself.
    if (c.req.header('x-kept-form')) return c.body(null, 204, { 'X-Leads-To': address });
    return c.redirect(address, 303);
  }
  const { errors, refusal } = whatIsWrong(answer, owner.texts(locale), locale);
  return showPage(c, household, form.on, rejected(form, sent, errors, refusal));
}

/** The address to go to, saying what has just been done; its fragment stays at the end. */
function withDone(address: string, command: string): string {
  const [path = '', fragment] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}done=${command}${fragment === undefined ? '' : `#${fragment}`}`;
}

function whatIsWrong(
  answer: Exclude<Answer<unknown>, { kind: 'done' | 'not-found' | 'scope-missing' | 'reading-stopped' }>,
  texts: CapabilityTexts,
  locale: Locale,
): { errors: Record<string, string>; refusal: string | null } {
  if (answer.kind === 'key-reused') return { errors: {}, refusal: frameTexts(locale).keyReused };
  if (answer.kind === 'refused') {
    const words = refusalWords(texts, answer.refusal, answer.facts);
    return answer.field === null
      ? { errors: {}, refusal: words }
      : { errors: { [answer.field]: words }, refusal: null };
  }
  const errors: Record<string, string> = {};
  for (const { path, issue } of answer.problems) errors[path] ??= problemWords(issue, locale, texts);
  return { errors, refusal: null };
}

function rejected(form: Form, sent: Sent, errors: Record<string, string>, refusal: string | null): Rejected {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (name.startsWith('_')) continue;
    const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
    values[name] = Array.isArray(value) ? texts : (texts[0] ?? '');
  }
  return { command: form.does.name, values, errors, refusal };
}

async function giveFile(c: Context, household: Household, route: DownloadRoute): Promise<Response> {
  const actor = await actorOf(c, household);
  const now = household.clock();
  const input = decode(route.gives.input, askedOf(c));
  const answer = await perform<typeof route.gives>(household.db, route.gives, { actor, input, now });
  if (answer.kind === 'reading-stopped') return readingStoppedPage(c, actor);
  if (answer.kind === 'refused' && route.asks !== null) {
    await dress(c, household, actor);
    const { refusal, facts } = answer;
    const page = route.asks({ refusal, facts, view: viewOf(c, actor, now) });
    return c.html(`<!doctype html>${renderToString(page)}`, 422);
  }
  if (answer.kind !== 'done') return notFoundPage(c, actor);
  const file = await route.draw({ data: answer.value as never, view: viewOf(c, actor, now) });
  // Whatever a file holds, the browser saves it and runs nothing of it.
  return c.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${headerText(file.fileName)}`,
    'Content-Security-Policy': 'sandbox',
  });
}

/** A film for a player: the piece that it asks for (RFC 9110, section 14). Whatever is in it, nothing of it runs. */
async function playFile(c: Context, household: Household, route: MediaRoute): Promise<Response> {
  const actor = await actorOf(c, household);
  const asked = { ...askedOf(c), range: c.req.header('range') ?? '' };
  const input = decode(route.gives.input, asked);
  const answer = await perform(household.db, route.gives, { actor, input, now: household.clock() });
  if (answer.kind !== 'done') return notFoundPage(c, actor);
  const { mediaType, bytes, piece, size } = answer.value as MediaPiece;
  const headers = {
    'Content-Type': mediaType,
    'Accept-Ranges': 'bytes',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, max-age=3600',
  };
  if (piece === 'nowhere') return c.body(null, 416, { ...headers, 'Content-Range': `bytes */${size}` });
  if (piece === null) return c.body(new Uint8Array(bytes), 200, headers);
  const range = `bytes ${piece.from}-${piece.to}/${size}`;
  return c.body(new Uint8Array(bytes), 206, { ...headers, 'Content-Range': range });
}

/** A file's name as a header carries it (RFC 8187): percent-encoded, also where encodeURIComponent lets signs stand. */
function headerText(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
