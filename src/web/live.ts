import type { Instant } from '../kernel/clock.ts';
import { listenTo } from '../kernel/listen.ts';
import type { Figures } from './live-figures.ts';
import { type Changes, type Follower, followPages, type Seen } from './watched.ts';

/** Whose page listens: one of the staff, who hears of every change; or a person's, who hears of those of their own page. */
export type Whose = { readonly page: string; readonly personId: string } | null;

export interface Listening {
  /** The first message: the server's time, what the page shows, and since when. */
  hello(): Promise<Uint8Array>;
  stop(): void;
}

/**
 * Tells open pages that they changed. It carries no data but figures that name nobody: each page reads again what it may
 * see. A change of an event concerns all pages of its staff, and of its people only those whose own page is another than
 * before.
 */
export interface LiveHub {
  /** Passes each message on, as it goes down the line, until it is stopped. */
  listen(eventId: string, whose: Whose, tell: (message: Uint8Array) => void): Listening;
  /** Whether there are pages of this name that can be followed person by person. */
  follows(page: string): boolean;
  /** How many pages are listening. */
  readonly size: number;
  close(): Promise<void>;
}

export interface LiveOptions {
  readonly url: string;
  readonly clock: () => Instant;
  /** What people see on pages of a name, for a whole event. */
  readonly watched: Readonly<Record<string, (eventId: string) => Promise<Seen>>>;
  readonly report: (error: unknown) => void;
}

/** Changes come in bursts (a repair writes many rows): pages hear of a burst once, after this many milliseconds, */
const GATHER_MS = 120;
/** and not more often than this, per page of the staff: many hands at many doors must not keep the server busy with reading. */
const APART_MS = 45;
const LEAST_APART_MS = 350;
const MOST_APART_MS = 2_000;
/** When nobody could look (the database is away), somebody looks again. */
const LOOK_AGAIN_MS = 2_000;
/** A silent connection looks like a dead one to the phones in between. */
const PING_MS = 15_000;
/** The staff reads at once, so that screens of one account are drawn together; the server takes them in turn (turns.ts). */
const STAFF_SPREAD_MS = 30;
/** Milliseconds of a reading that the server has room for, per page: those who read again do so one after the other. */
const PERSON_PAGE_MS = 8;
/** Nobody waits for these: the ribbon and the countdowns go on by themselves. */
const SHARED_PAGE_MS = 12;

type Tell = (message: Uint8Array) => void;

interface FollowedPages {
  readonly follower: Follower;
  readonly people: Map<string, Set<Tell>>;
  ready: Promise<void>;
  looking: boolean;
  again: boolean;
}

interface Room {
  readonly staff: Set<Tell>;
  readonly pages: Map<string, FollowedPages>;
  due: NodeJS.Timeout | null;
  toldAt: number;
}

