import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Sheet } from '../../kernel/spreadsheets/cells.ts';
import { readSpreadsheet } from '../../kernel/spreadsheets/read.ts';
import { writeSpreadsheet } from '../../kernel/spreadsheets/write.ts';
import { planFile } from '../plan.ts';
import { readEvent } from './read-event.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});

const EVENING: Sheet[] = [
  {
    name: 'Réglages',
    rows: [
      ['Réglage', 'Valeur'],
      ['Tours', 2],
      ['Début', '17:30'],
      ['Minutes', 10],
      ['Minutes entre deux', 2],
    ],
  },
  {
    name: 'Candidats',
    rows: [
      ['Nom', 'Au tour', 'De suite'],
      ['Jessica', null, null],
      ['Steven', 1, null],
    ],
  },
  {
    name: 'Recruteurs',
    rows: [
      ['Nom', 'Places'],
      ['Boulangerie', 1],
      ['Garage', 1],
    ],
  },
  {
    name: 'Souhaits',
    rows: [
      ['Candidat', 'Recruteur', 'Rang', 'Indispensable'],
      ['Jessica', 'Boulangerie', 1, 'oui'],
      ['Jessica', 'Garage', 2, null],
      ['Steven', 'Boulangerie', 1, null],
    ],
  },
];

const replaced = (name: string, rows: Sheet['rows']): Sheet[] =>
  EVENING.map((sheet) => (sheet.name === name ? { name, rows } : sheet));

test('a French workbook is an event with times', () => {
  const { problem, language, times } = readEvent(EVENING);
  expect([language, times]).toEqual(['fr', ['17:30', '17:42']]);
  expect(problem.candidates).toEqual([
    { id: 'Jessica', site: '–', available: [1, 1], most: 2, longestRun: null },
    { id: 'Steven', site: '–', available: [1, 0], most: 2, longestRun: null },
  ]);
  expect(problem.wishes.map(({ rank, must, value }) => [rank, must, value])).toEqual([
    [1, true, 32],
    [2, false, 10],
    [1, false, 12],
  ]);
});

test.each([
  [replaced('Réglages', [['Réglage', 'Valeur']]), 'Réglages: "Tours" is missing'],
  [EVENING.slice(0, 3), 'Souhaits: there is no such sheet'],
  [EVENING.slice(2), 'Candidats / Kandidaten / Candidates: there is no such sheet'],
  [replaced('Candidats', [['Prénom'], ['Jessica']]), 'Candidats, 1: the column "Nom" is missing'],
  [
    replaced('Candidats', [
      ['Nom', 'Au tour'],
      ['Jessica', 9],
    ]),
    'Candidats, 2: "Au tour" is 9: a whole number from 1 to 2 is needed',
  ],
  [
    replaced('Recruteurs', [
      ['Nom', 'Places'],
      [null, 2],
    ]),
    'Recruteurs, 2: "Nom" is empty',
  ],
])('a wrong workbook is refused with sheet, row and reason', (sheets, reason) => {
  expect(() => readEvent(sheets)).toThrow(reason);
});

async function run(
  name: string,
  sheets: Sheet[],
  more: string[] = [],
): Promise<{ code: number; said: string[] }> {
  const path = join(folder, name);
  await writeFile(path, await writeSpreadsheet(sheets, 'xlsx'));
  const said: string[] = [];
  const say = (text: string): number => said.push(text);
  const code = await planFile([path, '--iterations', '200000', ...more], { out: say, err: say });
  return { code, said };
}

test('the workbook that comes out has the plan of each person', async () => {
  const { code } = await run('soiree.xlsx', EVENING);
  expect(code).toBe(0);
  const written = await readSpreadsheet(await readFile(join(folder, 'soiree.plan.xlsx')), 'soiree.plan.xlsx');
  const sheets = written.done ? written.value : [];
  expect(sheets.map(({ name }) => name)).toEqual([
    'Par candidat',
    'Par recruteur',
    'Entretiens',
    'Non retenus',
    'Résumé',
  ]);
  expect(sheets[0]!.rows).toEqual([
    ['Candidat', '17:30', '17:42'],
    ['Jessica', 'Garage', 'Boulangerie'],
    ['Steven', 'Boulangerie', null],
  ]);
  expect(sheets[1]!.rows.slice(1)).toEqual([
    ['Boulangerie', 'Steven', 'Jessica'],
    ['Garage', 'Jessica', null],
  ]);
});

test('what contradicts itself is said by sheet and row, exit code 2', async () => {
  const wishes = replaced('Souhaits', [
    ['Candidat', 'Recruteur', 'Rang'],
    ['Jessica', 'Brasserie', 1],
  ]);
  const { code, said } = await run('faux.xlsx', wishes);
  expect(code).toBe(2);
  expect(said[0]).toContain('faux.xlsx: Souhaits, 2: ');
  expect(said[0]).toContain('Brasserie');
});

test('what is no workbook is refused in words', async () => {
  const path = join(folder, 'texte.xlsx');
  await writeFile(path, 'this is no workbook at all, only text\u0000\u0001');
  const said: string[] = [];
  const say = (text: string): number => said.push(text);
  expect(await planFile([path], { out: say, err: say })).toBe(2);
  expect(said[0]!.startsWith(`${path}: `)).toBe(true);
});
