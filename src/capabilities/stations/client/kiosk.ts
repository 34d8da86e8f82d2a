// The page of a shared computer. It changes as a whole: whatever a person did here goes with the page, and none of it gets
// into the browser's history. It says every few seconds that it is alive, and hears at the latest then what it must show.
import { READ_AGAIN } from '../../../web/client/live.ts';
import { postForm } from '../../../web/client/post-form.ts';

const PULSE_MS = 8_000;
const RETRY_MS = 2_000;
/** Who hung up and went away without a word is forgotten after so long; until then one press brings them back. */
const GONE_MS = 60_000;
const HOME = '/station';

const mark = document.querySelector<HTMLElement>('[data-kiosk]');
let showing = mark?.dataset.showing ?? '';
const [kind = ''] = showing.split('/');
let leaving = false;

/** Takes away all that a page can keep in this browser, but the computer's own cookie, which no script reads. */
async function wipe(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys().catch(() => [])) await caches.delete(name);
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (name) indexedDB.deleteDatabase(name);
}

/** The next person reads in their own language, not in that of the one before. */
function forgetLanguage(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser, and the cookie is no secret
  document.cookie = 'lang=; path=/; max-age=0';
}

/** Exchanges the page for a fresh one, in the place of this one in the browser's history. */
function renew(address = HOME): void {
  if (leaving) return;
  leaving = true;
  location.replace(address);
}

/** All of what a station shows but whether help was asked for, which stands at its end. */
const withoutHelp = (shown: string) => shown.slice(0, shown.lastIndexOf('/'));

/**
 * Help was asked for, or given, while somebody sits here: the press alone is read again, and their interview goes on. Were
 * the page read anew, they would be out of the call for seconds because they raised a hand.
 */
function readPressAgain(): void {
  dispatchEvent(new Event(READ_AGAIN));
}

/** Another person, another state: the page goes, and what the last person chose goes with it. */
function follow(now: string): void {
  // The host tries the devices: nothing but a computer that is taken off its station ends that.
  if (now === showing || (kind === 'check' && now !== 'unplugged')) return;
  if (kind === 'seated' && withoutHelp(now) === withoutHelp(showing)) {
    showing = now;
    readPressAgain();
    return;
  }
  const before = showing.split('/')[1] ?? '';
  const after = now.split('/')[1] ?? '';
  if (before !== '' && before !== after) forgetLanguage();
  if (now === 'unplugged') void wipe().finally(() => renew());
  else renew();
}

async function pulse(): Promise<void> {
  const answer = await fetch('/api/station/pulse').catch(() => null);
  // While the server is away the page stays: an interview goes on without it.
  if (answer?.status === 401 || answer?.status === 404) return follow('unplugged');
  if (!answer?.ok) return;
  follow(((await answer.json()) as { showing: string }).showing);
}

/** Sends a form and takes the page that comes after it, whatever the answer: the server knows what to show. */
async function send(form: HTMLFormElement): Promise<void> {
  if (form.hasAttribute('data-busy')) return;
  form.setAttribute('data-busy', '');
  fillFound(form);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  let answer = await postForm(form.action, body);
  while (answer === null) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    answer = await postForm(form.action, body);
  }
  if (kind === 'seated' && form.action.endsWith('/help')) {
    form.removeAttribute('data-busy');
    return readPressAgain();
  }
  if (form.action.endsWith('/leave')) forgetLanguage();
  const wrong = answer.headers.get('X-Leads-To')?.includes('wrong=1');
  renew(wrong ? `${HOME}?wrong=1` : HOME);
}

/** What the waiting room found of the devices, into the form by which somebody asks for help with them. */
function fillFound(form: HTMLFormElement): void {
  const found = document.querySelector<HTMLElement>('[data-call-lobby]')?.dataset;
  if (!found || !form.hasAttribute('data-call-fails')) return;
  const set = (name: string, works: boolean) =>
    form.querySelector(`input[name="${name}"]`)?.setAttribute('value', String(works));
  set('camera', found.camera === 'yes');
  set('microphone', found.microphone === 'heard');
}

/** Who enters has said that they see and hear themselves: the host's page says of the station that it works. */
function watchTrial(area: HTMLElement): void {
  area.querySelector('[data-call-enter]')?.addEventListener('click', () => {
    const { camera, microphone } = area.querySelector<HTMLElement>('[data-call-lobby]')?.dataset ?? {};
    if (microphone === undefined) return;
    const body = JSON.stringify({ camera: camera === 'yes', microphone: microphone !== 'none' });
    const headers = { 'Content-Type': 'application/json' };
    void fetch('/api/station/tried', { method: 'POST', body, headers }).catch(() => {});
  });
}

/** Somebody hung up: unless they come back, the station is left for them. */
function watchHangUp(area: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(timer);
    const form = document.querySelector<HTMLFormElement>('form[action="/station/leave"]');
    if (area.dataset.phase === 'ended' && form) timer = setTimeout(() => void send(form), GONE_MS);
  }).observe(area, { attributes: true, attributeFilter: ['data-phase'] });
}

function start(): void {
  // Before everything else hears of it: a form that the browser sends itself leaves its mark in the history.
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      if (!new URL(form.action, location.href).pathname.startsWith(HOME)) return;
      event.preventDefault();
      void send(form);
    },
    true,
  );
  document.addEventListener('click', (event) => {
    const links = 'a[lang], a[href^="/station"]';
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;
    if (!link) return;
    event.preventDefault();
    renew(link.href);
  });
  const told = () =>
    follow(document.querySelector<HTMLElement>('#station-showing')?.dataset.showing ?? showing);
  if (mark && kind !== 'unplugged') {
    new MutationObserver(told).observe(mark, { childList: true });
    setInterval(() => void pulse(), PULSE_MS);
    void pulse();
  }
  const area = document.querySelector<HTMLElement>('[data-call]');
  if (area) {
    watchHangUp(area);
    watchTrial(area);
  }
  // Before it is plugged in it is anybody's browser, with forms of theirs that wait to be sent.
  if (kind !== 'seated' && kind !== 'unplugged') void wipe();
  if (kind === 'waiting' || kind === 'broken') forgetLanguage();
  // A page that the browser kept in memory must not come back with somebody's name on it.
  addEventListener('pagehide', () => document.body.replaceChildren());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace(HOME);
  });
}

if (mark) start();
