import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWallClock, isTimeZone, minutesBetween, onWallClock, plusMinutes } from './clock.ts';

test('a wall time is an instant of its zone', () => {
  expect(fromWallClock('2026-11-12', '18:20', 'Europe/Brussels')).toBe('2026-11-12T17:20:00.000Z');
  expect(fromWallClock('2026-07-14', '18:20', 'Europe/Brussels')).toBe('2026-07-14T16:20:00.000Z');
  expect(fromWallClock('2026-11-12', '18:20', 'Indian/Reunion')).toBe('2026-11-12T14:20:00.000Z');
});

test('an hour that the clocks skip, and one that they repeat, are no hours to invite somebody at', () => {
  expect(fromWallClock('2027-03-28', '02:30', 'Europe/Brussels')).toBeNull();
  expect(fromWallClock('2027-10-31', '02:30', 'Europe/Brussels')).toBeNull();
  expect(fromWallClock('2027-03-28', '03:00', 'Europe/Brussels')).toBe('2027-03-28T01:00:00.000Z');
});

test('what the wall clock shows comes back as the same instant, all year, wherever it is', () => {
  const zones = fc.constantFrom('Europe/Brussels', 'Europe/Paris', 'Indian/Reunion', 'UTC');
  const minutes = fc.integer({ min: 0, max: 12 * 366 * 24 * 60 });
  fc.assert(
    fc.property(zones, minutes, (zone, after) => {
      const instant = plusMinutes('2024-01-01T00:00:00.000Z', after);
      const { date, time } = onWallClock(instant, zone);
      const back = fromWallClock(date, time, zone);
      // Null only in the hour that happens twice.
      if (back !== null) expect(back).toBe(instant);
      else expect(time.slice(0, 2)).toBe('02');
    }),
    { numRuns: 500 },
  );
});

test('minutes are counted forwards and backwards', () => {
  expect(minutesBetween('2026-11-12T17:20:00.000Z', '2026-11-12T17:35:30.000Z')).toBe(15.5);
  expect(minutesBetween('2026-11-12T17:35:00.000Z', '2026-11-12T17:20:00.000Z')).toBe(-15);
  expect([isTimeZone('Europe/Brussels'), isTimeZone('Europe/Nowhere')]).toEqual([true, false]);
});
