import { z } from 'zod';

export const SUBJECTS = ['candidate', 'recruiter'] as const;
/** Whose calendar it is: a registration or a recruiter. */
export interface Subject {
  readonly kind: (typeof SUBJECTS)[number];
  readonly id: string;
}

/** A line of somebody's calendar with all that it shows: nobody's last name, no address of anybody. */
export interface CalendarLine {
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: string;
  readonly endsAt: string;
  /** When it was last another. */
  readonly changedAt: string;
  readonly cancelled: boolean;
  readonly event: string;
  /** The hall, or the site where this person takes part from. */
  readonly place: string;
  /** They take part from home: no hall is theirs to go to. */
  readonly atHome: boolean;
  readonly table: number | null;
  /** The company for a candidate, the first name for a recruiter; null for the event itself. */
  readonly whom: string | null;
}

/** The page from which somebody takes their appointments along. */
export const MyCalendar = z.object({
  event: z.object({ id: z.uuid(), name: z.string() }),
  kind: z.enum(SUBJECTS),
  /** The private address that a calendar program reads again and again: a path. */
  feed: z.string(),
  /** The same as a file for now: a path. */
  file: z.string(),
  /** The key by which a browser lets this instance push to it. */
  pushKey: z.string(),
});
export type MyCalendar = z.output<typeof MyCalendar>;
