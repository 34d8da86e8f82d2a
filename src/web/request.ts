import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Actor, type Identity, type Participation } from '../kernel/actor.ts';
import type { Instant } from '../kernel/clock.ts';
import type { Db } from '../kernel/database.ts';
import { LARGEST_UPLOAD, type Upload } from '../kernel/files.ts';
import { newSecret } from '../kernel/ids.ts';
import type { Line } from '../kernel/line.ts';
import { LOCALES, type Locale } from '../kernel/locale.ts';
import type { Look } from '../kernel/look.ts';
import type { Capability, Cookie } from './capability.ts';
import { keepable, type Sent } from './decode.ts';
import type { LiveHub } from './live.ts';
import { cookieName, isForeign, isSecure } from './security.ts';
import { frameTexts } from './texts.ts';
import type { SentForm, View, Works } from './view.ts';

/** What the site runs on: the rooms, the database, the clock, the stream of changes, and somebody to tell of bugs. */
export interface Household {
  readonly capabilities: readonly Capability[];
  readonly db: Db;
  readonly clock: () => Instant;
  readonly hub: LiveHub;
  readonly report: (error: unknown) => void;
  /** Aborted when this process serves no more. */
  readonly ends: AbortSignal;
  /** To the other processes of the same server; absent where there can be none. */
  readonly line?: Line;
}

/** Refuses what another site made a browser send: reading is harmless, acting is not. */
export const foreignRequest: MiddlewareHandler = async (c, next) => {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!reads && isForeign(c)) return c.text(frameTexts(localeOf(c)).foreign, 403);
  return next();
};

/** Who sent this request, with what ties them to events. */
export async function actorOf(c: Context, { capabilities, db, clock }: Household): Promise<Actor> {
  const authorization = c.req.header('authorization') ?? '';
  const credentials = {
    path: c.req.path,
    cookie: (name: string) => cookieOf(c, name),
    bearer: authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : null,
  };
  let identity: Identity = { kind: 'anonymous' };
  // A personal link proves its person whoever is signed in in this browser: the last room that can tell is heard first.
  for (const { identify } of capabilities.toReversed()) {
    const known = await identify?.(db, credentials, clock());
    if (known) {
      identity = known;
      break;
    }
  }
  return new Actor(identity, await participationsOf(identity, capabilities, db));
}

/** What ties somebody's organisations to events, asked of the capabilities that know. */
export async function participationsOf(
  identity: Identity,
  capabilities: readonly Capability[],
  db: Db,
): Promise<readonly Participation[]> {
  const organisationIds =
    identity.kind === 'member' && !identity.awaits
      ? [...new Set(identity.memberships.map(({ organisationId }) => organisationId))]
      : identity.kind === 'token'
        ? [identity.organisationId]
        : [];
  if (organisationIds.length === 0) return [];
  const lists = await Promise.all(
    capabilities.map(({ participations }) => participations?.(db, organisationIds) ?? []),
  );
  return lists.flat();
}

function isLocale(text: string | undefined): text is Locale {
  return LOCALES.includes(text as Locale);
}

/** The reader's language: just chosen, chosen before, or the browser's first that we have; French otherwise. */
export function localeOf(c: Context): Locale {
  const asked = c.req.query('lang');
  if (isLocale(asked)) return asked;
  const chosen = getCookie(c, 'lang');
  if (isLocale(chosen)) return chosen;
  for (const part of (c.req.header('accept-language') ?? '').split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'fr';
}

/** Remembers a language chosen in the address. */
export function rememberLocale(c: Context): void {
  const asked = c.req.query('lang');
  if (isLocale(asked)) setCookie(c, 'lang', asked, { path: '/', sameSite: 'Lax', maxAge: 365 * 24 * 3600 });
}

/** Remembers for the view what the network of this page gives it, and whether it is of a rehearsal or of a hall. */
export async function dress(c: Context, { capabilities, db }: Household, { identity }: Actor): Promise<void> {
  for (const { rehearses } of capabilities)
    if (await rehearses?.(db, identity, c.req.path)) c.set('rehearsal', true);
  for (const { inHall } of capabilities) {
    const hall = await inHall?.(db, identity, c.req.path);
    if (hall) c.set('hall', hall);
  }
  for (const { looks } of capabilities) {
    const look = await looks?.of(db, identity, c.req.path);
    if (look) return c.set('look', look);
  }
}

/** Where this member works; null for everybody else, and while a session still has something to prove. */
function worksOf(actor: Actor): Works | null {
  const { identity } = actor;
  if (identity.kind !== 'member' || identity.awaits) return null;
  const organisations = [...new Set(identity.memberships.map(({ organisationId }) => organisationId))];
  return {
    follows: actor.follows() !== null,
    companiesOf: organisations.filter((id) => actor.worksFor(id) !== null),
    manages: organisations.filter((id) => actor.manages(id) !== null),
    administers: identity.administers ?? [],
  };
}

export function viewOf(c: Context, actor: Actor, now: Instant, sent: SentForm | null = null): View {
  const url = new URL(c.req.url);
  const look: Look | null = c.get('look') ?? null;
  const asked = localeOf(c);
  return {
    locale: look === null || look.locales.includes(asked) ? asked : (look.locales[0] ?? asked),
    look,
    rehearsal: c.get('rehearsal') === true,
    hall: c.get('hall') ?? null,
    path: sent?.page ?? url.pathname + url.search,
    origin: `${isSecure(c) ? 'https' : 'http'}://${c.req.header('host') ?? url.host}`,
    signedInAs: actor.identity.kind === 'member' ? actor.identity.name : null,
    works: worksOf(actor),
    now,
    drawnAt: now,
    key: newSecret(),
    done: c.req.query('done') ?? null,
    sent,
  };
}

/** What was typed in a form, with its files read. A file over the limit is left out, and said to be too large. */
export async function sentBy(
  c: Context,
  largest = LARGEST_UPLOAD,
): Promise<{ readonly sent: Sent; readonly tooLarge: boolean }> {
  const body = await c.req.parseBody({ all: true });
  const sent: Record<string, string | Upload | (string | Upload)[]> = {};
  let tooLarge = false;
  for (const [name, value] of Object.entries(body)) {
    const values: (string | Upload)[] = [];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string') values.push(item);
      else if (item.size > largest) tooLarge = true;
      // A file field left empty is sent as a nameless empty file.
      else if (item.size > 0 || item.name !== '')
        values.push({
          name: keepable(item.name),
          mediaType: item.type,
          bytes: new Uint8Array(await item.arrayBuffer()),
        });
      else values.push('');
    }
    sent[name] = values.length === 1 ? values[0]! : values;
  }
  return { sent, tooLarge };
}

/** A cookie of ours, under the name that fits the connection. */
export function cookieOf(c: Context, name: string): string | null {
  return getCookie(c, cookieName(c, name)) ?? null;
}

/** Sets the cookies that a command's answer carries. */
export function putCookies(c: Context, cookies: readonly Cookie[]): void {
  for (const { name, value, maxAgeSeconds } of cookies)
    setCookie(c, cookieName(c, name), value ?? '', {
      path: '/',
      httpOnly: true,
      secure: isSecure(c),
      sameSite: 'Lax',
      maxAge: value === null ? 0 : maxAgeSeconds,
    });
}
