import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { charleroi } from './index.ts';
import { candidateSheet, type DemoSheet, recruiterSheet, type SheetCell } from './sheets.ts';

const { companies, candidates } = charleroi;

async function rowsOf(fileName: string): Promise<unknown[][]> {
  const sheets = await readWorkbook(join(import.meta.dirname, fileName), { trim: false });
  expect(sheets).toHaveLength(1);
  return sheets[0]?.data ?? [];
}

/** The rows as a reader gives them back: days as Dates, every row as wide as the sheet. */
function asRead({ headRows, rows }: DemoSheet): unknown[][] {
  const all = [...headRows, ...rows];
  const width = Math.max(...all.map((row) => row.length));
  const read = (cell: SheetCell | undefined) =>
    typeof cell === 'object' && cell !== null ? new Date(`${cell.day}T00:00:00Z`) : (cell ?? null);
  return all.map((row) => Array.from({ length: width }, (_, index) => read(row[index])));
}

test('recruteurs.xlsx holds one row a need, under a title and headers with line breaks', async () => {
  const rows = await rowsOf('recruteurs.xlsx');
  expect(rows).toEqual(asRead(recruiterSheet(companies)));
  const headerRow = rows.findIndex((row) => row[0] === 'Entreprise');
  expect(headerRow).toBe(3);
  const body = rows.slice(headerRow + 1);
  expect(body).toHaveLength(companies.reduce((sum, { needs }) => sum + needs.length, 0));
  expect(new Set(body.map(([name]) => name)).size).toBe(23);
});

test('candidats.xlsx holds 38 people and all their wishes', async () => {
  const rows = await rowsOf('candidats.xlsx');
  expect(rows).toEqual(asRead(candidateSheet(candidates)));
  const headers = rows[2] ?? [];
  const body = rows.slice(3);
  expect(body).toHaveLength(38);
  const firstWish = headers.indexOf('Vœu 1');
  const wishes = body.flatMap((row) => row.slice(firstWish).filter((cell) => cell !== null));
  expect(wishes).toHaveLength(candidates.reduce((sum, person) => sum + person.wishes.length, 0));
  const phones = body.map((row) => row[headers.indexOf('GSM')]);
  expect(phones.filter((phone) => phone === null)).toHaveLength(3);
  expect(phones.filter((phone) => typeof phone === 'number').length).toBeGreaterThan(3);
  expect(body.filter((row) => row[headers.indexOf('Date\nd’inscription')] instanceof Date)).toHaveLength(38);
  expect(body.filter((row) => /^[\p{Lu} -]{3,}$/u.test(String(row[1])))).toHaveLength(12);
});
