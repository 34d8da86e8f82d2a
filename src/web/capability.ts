import type { Hono } from 'hono';
import type { VNode } from 'preact';
import type { Identity, Participation } from '../kernel/actor.ts';
import type { Instant } from '../kernel/clock.ts';
import type { Db } from '../kernel/database.ts';
import type { Download } from '../kernel/files.ts';
import type { Line } from '../kernel/line.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Look, LookParts } from '../kernel/look.ts';
import type { Signal } from '../kernel/outbox.ts';
import type { Facts } from '../kernel/result.ts';
import type { AnyCommand, AnyQuery, InputOf, OutputOf, UseCase } from '../kernel/use-case.ts';
import type { InHall, View } from './view.ts';
import type { Seen } from './watched.ts';

/** The words a capability owes for what it answers and for what it writes in the journal. */
export interface CapabilityTexts {
  readonly refusals: Readonly<Record<string, string | ((facts: Facts) => string)>>;
  readonly journal: Readonly<Record<string, string | ((facts: Facts) => string)>>;
}

/** A page: what it shows, and the screen that draws it. GET, for people. */
export interface Page {
  readonly kind: 'page';
  readonly path: string;
  readonly shows: AnyQuery;
  readonly screen: (props: { data: never; view: View }) => VNode;
  /** Where to go instead, when there is nothing to show here; null to show it. */
  readonly elsewhere: ((data: never) => string | null) | null;
}

/** A form: the command it runs, the page it stands on, and where its sender goes afterwards. POST, for people. */
export interface Form {
  readonly kind: 'form';
  readonly path: string;
  readonly does: AnyCommand;
  readonly on: Page;
  readonly then: (value: never, input: never, path: Readonly<Record<string, string>>) => string;
  readonly options: FormOptions<never>;
}

export interface FormOptions<V> {
  /** Cookies to set or clear with the answer. */
  readonly cookies?: (value: V) => readonly Cookie[];
  /** Draws the answer at once instead of going elsewhere: for what is shown once and kept nowhere. */
  readonly shows?: (props: { data: V; view: View }) => VNode;
  /** Input fields that are read from cookies, by the cookie's name: what a person cannot type. */
  readonly fromCookies?: Readonly<Record<string, string>>;
  /** Input fields that are read from headers of the request, by the header's name. */
  readonly fromHeaders?: Readonly<Record<string, string>>;
  /** Bytes of the largest file that it takes, where that is more than usual. */
  readonly largestFile?: number;
  /** The browser is another person's from now on: it is told to empty what pages keep in it, but no cookie. */
  readonly empties?: boolean;
}

export interface Cookie {
  readonly name: string;
  /** null clears it. */
  readonly value: string | null;
  readonly maxAgeSeconds: number;
}

/** An endpoint of the public REST API, under /api. JSON, for programs. */
export interface Endpoint {
  readonly kind: 'endpoint';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly runs: UseCase;
  /** The largest file it takes, in bytes, where that is more than usual. */
  readonly options: { readonly largestFile?: number };
}

/** A file to download: a query's answer when that is a `Download`, or drawn from it like a screen. GET. */
export interface DownloadRoute {
  readonly kind: 'download';
  readonly path: string;
  readonly gives: AnyQuery;
  readonly draw: (props: { data: never; view: View }) => Download | Promise<Download>;
  /** Draws the page that asks for what a refusal lacks; without it a refused file is not there. */
  readonly asks: ((props: { refusal: string; facts: Facts; view: View }) => VNode) | null;
}

/** A file for a player on a page, which asks for pieces of it: the query has a field `range` for the header. GET. */
export interface MediaRoute {
  readonly kind: 'media';
  readonly path: string;
  readonly gives: AnyQuery;
}

export type Route = Page | Form | Endpoint | DownloadRoute | MediaRoute;

/** What a request shows of itself to whoever can tell who sent it. */
export interface Credentials {
  readonly path: string;
  readonly cookie: (name: string) => string | null;
  readonly bearer: string | null;
}

export interface SignalContext {
  readonly db: Db;
  readonly now: Instant;
}

/** What routes that are neither pages nor endpoints stand on. */
export interface Mounting {
  readonly db: Db;
  readonly clock: () => Instant;
  readonly report: (error: unknown) => void;
  /** Aborted when this process serves no more: what goes on by itself stops then, before the database is let go. */
  readonly ends: AbortSignal;
  /** To the other processes of the same server; absent where there can be none. */
  readonly line?: Line;
}

