import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Cell } from './cells.ts';
import { bytesOf, xlsxOf } from './make-files.ts';
import { readSpreadsheet } from './read.ts';

const REFERENCE = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const referenceFiles = existsSync(REFERENCE)
  ? ['imports', 'events'].flatMap((folder) =>
      readdirSync(REFERENCE + folder).map((name) => `${folder}/${name}`),
    )
  : [];

test('a list is read in the child process', async () => {
  const name = 'Liste d’été.csv';
  expect(await readSpreadsheet(bytesOf('Nom;Prénom\nNoël;"a\u2028b"\n'), name)).toEqual({
    done: true,
    value: [
      {
        name: 'Liste d’été',
        rows: [
          ['Nom', 'Prénom'],
          ['Noël', 'a\u2028b'],
        ],
      },
    ],
  });
});

test('5,000 rows come back whole and in order', async () => {
  const text = Array.from({ length: 5_000 }, (_, index) => `${index};Prénom ${index};0470 ${index}\n`).join(
    '',
  );
  const answer = await readSpreadsheet(bytesOf(text), 'liste.csv');
  if (!answer.done) throw new Error(answer.refusal);
  expect(answer.value[0]!.rows.map((row) => row[0])).toEqual(
    Array.from({ length: 5_000 }, (_, index) => String(index)),
  );
});

test('refusals come back with their facts', async () => {
  expect(await readSpreadsheet(bytesOf('Nom;Tel\nx;=1+1\n'), 'liste.csv')).toEqual({
    done: false,
    refusal: 'file-formula',
    facts: { sheet: 'liste', cell: 'B2', count: 1 },
    field: null,
  });
  expect(await readSpreadsheet(new Uint8Array(6_000_000), 'x.csv')).toMatchObject({
    refusal: 'file-too-large',
  });
  expect(await readSpreadsheet(new Uint8Array(), 'x.csv')).toMatchObject({ refusal: 'file-empty' });
});

test('a file that fills the memory of the child is refused; the server and the next file do not notice', async () => {
  // Within every declared limit, and far over what the child may hold: eight million empty texts.
  const greedy = xlsxOf('<row><c r="A1" t="s"><v>0</v></c></row>', {
    'xl/sharedStrings.xml': `<sst>€${'<si/>'.repeat(8_000_000)}</sst>`,
  });
  let turns = 0;
  let over = false;
  const turn = () => {
    turns++;
    if (!over) setImmediate(turn);
  };
  turn();
  const [first, second] = await Promise.all([
    readSpreadsheet(greedy, 'x.xlsx'),
    readSpreadsheet(bytesOf('a;b\n'), 'y.csv'),
  ]);
  over = true;
  expect(first).toMatchObject({
    done: false,
    refusal: 'file-too-large-inside',
    facts: { limitMegabytes: 40 },
  });
  expect(second).toMatchObject({ done: true });
  expect(turns).toBeGreaterThan(100);
});

test('many files at once take turns; too many are told to come back', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => readSpreadsheet(bytesOf(`a;${index}\n`), 'x.csv')),
  );
  const kinds = answers.map((answer) => (answer.done ? 'read' : answer.refusal));
  expect(kinds.filter((kind) => kind === 'read')).toHaveLength(22);
  expect(kinds.filter((kind) => kind === 'file-busy')).toHaveLength(8);
});

if (referenceFiles.length === 0) test.skip('skipped: no reference data', () => {});
else {
  test.each(referenceFiles)('reference file %s passes through', async (name) => {
    const answer = await readSpreadsheet(readFileSync(REFERENCE + name), name);
    if (name.endsWith('.json')) {
      expect(answer).toMatchObject({ refusal: 'file-other-format', facts: { kind: 'json' } });
      return;
    }
    if (!answer.done) throw new Error(answer.refusal);
    const [sheet] = answer.value;
    expect(sheet!.rows.length).toBeGreaterThan(1);
    expect(new Set(sheet!.rows.map((row) => row.length)).size).toBe(1);
  });

  // The other reader takes some of these dates for numbers (formats of Apple Numbers): so both are compared as numbers.
  test.each(referenceFiles.filter((name) => name.endsWith('.xlsx')))(
    '%s reads as another reader reads it',
    async (name) => {
      const bytes = readFileSync(REFERENCE + name);
      const answer = await readSpreadsheet(bytes, name);
      if (!answer.done) throw new Error(answer.refusal);
      const theirs = (await readExcelFile(bytes, { trim: false })).filter(({ data }) => data.length > 0);
      const serial = (day: number) => day / 86_400_000 + 25_569;
      const lines = (cell: unknown) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell);
      const ours = (cell: Cell) =>
        typeof cell === 'object' && cell !== null ? serial(Date.parse(cell.date)) : cell;
      expect(answer.value.map((sheet) => sheet.rows.map((row) => row.map(ours)))).toEqual(
        theirs.map(({ data }) =>
          data.map((row) => row.map((cell) => (cell instanceof Date ? serial(cell.getTime()) : lines(cell)))),
        ),
      );
      expect(answer.value.map((sheet) => sheet.name)).toEqual(theirs.map(({ sheet }) => sheet));
    },
  );
}
