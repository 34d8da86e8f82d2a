// The desk on a page: draws it, and takes presses. Beside the door's own page it stays out of the way while the network
// is there; a press about somebody goes through it all the same, so that none is lost at the moment when it goes.
import { canKeepOffline } from '../../../../web/client/keep-offline.ts';
import { cardMarkOf, readTyped } from '../../rules/codes.ts';
import { isBadgeOf, meant, plain } from '../../rules/search.ts';
import { offerCamera, readerOf } from '../camera-button.ts';
import { chooseKept, keepSiteOf } from '../site-choice.ts';
import {
  copyOf,
  type Drawing,
  drawRow,
  fill,
  placeWords,
  say,
  slot,
  stateWords,
  type Words,
} from './draw.ts';
import { type Groups, markGroups } from './groups.ts';
import { drawNews } from './news.ts';
import { type Desk, openDesk } from './open-desk.ts';
import type { ShownPerson } from './shown.ts';
import { watchForms } from './watch-forms.ts';

/** More lines than this are no list to look through on a phone: three letters find the person. */
const LISTED = { candidate: 20, recruiter: 10 } as const;
const KINDS = ['candidate', 'recruiter'] as const;
const SENT = 'desk-sent';

/** Somebody may be typing at the moment when the network goes or comes: the letters go over to the field that is shown then. */
function handOver(from: HTMLInputElement | null, to: HTMLInputElement | null): void {
  if (from === null || to === null || from.value === '') return;
  const isTyping = document.activeElement === from;
  to.value = from.value;
  from.value = '';
  to.dispatchEvent(new Event('input', { bubbles: true }));
  if (isTyping) to.focus();
}

