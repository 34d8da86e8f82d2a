import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { readContract } from './contracts.ts';
import { readDate, readTime, readTimes } from './dates.ts';
import { readCount, readOccupationCode, readWebsite } from './decode-recruiters.ts';
import { readEmail } from './email.ts';
import { readLanguages } from './languages.ts';
import { readPhone } from './phones.ts';
import { readPlace, tidyCity } from './postcode.ts';
import { comparable, itemsOf, textOf, tidyText } from './text.ts';

test.each([
  [620022002, 'FR', '+33620022002', null],
  ['06.20.02.20.02', 'FR', '+33620022002', null],
  ['06 20 02 20 02', 'BE', '+33620022002', null],
  [470123456, 'BE', '+32470123456', null],
  ['0470/12.34.56', 'BE', '+32470123456', null],
  ['+32 (0)470 12 34 56', 'FR', '+32470123456', null],
  ['0032470123456', 'BE', '+32470123456', null],
  ['32470123456', 'FR', '+32470123456', null],
  ['GSM : 0470 12 34 56', 'BE', '+32470123456', null],
  ['0470 12 34 56 (maman)', 'BE', '+32470123456', null],
  ['071 31 12 34 / 0470 12 34 56', 'BE', '+32470123456', 'phone-several'],
  ['0470 12 34 56 ou 0470 12 34 56', 'BE', '+32470123456', null],
  ['12', 'BE', null, 'phone-invalid'],
  ['voir dossier', 'BE', null, 'phone-invalid'],
  ['-', 'BE', null, null],
  ['néant', 'FR', null, null],
  [null, 'FR', null, null],
] as const)('phone %j in %s is %s', (cell, country, value, problem) => {
  expect(readPhone(cell, country)).toEqual({ value, problem });
});

test.each([
  [' Samira.H@Exemple.BE ', 'samira.h@exemple.be', null],
  ['Samira <samira@exemple.be>', 'samira@exemple.be', null],
  ['mailto:samira@exemple.be', 'samira@exemple.be', null],
  ['samira @ exemple . be', 'samira@exemple.be', null],
  ['samira@exemple,be', 'samira@exemple.be', null],
  ['samira(at)exemple.be.', 'samira@exemple.be', null],
  ['a@x.be ; b@x.be', 'a@x.be', 'email-several'],
  ['a@x.be / a@x.be', 'a@x.be', null],
  ['inès@exemple.be', null, 'email-accents'],
  ['samira@exemple', null, 'email-invalid'],
  ['samira.exemple.be', null, 'email-invalid'],
  ['/', null, null],
  ['pas d’email', null, null],
] as const)('e-mail %j is %s', (cell, value, problem) => {
  expect(readEmail(cell)).toEqual({ value, problem });
});

test.each<[Cell, string | null]>([
  [{ date: '2026-11-12', time: '18:20' }, '2026-11-12'],
  [{ date: '1899-12-30', time: '18:20' }, null],
  [29546, '1980-11-21'],
  ['29546', '1980-11-21'],
  ['21/11/1980', '1980-11-21'],
  ['21-11-80', '1980-11-21'],
  ['1.2.03', '2003-02-01'],
  ['1980-11-21', '1980-11-21'],
  ['11/25/2026', '2026-11-25'],
  ['12 novembre 2026', '2026-11-12'],
  ['1er mars 85', '1985-03-01'],
  ['3 maart 2001', '2001-03-03'],
  ['né le 03/04/1985 à Mons', '1985-04-03'],
  ['31/02/2026', null],
  ['12/11', null],
  ['bientôt', null],
  [3, null],
])('date %j is %s', (cell, value) => {
  expect(readDate(cell)).toBe(value);
});

