import { z } from 'zod';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';

/** Where somebody is, for the day. */
export const PRESENCES = ['expected', 'present', 'late', 'excused', 'absent', 'left'] as const;
export const Presence = z.enum(PRESENCES);
export type Presence = z.output<typeof Presence>;

export const PresenceCounts = z.record(Presence, z.int());
export type PresenceCounts = z.output<typeof PresenceCounts>;

/** Somebody who said to come late without saying when is waited for this long. */
export const USUAL_DELAY_MINUTES = 15;

/** Who is not there and will not come back: no plan counts on them. */
export function isGone(state: Presence): boolean {
  return state === 'absent' || state === 'excused' || state === 'left';
}

/**
 * Whether somebody can sit at a table now. Where nobody is checked in (`checkedIn` false), who is expected counts as
 * there: a hall without a door desk still has its interviews.
 */
export function isHere(state: Presence, checkedIn: boolean): boolean {
  return state === 'present' || (state === 'expected' && !checkedIn);
}

/** When somebody who is late will be there; null for everybody else. */
export function arrivalOf(presence: {
  readonly state: Presence;
  readonly lateMinutes: number | null;
  readonly since: Instant;
}): Instant | null {
  if (presence.state !== 'late') return null;
  return plusMinutes(presence.since, presence.lateMinutes ?? USUAL_DELAY_MINUTES);
}

/** Whether going from one state to another may make or free places in the plan. */
export function changesThePlan(before: Presence, after: Presence): boolean {
  const away = (state: Presence) => isGone(state) || state === 'late';
  return away(before) || away(after);
}

export function countStates(states: readonly Presence[]): PresenceCounts {
  const counts = Object.fromEntries(PRESENCES.map((state) => [state, 0])) as PresenceCounts;
  for (const state of states) counts[state] += 1;
  return counts;
}