/** Starts the desk in its place on the page; in browsers that keep nothing it stays empty. */
export async function startDesk(root: HTMLElement): Promise<void> {
  if (!canKeepOffline()) return;
  const eventId = root.dataset.event ?? '';
  const path = root.dataset.door ?? '';
  const alone = root.hasAttribute('data-alone');
  const drawing: Drawing = { root, words: JSON.parse(root.dataset.words ?? '{}') as Words, timeZone: 'UTC' };
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  const news = find('.desk__news');
  const marked = find('.desk__marked');
  const search = find<HTMLInputElement>('#desk-q');
  const walkIn = find<HTMLFormElement>('[data-desk-walk-in]');
  const drawn = new Map<HTMLElement, string>();
  let typed = '';
  const cameraButton = find<HTMLButtonElement>('[data-door-camera]');
  const camera = offerCamera(cameraButton, (text) => {
    void look(text);
    return true;
  });
  // What reads codes is kept with the page, for when the network is away.
  const reader = camera === null ? null : loadReader(cameraButton);

  let groups: Groups | null = null;
  const desk: Desk = await openDesk(eventId, { shell: root.dataset.shell ?? '', path, changed: draw });

  /** Exchanges what differs: what is read aloud, and where somebody stands with the keyboard, stays otherwise. */
  function put(place: HTMLElement, elements: readonly HTMLElement[]): void {
    const html = elements.map(({ outerHTML }) => outerHTML).join('');
    if (drawn.get(place) === html) return;
    drawn.set(place, html);
    const keys = [...place.querySelectorAll('details[open]')].map(
      (details) => details.closest<HTMLElement>('[data-key]')?.dataset.key,
    );
    place.replaceChildren(...elements);
    for (const element of elements)
      if (element.dataset.key !== undefined && keys.includes(element.dataset.key))
        element.querySelector('details')?.setAttribute('open', '');
    groups?.restore(place);
  }

  function draw(): void {
    const { network, list } = desk.state();
    drawing.timeZone = list?.timeZone ?? drawing.timeZone;
    // A page of its own has nothing else to show; elsewhere the door's page is there while the network is.
    const away = network === 'away' || (alone && network !== 'signed-out' && network !== 'stranger');
    root.closest('main')?.toggleAttribute('data-desk-away', network === 'away');
    const part = find('.desk__away');
    const comes = away && part.hidden;
    const goes = !away && !part.hidden;
    if (comes) camera?.resume();
    else if (!away) camera?.close();
    part.hidden = !away;
    if (comes) handOver(doorField(), search);
    else if (goes) handOver(search, doorField());
    put(news, drawNews(drawing, desk));
    if (away) drawList();
    if (alone && network === 'there' && isIdle()) {
      sessionStorage.setItem(SENT, String(desk.state().sent));
      location.reload();
    }
  }

  /** The field of the page that the desk stands beside. */
  function doorField(): HTMLInputElement | null {
    return alone ? null : document.querySelector('form[action$="/door/scan"] input[name="q"]');
  }

  /** Nobody is in the middle of something. */
  function isIdle(): boolean {
    return (
      search.value === '' &&
      [...walkIn.querySelectorAll('input')].every(({ type, value }) => type === 'checkbox' || value === '')
    );
  }

  function drawList(): void {
    const everybody = desk.people();
    const found = typed === '' ? everybody : meant(everybody, typed);
    let more = 0;
    for (const kind of KINDS) {
      const part = find(`[data-desk-part="${kind}"]`);
      const people = found.filter((person) => person.kind === kind);
      const all = everybody.filter((person) => person.kind === kind);
      const here = all.filter(({ state }) => state === 'present').length;
      fill(part, 'count', say(drawing, 'hereOf', { here, total: all.length }));
      part.hidden = people.length === 0;
      more += Math.max(0, people.length - LISTED[kind]);
      const at = desk.eventTime();
      put(
        part.querySelector('ul')!,
        people.slice(0, LISTED[kind]).map((person) => drawRow(drawing, person, at)),
      );
    }
    groups?.draw(everybody);
    find('.desk__nobody').hidden = found.length > 0 || typed === '';
    const rest = find('.desk__more');
    rest.hidden = more === 0;
    rest.dataset.words ??= rest.textContent ?? '';
    rest.textContent = rest.dataset.words.replace('{count}', String(more));
  }

  /** What was just pressed, where the person goes now, and how to take it back. */
  function showMarked(id: string): void {
    const person = desk.people().find((one) => one.id === id);
    marked.replaceChildren();
    if (!person) return;
    const notice = copyOf(drawing, 'marked');
    const { name, state, press } = person;
    fill(notice, 'title', say(drawing, 'marked', { name, state: stateWords(drawing, person) }));
    const place = state === 'present' ? placeWords(drawing, person, desk.eventTime()) : '';
    fill(notice, 'next', place);
    slot(notice, 'where')?.toggleAttribute('hidden', place === '');
    const undo = notice.querySelector<HTMLElement>('[data-undo]');
    if (undo) {
      undo.hidden = press === null;
      undo.addEventListener('click', () => void takeBack(person));
    }
    marked.replaceChildren(notice);
  }

  async function mark(person: ShownPerson, state: ShownPerson['state'], lateMinutes: number | null = null) {
    const { id: subjectId, kind, name, state: saw } = person;
    nextPlease();
    await desk.press({ what: 'mark', kind, subjectId, state, lateMinutes, saw }, name);
    showMarked(subjectId);
    sendSoon();
  }

  /** While the network is away, the desk asks for it by itself. */
  function sendSoon(): void {
    if (desk.state().network !== 'away') void desk.hear();
  }

  async function takeBack({ press }: ShownPerson): Promise<void> {
    if (press === null) return;
    nextPlease();
    await desk.undo(press);
    marked.replaceChildren();
  }

  /** The whole list again, drawn with the press that comes now; the next person can be scanned. */
  function nextPlease(): void {
    search.value = '';
    typed = '';
    // Beside an open camera, the keyboard of a phone would cover it.
    if (!camera?.isOpen()) search.focus();
  }

  function complain(sentence: string): void {
    const notice = copyOf(drawing, 'sent');
    notice.className = 'notice notice--error';
    fill(notice, 'title', sentence);
    marked.replaceChildren(notice);
  }

  /** Letters filter the list; a code that belongs to one person marks them. */
  async function look(text: string): Promise<void> {
    const meaning = readTyped(text);
    const everybody = desk.people();
    if (meaning.kind === 'letters') {
      const [first, ...others] = meant(everybody, text);
      if (first && others.length === 0 && isBadgeOf(first, text)) return mark(first, 'present');
      const card = cardMarkOf(eventId, text);
      const hash = card === null ? null : await shortHash(card);
      const holder = everybody.find(({ cardHash }) => hash !== null && cardHash === hash);
      if (holder) return mark(holder, 'present');
      typed = text;
      return drawList();
    }
    search.value = '';
    const link = meaning.kind === 'link' ? await shortHash(meaning.path) : null;
    const person = everybody.find((one) => link !== null && one.link === link);
    if (person) return mark(person, 'present');
    complain(say(drawing, 'codeUnknown'));
  }

  search.addEventListener('input', () => {
    if (readTyped(search.value).kind !== 'letters') return;
    typed = search.value.trim();
    drawList();
  });
  find('[data-desk-search]').addEventListener('submit', (event) => {
    event.preventDefault();
    void look(search.value.trim());
  });
  root.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press], [data-undo]') : null;
    const row = button?.closest<HTMLElement>('.door-row');
    const person = desk.people().find(({ id }) => id === row?.dataset.key);
    if (!button || !person) return;
    if (button.dataset.press === undefined) void takeBack(person);
    else
      void mark(person, button.dataset.press as ShownPerson['state'], Number(button.dataset.minutes) || null);
  });
  keepSiteOf(walkIn);
  groups = markGroups(drawing, desk, { put, marked, pressed: sendSoon });
  walkIn.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = (name: string) => (walkIn.elements.namedItem(name) as HTMLInputElement).value.trim();
    const another = (walkIn.elements.namedItem('another') as HTMLInputElement).checked;
    const [firstName, lastName] = [text('firstName'), text('lastName')];
    const name = `${firstName} ${lastName}`;
    const known = desk.people().some((person) => plain(person.name) === plain(name));
    slot(walkIn, 'another')?.toggleAttribute('hidden', !known);
    if (known && !another) return fill(walkIn, 'same-name', say(drawing, 'sameNameHere', { name }));
    const site = (walkIn.elements.namedItem('site') as HTMLSelectElement | null)?.value ?? null;
    nextPlease();
    void desk
      .press({ what: 'walk-in', firstName, lastName, another, consent: true, site }, name)
      .then((id) => {
        walkIn.reset();
        chooseKept(walkIn);
        slot(walkIn, 'another')?.setAttribute('hidden', '');
        walkIn.closest('details')?.removeAttribute('open');
        showMarked(id);
        sendSoon();
      });
  });
  addEventListener('online', () => void desk.hear());
  addEventListener('offline', () => void desk.hear());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void desk.hear();
  });
  if (!alone) watchForms(desk, path, { marked: showMarked, look });

  const sent = Number(sessionStorage.getItem(SENT));
  sessionStorage.removeItem(SENT);
  if (sent > 0) desk.greet(sent);
  draw();
  await reader;
  await desk.hear();
  root.dataset.heard = '';
}

/** So long at most the first question to the server waits for it: on the next visit it is there. */
const READER_PATIENCE_MS = 2_000;

async function loadReader(button: HTMLElement): Promise<void> {
  const loading = readerOf<{ prepareReader(): Promise<void> }>(button).then(({ prepareReader }) =>
    prepareReader(),
  );
  const enough = new Promise<void>((resolve) => setTimeout(resolve, READER_PATIENCE_MS));
  await Promise.race([loading, enough]).catch(() => undefined);
}

/** As the server names a link in the list (view-desk-snapshot). */
async function shortHash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}
