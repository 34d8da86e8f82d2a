// Times that count by the server's clock: the phone's may be minutes off, and all screens must agree.

let offset = 0;

/** The server's present time in milliseconds, as well as the last page or message told it. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** Takes the server's time from a text it has just sent. */
export function setServerTime(instant: string | undefined): void {
  const told = instant ? Date.parse(instant) : Number.NaN;
  if (!Number.isNaN(told)) offset = told - Date.now();
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
  for (const element of document.querySelectorAll<SVGElement | HTMLElement>('[data-from][data-to]')) {
    const done = share(Date.parse(element.dataset.from ?? ''), Date.parse(element.dataset.to ?? ''), now);
    if (element instanceof HTMLProgressElement) element.value = done * element.max;
    else element.setAttribute('width', (done * 100).toFixed(1));
  }
}

/** Starts the one timer of the page. It does not run while nobody looks. */
export function startClocks(): void {
  setServerTime(document.querySelector<HTMLElement>('[data-server-now]')?.dataset.serverNow);
  if (!document.querySelector('[data-countdown-to], [data-clock], [data-from], [data-live]')) return;
  const run = () => {
    if (!document.hidden) tick();
    setTimeout(run, 1000 - (serverNow() % 1000));
  };
  document.addEventListener('visibilitychange', tick);
  run();
}
