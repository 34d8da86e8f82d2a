import { expect, test } from 'vitest';
import { ageOfDigitalConsent, mayBeMinor, needsParent } from './minors.ts';

test.each([
  ['BE', 13],
  ['FR', 15],
  ['DE', 16],
  ['LU', 16],
])('in %s one agrees alone from %i on', (country, age) => {
  expect(ageOfDigitalConsent(country)).toBe(age);
});

test.each([
  [2008, true],
  [2009, true],
  [2007, false],
  [null, false],
])('born in %s, somebody may be a minor in 2026: %s', (year, expected) => {
  expect(mayBeMinor(year, '2026-11-12')).toBe(expected);
});

test('a parent agrees with who may be younger than the country says', () => {
  expect(needsParent(2012, '2026-11-12', 'FR')).toBe(true);
  expect(needsParent(2012, '2026-11-12', 'BE')).toBe(false);
  expect(needsParent(2013, '2026-11-12', 'BE')).toBe(true);
  expect(needsParent(null, '2026-11-12', 'BE')).toBe(false);
});
