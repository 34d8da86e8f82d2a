import { expect, test } from 'vitest';
import { companyKey, companyPairs } from './same-company.ts';

test.each([
  ['Verlaine SPRL', 'VERLAINE'],
  ['S.A. Café & Co', 'cafe co sa'],
  ['Société Générale', 'Societe-Generale S.A.'],
])('%s and %s may be one company', (one, other) => {
  expect(companyKey(one)).toBe(companyKey(other));
});

test.each([
  ['Verlaine', 'Verlaine et Fils'],
  ['SA', 'NV'],
])('%s and %s are two', (one, other) => {
  expect(companyKey(one)).not.toBe(companyKey(other));
});

test('each pair comes once, with the earlier entry first', () => {
  const list = ['Acme', 'Beta', 'ACME SA', 'Acme Belgium'].map((name) => ({ name }));
  expect(companyPairs(list).map(([one, other]) => [one.name, other.name])).toEqual([
    ['Acme', 'ACME SA'],
    ['Acme', 'Acme Belgium'],
  ]);
});
