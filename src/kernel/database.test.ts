import { expect, test } from 'vitest';
import { instantOf } from './database.ts';

test.each([
  ['2026-11-12 17:50:00+00', '2026-11-12T17:50:00.000Z'],
  ['2026-11-12 17:50:00.2+00', '2026-11-12T17:50:00.200Z'],
  ['2026-11-12 17:50:00.25+00', '2026-11-12T17:50:00.250Z'],
  ['2026-11-12 17:50:00.123+00', '2026-11-12T17:50:00.123Z'],
  ['2026-11-12 17:50:00.123999+00', '2026-11-12T17:50:00.123Z'],
  // As a server that somebody set otherwise would write it.
  ['2026-11-12 18:50:00.5+01', '2026-11-12T17:50:00.500Z'],
  ['2026-11-12 23:20:00+05:30', '2026-11-12T17:50:00.000Z'],
])('the database writes %s', (written, instant) => {
  expect(instantOf(written)).toBe(instant);
  expect(new Date(written).toISOString()).toBe(instant);
});
