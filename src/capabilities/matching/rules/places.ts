import { fromWallClock, type Instant, type LocalDate, type WallTime } from '../../../kernel/clock.ts';
import type { Rest } from './situation.ts';

interface Hours {
  readonly presentFrom: WallTime | null;
  readonly presentUntil: WallTime | null;
}

/** The hours of somebody as instants of the event's day; null where none were given. */
export function hoursOn(
  { date, timeZone }: { readonly date: LocalDate; readonly timeZone: string },
  { presentFrom, presentUntil }: Hours,
): { presentFrom: Instant | null; presentUntil: Instant | null } {
  return {
    presentFrom: presentFrom === null ? null : fromWallClock(date, presentFrom, timeZone),
    presentUntil: presentUntil === null ? null : fromWallClock(date, presentUntil, timeZone),
  };
}

/** The rest of a recruiter as it is written down: all three or none. */
export interface RestAsked {
  readonly restMinutes: number | null;
  readonly restFrom: WallTime | null;
  readonly restUntil: WallTime | null;
}

/** The rest that a recruiter asked for, between instants of the event's day; null where none was. */
export function restOn(
  { date, timeZone }: { readonly date: LocalDate; readonly timeZone: string },
  { restMinutes: minutes, restFrom, restUntil }: RestAsked,
): Rest | null {
  if (minutes === null || restFrom === null || restUntil === null) return null;
  const from = fromWallClock(date, restFrom, timeZone);
  const until = fromWallClock(date, restUntil, timeZone);
  return from === null || until === null ? null : { minutes, from, until };
}

/** Whether somebody is there from the beginning of a round to its end. */
export function isThere(
  {
    presentFrom,
    presentUntil,
  }: { readonly presentFrom: Instant | null; readonly presentUntil: Instant | null },
  round: { readonly startsAt: Instant; readonly endsAt: Instant },
): boolean {
  return (
    (presentFrom === null || presentFrom <= round.startsAt) &&
    (presentUntil === null || presentUntil >= round.endsAt)
  );
}
