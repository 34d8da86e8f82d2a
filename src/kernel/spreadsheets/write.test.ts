import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Cell, Sheet } from './cells.ts';
import { parseSpreadsheet } from './parse.ts';
import { writeSpreadsheet } from './write.ts';

const day = (date: string, time: string | null = null): Cell => ({ date, time });
const evening: Sheet = {
  name: 'Candidats: soirée [1/2]',
  rows: [
    ['Nom', 'Téléphone', 'Né', 'Arrivée', 'Heure', 'Vœux', 'Prêt'],
    [
      'Noël; "Zoé"',
      '+32 470 12 34 56',
      day('1980-11-21'),
      day('2026-11-12', '18:20'),
      day('1899-12-30', '18:20'),
      3.5,
      true,
    ],
    ['=HYPERLINK("http://x")', '-1+2', day('1904-02-29'), null, null, null, false],
    ['@SUM(A1)', 'un\ndeux', null, null, null, 620022002, null],
  ],
};

test('an .xlsx file comes back as it was written', async () => {
  const answer = parseSpreadsheet(await writeSpreadsheet([evening], 'xlsx'), 'x.xlsx');
  expect(answer).toEqual([{ name: 'Candidats  soirée  1 2', rows: evening.rows }]);
});

test('another reader finds real dates, and an apostrophe before what would run', async () => {
  const [sheet] = await readExcelFile(Buffer.from(await writeSpreadsheet([evening], 'xlsx')));
  expect(sheet!.data[1]![2]).toEqual(new Date('1980-11-21T00:00:00Z'));
  expect(sheet!.data[1]![1]).toBe('+32 470 12 34 56');
  expect(sheet!.data[2]!.slice(0, 2)).toEqual([`'=HYPERLINK("http://x")`, "'-1+2"]);
  expect(sheet!.data[3]![0]).toBe("'@SUM(A1)");
});

test('a .csv file opens in Excel where French is spoken', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeSpreadsheet([evening], 'csv'));
  expect(text).toBe(
    '\ufeffNom;Téléphone;Né;Arrivée;Heure;Vœux;Prêt\r\n' +
      '"Noël; ""Zoé""";\'+32 470 12 34 56;21/11/1980;12/11/2026 18:20;18:20;3,5;true\r\n' +
      '"\'=HYPERLINK(""http://x"")";\'-1+2;29/02/1904;;;;false\r\n' +
      '\'@SUM(A1);"un\ndeux";;;;620022002;\r\n',
  );
});

test('sheets get names that Excel accepts, each once; a .csv file holds one table after the other', async () => {
  const named = (name: string): Sheet => ({ name, rows: [['a'], ['b']] });
  const sheets = [named('Suites'), named('SUITES'), named(''), named('x'.repeat(40))];
  const answer = parseSpreadsheet(await writeSpreadsheet(sheets, 'xlsx'), 'x.xlsx');
  expect(Array.isArray(answer) && answer.map((sheet) => sheet.name)).toEqual([
    'Suites',
    'SUITES (2)',
    'Tremplin',
    'x'.repeat(31),
  ]);
  const text = new TextDecoder().decode(await writeSpreadsheet(sheets.slice(0, 2), 'csv'));
  expect(text).toBe('Suites\r\na\r\nb\r\n\r\nSUITES\r\na\r\nb\r\n');
});

test('any text survives the way out and back, and no field of the .csv starts a formula', async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'=+-@\t"\';,\n |é€x1'), minLength: 1, maxLength: 12 })
    .filter((value) => value.trim() !== '' && !value.startsWith("'"));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), async (values) => {
      const sheet = { name: 'A', rows: [values.map((_, index) => `colonne ${index}`), values] };
      const csv = await writeSpreadsheet([sheet], 'csv');
      expect(parseSpreadsheet(csv, 'A.csv')).toEqual([sheet]);
      expect(parseSpreadsheet(await writeSpreadsheet([sheet], 'xlsx'), 'A.xlsx')).toEqual([sheet]);
      for (const [index, value] of values.entries()) {
        const alone = new TextDecoder().decode(
          await writeSpreadsheet([{ name: 'A', rows: [[value]] }], 'csv'),
        );
        expect([index, alone]).toEqual([index, expect.not.stringMatching(/^"?[=+@\t-]/)]);
      }
    }),
    { numRuns: 150 },
  );
});
