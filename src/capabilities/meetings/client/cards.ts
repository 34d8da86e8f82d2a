// The recruiter's cards without network: each press is kept on this phone before it is sent, shown as kept, and sent when
// the server answers again, also after the page was closed. Without this script a card is a plain form.
import { goTo, postForm } from '../../../web/client/post-form.ts';

/** A press as it is kept: what its form would send. One per address, the last one counts. */
interface Press {
  readonly action: string;
  readonly body: string;
  readonly at: number;
}

const PREFIX = 'tremplin-card:';
/** Links of recruiters end; what was not sent by then is nobody's any more. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const WAITS = [2_000, 5_000, 15_000, 30_000];
/** Before the page's own script, which keeps a press in memory only. */
const FIRST = { capture: true };

const formsOf = () => [...document.querySelectorAll<HTMLFormElement>('form.result-card')];
const pathOf = (address: string) => new URL(address, location.href).pathname;

/** A private window may have no place to keep things; the press is then only sent. */
function keep(press: Press): boolean {
  try {
    localStorage.setItem(PREFIX + press.action, JSON.stringify(press));
    return true;
  } catch {
    return false;
  }
}

function kept(): Press[] {
  try {
    const all = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Press);
    for (const { action, at } of all) if (Date.now() - at > KEPT_MS) forget(action);
    return all.filter(({ at }) => Date.now() - at <= KEPT_MS).sort((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

function forget(action: string): void {
  localStorage.removeItem(PREFIX + action);
}

/** Shows on each card what is kept of it: the pressed answer, and that it waits. */
function show(): void {
  const waiting = new Map(kept().map((press) => [press.action, new URLSearchParams(press.body)]));
  for (const form of formsOf()) {
    const press = waiting.get(pathOf(form.action));
    const words = form.querySelector<HTMLElement>('[data-kept-card]');
    if (words) words.hidden = press === undefined;
    if (press === undefined) continue;
    for (const button of form.querySelectorAll<HTMLButtonElement>('button[name="result"].tap'))
      button.setAttribute('aria-pressed', String(button.value === press.get('result')));
  }
}

/** What the server has words about (somebody wrote otherwise meanwhile), the browser shows by sending the form itself. */
function showRefusal({ action, body }: Press): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of new URLSearchParams(body)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  form.hidden = true;
  form.dataset.plain = '';
  document.body.append(form);
  form.submit();
}

/** Whether something is being written on another card: the page is then not read again. */
const isWriting = () =>
  [...document.querySelectorAll<HTMLTextAreaElement>('form.result-card textarea')].some(
    ({ value, defaultValue }) => value !== defaultValue,
  );

/** Works over plain HTTP in a hall too, where there is no `randomUUID`. */
function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** A card that was sent and stays on the screen: what it shows now is what the server has. */
function renew({ action, body }: Press): void {
  const form = formsOf().find((one) => pathOf(one.action) === action);
  const set = (name: string, value: string) => {
    const input = form?.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
    if (input) input.value = value;
  };
  set('seen', new URLSearchParams(body).get('result') || 'none');
  set('_key', freshKey());
}

let sending = false;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what is kept, oldest first, until nothing is left or nobody answers. */
async function sendAll(): Promise<void> {
  if (sending) return;
  sending = true;
  clearTimeout(timer);
  let leadsTo: string | null = null;
  for (let next = kept()[0]; next; next = kept()[0]) {
    const answer = await postForm(next.action, new URLSearchParams(next.body));
    if (answer === null) {
      show();
      timer = setTimeout(() => void sendAll(), WAITS[Math.min(tries++, WAITS.length - 1)]);
      break;
    }
    tries = 0;
    // Pressed again meanwhile: that press is sent in its turn.
    const isSame = kept().some(({ action, at }) => action === next?.action && at === next.at);
    if (isSame) forget(next.action);
    const leads = answer.headers.get('X-Leads-To');
    if (answer.status !== 204 || leads === null) {
      sending = false;
      showRefusal(next);
      return;
    }
    leadsTo = leads;
    renew(next);
  }
  sending = false;
  show();
  if (leadsTo !== null && kept().length === 0 && !isWriting()) goTo(leadsTo);
}

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('form.result-card')) return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) body.append(name, String(value));
    // A press that takes the place of a kept one is another act, with a key of its own.
    if (kept().some(({ action }) => action === pathOf(form.action))) body.set('_key', freshKey());
    if (!keep({ action: pathOf(form.action), body: body.toString(), at: Date.now() })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const area of form.querySelectorAll('textarea')) area.defaultValue = area.value;
    void sendAll();
    setTimeout(show, 400);
  },
  FIRST,
);

addEventListener('online', () => void sendAll());
show();
if (kept().length > 0) void sendAll();
