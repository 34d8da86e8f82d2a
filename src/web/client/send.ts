// Keeps what was pressed while the server is away: a restart, a cable, a lift. The form goes with its key, so that it acts
// once however often it is sent.
import { READ_AGAIN, reconnectDelay } from './live.ts';
import { goTo, postForm } from './post-form.ts';

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

/**
 * Sends a form and goes where its answer leads, as the browser would; while nobody answers it says that the act is kept, and
 * sends it again. What the server has words about (something is missing, it was refused) the browser asks for itself.
 */
export async function keepSending(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) body.append(name, String(value));
  const action = button?.getAttribute('formaction') ?? form.action;
  under++;
  let answer = await postForm(action, body);
  for (let attempt = 0; answer === null; attempt++) {
    say(true);
    await new Promise((resolve) => setTimeout(resolve, reconnectDelay(Math.min(attempt, 1), Math.random())));
    answer = await postForm(action, body);
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
  if (
    form.dataset.inPlace !== undefined &&
    isTalking() &&
    new URL(leads, location.href).pathname === location.pathname
  ) {
    stay(form, button);
    return;
  }
  // Others that were pressed meanwhile are still on their way: leaving the page would drop them.
  if (under === 0) goTo(leads);
}

/** Whether a call goes on at this page (widgets/call-area.tsx): to leave it would cut the call for a moment. */
const isTalking = () =>
  TALKING.includes(document.querySelector<HTMLElement>('[data-call]')?.dataset.phase ?? '');
const TALKING = ['waiting', 'connecting', 'live', 'weak', 'lost'];

/** The page stays and is read again (live.ts); the form may be pressed once more, as another act. */
function stay(form: HTMLFormElement, button: HTMLElement | null): void {
  // What was typed is done: pressed once more it would be done twice.
  form.reset();
  const key = form.elements.namedItem('_key');
  if (key instanceof HTMLInputElement) key.value = crypto.randomUUID();
  form.removeAttribute('data-busy');
  button?.removeAttribute('aria-disabled');
  dispatchEvent(new Event(READ_AGAIN));
}

/** Asks before a page is left on which something is kept. */
export function guardLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (under > 0 && document.querySelector('[data-kept]:not([hidden])')) event.preventDefault();
  });
}
