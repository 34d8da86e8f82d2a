// Keeps an open page true: when the server says that its subject changed, the page is fetched again
// and only the marked regions that differ are exchanged, under the reader's hands.
import { setServerTime } from './clock.ts';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** A hall full of phones must not ask for the page in the same instant. */
const SPREAD = 400;
/** The server sends something every 15 s. */
const LONGEST_SILENCE = 40_000;
/** A page that took longer than this to connect may have missed a change. */
const SLOW_START = 3_000;

/** Milliseconds before attempt `n` to connect again: doubling, capped, and spread by `random` (0 to 1). */
export function reconnectDelay(attempt: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
  return Math.round(longest * (0.5 + random / 2));
}

/** Whether something changed since this page was asked for: `since` is its age in milliseconds as the server says, or empty. */
function changedSinceDrawn(since: string): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return since !== '' && Number(since) <= performance.now() - (navigation?.requestStart ?? 0);
}

/** True when the reader is typing in the region, so that it must wait. */
function isBeingEdited(region: Element): boolean {
  if (region.querySelector('dialog[open], [data-busy]')) return true;
  for (const field of region.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const changed =
      field.type === 'checkbox' || field.type === 'radio'
        ? (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked
        : field.value !== field.defaultValue;
    if (changed && field.type !== 'hidden') return true;
  }
  for (const field of region.querySelectorAll<HTMLSelectElement>('select')) {
    if (field === document.activeElement) return true;
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    if (field.selectedIndex !== Math.max(0, first)) return true;
  }
  return false;
}

/** The same region without what differs at each drawing, to compare by: clocks, and the keys of its forms. */
function comparable(region: Element): string {
  return region.outerHTML
    .replace(/ data-(server-now|awake|over)="[^"]*"/g, '')
    .replace(/(name="_key" value=")[^"]*/g, '$1');
}

/** How to find the focused element again in a new copy of its region. */
function addressOf(element: Element): string | null {
  if (element.id) return `#${CSS.escape(element.id)}`;
  for (const name of ['data-key', 'name', 'href', 'value']) {
    const value = element.getAttribute(name);
    if (value) return `${element.localName}[${name}="${CSS.escape(value)}"]`;
  }
  return null;
}

/** Marks what differs inside a region, so that the style sheet can show it for a moment. */
function markChanges(before: Element, after: Element): void {
  for (const item of after.querySelectorAll<HTMLElement>('[data-key]')) {
    const old = before.querySelector(`[data-key="${CSS.escape(item.dataset.key ?? '')}"]`);
    if (old?.textContent !== item.textContent) item.dataset.fresh = '';
  }
}

/** Region as the server last drew it, by id: what the browser did to it since must not count as a change. */
const drawn = new Map<string, string>();

function remember(root: ParentNode): void {
  for (const region of root.querySelectorAll('[data-live-region][id]'))
    drawn.set(region.id, comparable(region));
}

/** Exchanges the regions that differ. Returns what to announce, and whether a region had to wait. */
export function swapRegions(
  fresh: Document,
  wake: (root: ParentNode) => void,
): { said: string[]; waiting: boolean } {
  const said: string[] = [];
  let waiting = false;
  for (const region of document.querySelectorAll('[data-live-region][id]')) {
    const next = fresh.getElementById(region.id);
    if (!next) continue;
    const text = comparable(next);
    if (drawn.get(region.id) === text) continue;
    if (isBeingEdited(region)) {
      waiting = true;
      continue;
    }
    drawn.set(region.id, text);
    const focused = region.contains(document.activeElement) ? document.activeElement : null;
    const address = focused && addressOf(focused);
    const open = [...region.querySelectorAll('details[open][id]')].map((details) => details.id);
    const arrived = document.adoptNode(next);
    markChanges(region, arrived);
    region.replaceWith(arrived);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (address) arrived.querySelector<HTMLElement>(address)?.focus({ preventScroll: true });
    wake(arrived);
    const announcement = arrived.getAttribute('data-live-announce');
    if (announcement) said.push(announcement);
  }
  return { said, waiting };
}

function announce(text: string): void {
  let element = document.getElementById('live-announcer');
  if (!element) {
    element = document.createElement('div');
    element.id = 'live-announcer';
    element.className = 'hidden';
    element.setAttribute('aria-live', 'polite');
    document.body.append(element);
  }
  element.textContent = text;
}

function fetchPage(): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    // The browser parses the answer itself: no text ever goes through a sink for HTML.
    request.responseType = 'document';
    request.timeout = 15_000;
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.send();
  });
}

/**
 * Follows `<main data-live="address">` until the page is left. The server says "hello" on each connection, with how long
 * ago something changed, "changed" after each change, and "ping" now and then; it never sends data, the page reads again what it may see.
 */
export function startLive(wake: (root: ParentNode) => void): void {
  const main = document.querySelector<HTMLElement>('[data-live]');
  const address = main?.dataset.live;
  if (!main || !address) return;
  remember(document);
  let source: EventSource | null = null;
  let attempt = 0;
  let changes = 0;
  let refreshing = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const show = (state: 'live' | 'lost') => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-live-status]'))
      element.dataset.liveStatus = state;
  };

  const refresh = async () => {
    if (refreshing) return;
    refreshing = true;
    const seen = changes;
    const fresh = await fetchPage();
    refreshing = false;
    if (!fresh) {
      setTimeout(refresh, reconnectDelay(2, Math.random()));
      return;
    }
    // A page that is only read is parsed as if there were no script: what is for that case must not come in with a region.
    for (const part of fresh.querySelectorAll('noscript')) part.remove();
    setServerTime(fresh.querySelector<HTMLElement>('[data-server-now]')?.dataset.serverNow);
    const { said, waiting } = swapRegions(fresh, wake);
    if (said.length > 0) announce(said.join(' '));
    if (waiting) setTimeout(refresh, 5_000);
    else if (changes !== seen) refresh();
  };

  const changed = () => {
    changes++;
    setTimeout(refresh, Math.random() * SPREAD);
  };

  const reconnect = () => {
    source?.close();
    clearTimeout(silence);
    show('lost');
    setTimeout(connect, reconnectDelay(attempt++, Math.random()));
  };

  /** A phone that slept may hold a dead connection without an error. */
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(reconnect, LONGEST_SILENCE);
  };

  const connect = () => {
    source = new EventSource(address);
    source.addEventListener('hello', ({ data }: MessageEvent<string>) => {
      heard();
      show('live');
      // What changed while nobody listened: after a lost connection, or between the drawing and the first one.
      if (attempt > 0 || performance.now() > SLOW_START || changedSinceDrawn(data)) changed();
      attempt = 0;
    });
    source.addEventListener('changed', () => {
      heard();
      changed();
    });
    source.addEventListener('ping', heard);
    source.onerror = reconnect;
  };

  addEventListener('pagehide', () => {
    clearTimeout(silence);
    source?.close();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) connect();
  });
  connect();
}
