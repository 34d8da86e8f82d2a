import { expect, test } from 'vitest';
import { askedFor, proves } from './proof.ts';

const both = { email: 'jessica@exemple.example', phone: '+32471234567', cardCode: 'K4T' };

test.each([
  ['4567', true],
  ['0471 23 45 67', true],
  ['Jessica@exemple.example ', true],
  ['567', false],
  ['4568', false],
  ['K4T', false],
  ['', false],
])('"%s" proves: %s', (typed, expected) => {
  expect(proves(typed, both)).toBe(expected);
});

test('the card counts only for who has neither telephone nor e-mail', () => {
  const neither = { email: null, phone: null, cardCode: 'K4T' };
  expect(askedFor(neither)).toBe('card');
  expect(proves('k4t', neither)).toBe(true);
  expect(askedFor({ ...neither, email: 'a@b.example' })).toBe('email');
  expect(proves('k4t', { ...neither, email: 'a@b.example' })).toBe(false);
  expect(askedFor(both)).toBe('phone');
});
