// Keeps what was pressed while the server is away: a restart, a cable, a lift. The form goes with its key, so that it acts
// once however often it is sent.
import { reconnectDelay } from './live.ts';

/** Longer than this is no answer. */
const PATIENCE = 15_000;
/** What stands between us and the server says this when the server is away; the server says 503 when its database is. */
const AWAY = [502, 503, 504];

/** Forms that are on their way. */
let under = 0;

/** Whether this form can be kept: an act on a live page, without a file, that leads back to a page. */
export function canKeep(form: HTMLFormElement): boolean {
  return (
    form.method === 'post' &&
    form.enctype === 'application/x-www-form-urlencoded' &&
    form.target === '' &&
    form.dataset.plain === undefined &&
    form.elements.namedItem('_key') !== null &&
    document.querySelector('[data-live]') !== null
  );
}

function say(kept: boolean): void {
  for (const words of document.querySelectorAll<HTMLElement>('[data-kept]')) words.hidden = !kept;
}

async function answerTo(action: string, body: URLSearchParams): Promise<Response | null> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body,
      headers: { 'X-Kept-Form': '1' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return AWAY.includes(answer.status) ? null : answer;
  } catch {
    return null;
  }
}

/** Goes to an address, also when it is this page's own. */
function goTo(address: string): void {
  const [target, here] = [new URL(address, location.href), new URL(location.href)];
  const same = target.pathname + target.search === here.pathname + here.search;
  location.assign(target);
  if (same) location.reload();
}

/**
 * Sends a form and goes where its answer leads, as the browser would; while nobody answers it says that the act is kept, and
 * sends it again. What the server has words about (something is missing, it was refused) the browser asks for itself.
 */
export async function keepSending(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) body.append(name, String(value));
  const action = button?.getAttribute('formaction') ?? form.action;
  under++;
  let answer = await answerTo(action, body);
  for (let attempt = 0; answer === null; attempt++) {
    say(true);
    await new Promise((resolve) => setTimeout(resolve, reconnectDelay(Math.min(attempt, 1), Math.random())));
    answer = await answerTo(action, body);
  }
  under--;
  if (under === 0) say(false);
  const leads = answer.headers.get('X-Leads-To');
  if (answer.status !== 204 || leads === null) {
    form.dataset.plain = '';
    form.removeAttribute('data-busy');
    form.requestSubmit(button);
    return;
  }
  // Others that were pressed meanwhile are still on their way: leaving the page would drop them.
  if (under === 0) goTo(leads);
}

/** Asks before a page is left on which something is kept. */
export function guardLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (under > 0 && document.querySelector('[data-kept]:not([hidden])')) event.preventDefault();
  });
}
