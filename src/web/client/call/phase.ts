import type { CallPhase, CallReason, PersonInCall } from './types.ts';

export interface Situation {
  /** Set once the call is over, or cannot go on. */
  readonly end: { readonly phase: 'ended' | 'failed'; readonly reason: CallReason } | null;
  /** Whether this page has been in the room, and whether the server answers now. */
  readonly joined: boolean;
  readonly reachable: boolean;
  /** Whether somebody else's service, which is to carry the call, does not answer. */
  readonly serviceAway: boolean;
  readonly people: readonly PersonInCall[];
  readonly weak: boolean;
  readonly noPath: boolean;
  readonly relayRefused: boolean;
}

/** Where a call stands. Media need no server once they flow, so a call is live while somebody is heard. */
export function phaseOf(now: Situation): { readonly phase: CallPhase; readonly reason: CallReason | null } {
  const { end, joined, reachable, serviceAway, people, weak, noPath, relayRefused } = now;
  if (end) return end;
  const away: CallReason | null = reachable ? null : 'server-away';
  if (!joined) return { phase: 'preparing', reason: serviceAway ? 'service-away' : away };
  if (people.some(({ link }) => link === 'live')) return { phase: weak ? 'weak' : 'live', reason: null };
  if (people.some(({ link }) => link === 'lost')) return { phase: 'lost', reason: away };
  if (!reachable) return { phase: 'lost', reason: away };
  if (people.length === 0) return { phase: 'waiting', reason: null };
  return { phase: 'connecting', reason: relayRefused ? 'relay-refused' : noPath ? 'no-path' : null };
}
