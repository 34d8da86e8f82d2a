// Draws the desk from the templates and words that the server put into the page (screens/offline-templates.tsx).
import type { DeskPerson } from '../../rules/desk-shapes.ts';
import { isAwaited, nextOf, type ShownPerson } from './shown.ts';

export interface Words extends Readonly<Record<string, string | Record<string, string>>> {
  readonly states: Record<string, string>;
}

export interface Drawing {
  readonly root: HTMLElement;
  readonly words: Words;
  /** Of the event, for times on the wall. */
  timeZone: string;
}

/** A sentence with its {blanks} filled in. */
export function say(
  drawing: Drawing,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return String(drawing.words[name] ?? '').replace(/\{(\w+)\}/g, (_, blank: string) =>
    String(values[blank] ?? ''),
  );
}

/** "1 arrival waiting", "14 arrivals waiting" */
export function sayCount(drawing: Drawing, name: string, count: number): string {
  return count === 1 ? say(drawing, `${name}One`) : say(drawing, name, { count });
}

/** A copy of a template's first element. */
export function copyOf({ root }: Drawing, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`[data-desk-template="${name}"]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The page has no template "${name}".`);
  return copy;
}

export function slot(element: ParentNode, name: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-slot="${name}"]`);
}

/** Puts a text into a slot; an empty one is hidden. */
export function fill(element: ParentNode, name: string, text: string): void {
  const place = slot(element, name);
  if (!place) return;
  place.textContent = text;
  place.hidden = text === '';
}

/** "18:20": what the wall of the event shows. */
export function wallTime({ timeZone }: Drawing, instant: string | number): string {
  return new Intl.DateTimeFormat('fr', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));
}

export function stateWords(
  drawing: Drawing,
  { state, lateMinutes }: Pick<DeskPerson, 'state' | 'lateMinutes'>,
): string {
  return state === 'late' && lateMinutes !== null
    ? say(drawing, 'lateBy', { minutes: lateMinutes })
    : (drawing.words.states[state] ?? state);
}

/** "18:50, table 4 : Studio Terril"; empty when there is nothing ahead. */
export function placeWords(drawing: Drawing, person: DeskPerson, at: string): string {
  const next = nextOf(person, at);
  if (next === null) return '';
  const { startsAt, table, whom } = next;
  const values = { time: wallTime(drawing, startsAt), table: table ?? '', whom };
  return say(drawing, table === null ? 'nextNoTable' : 'next', values);
}

/** A line of the list, as the door's own. */
export function drawRow(drawing: Drawing, person: ShownPerson, at: string): HTMLElement {
  const row = copyOf(drawing, 'row');
  row.dataset.key = person.id;
  row.dataset.state = person.state;
  const waiting = person.waiting ? say(drawing, 'waitingList') : null;
  fill(row, 'name', person.name);
  fill(row, 'detail', [person.detail, person.cardCode, waiting].filter(Boolean).join(' · '));
  fill(row, 'next', placeWords(drawing, person, at) || say(drawing, 'noMeeting'));
  fill(row, 'whose', ` : ${person.name}`);
  // Who is here has no box to tick; its place in the line stays.
  if (!isAwaited(person)) slot(row, 'tick')?.replaceWith(document.createElement('span'));
  fill(row, 'tick-words', say(drawing, 'tick', { name: person.name }));
  slot(row, 'unsent')?.toggleAttribute('hidden', person.press === null);
  const badge = copyOf(drawing, `state-${person.state}`);
  fill(badge, 'words', stateWords(drawing, person));
  slot(row, 'state')?.replaceWith(badge);
  for (const button of row.querySelectorAll<HTMLElement>('[data-press]')) {
    const own = button.dataset.press === person.state && person.state !== 'late';
    button.hidden = own;
    const words = button.textContent?.trim() ?? '';
    button.setAttribute('aria-label', `${words}${colonHere()} ${person.name}`);
  }
  const undo = row.querySelector<HTMLElement>('[data-undo]');
  if (undo) {
    undo.hidden = person.press === null;
    undo.setAttribute('aria-label', `${undo.textContent?.trim()}${colonHere()} ${person.name}`);
  }
  return row;
}

/** French leaves a space before a colon. */
function colonHere(): string {
  return document.documentElement.lang === 'fr' ? ' :' : ':';
}
