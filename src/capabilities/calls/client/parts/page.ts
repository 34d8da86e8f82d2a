// What the page says of its calls, read from its elements: regions of it change under our hands.
import type { SessionCall } from '../../rules/session.ts';

/** A call as its element says it (`callRow` in src/web/widgets/call-area.tsx). */
export interface PageCall extends SessionCall {
  readonly name: string;
  readonly channel: string;
  /** Whether its channel has a room at all: a telephone has none. */
  readonly inRoom: boolean;
  readonly attempt: number;
  readonly audioOnly: boolean;
  readonly otherIsIn: boolean;
}

const IN_ROOM = ['video-site', 'video-home', 'chat'];

/** All calls of the page as they stand now. */
export function callsOfPage(): PageCall[] {
  return [...document.querySelectorAll<HTMLElement>('[data-call-row]')].map(({ dataset }) => ({
    meetingId: dataset.callRow ?? '',
    name: dataset.name ?? '',
    starts: Date.parse(dataset.starts ?? ''),
    ends: Date.parse(dataset.ends ?? ''),
    opens: Date.parse(dataset.opens ?? ''),
    channel: dataset.channel ?? '',
    inRoom: IN_ROOM.includes(dataset.channel ?? ''),
    held: IN_ROOM.includes(dataset.channel ?? '') && dataset.stage !== 'over',
    attempt: Number(dataset.attempt),
    audioOnly: dataset.audioOnly === 'yes',
    otherIsIn: dataset.other === 'in',
  }));
}

/** The page's time: its clock's script writes it on the page once a second, and this goes on from there. */
export function pageTime(): number {
  const [time, at] = (document.documentElement.dataset.pageTime ?? '').split('@').map(Number);
  return time && at ? time + performance.now() - at : Date.now();
}

/** What the script says, in the reader's language, as the area holds it. */
export interface Words {
  readonly phases: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** What is missing of one's own devices, and what to do. */
  readonly lacks: Readonly<Record<'denied' | 'absent' | 'noCamera' | 'busy' | 'insecure', string>>;
  readonly pictureOff: string;
  readonly noPicture: string;
  readonly enter: string;
  /** On a shared computer: that one sees and hears oneself. */
  readonly fine: string;
  /** That the call opens by itself. */
  readonly soon: string;
  readonly isIn: string;
  readonly notIn: string;
  readonly comes: string;
  readonly goes: string;
  readonly twoMinutes: string;
  readonly timeOver: string;
  readonly you: string;
  readonly on: string;
  readonly off: string;
  readonly shared: string;
  readonly notShared: string;
  readonly audio: string;
  readonly pictures: string;
  readonly elsewhere: string;
  readonly tryAnyway: string;
}

/** The parts of the area by name: `part('room')` is the element marked `data-call-room`. */
export function partsOf(area: HTMLElement) {
  return <E extends HTMLElement = HTMLElement>(name: string): E | null =>
    area.querySelector<E>(`[data-call-${name}]`);
}
export type Part = ReturnType<typeof partsOf>;

/** Writes a text where it differs, so that nothing is read aloud twice. */
export function say(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

export function show(element: HTMLElement | null, shown: boolean): void {
  if (element && element.hidden === shown) element.hidden = !shown;
}
