import type { CallPhase } from '../schema.ts';

/** A call of a page that may hold one after the other, in milliseconds since 1970. */
export interface SessionCall {
  readonly meetingId: string;
  readonly starts: number;
  readonly ends: number;
  readonly opens: number;
  /** Whether it is held in a room at all, and is not over for good. */
  readonly held: boolean;
}

export type Move =
  | { readonly kind: 'stay' }
  /** Somebody waits, and the call of now goes on: the reader decides. */
  | { readonly kind: 'offer'; readonly to: SessionCall }
  | { readonly kind: 'go'; readonly to: SessionCall };

/** The call that a page is about when nothing is open on it: the one that runs, else the next. */
export function callOfNow(calls: readonly SessionCall[], now: number): SessionCall | null {
  const held = calls.filter((call) => call.held).sort((a, b) => a.starts - b.starts);
  return held.find(({ ends }) => now < ends) ?? held.at(-1) ?? null;
}

/**
 * Whether the page goes on to another call. Nobody is ever cut off: while two people are together the next one is offered
 * and not begun; when a call is alone after its time, or its time is over for it, the page goes on by itself.
 */
export function moveOf({
  calls,
  current,
  phase,
  now,
}: {
  readonly calls: readonly SessionCall[];
  /** The call on the page; null for none. */
  readonly current: string | null;
  readonly phase: CallPhase | null;
  readonly now: number;
}): Move {
  const here = calls.find(({ meetingId }) => meetingId === current);
  const due = calls
    .filter((call) => call.held && call.meetingId !== current && now < call.ends)
    .sort((a, b) => a.starts - b.starts)
    .find((call) => !here || call.starts >= here.starts);
  if (!here?.held) return due ? { kind: 'go', to: due } : { kind: 'stay' };
  if (!due) return { kind: 'stay' };
  const together = phase === 'live' || phase === 'weak' || phase === 'connecting' || phase === 'lost';
  if (together) return now >= due.starts ? { kind: 'offer', to: due } : { kind: 'stay' };
  if (now < due.opens) return { kind: 'stay' };
  if (now >= here.ends) return { kind: 'go', to: due };
  // Who left before the end may want to come back: the next one is a press away.
  return phase === 'ended' ? { kind: 'offer', to: due } : { kind: 'stay' };
}
