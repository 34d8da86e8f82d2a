import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { readBirthYear } from './dates.ts';
import { type ListKind, readList } from './read-list.ts';

const read = (kind: ListKind, rows: Cell[][], name = 'Feuille') =>
  readList({ kind, sheets: [{ name, rows }], chosen: null, mapping: null, mends: {}, country: 'BE' });

test.each<[Cell, number | null]>([
  ['03/05/1985', 1985],
  ['3.5.85', 1985],
  ['12 mai 2004', 2004],
  ['05/05/49', 1949],
  [29546, 1980],
  [{ date: '1999-12-31', time: null }, 1999],
  ['1985', 1985],
  [1985, 1985],
  ['né en Syrie', null],
  ['', null],
  [null, null],
])('year of birth of %j is %s', (cell, year) => {
  expect(readBirthYear(cell)).toBe(year);
});

test('of a birth date the list keeps the year alone, however often it is read', () => {
  const first = read('candidates', [
    ['Nom', 'Prénom', 'Date de naissance'],
    ['Dupont', 'Jean', '03/05/1985'],
    ['Petit', 'Lia', 'inconnue'],
  ]);
  expect(first.sheets[0]!.rows.map((row) => row[2])).toEqual(['Date de naissance', 1985, null]);
  expect(first.dropped.birthDate).toBe(2);
  const again = read('candidates', first.sheets[0]!.rows);
  expect(again.candidates.map(({ values }) => values.birthYear)).toEqual([1985, null]);
  expect(again.dropped.birthDate).toBe(0);
});

test('attendance: signs for present and absent, kinds of activities, the sheet’s name as a title', () => {
  const { attendance } = read('attendance', [
    ['Nom', 'Prénom', 'Atelier', 'Date', 'Présence'],
    ...['oui', 'X', 'présente', 'aanwezig', true, 'non', 'excusé', '', 'peut-être'].map((sign, index) => [
      'Dupont',
      'Jean',
      ['CV', 'Entretien individuel', 'Simulation d’entretien'][index % 3]!,
      '12/11/2026',
      sign,
    ]),
  ]);
  expect(attendance.map(({ values }) => values.attended)).toEqual([
    ...[true, true, true, true, true],
    ...[false, false, false, true],
  ]);
  expect(attendance[8]!.complaints).toMatchObject([{ code: 'status-unknown' }]);
  expect(attendance.slice(0, 3).map(({ values }) => values.kind)).toEqual([
    'workshop',
    'interview',
    'mock-interview',
  ]);
  const bare = read(
    'attendance',
    [
      ['Naam', 'Voornaam', 'Datum'],
      ['Peeters', 'An', '12/11/2026'],
    ],
    'CV maken',
  );
  expect(bare.attendance[0]!.values).toMatchObject({
    title: 'CV maken',
    kind: 'workshop',
    onDate: '2026-11-12',
    attended: true,
  });
});

test('shortage occupations: words of both countries and languages, and what is missing', () => {
  const { shortages } = read('shortages', [
    ['Gewest', 'Jaar', 'Knelpuntberoep', 'ROME', 'Categorie'],
    ['Wallonie', 2025, 'Lasser', 'h2913', 'knelpunt'],
    ['Wallonie', '2025', 'Boucher', 'x', 'fonction critique'],
    [null, 'bientôt', 'Vendeur', null, 'autre'],
  ]);
  expect(shortages[0]!.values).toMatchObject({
    label: 'Lasser',
    occupationCode: 'H2913',
    status: 'shortage',
  });
  expect(shortages[1]).toMatchObject({
    values: { status: 'critical', occupationCode: null },
    complaints: [{ code: 'occupation-code-invalid' }],
  });
  expect(shortages[2]!.complaints.map(({ code }) => code).sort()).toEqual([
    'region-missing',
    'status-unknown',
    'year-invalid',
  ]);
});

test('any sheet is read as any kind of list without an exception', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      'Nom',
      'Prénom',
      'Atelier',
      'Date',
      'Région',
      'Année',
      'Métier',
      'Rang',
      'Vœu 1',
      null,
    ),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('wishes', 'attendance', 'shortages'), (table, kind) => {
      const list = read(kind, table);
      expect(list[kind].length).toBeLessThanOrEqual(table.length);
      for (const { line } of list[kind]) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
