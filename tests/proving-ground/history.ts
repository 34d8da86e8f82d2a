import type { WireRequest } from './wire.ts';

/** What the nemesis does to one operation. */
export type Fault =
  /** The server did it, and its answer never came. */
  | 'answer-lost'
  /** It never reached the server. */
  | 'request-lost'
  /** The connection was cut while the server was at work. */
  | 'cut'
  /** The server did it at once, and its answer came when the client had tried again already, or long after. */
  | 'answer-slow'
  /** Two taps: the same request with the same key, twice at once. */
  | 'sent-twice'
  /** Another organiser does the same at the same moment, with a key of their own. */
  | 'rival';

export type Outcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: string }
  /** No answer, or one that says nothing (5xx): it may have been done or not. */
  | { readonly kind: 'unknown' };

/** Facts of an operation that the checker reads: who and what it is about, in ids and words. */
export type About = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One operation as it was recorded: invoked, then done, refused or unknown. Plain data, to be printed. */
export interface Act {
  readonly index: number;
  readonly kind: string;
  readonly key: string;
  readonly request: WireRequest;
  readonly about: About;
  readonly fault: Fault | null;
  /** Minutes since midnight on the event's clock when it began. */
  readonly eventMinute: number;
  /** Ticks of the history: every beginning and every end has one of its own. */
  readonly begun: number;
  /** Infinity while the outcome is unknown: its effect may come at any time. */
  ended: number;
  outcome: Outcome;
}

/** Something that must not be. */
export interface Violation {
  /** As in the README: "I1" … "I9", or "answers" for an answer that no client may get. */
  readonly invariant: string;
  readonly what: string;
  /** The records that show it. */
  readonly records: readonly unknown[];
}

/** What a done operation answered, as its kind knows it. */
export function answerOf<T>(act: Act): T | null {
  return act.outcome.kind === 'done' ? (act.outcome.value as T) : null;
}

/** Whether one surely came before the other: the clients could know it. */
export function surelyBefore(first: { ended: number }, second: { begun: number }): boolean {
  return first.ended < second.begun;
}
