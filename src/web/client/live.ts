// Keeps an open page true: when the server says that its subject changed, the page is fetched again
// and only the marked regions that differ are exchanged, under the reader's hands.

import type { Figures } from '../live-figures.ts';
import { startAnnouncer } from './announcer.ts';
import { deviceJump, deviceSkew, eachSecond, readPageTime, setServerTime, timeNow } from './clock.ts';
import { writeFigures } from './live-figures.ts';
import { remember, swapRegions } from './regions.ts';

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 10_000;
/** A hall full of phones must not ask for the page in the same instant. */
const SPREAD = 400;
/** The server sends something every 15 s. */
const LONGEST_SILENCE = 40_000;
/** A page that took longer than this to connect may have missed a change. */
const SLOW_START = 3_000;
/** Whatever was said or not, an open page is read again after so long, and up to half as long again. */
const EVERY = 300_000;

/**
 * Milliseconds before attempt `n` to connect again: anywhere (`random`, 0 to 1) up to a limit that doubles to ten
 * seconds, so that a hall whose server was restarted comes back little by little and is all there soon.
 */
export function reconnectDelay(attempt: number, random: number): number {
  return Math.round(200 + random * Math.min(LONGEST_WAIT - 200, FIRST_WAIT * 2 ** attempt));
}

/** Said to the window by who did something on the page: it is read again at once. */
export const READ_AGAIN = 'tremplin:read-again';

/** What the server says with a message: its time, what the page shows, since when, and how long readings are spread over. */
interface Told {
  readonly now?: string;
  readonly version?: string;
  readonly since?: number | null;
  readonly after?: number;
  readonly spread?: number;
  readonly away?: boolean;
  readonly figures?: Figures;
}

/** Milliseconds before the page is read again: after those who go first, and anywhere in the spread. */
export function readingDelay({ after = 0, spread = SPREAD }: Told, random: number): number {
  return Math.round(after + random * spread);
}

/** Whether a page that had been connected must be read again: unless the server says that it shows the same as before. */
export function isBehind(before: string, { version = '' }: Told): boolean {
  return version === '' || version !== before;
}

/** Whether something changed since this page was asked for, by its age in milliseconds. */
function changedSinceDrawn({ since = null }: Told): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return since !== null && since <= performance.now() - (navigation?.requestStart ?? 0);
}

/** The page as it is now; null when nobody answers, "gone" when it is no more or no longer for who reads it. */
function fetchPage(): Promise<Document | null | 'gone'> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    // The browser parses the answer itself: no text ever goes through a sink for HTML.
    request.responseType = 'document';
    // As the server knows it (../turns.ts): whoever presses goes first.
    request.setRequestHeader('X-Reads-Again', '1');
    request.timeout = 15_000;
    request.onload = () =>
      resolve(request.status === 404 ? 'gone' : request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.send();
  });
}

type State = 'live' | 'lost' | 'away';

/** Says on the page whether it is in touch with the server, and since when it is not. */
function show(state: State): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-live-status]')) {
    if (element.dataset.liveStatus === state) continue;
    if (element.dataset.liveStatus === 'live' && state !== 'live')
      for (const since of element.querySelectorAll('[data-live-since]')) since.textContent = timeNow();
    element.dataset.liveStatus = state;
  }
}

/** Says to who sees the page of the staff that this device's clock is wrong; a few seconds are nobody's business. */
function showSkew(): void {
  const minutes = Math.round((deviceSkew() ?? 0) / 60_000);
  for (const notice of document.querySelectorAll<HTMLElement>('[data-clock-skew]')) {
    notice.hidden = Math.abs(minutes) < 2;
    for (const part of notice.querySelectorAll<HTMLElement>('[data-skew-side]'))
      part.hidden = part.dataset.skewSide !== (minutes > 0 ? 'behind' : 'ahead');
    for (const count of notice.querySelectorAll('[data-skew-minutes]'))
      count.textContent = String(Math.abs(minutes));
  }
}

/**
 * Follows `<main data-live="address">` until the page is left. The server says "hello" on each connection, "changed" when
 * this page may have, "figures" when nothing but figures did, "away" and "back" about its database, and "ping" now and then;
 * it never sends anything about people, the page reads again what it may see.
 */
