import { z } from 'zod';
import { EventHeading } from '../events/schema.ts';
import { Clock, DayRound } from '../live-day/schema.ts';

export const WallSeat = z.object({
  key: z.string(),
  table: z.string(),
  company: z.string(),
  /** First name and initial; null when the table is free in this round. */
  candidate: z.string().nullable(),
});

/** The screen on the wall: which round runs or comes, and who sits where. */
export const WallPage = z.object({
  event: EventHeading,
  clock: Clock,
  round: DayRound.nullable(),
  seats: z.array(WallSeat),
});
export type WallPage = z.output<typeof WallPage>;
