// Times that count by the server's clock: the phone's may be minutes off, and all screens must agree.

/** A jump of the device's own clock larger than this is no rounding: it slept, or somebody set it. */
const JUMP_MS = 2_000;

/** The page's time when `performance` stood at `at`: it goes on from there, whatever becomes of the device's clock. */
let base = Date.now();
let at = performance.now();
/** Milliseconds by which the event's time is ahead of the server's: a rehearsal plays another hour. */
let shift = 0;
/** The server's time less the device's; null until the server has said. */
let skew: number | null = null;
let heardServer = false;

/** The event's present time in milliseconds, as well as the last page or message told it. */
export function serverNow(): number {
  return base + (performance.now() - at);
}

/** How far the device's own clock is behind the server's, in milliseconds; null when nobody knows. */
export function deviceSkew(): number | null {
  return skew;
}

function setTime(now: number): void {
  base = now;
  at = performance.now();
}

/** Takes the times that a page was drawn with: the event's, and the server's, which a rehearsal's differs from. */
export function setPageTime(shown: string | undefined, drawn: string | undefined): void {
  const [event, server] = [Date.parse(shown ?? ''), Date.parse(drawn ?? '')];
  const before = shift;
  if (!Number.isNaN(event) && !Number.isNaN(server)) shift = event - server;
  // What the server said by a message is closer than what a page says that took its time to arrive.
  if (heardServer) base += shift - before;
  else if (!Number.isNaN(event)) setTime(event);
  if (skew === null && !Number.isNaN(server)) skew = server - Date.now();
}

/** Takes the server's time from a message that it has just sent. */
export function setServerTime(instant: string | undefined): void {
  const told = Date.parse(instant ?? '');
  if (Number.isNaN(told)) return;
  heardServer = true;
  setTime(told + shift);
  skew = told - Date.now();
}

let deviceBase = base;
let deviceAt = at;

/**
 * Milliseconds by which the device's clock jumped since this was last asked, 0 for none. Forward: it slept, and its
 * clock knows for how long. Backward: somebody set it, and it knows nothing.
 */
export function deviceJump(): number {
  const [device, steady] = [Date.now(), performance.now()];
  const jump = device - deviceBase - (steady - deviceAt);
  deviceBase = device;
  deviceAt = steady;
  if (Math.abs(jump) < JUMP_MS) return 0;
  if (jump > 0) base += jump;
  return jump;
}

const two = (value: number) => String(value).padStart(2, '0');

/** "4:05" below an hour, "1:20:00" from there on; "+0:42" once the moment is past. */
export function countdownText(milliseconds: number): string {
  const past = milliseconds < 0;
  // Counting down shows the second that has begun; counting up, the seconds that are complete.
  const seconds = past ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return (past ? '+' : '') + (hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`);
}

/** How much of the time between two instants is over at `now`, from 0 to 1. */
export function share(from: number, to: number, now: number): number {
  if (!(to > from)) return 0;
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();
function wallTime(now: number, zone: string): string {
  let format = zoneFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('fr', {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    });
    zoneFormats.set(zone, format);
  }
  return format.format(now);
}

/** Pages that take turns: which one stands is told by the time, so that it is the same on every screen. */
function turnPages(list: HTMLElement, now: number): void {
  const pages = list.querySelectorAll<HTMLElement>('[data-page]');
  const present = Math.floor(now / (Number(list.dataset.pageSeconds) * 1000)) % pages.length;
  pages.forEach((page, index) => {
    page.hidden = index !== present;
  });
}

/** Where each round stands, as the server draws it (round-ribbon-state.ts): the strip goes on between two readings. */
function markRounds(strip: Element, now: number): void {
  let nextFound = false;
  for (const round of strip.querySelectorAll<HTMLElement>('[data-starts][data-ends]')) {
    const [from, to] = [Date.parse(round.dataset.starts ?? ''), Date.parse(round.dataset.ends ?? '')];
    let state = now >= to ? 'past' : now >= from ? 'running' : 'later';
    if (state === 'later' && !nextFound && round.dataset.kind !== 'break') {
      state = 'next';
      nextFound = true;
    }
    if (round.dataset.state !== state) round.dataset.state = state;
  }
}

/** The page's time of day ("18:42"), in the zone of its event where one is said, else in the device's. */
export function timeNow(): string {
  const zone = document.querySelector<HTMLElement>('[data-clock]')?.dataset.clock;
  return wallTime(serverNow(), zone || Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function tick(): void {
  const now = serverNow();
  for (const element of document.querySelectorAll<HTMLElement>('[data-countdown-to]')) {
    const left = Date.parse(element.dataset.countdownTo ?? '') - now;
    if (Number.isNaN(left)) continue;
    setText(element, countdownText(left));
    element.toggleAttribute('data-over', left < 0);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-clock]')) {
    setText(element, wallTime(now, element.dataset.clock || 'UTC'));
  }
  for (const strip of document.querySelectorAll('[data-round-strip]')) markRounds(strip, now);
  for (const element of document.querySelectorAll<HTMLElement>('[data-show-from]')) {
    const [from, until] = [
      Date.parse(element.dataset.showFrom ?? ''),
      Date.parse(element.dataset.showUntil ?? ''),
    ];
    element.hidden = now < from || now >= until;
  }
  for (const pages of document.querySelectorAll<HTMLElement>('[data-page-seconds]')) turnPages(pages, now);
  for (const element of document.querySelectorAll<SVGElement | HTMLElement>('[data-from][data-to]')) {
    const done = share(Date.parse(element.dataset.from ?? ''), Date.parse(element.dataset.to ?? ''), now);
    if (element instanceof HTMLProgressElement) element.value = done * element.max;
    else element.setAttribute('width', (done * 100).toFixed(1));
  }
}

/** Called after each turn of the page's clock, once a second and when it is looked at again. */
type EachSecond = (now: number) => void;
const followers: EachSecond[] = [];

/** Has something else of the page go by its clock. */
export function eachSecond(follower: EachSecond): void {
  followers.push(follower);
}

/** Takes the time that a page (this one, or a fresh copy) was drawn at. */
export function readPageTime(page: ParentNode): void {
  setPageTime(
    page.querySelector<HTMLElement>('[data-server-now]')?.dataset.serverNow,
    page.querySelector<HTMLElement>('[data-drawn-at]')?.dataset.drawnAt,
  );
}

/** Starts the one timer of the page. Nothing is drawn while nobody looks. */
export function startClocks(): void {
  readPageTime(document);
  if (
    !document.querySelector('[data-countdown-to], [data-clock], [data-from], [data-show-from], [data-live]')
  )
    return;
  const turn = () => {
    // For scripts of one screen, which share no module with this one.
    document.documentElement.dataset.pageTime = `${Math.round(serverNow())}@${Math.round(performance.now())}`;
    if (document.hidden) return;
    tick();
    for (const follow of followers) follow(serverNow());
  };
  const run = () => {
    turn();
    setTimeout(run, 1000 - (serverNow() % 1000));
  };
  document.addEventListener('visibilitychange', turn);
  run();
}
