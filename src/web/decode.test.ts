import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { decode } from './decode.ts';

const Need = z.object({
  title: z.string(),
  positions: z.int().nullable().default(null),
  urgent: z.boolean().default(false),
});
const Registration = z.object({
  name: z.string(),
  phone: z.string().nullable().default(null),
  age: z.number().nullable().default(null),
  newsletter: z.boolean().default(false),
  languages: z.array(z.string()).default([]),
  needs: z.array(Need).default([]),
});

test('an empty field is null, an unticked box is false, a number is read with comma or point', () => {
  expect(decode(Registration, { name: ' Jessica ', phone: '', age: '12,5' })).toEqual({
    name: 'Jessica',
    phone: null,
    age: 12.5,
    newsletter: false,
    needs: [],
  });
});

test('signs that a database cannot keep are left out', () => {
  expect(decode(Registration, { name: 'Jess\0ica\ud800' })).toMatchObject({ name: 'Jessica\ufffd' });
});

test('a number that is none stays as typed, for the schema to complain and the field to keep', () => {
  expect(decode(Registration, { age: 'douze' })).toMatchObject({ age: 'douze' });
});

test('a list is one name several times, or words in one field', () => {
  expect(decode(Registration, { languages: ['fr', 'nl'] })).toMatchObject({ languages: ['fr', 'nl'] });
  expect(decode(Registration, { languages: 'fr, nl\nen' })).toMatchObject({ languages: ['fr', 'nl', 'en'] });
});

test('lists of objects are numbered names, in the order of the numbers; lines left blank are no lines', () => {
  const sent = {
    'needs.10.title': 'Graphiste',
    'needs.2.title': 'Développeuse',
    'needs.2.positions': '3',
    'needs.2.urgent': 'on',
    'needs.4.title': '',
    'needs.4.positions': '',
  };
  expect(decode(Registration, sent)).toMatchObject({
    needs: [
      { title: 'Développeuse', positions: 3, urgent: true },
      { title: 'Graphiste', urgent: false },
    ],
  });
});

test('names that the schema does not know are left out', () => {
  expect(decode(Registration, { name: 'Jessica', organiser: 'true' })).not.toHaveProperty('organiser');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a list whose value is prepared first is a list still', () => {
  const Screen = z.object({ contents: z.preprocess((value) => value ?? [], z.array(z.string())) });
  expect(decode(Screen, { contents: ['clock', 'seats'] })).toEqual({ contents: ['clock', 'seats'] });
  expect(decode(Screen, { contents: 'clock' })).toEqual({ contents: ['clock'] });
});

test('whatever a browser or a hostile program sends, reading it never fails and never loops', () => {
  const names = fc.oneof(
    fc.constantFrom(
      'name',
      'age',
      'newsletter',
      'languages',
      'needs.0.title',
      'needs.-1.title',
      'needs.x',
      'needs.1e9.title',
      '__proto__',
    ),
    fc.string(),
  );
  const values = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.dictionary(names, values), (sent) => {
      expect(() => Registration.safeParse(decode(Registration, sent))).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
