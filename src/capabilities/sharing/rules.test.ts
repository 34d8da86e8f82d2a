import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, fieldsFor, sharedPart } from './rules.ts';
import { SHARED_FIELDS, type SharedField } from './schema.ts';

const WHOLE = {
  phone: '+32470000101',
  email: 'a@exemple.example',
  town: 'Charleroi',
  languages: [{ code: 'fr', level: null }],
  contracts: ['permanent' as const],
  abilities: ['Souder'],
  licences: ['B' as const],
  hours: ['night' as const],
  availableFrom: '2026-12-01',
};

test('each field of the list opens its own part of the file and nothing else', () => {
  const opened = Object.fromEntries(
    SHARED_FIELDS.map((field) => [
      field,
      Object.entries(sharedPart([field], WHOLE))
        .filter(([, value]) => value !== null)
        .map(([part]) => part),
    ]),
  );
  expect(opened).toEqual({
    'last-name': [],
    phone: ['phone'],
    email: ['email'],
    town: ['town'],
    languages: ['languages'],
    occupations: ['contracts'],
    abilities: ['abilities'],
    licences: ['licences'],
    availability: ['hours', 'availableFrom'],
    cv: [],
  });
});

test('what is said of one recruiter comes before what is said of all, and that before the usual', () => {
  const all = { fields: ['phone'] as SharedField[] };
  const own = { fields: [] as SharedField[] };
  expect([fieldsFor(own, all), fieldsFor(null, all), fieldsFor(null, null)]).toEqual([
    [],
    ['phone'],
    ['occupations', 'cv'],
  ]);
});

test('the journal tells what was added and what was taken back, whatever was before', () => {
  const some = fc.uniqueArray(fc.constantFrom(...SHARED_FIELDS));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { shared, kept } = changeOf(before, after);
      const now = new Set([...before.filter((field) => !kept.includes(field)), ...shared]);
      expect(now).toEqual(new Set(after));
    }),
  );
});