export function startLive(wake: (root: ParentNode) => void): void {
  const main = document.querySelector<HTMLElement>('[data-live]');
  const address = main?.dataset.live;
  if (!main || !address) return;
  remember(document);
  const announcer = startAnnouncer();
  let source: EventSource | null = null;
  let attempt = 0;
  let changes = 0;
  /** Figures that were told while the page was being read: what is read may be older. */
  let toldMeanwhile: Figures[] = [];
  let version = '';
  let refreshing = false;
  let behind = false;
  let failures = 0;
  /** The page has been read again at least once: it stands at an address that can be read. */
  let read = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    // A phone in a pocket, a window behind another: read again when somebody looks.
    behind = document.hidden;
    if (refreshing || behind) return;
    refreshing = true;
    const seen = changes;
    toldMeanwhile = [];
    const fresh = await fetchPage();
    refreshing = false;
    // A rehearsal that was ended, a link whose days are over: the page itself says so, and shows nobody any more.
    if (fresh === 'gone' && read) {
      location.reload();
      return;
    }
    if (!fresh || fresh === 'gone') {
      // Without the stream nobody answers at all, which has been said.
      if (source?.readyState === EventSource.OPEN) show('away');
      setTimeout(refresh, reconnectDelay(failures++, Math.random()));
      return;
    }
    if (failures > 0 && source?.readyState === EventSource.OPEN) show('live');
    failures = 0;
    read = true;
    // A page that is only read is parsed as if there were no script: what is for that case must not come in with a region.
    for (const part of fresh.querySelectorAll('noscript')) part.remove();
    readPageTime(fresh);
    const { said, waiting } = swapRegions(fresh, wake);
    for (const figures of toldMeanwhile) writeFigures(figures);
    for (const [region, text] of said) announcer.say(region, text);
    if (waiting) setTimeout(refresh, 5_000);
    else if (changes !== seen) refresh();
  };

  const changed = (told: Told) => {
    changes++;
    setTimeout(refresh, readingDelay(told, Math.random()));
  };

  const tellFigures = ({ figures }: Told) => {
    if (!figures) return;
    if (refreshing) toldMeanwhile.push(figures);
    writeFigures(figures);
  };

  const reconnect = () => {
    source?.close();
    clearTimeout(silence);
    show('lost');
    setTimeout(connect, reconnectDelay(attempt++, Math.random()));
  };

  /** A phone that slept may hold a dead connection without an error. */
  const heard = (data: string): Told => {
    clearTimeout(silence);
    silence = setTimeout(reconnect, LONGEST_SILENCE);
    return JSON.parse(data) as Told;
  };

  const on = (event: string, act: (told: Told) => void) =>
    source?.addEventListener(event, ({ data }: MessageEvent<string>) => act(heard(data)));

  const connect = () => {
    source?.close();
    source = new EventSource(address);
    on('hello', (told) => {
      setServerTime(told.now);
      showSkew();
      show(told.away ? 'away' : 'live');
      // What changed while nobody listened: after a lost connection, or between the drawing and the first one.
      const missed =
        attempt > 0 ? isBehind(version, told) : performance.now() > SLOW_START || changedSinceDrawn(told);
      version = told.version ?? '';
      attempt = 0;
      tellFigures(told);
      if (missed) changed(told);
    });
    on('changed', (told) => {
      version = told.version ?? '';
      changed(told);
    });
    on('figures', tellFigures);
    on('away', () => show('away'));
    on('back', () => show('live'));
    on('ping', () => {});
    source.onerror = reconnect;
  };

  // A clock that jumped, by sleep or by hand, is asked about: the server says what time it is with each hello.
  eachSecond(() => {
    if (deviceJump() === 0 || source?.readyState !== EventSource.OPEN) return;
    attempt = Math.max(attempt, 1);
    connect();
  });
  addEventListener(READ_AGAIN, () => changed({ spread: 0 }));
  document.addEventListener('visibilitychange', () => {
    if (behind && !document.hidden) void refresh();
  });
  const again = () => {
    void refresh();
    setTimeout(again, EVERY * (1 + Math.random() / 2));
  };
  setTimeout(again, EVERY * (1 + Math.random() / 2));

  addEventListener('pagehide', () => {
    clearTimeout(silence);
    source?.close();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) connect();
  });
  connect();
}