test.each<[Cell, readonly string[]]>([
  ['18h20', ['18:20']],
  ['18:20:30', ['18:20']],
  ['18.20', ['18:20']],
  ['18 h', ['18:00']],
  ['18u30', ['18:30']],
  ['6:20 pm', ['18:20']],
  ['12 am', ['00:00']],
  ['dès 18h20', ['18:20']],
  ['2 personnes à 18h', ['18:00']],
  ['18-20', ['18:00', '20:00']],
  ['de 18h à 20h30', ['18:00', '20:30']],
  [0.7638888889, ['18:20']],
  ['0,76', ['18:14']],
  [46338.7638888889, ['18:20']],
  [18, ['18:00']],
  ['1820', ['18:20']],
  [{ date: '1899-12-30', time: '18:20' }, ['18:20']],
  ['12/11/2026 18:20', ['18:20']],
  ['12 novembre 18h20', ['18:20']],
  ['25h', []],
  ['toute la soirée', []],
])('times in %j are %j', (cell, times) => {
  expect(readTimes(cell)).toEqual(times);
});

test('a cell with words and no time gets a complaint, an empty one does not', () => {
  expect(readTime('toute la soirée')).toEqual({ value: null, problem: 'time-invalid' });
  expect(readTime(' - ')).toEqual({ value: null, problem: null });
});

test.each<[Cell, 'BE' | 'FR', string | null, string | null, string | null]>([
  ['75007 PARIS ', 'FR', '75007', 'Paris', null],
  ['59 000 LILLE CEDEX 2', 'FR', '59000', 'Lille', null],
  ['B-6000 Charleroi', 'BE', '6000', 'Charleroi', null],
  ['6000 - CHARLEROI', 'BE', '6000', 'Charleroi', null],
  ['Lille (59000)', 'BE', '59000', 'Lille', null],
  [6000, 'BE', '6000', null, null],
  [1400, 'FR', '01400', null, null],
  ['MONS', 'BE', null, 'Mons', null],
  ['600 Charleroi', 'BE', null, null, 'postcode-invalid'],
])('place %j in %s is %s, %s', (cell, country, postcode, city, problem) => {
  const read = readPlace(cell, country);
  expect([read.value?.postcode ?? null, read.value?.city ?? null, read.problem]).toEqual([
    postcode,
    city,
    problem,
  ]);
});

test('cities in capitals get theirs back, others stay', () => {
  expect(
    ['SAINT-OMER', "VILLENEUVE D'ASCQ", 'AIRE-SUR-LA-LYS', 'la louvière', 'Le Roeulx', ' '].map(tidyCity),
  ).toEqual(['Saint-Omer', "Villeneuve d'Ascq", 'Aire-sur-la-Lys', 'La Louvière', 'Le Roeulx', null]);
});

test.each([
  ['CDI', 'permanent'],
  ['Contrat à durée indéterminée', 'permanent'],
  ['CDD 6 mois', 'fixed-term'],
  ['durée déterminée', 'fixed-term'],
  ['Intérimaire avec option sur durée indéterminée', 'temporary'],
  ['Stage', 'internship'],
  ['PFI', 'internship'],
  ["Contrat d'apprentissage", 'apprenticeship'],
  ['Alternance', 'apprenticeship'],
  ['Job étudiant', 'student-job'],
  ['Immersion (PMSMP)', 'immersion'],
  ['Indépendant', 'freelance'],
  ['onbepaalde duur', 'permanent'],
  ['bepaalde duur', 'fixed-term'],
  ['uitzendarbeid', 'temporary'],
  ['stageplaats', 'internship'],
  ['fixed-term', 'fixed-term'],
  ['student-job', 'student-job'],
] as const)('contract "%s" is %s', (cell, value) => {
  expect(readContract(cell)).toEqual({ value, problem: null });
});

test('words that are no contract get a complaint', () => {
  expect(readContract('à discuter')).toEqual({ value: null, problem: 'contract-unknown' });
  expect(readContract(null)).toEqual({ value: null, problem: null });
});

