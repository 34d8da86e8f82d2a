// Small comforts over plain forms and links.
import { canKeep, guardLeaving, keepSending } from './send.ts';

const PRESSED_FOR = 8_000;

/** A second press of a button whose form is on its way does nothing (the server would ignore it too). */
function guardSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method === 'dialog') return;
  if (form.hasAttribute('data-busy')) {
    event.preventDefault();
    return;
  }
  form.setAttribute('data-busy', '');
  const button = event.submitter;
  // aria-disabled and not disabled: a disabled button would lose its name and value from the form.
  button?.setAttribute('aria-disabled', 'true');
  const free = () => {
    form.removeAttribute('data-busy');
    button?.removeAttribute('aria-disabled');
  };
  if (canKeep(form)) {
    event.preventDefault();
    void keepSending(form, button);
    return;
  }
  // A download leaves the page where it is.
  setTimeout(free, PRESSED_FOR);
  addEventListener('pageshow', free, { once: true });
}

let listening = false;

function listenOnce(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('submit', guardSubmit);
  guardLeaving();
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const print = target?.closest('[data-print]');
    if (print) window.print();
    const copy = target?.closest<HTMLElement>('[data-copy]');
    if (copy) void copyText(copy);
    const speak = target?.closest<HTMLElement>('[data-read-aloud]');
    if (speak) readAloud(speak);
  });
  document.addEventListener('change', (event) => {
    const field = event.target instanceof Element ? event.target : null;
    const form = field?.closest<HTMLFormElement>('form[data-auto-submit]');
    if (form && !field?.hasAttribute('data-no-submit')) form.requestSubmit();
  });
}

async function copyText(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset.copy ?? '');
  const word = button.querySelector('[data-copy-word]');
  const done = button.dataset.copied;
  if (!word || !done) return;
  const before = word.textContent;
  word.textContent = done;
  setTimeout(() => {
    word.textContent = before;
  }, 2_000);
}

function readAloud(button: HTMLElement): void {
  const speaking = speechSynthesis.speaking;
  speechSynthesis.cancel();
  button.setAttribute('aria-pressed', String(!speaking));
  if (speaking) return;
  const text = document.querySelector<HTMLElement>('main')?.innerText ?? '';
  const speech = new SpeechSynthesisUtterance(text);
  speech.lang = document.documentElement.lang;
  speech.onend = () => button.setAttribute('aria-pressed', 'false');
  speechSynthesis.speak(speech);
}

/**
 * Filters the rows of a list as one types: `<input data-filter-rows="id of the list">`, rows marked `data-row`, with
 * the words to look in as its value when they are not those on the row. The list is looked up each time: it may have
 * been exchanged for a fresh one.
 */
function filterRows(input: HTMLInputElement): void {
  const list = document.getElementById(input.dataset.filterRows ?? '');
  if (!list) return;
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(input.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const text = plain(row.dataset.row || (row.textContent ?? ''));
    row.hidden = !wanted.every((word) => text.includes(word));
    if (!row.hidden) shown++;
  }
  list.toggleAttribute('data-nothing', shown === 0);
}

export function enhance(root: ParentNode): void {
  listenOnce();
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-filter-rows]'))
    input.addEventListener('input', () => filterRows(input));
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-filter-rows]'))
    if (input.value) filterRows(input);
  // What only the script can do is drawn hidden and shown here.
  for (const element of root.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    if (!element.matches('[data-read-aloud]') || 'speechSynthesis' in window) element.hidden = false;
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
  root.querySelector<HTMLElement>('[data-error-summary]')?.focus();
}
