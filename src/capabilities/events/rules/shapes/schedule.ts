import { z } from 'zod';

const RoundNumber = z.int().min(1).max(60);

/** What an organiser decides about the times of the day while it runs. */
export const ScheduleChange = z.discriminatedUnion('kind', [
  /** This round does not take place; the others keep their times. */
  z.object({ kind: z.literal('cancel-round'), round: RoundNumber }),
  /** This round and all that follow, so many minutes later; sooner when negative. */
  z.object({ kind: z.literal('delay'), round: RoundNumber, minutes: z.int().min(-120).max(120) }),
  /** The next round begins now, and all that follow come sooner or later by as much. */
  z.object({ kind: z.literal('start-now'), round: RoundNumber }),
  z.object({ kind: z.literal('add-round') }),
  /** The break after one round comes after another. */
  z.object({ kind: z.literal('move-break'), afterRound: RoundNumber, toAfterRound: RoundNumber }),
]);
export type ScheduleChange = z.output<typeof ScheduleChange>;

/** Why the times cannot change so. */
export const SCHEDULE_PROBLEMS = [
  'no-round',
  'round-off',
  'begun',
  'too-early',
  'not-the-next',
  'too-many',
  'no-break',
  'no-place-for-break',
] as const;
export type ScheduleProblem = (typeof SCHEDULE_PROBLEMS)[number];

export interface ScheduledRound {
  readonly number: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelledAt: string | null;
}

/** The times of an event's day, and the settings that speak of them. */
export interface Schedule {
  readonly rounds: readonly ScheduledRound[];
  readonly breaks: { afterRound: number; minutes: number }[];
  readonly roundCount: number;
  readonly roundMinutes: number;
  readonly moveMinutes: number;
}