const encoder = new TextEncoder();
/** A message of the stream (text/event-stream), made once for all who get it. */
function message(event: string, data: object = {}): Uint8Array {
  return encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
const PING = message('ping');
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * Listens to PostgreSQL for changes and passes them on. Every server process has its own listener, so a page
 * hears of a change made through any of them.
 */
export function openLiveHub({ url, clock, watched, report }: LiveOptions): LiveHub {
  const rooms = new Map<string, Room>();
  const changedAt = new Map<string, number>();

  let closed = false;
  const look = async (pages: FollowedPages): Promise<void> => {
    if (closed) return;
    if (pages.looking) {
      pages.again = true;
      return;
    }
    pages.looking = true;
    try {
      do {
        pages.again = false;
        const changes = await pages.follower.look();
        tellFigures(pages, changes);
        tellPeople(pages, changes);
      } while (pages.again);
    } catch (error) {
      // The database is let go after this: who was still looking then has nobody to tell.
      if (closed) return;
      report(error);
      setTimeout(() => void look(pages), LOOK_AGAIN_MS).unref();
    } finally {
      pages.looking = false;
    }
  };

  const wake = (eventId: string) => {
    const room = rooms.get(eventId);
    if (!room || room.due) return;
    const apart = between(LEAST_APART_MS, room.staff.size * APART_MS, MOST_APART_MS);
    const wait = Math.max(GATHER_MS, room.toldAt + apart - performance.now());
    room.due = setTimeout(() => {
      room.due = null;
      room.toldAt = performance.now();
      tellStaff(room);
      for (const pages of room.pages.values()) void look(pages);
    }, wait);
    room.due.unref();
  };

  const everybody = (bytes: Uint8Array) => {
    for (const { staff, pages } of rooms.values()) {
      for (const tell of staff) tell(bytes);
      for (const { people } of pages.values())
        for (const tells of people.values()) for (const tell of tells) tell(bytes);
    }
  };

  let cut = false;
  const line = listenTo(url, 'live', {
    heard(eventId) {
      if (eventId !== null) changedAt.set(eventId, performance.now());
      else if (cut) everybody(message('back'));
      if (eventId === null) cut = false;
      // A line that was cut and is back: everybody looks again, for what was missed.
      for (const known of eventId === null ? rooms.keys() : [eventId]) wake(known);
    },
    lost() {
      cut = true;
      everybody(message('away'));
    },
  });
  const ping = setInterval(() => everybody(PING), PING_MS);
  ping.unref();

  const roomOf = (eventId: string): Room => {
    const room = rooms.get(eventId) ?? { staff: new Set(), pages: new Map(), due: null, toldAt: 0 };
    rooms.set(eventId, room);
    return room;
  };
  const leaveIfEmpty = (eventId: string, room: Room) => {
    if (room.staff.size > 0 || room.pages.size > 0) return;
    if (room.due) clearTimeout(room.due);
    rooms.delete(eventId);
  };
  const pagesOf = (eventId: string, name: string): FollowedPages => {
    const room = roomOf(eventId);
    const known = room.pages.get(name);
    if (known) return known;
    const see = watched[name];
    if (!see)
      throw new Error(`No page "${name}" is followed. There are: ${Object.keys(watched).join(', ')}.`);
    const pages: FollowedPages = {
      follower: followPages({
        see: () => see(eventId),
        eventChangedAt: () => changedAt.get(eventId) ?? null,
      }),
      people: new Map(),
      ready: Promise.resolve(),
      looking: false,
      again: false,
    };
    room.pages.set(name, pages);
    pages.ready = look(pages);
    return pages;
  };

  return {
    listen(eventId, whose, tell) {
      if (whose === null) {
        const room = roomOf(eventId);
        room.staff.add(tell);
        return {
          hello: async () =>
            hello(clock(), { version: '', at: changedAt.get(eventId) ?? null, count: 1, cut }),
          stop() {
            room.staff.delete(tell);
            leaveIfEmpty(eventId, room);
          },
        };
      }
      const { page, personId } = whose;
      const pages = pagesOf(eventId, page);
      const tells = pages.people.get(personId) ?? new Set();
      pages.people.set(personId, tells.add(tell));
      return {
        async hello() {
          await pages.ready;
          const { follower, people } = pages;
          const [version, at] = [follower.versionOf(personId), follower.changedAt(personId)];
          const figures = follower.figuresOf(personId);
          return hello(clock(), { version, at, count: people.size, cut, figures });
        },
        stop() {
          tells.delete(tell);
          if (tells.size === 0) pages.people.delete(personId);
          const room = rooms.get(eventId);
          if (!room || pages.people.size > 0) return;
          room.pages.delete(page);
          leaveIfEmpty(eventId, room);
        },
      };
    },
    follows: (page) => watched[page] !== undefined,
    get size() {
      let count = 0;
      for (const { staff, pages } of rooms.values()) {
        count += staff.size;
        for (const { people } of pages.values()) for (const tells of people.values()) count += tells.size;
      }
      return count;
    },
    async close() {
      closed = true;
      for (const { due } of rooms.values()) if (due) clearTimeout(due);
      clearInterval(ping);
      await line.close();
    },
  };
}

function hello(
  now: Instant,
  known: { version: string; at: number | null; count: number; cut: boolean; figures?: Figures },
): Uint8Array {
  const { version, at, count, cut, figures } = known;
  const since = at === null ? null : Math.round(performance.now() - at);
  return message('hello', {
    now,
    version,
    since,
    spread: between(400, count * SHARED_PAGE_MS, 20_000),
    away: cut,
    ...(figures && Object.keys(figures).length > 0 ? { figures } : {}),
  });
}

function tellStaff({ staff }: Room): void {
  const bytes = message('changed', { spread: STAFF_SPREAD_MS });
  for (const tell of staff) tell(bytes);
}

/** Figures that changed, to whom they concern: each page writes them where they stand. */
function tellFigures({ people }: FollowedPages, { ownFigures, sharedFigures }: Changes): void {
  const told = (figures: Figures | undefined) =>
    figures && Object.keys(figures).length > 0 ? message('figures', { figures }) : null;
  const shared = told(sharedFigures);
  for (const [person, tells] of people) {
    const own = told(ownFigures.get(person));
    for (const tell of tells) for (const bytes of [own, shared]) if (bytes !== null) tell(bytes);
  }
}

/** Those whose own page changed read it first; the others after them, when they share something that changed. */
function tellPeople({ follower, people }: FollowedPages, { own, shared }: Changes): void {
  const concerned = [...people.keys()].filter((person) => own.has(person));
  const spread = between(80, concerned.length * PERSON_PAGE_MS, 20_000);
  const tell = (person: string, told: object) => {
    const bytes = message('changed', { version: follower.versionOf(person), ...told });
    for (const each of people.get(person) ?? []) each(bytes);
  };
  for (const person of concerned) tell(person, { spread });
  if (!shared) return;
  const others = [...people.keys()].filter((person) => !own.has(person));
  const slowly = between(400, others.length * SHARED_PAGE_MS, 30_000);
  for (const person of others) tell(person, { after: concerned.length === 0 ? 0 : spread, spread: slowly });
}
