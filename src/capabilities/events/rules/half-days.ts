import { type Instant, minutesBetween, onWallClock, type WallTime } from '../../../kernel/clock.ts';

export const HALF_DAYS = ['morning', 'afternoon', 'evening'] as const;
export type HalfDayPart = (typeof HALF_DAYS)[number];

/** A part of the event's day that somebody signs for: what funders count attendance by. */
export interface HalfDay {
  readonly part: HalfDayPart;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Numbers of the rounds that begin in it. */
  readonly rounds: readonly number[];
}

const NOON_CUT: WallTime = '13:00';
/** An event whose first round begins at this hour or later is one evening. */
const EVENING_FROM: WallTime = '16:30';
/** Less than this before or after the cut is no half-day of its own: nobody signs twice for a quarter of an hour. */
const SHORTEST_MINUTES = 60;

/**
 * The half-days of an event, in order: rounds that begin before 13:00 on its wall clock are the morning, the others the
 * afternoon; an event that begins at 16:30 or later is one evening. The first begins when the doors open. No rounds give
 * no half-day.
 */
export function halfDaysOf(event: {
  readonly timeZone: string;
  readonly startsAt: Instant;
  readonly rounds: readonly {
    readonly number: number;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly cancelledAt?: Instant | null;
  }[];
}): HalfDay[] {
  const rounds = event.rounds.filter(({ cancelledAt = null }) => cancelledAt === null);
  const [first] = rounds;
  if (first === undefined) return [];
  const wall = (instant: Instant) => onWallClock(instant, event.timeZone).time;
  const half = (part: HalfDayPart, own: typeof rounds): HalfDay => ({
    part,
    startsAt: own[0] === first && event.startsAt < first.startsAt ? event.startsAt : own[0]!.startsAt,
    endsAt: own.at(-1)!.endsAt,
    rounds: own.map(({ number }) => number),
  });
  if (wall(first.startsAt) >= EVENING_FROM) return [half('evening', rounds)];
  const before = rounds.filter(({ startsAt }) => wall(startsAt) < NOON_CUT);
  const after = rounds.filter(({ startsAt }) => wall(startsAt) >= NOON_CUT);
  if (before.length === 0) return [half('afternoon', rounds)];
  if (after.length === 0) return [half('morning', rounds)];
  const lasts = (own: typeof rounds) => minutesBetween(own[0]!.startsAt, own.at(-1)!.endsAt);
  if (lasts(before) < SHORTEST_MINUTES && lasts(before) <= lasts(after)) return [half('afternoon', rounds)];
  if (lasts(after) < SHORTEST_MINUTES) return [half('morning', rounds)];
  return [half('morning', before), half('afternoon', after)];
}