/** A room of the house: what it shows, does, announces and listens to. */
export interface Capability {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly texts: (locale: Locale) => CapabilityTexts;
  /** Streams and beacons with a gate of their own, for what is neither a page nor an endpoint. */
  readonly mounts?: (on: Mounting) => Hono;
  /** Tells who sent a request; of those that know, the last capability in the house's order decides. */
  readonly identify?: (db: Db, credentials: Credentials, now: Instant) => Promise<Identity | null>;
  /** Where somebody must go before any page of `path` is shown to them; null to go on. */
  readonly detour?: (identity: Identity, path: string) => string | null;
  /** The look of somebody's pages, and the files it is made of; of the capabilities that know, the first is asked. */
  readonly looks?: {
    readonly of: (db: Db, identity: Identity, path: string) => Promise<Look | null>;
    readonly parts: (db: Db, networkId: string) => Promise<LookParts | null>;
  };
  /** Whether this page is of a rehearsal: it then says so above everything else. */
  readonly rehearses?: (db: Db, identity: Identity, path: string) => Promise<boolean>;
  /** Whether this process serves a hall, or the event of this staff page is in one: pages then say so. */
  readonly inHall?: (db: Db, identity: Identity, path: string) => Promise<InHall | null>;
  /** What ties organisations to events. */
  readonly participations?: (db: Db, organisationIds: readonly string[]) => Promise<Participation[]>;
  /**
   * What each person of an event sees on their own page, by the page's name: two texts that are the same show the same
   * page. A page that is live at `ownLive(…)` with this name is read again only when its person's text has changed.
   */
  readonly watched?: Readonly<Record<string, (context: SignalContext, eventId: string) => Promise<Seen>>>;
  /** Work to do when a signal arrives, by the signal's name. May run twice for the same signal. */
  readonly listens?: Readonly<Record<string, (context: SignalContext, signal: Signal) => Promise<void>>>;
  /** Work to do again and again, in the worker, at least this many seconds apart. */
  readonly recurring?: readonly {
    readonly everySeconds: number;
    readonly run: (context: SignalContext) => Promise<void>;
  }[];
}

export function capability(definition: Capability): Capability {
  return definition;
}

export function page<Q extends AnyQuery>(
  path: string,
  shows: Q,
  screen: (props: { data: OutputOf<Q>; view: View }) => VNode,
  elsewhere: ((data: OutputOf<Q>) => string | null) | null = null,
): Page {
  return { kind: 'page', path, shows, screen, elsewhere };
}

export function form<C extends AnyCommand>(
  path: string,
  does: C,
  on: Page,
  then: (value: OutputOf<C>, input: InputOf<C>, path: Readonly<Record<string, string>>) => string,
  options: FormOptions<OutputOf<C>> = {},
): Form {
  return { kind: 'form', path, does, on, then, options };
}

export function endpoint(
  method: Endpoint['method'],
  path: string,
  runs: UseCase,
  options: Endpoint['options'] = {},
): Endpoint {
  return { kind: 'endpoint', method, path, runs, options };
}

/** A file kept as it is: the query's output is a `Download`. */
export function download(path: string, gives: AnyQuery): DownloadRoute {
  return { kind: 'download', path, gives, draw: ({ data }) => data, asks: null };
}

/** A film, or what is spoken in it: the query's output is a `MediaPiece`. */
export function media(path: string, gives: AnyQuery): MediaRoute {
  return { kind: 'media', path, gives };
}

/** A file drawn from what a query shows, in the reader's language. */
export function drawnFile<Q extends AnyQuery>(
  path: string,
  gives: Q,
  draw: (props: { data: OutputOf<Q>; view: View }) => Download | Promise<Download>,
  asks: DownloadRoute['asks'] = null,
): DownloadRoute {
  return { kind: 'download', path, gives, draw, asks };
}

/** What people see on their own pages, by the page's name, asked of the capabilities that draw them. */
export function watchedPages(
  capabilities: readonly Capability[],
  context: () => SignalContext,
): Readonly<Record<string, (eventId: string) => Promise<Seen>>> {
  const parts = capabilities.flatMap(({ watched }) => Object.entries(watched ?? {}));
  return Object.fromEntries(parts.map(([name, see]) => [name, (eventId: string) => see(context(), eventId)]));
}

/** Every use case that the routes of these capabilities lead to, once each, by name. */
export function useCasesOf(capabilities: readonly Capability[]): ReadonlyMap<string, UseCase> {
  const found = new Map<string, UseCase>();
  for (const { routes } of capabilities)
    for (const route of routes)
      for (const useCase of useCasesIn(route)) {
        const known = found.get(useCase.name);
        if (known !== undefined && known !== useCase)
          throw new Error(`Two use cases are named "${useCase.name}". Give one of them another name.`);
        found.set(useCase.name, useCase);
      }
  return found;
}

function useCasesIn(route: Route): readonly UseCase[] {
  switch (route.kind) {
    case 'page':
      return [route.shows];
    case 'form':
      return [route.does];
    case 'endpoint':
      return [route.runs];
    case 'download':
    case 'media':
      return [route.gives];
  }
}
