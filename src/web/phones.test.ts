import { expect, test } from 'vitest';
import { phoneForReading } from './phones.ts';

test.each([
  ['+32470000135', '+32 470 00 01 35'],
  ['+3271000112', '+32 71 00 01 12'],
  ['+33612345678', '+33 6 12 34 56 78'],
  ['poste 12', 'poste 12'],
])('%s is read as %s', (stored, read) => {
  expect(phoneForReading(stored)).toBe(read);
});
