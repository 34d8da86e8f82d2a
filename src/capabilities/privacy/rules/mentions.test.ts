import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternOf, withoutMentions, withoutRecords } from './mentions.ts';

const jessica = {
  firstName: 'Jessica',
  lastName: 'Lefèvre-Moreau',
  email: 'jessica.lm@exemple.example',
  phone: '+32471234567',
};
const patterns = [patternOf(jessica)!];

test.each([
  ['18.50 Jessica Lefèvre-Moreau, table 4', '18.50 …, table 4'],
  ['LEFEVRE-MOREAU Jessica', '…'],
  ['lefevre moreau, jessica', '…'],
  ['Écrire à JESSICA.LM@exemple.example.', 'Écrire à ….'],
  ['Tél. 0471/23.45.67', 'Tél. …'],
  ['+32 (0)471 23 45 67', '…'],
  ['0032471234567;', '…;'],
])('%s', (text, rest) => {
  expect(withoutMentions(text, patterns)).toBe(rest);
});

test.each(['Jessica Moreau', 'Jessica', 'Lefèvre-Moreau', 'Jessicat Lefèvre-Moreaud', '0471 23 45 68'])(
  'others stay: %s',
  (text) => {
    expect(withoutMentions(text, patterns)).toBe(text);
  },
);

test('the row of a list goes with its name, the others stay as they are', () => {
  const file = {
    sheets: [
      {
        name: 'Liste',
        rows: [
          ['Nom', 'Prénom', 'Remarque'],
          ['Lefèvre-Moreau', 'Jessica', 'a un chien'],
          ['Diallo', 'Amadou', 'vient en train'],
        ],
      },
    ],
    candidates: [
      { state: 'new', firstName: 'Jessica', lastName: 'Lefevre-Moreau', note: 'a un chien', line: 2 },
      { state: 'new', firstName: 'Amadou', lastName: 'Diallo', note: 'vient en train', line: 3 },
    ],
  };
  expect(withoutRecords(file, patterns)).toEqual({
    sheets: [
      {
        name: 'Liste',
        rows: [
          ['Nom', 'Prénom', 'Remarque'],
          ['', '', ''],
          ['Diallo', 'Amadou', 'vient en train'],
        ],
      },
    ],
    candidates: [
      { state: 'new', firstName: '', lastName: '', note: '', line: 2 },
      { state: 'new', firstName: 'Amadou', lastName: 'Diallo', note: 'vient en train', line: 3 },
    ],
  });
});

test('two rows beside each other name nobody together', () => {
  const rows = [
    ['Paul', 'Jessica'],
    ['Lefèvre-Moreau', 'Anne'],
  ];
  expect(withoutRecords({ rows }, patterns)).toEqual({ rows });
});

test('an address with any sign that addresses have is found', () => {
  const email = 'anne-marie.o_brien+job@mission-locale.exemple.example';
  const pattern = patternOf({ firstName: 'Anne', lastName: 'Brien', email, phone: null })!;
  expect(withoutMentions(`écrire à ${email} demain`, [pattern])).toBe('écrire à … demain');
});

test('a name is found whatever its signs, and nothing else goes', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ'()*+.?[\]-]{1,12}$/).filter((name) => /\p{L}/u.test(name));
  fc.assert(
    fc.property(word, word, fc.stringMatching(/^[0-9 ]{0,5}$/), (firstName, lastName, around) => {
      const pattern = patternOf({ firstName, lastName, email: null, phone: null })!;
      expect(withoutMentions(`${around}|${firstName} ${lastName}|${around}`, [pattern])).toBe(
        `${around}|…|${around}`,
      );
    }),
  );
});
