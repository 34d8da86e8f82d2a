import { fromWallClock, type Instant, type LocalDate, type WallTime } from '../../../kernel/clock.ts';

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