test.each([
  ['Français, anglais (B1) et NL', ['fr', 'en', 'nl'], null],
  ['fr/nl', ['fr', 'nl'], null],
  ['Frans\nEngels\nfrans', ['fr', 'en'], null],
  ['Arabe (langue maternelle)', ['ar'], null],
  ['anglais C1; klingon', ['en'], 'language-unknown'],
  ['???', null, null],
] as const)('languages "%s" are %j', (cell, value, problem) => {
  expect(readLanguages(cell)).toEqual({ value, problem });
});

test('codes, counts and sites of companies', () => {
  expect(['m1805 ', 'M1805 - Études', 'M18', 'Z1805', null].map((cell) => readOccupationCode(cell))).toEqual([
    { value: 'M1805', problem: null },
    { value: 'M1805', problem: null },
    { value: null, problem: 'occupation-code-invalid' },
    { value: null, problem: 'occupation-code-invalid' },
    { value: null, problem: null },
  ]);
  expect(
    [3, '3 postes', '3 à 5', 'plusieurs', 0, 2.5, '2,5', '?'].map((cell) => readCount(cell, 99).value),
  ).toEqual([3, 3, 3, null, null, null, null, null]);
  expect(
    ['www.exemple.be', 'HTTP://exemple.be/x', 'x@exemple.be', 'voir mail', 'javascript:alert(1)', '-'].map(
      (cell) => readWebsite(cell).value,
    ),
  ).toEqual(['https://www.exemple.be', 'http://exemple.be/x', null, null, null, null]);
});

test('a list in one cell is parted, the two genders of one word are not', () => {
  expect(
    itemsOf('Infirmier/infirmière; vendeur/se, agent d’accueil (H/F) / cuisinier\n- Agent d’accueil (h/f)'),
  ).toEqual(['Infirmier/infirmière', 'vendeur/se', 'agent d’accueil (H/F)', 'cuisinier']);
  expect(itemsOf('web / design')).toEqual(['web', 'design']);
  expect(itemsOf('Développeur web / développeuse web')).toEqual(['Développeur web / développeuse web']);
  expect(itemsOf('Développeur web / développeur mobile')).toEqual(['Développeur web', 'développeur mobile']);
});

test('texts are compared without accents, capitals and signs', () => {
  expect(comparable('  Noël-ŒUVRE  (n° 1) d’Été ')).toBe('noel oeuvre n 1 d ete');
  expect(textOf(1803331476872)).toBe('1803331476872');
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789 ./-+()@,;:hHuaApPmM€\n\u00a0é'), maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ date: fc.constantFrom('2026-11-12', '1899-12-30'), time: fc.constantFrom('18:20', null) }),
);

test('no cell breaks a repair, and what was repaired once is left alone', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom('BE' as const, 'FR' as const), (typed, country) => {
      const phone = readPhone(typed, country).value;
      if (phone !== null) expect(readPhone(phone, country)).toEqual({ value: phone, problem: null });
      const email = readEmail(typed).value;
      if (email !== null) expect(readEmail(email)).toEqual({ value: email, problem: null });
      const date = readDate(typed);
      if (date !== null) expect(readDate(date)).toBe(date);
      for (const time of readTimes(typed)) expect(readTimes(time)).toEqual([time]);
      const city = readPlace(typed, country).value?.city ?? null;
      if (city !== null) expect(tidyCity(city)).toBe(city);
      const languages = readLanguages(typed).value;
      if (languages !== null)
        expect(readLanguages(languages.join(', '))).toEqual({ value: languages, problem: null });
      const site = readWebsite(typed).value;
      if (site !== null) expect(readWebsite(site).value).toBe(site);
      const text = textOf(typed);
      expect(tidyText(text)).toBe(text);
      expect(comparable(comparable(text))).toBe(comparable(text));
      expect(itemsOf(itemsOf(text).join('; '))).toEqual(itemsOf(text));
      readContract(typed);
      readOccupationCode(typed);
      readCount(typed, 99);
    }),
    { numRuns: 3_000 },
  );
});
