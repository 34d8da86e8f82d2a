// The presses on the page of wishes without leaving the page: the form is sent in the background, the list is
// exchanged, and the focus stays on the recruiter that was pressed. Without this script each press loads the page.

const REGIONS = ['wishes', 'wishes-state'];

function send(form: HTMLFormElement, button: HTMLButtonElement): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const data = new FormData(form);
    data.set(button.name, button.value);
    request.open('POST', form.action);
    request.responseType = 'document';
    request.timeout = 15_000;
    request.onload = () =>
      resolve(request.status === 200 || request.status === 422 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.send(data);
  });
}

/** Puts the focus where the person was: on the same button, else on another of the same recruiter, else on the list. */
function focusAgain(name: string, value: string): void {
  const of = (which: string) =>
    document.querySelector<HTMLButtonElement>(
      `button[name="${which}"][value="${CSS.escape(value)}"]:not([disabled])`,
    );
  const button = of(name) ?? (name === 'up' ? of('down') : of('up')) ?? of('add') ?? of('remove');
  if (button) button.focus({ preventScroll: name === 'add' || name === 'remove' });
  else document.getElementById('main')?.focus({ preventScroll: true });
}

let sending = false;

/** Before the page's own script, which would send the form and leave the page. */
const FIRST = { capture: true };

document.addEventListener(
  'submit',
  async (event) => {
    const form = event.target as HTMLFormElement;
    const button = event.submitter;
    if (form.id !== 'wishes-form' || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const fresh = await send(form, button);
    sending = false;
    const next = fresh?.getElementById('wishes-form');
    if (!fresh || !next) {
      location.reload();
      return;
    }
    const refusal = next.querySelector<HTMLElement>('[data-error-summary]');
    if (refusal) {
      form.replaceWith(document.adoptNode(next));
      refusal.focus();
      return;
    }
    form.removeAttribute('data-busy');
    const key = next.querySelector<HTMLInputElement>('input[name="_key"]');
    const own = form.querySelector<HTMLInputElement>('input[name="_key"]');
    if (key && own) own.value = key.value;
    const { name, value } = button;
    for (const id of REGIONS) {
      const region = document.getElementById(id);
      const arrived = fresh.getElementById(id);
      if (region && arrived) region.replaceWith(document.adoptNode(arrived));
    }
    focusAgain(name, value);
  },
  FIRST,
);
