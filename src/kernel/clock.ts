import { Temporal } from 'temporal-polyfill';

/** An instant: ISO 8601, UTC, milliseconds ("2026-11-12T17:00:00.000Z"). Two of them compare as text. */
export type Instant = string;
/** A day without time or zone: "2026-11-12". */
export type LocalDate = string;
/** A wall-clock time: "18:00". */
export type WallTime = string;

/** The clock of the process. Only the edges (web, worker, command line) read it; everything else is given `now`. */
export function currentInstant(): Instant {
  return new Date().toISOString();
}

/** The instant `minutes` later (earlier when negative); fractions of a minute are kept to the millisecond. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + Math.round(minutes * 60_000)).toISOString();
}

export function plusDays(instant: Instant, days: number): Instant {
  return plusMinutes(instant, days * 24 * 60);
}

/** Whole or fractional minutes from one instant to another; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/**
 * The instant at which a clock on the wall of `zone` shows `date` and `time`.
 * Returns null where no such moment exists or where there are two (the nights when the clocks change):
 * nobody is asked to be somewhere at an hour that does not exist.
 */
export function fromWallClock(date: LocalDate, time: WallTime, zone: string): Instant | null {
  try {
    const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
      disambiguation: 'reject',
    });
    return new Date(zoned.epochMilliseconds).toISOString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the wall clock of `zone` shows at an instant. */
export function onWallClock(instant: Instant, zone: string): { date: LocalDate; time: WallTime } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
