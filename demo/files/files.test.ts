import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { awkwardTexts, awkwardWorkbooks } from './awkward.ts';
import { otherTexts, otherWorkbooks } from './other-lists.ts';

const here = (fileName: string) => join(import.meta.dirname, fileName);

test('the files on disk are the ones described, and the README lists each', async () => {
  const readMe = await readFile(here('README.md'), 'utf8');
  for (const { fileName, bytes } of [...awkwardTexts, ...otherTexts]) {
    expect(Buffer.compare(await readFile(here(fileName)), bytes), fileName).toBe(0);
    expect(bytes.length, fileName).toBeGreaterThan(10);
    expect(readMe).toContain(fileName);
  }
  for (const { fileName, sheets } of [...awkwardWorkbooks, ...otherWorkbooks]) {
    const read = await readWorkbook(here(fileName));
    expect(read.map(({ sheet, data }) => [sheet, data.length])).toEqual(
      sheets.map(({ name, headRows, rows }) => [name, headRows.length + rows.length]),
    );
    expect(readMe).toContain(fileName);
  }
});

test('the file of an old Excel is not UTF-8, and reads right as Windows-1252', async () => {
  const bytes = await readFile(here('candidats-latin1.csv'));
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
  const text = new TextDecoder('windows-1252').decode(bytes);
  expect(text).toContain('LEBŒUF;Maëlle');
  expect(text).toContain('D’HONDT;Françoise');
});

test('the false workbook is a PDF', async () => {
  expect((await readFile(here('faux-classeur.xlsx'))).subarray(0, 5).toString()).toBe('%PDF-');
});
