import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from './codes.ts';
import { fitOf, meant } from './search.ts';

test.each([
  ['jes', 1],
  ['MOR', 1],
  ['élo', 1],
  ['elo', 1],
  ['mor elo', 1],
  ['eloise-j', 1],
  ['eloisej', 1],
  ['essica', null],
  ['a7k', 0],
  ['A 7 K', 0],
  ['form', 2],
  ['mor form', 2],
  ['zzz', null],
  ['  ', 1],
] as const)('"%s" at the door fits Éloïse-Jessica Moreau: %s', (typed, fit) => {
  const person = { name: 'Éloïse-Jessica Moreau', detail: 'Formation Sambre', cardCode: 'A7K' };
  expect(fitOf(person, typed)).toBe(fit);
});

test.each([
  ['Łukasz Wiśniewski', 'luk'],
  ['Łukasz Wiśniewski', 'wis'],
  ['Anna Weiß', 'weiss'],
  ['Cœur de Lion', 'coe'],
  ['Fatma Yıldız', 'yil'],
  ['Sinéad O’Connor', 'ocon'],
  ['Gabriele D’Angelo', 'dange'],
  ['Jean-François Van den Bossche', 'vandenb'],
  ['Jean-François Van den Bossche', 'bos fra'],
  ['Nour حداد', 'حدا'],
  ['İbrahim Çelik', 'ibr cel'],
])('%s is found by "%s"', (name, typed) => {
  expect(fitOf({ name, detail: null, cardCode: null }, typed)).toBe(1);
});

test('the first three letters of any name of anybody find them, accents or not', () => {
  const names = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿœŒ]{3,12}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, fc.nat(), (parts, index) => {
      const part = parts[index % parts.length]!;
      const person = { name: parts.join(' '), detail: null, cardCode: null };
      expect(fitOf(person, part.slice(0, 3).toUpperCase())).toBe(1);
    }),
  );
});

test('the likeliest come first: the code of a badge, then names, then partners; the awaited before those who are here', () => {
  const person = (name: string, state = 'expected', cardCode = 'XXX', detail: string | null = null) => ({
    name,
    state,
    cardCode,
    detail,
  });
  const people = [
    person('Zoé Petit', 'expected', 'QQQ', 'Martigny Emploi'),
    person('Anne Martin', 'present'),
    person('Martine Roux'),
    person('Paul Vert', 'present', 'MAR'),
  ];
  expect(meant(people, 'mar').map(({ name }) => name)).toEqual([
    'Paul Vert',
    'Martine Roux',
    'Anne Martin',
    'Zoé Petit',
  ]);
});

const SIGNED = 'a'.repeat(43);

test.each([
  [`https://tremplin.example/c/${SIGNED}`, { kind: 'link', path: `/c/${SIGNED}` }],
  [`http://salle.local:3000/r/${SIGNED}/stand?x=1`, { kind: 'link', path: `/r/${SIGNED}` }],
  [`/c/${SIGNED}`, { kind: 'link', path: `/c/${SIGNED}` }],
  ['https://example.org/menu', { kind: 'unreadable' }],
  [`https://tremplin.example/c/${'a'.repeat(30)}`, { kind: 'unreadable' }],
  ['httpsM&&tre,plin', { kind: 'letters', letters: 'httpsM&&tre,plin' }],
  ['x'.repeat(60), { kind: 'unreadable' }],
  ['A7K', { kind: 'letters', letters: 'A7K' }],
  [
    'Wolfeschlegelsteinhausen-Bergerdorff',
    { kind: 'letters', letters: 'Wolfeschlegelsteinhausen-Bergerdorff' },
  ],
] as const)('%s in the search field is read as what it is', (text, typed) => {
  expect(readTyped(text)).toEqual(typed);
});
