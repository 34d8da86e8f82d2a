import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicatePairs, type Known, sameness } from './duplicates.ts';
import { nameKey, splitName, tidyName } from './names.ts';

test.each([
  ['JEAN-PIERRE', 'BE', 'Jean-Pierre'],
  ["D'HONDT", 'BE', "D'Hondt"],
  ["D'ALMEIDA", 'FR', "d'Almeida"],
  ['DE GAULLE', 'FR', 'de Gaulle'],
  ['DE SMET', 'BE', 'De Smet'],
  ['VAN DEN BERGHE', 'BE', 'Van Den Berghe'],
  ['LE GOFF', 'FR', 'Le Goff'],
  ['noël', 'FR', 'Noël'],
  ['MÜLLER', 'BE', 'Müller'],
  ['McDonald', 'BE', 'McDonald'],
  ['van der Linden', 'BE', 'van der Linden'],
  ["O'NEIL", 'FR', "O'Neil"],
] as const)('%s in %s is written %s', (typed, country, written) => {
  expect(tidyName(typed, country)).toBe(written);
});

test.each([
  ['DUPONT Jean', 'Jean', 'Dupont'],
  ['Jean DUPONT', 'Jean', 'Dupont'],
  ['Dupont, Jean', 'Jean', 'Dupont'],
  ['Jean Dupont', 'Jean', 'Dupont'],
  ['VAN DEN BERGHE Luc', 'Luc', 'Van Den Berghe'],
  ['Luc van den Berghe', 'Luc', 'van den Berghe'],
  ['Luc van den BERGHE', 'Luc', 'van den BERGHE'],
  ['Marie-Anne De Smet', 'Marie-Anne', 'De Smet'],
  ['Anne Marie de la Tour', 'Anne Marie', 'de la Tour'],
  ['Mme HADDAD Samira', 'Samira', 'Haddad'],
  ['M. Haddad', null, 'Haddad'],
  ['dhr. Jan Peeters', 'Jan', 'Peeters'],
  ['EL AMRANI Youssef', 'Youssef', 'El Amrani'],
  ['Cher', null, 'Cher'],
  ['', null, null],
] as const)('"%s" is %s + %s', (typed, firstName, lastName) => {
  expect(splitName(typed, 'BE')).toEqual({ firstName, lastName });
});

test('the head of a column says the order of names in one case', () => {
  expect(splitName('DUPONT JEAN MARIE', 'FR', 'last-first')).toEqual({
    firstName: 'Jean Marie',
    lastName: 'Dupont',
  });
  expect(splitName('DE SMET JAN', 'BE', 'last-first')).toEqual({ firstName: 'Jan', lastName: 'De Smet' });
});

test('no name breaks the rules, and what was tidied once is left alone', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(..."aÀéßIi'’- .DEdeBŒǆ"), maxLength: 20 }),
  );
  fc.assert(
    fc.property(name, fc.constantFrom('BE' as const, 'FR' as const), (typed, country) => {
      const tidy = tidyName(typed, country);
      expect(tidyName(tidy, country)).toBe(tidy);
      const split = splitName(typed, country);
      expect(nameKey({ firstName: split.lastName, lastName: split.firstName })).toBe(nameKey(split));
    }),
    { numRuns: 3_000 },
  );
});

const person = (
  firstName: string,
  lastName: string,
  phone: string | null = null,
  email: string | null = null,
): Known => ({ firstName, lastName, phone, email });
const samira = person('Samira', 'Haddad', '+32470123456', 'samira@exemple.be');

test.each<[string, Known, 'same' | 'possible' | 'different']>([
  ['same name and phone', person('SAMIRA', 'Haddad', '+32470123456'), 'same'],
  ['names exchanged, same e-mail', person('Haddad', 'Samira', null, 'samira@exemple.be'), 'same'],
  ['same name, nothing else', person('Samira', 'Haddad'), 'possible'],
  ['same name, other phone', person('Samira', 'Haddad', '+32470999999'), 'possible'],
  ['a letter wrong, same phone', person('Samira', 'Hadad', '+32470123456'), 'possible'],
  ['a second last name, same phone', person('Samira', 'Haddad Benali', '+32470123456'), 'possible'],
  ['her brother, same phone', person('Karim', 'Haddad', '+32470123456'), 'different'],
  ['somebody else', person('Luc', 'Peeters', '+32470999999'), 'different'],
  ['no name, same phone', person('', '', '+32470123456'), 'different'],
])('%s: %s', (_, other, expected) => {
  expect(sameness(samira, other)).toBe(expected);
  expect(sameness(other, samira)).toBe(expected);
});

test('duplicates within a list are found wherever they stand', () => {
  const list = [
    samira,
    person('Luc', 'Peeters'),
    person('Karim', 'Haddad', '+32470123456'),
    person('Samira', 'HADDAD', '+32470123456'),
    person('luc', 'peeters'),
  ];
  expect(duplicatePairs(list)).toEqual([
    { first: 0, second: 3, sameness: 'same' },
    { first: 1, second: 4, sameness: 'possible' },
  ]);
});
