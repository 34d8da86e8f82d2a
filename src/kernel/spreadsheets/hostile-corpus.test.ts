// Two hundred small files and more, made by code from a few sound ones: each is read within the limits or refused in
// words, in little time and little memory. The worst of them go through the child process while the server answers.
import { expect, test } from 'vitest';
import { LOCALES } from '../locale.ts';
import { LIMITS, type Sheet } from './cells.ts';
import { bytesOf, inline, odsOf, xlsxOf, xlsxParts, zipOf } from './make-files.ts';
import { parseSpreadsheet } from './parse.ts';
import { readSpreadsheet } from './read.ts';
import { fileRefusalText } from './texts.ts';
import { writeSpreadsheet } from './write.ts';

const TABLE: Sheet = {
  name: 'Liste',
  rows: [
    ['Nom', 'Prénom', 'Tél', 'Né le'],
    ['Noël', 'Zoé', '+32 470 12 34 56', { date: '1985-05-03', time: null }],
    ['محمد', 'Ana', 470123456, null],
  ],
};
const SOUND = {
  xlsx: await writeSpreadsheet([TABLE], 'xlsx'),
  ods: await writeSpreadsheet([TABLE], 'ods'),
  csv: await writeSpreadsheet([TABLE], 'csv'),
};

type Made = readonly [name: string, bytes: Uint8Array];

/** Numbers that look random and are the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

function* corpus(): Generator<Made> {
  for (const [format, sound] of Object.entries(SOUND)) {
    for (let part = 1; part <= 12; part++)
      yield [`cut-${part}.${format}`, sound.subarray(0, Math.floor((sound.length * part) / 13))];
    for (let part = 1; part <= 6; part++)
      yield [`headless-${part}.${format}`, sound.subarray(Math.floor((sound.length * part) / 7))];
    for (let seed = 1; seed <= 30; seed++) {
      const next = numbers(seed * 7_919);
      const bytes = new Uint8Array(sound);
      for (let change = 0; change < seed; change++) bytes[next() % bytes.length] = next() & 255;
      yield [`flipped-${seed}.${format}`, bytes];
    }
    for (const other of ['xlsx', 'ods', 'csv', 'xls', 'txt'])
      if (other !== format) yield [`named-otherwise.${other}`, sound];
    yield [`twice.${format}`, Buffer.concat([sound, sound])];
    yield [`behind-noise.${format}`, Buffer.concat([Buffer.alloc(64, 7), sound])];
  }
  const formulas = ['=1+1', '=cmd|x!A0', '@SUM(A1)', '=HYPERLINK("http://x","y")', '=WEBSERVICE("http://x")'];
  for (const [index, formula] of formulas.entries())
    yield [`formula-${index}.csv`, bytesOf(`Nom;Tel\nNoël;"${formula.replaceAll('"', '""')}"\n`)];
  for (const formula of ['A1', 'SUM(1:1048576)', 'WEBSERVICE("http://x")'])
    yield [`formula.xlsx`, xlsxOf(`<row><c r="A1"><f>${formula}</f><v>1</v></c></row>`)];
  for (const size of [1, 8, 64, 512])
    yield [`deep-${size}.xlsx`, xlsxOf(`${'<row>'.repeat(size * 100)}${'</row>'.repeat(size * 100)}`)];
  for (const address of ['A0', 'A99999999', 'ZZZZZZZ1', '1A', '', 'A-1', 'XFE1'])
    yield [`address-${address}.xlsx`, xlsxOf(`<row>${inline(address, 'x')}</row>`)];
  for (const index of [-1, 9, 1e9, 0.5, Number.NaN])
    yield [`string-${index}.xlsx`, xlsxOf(`<row><c r="A1" t="s"><v>${index}</v></c></row>`)];
  for (const times of ['-1', '0', '1e9', 'x', '99999999999999999999'])
    yield [
      `repeated-${times}.ods`,
      odsOf(
        `<table:table><table:table-row table:number-rows-repeated="${times}"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    ];
  for (const path of [
    '../../etc/passwd',
    '/xl/worksheets/sheet1.xml',
    'C:\\x',
    '__proto__',
    'xl/../xl/sheet',
  ])
    yield [`path.xlsx`, zipOf({ ...xlsxParts(`<row>${inline('A1', 'x')}</row>`), [path]: 'x' })];
  for (const entity of [
    '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
    '<!ENTITY x "y">',
    '<?xml-stylesheet href="x"?>',
  ])
    yield [`outside.xlsx`, xlsxOf('', { 'xl/worksheets/sheet1.xml': `${entity}<worksheet/>` })];
  const utf16 = Buffer.from('\ufeffNom;Prénom\r\nNoël;Zoé\r\n', 'utf16le');
  yield ['utf-16-le.csv', utf16];
  yield ['utf-16-be.csv', Buffer.from(utf16).swap16()];
  yield ['utf-16-cut.csv', utf16.subarray(0, utf16.length - 3)];
  yield ['only-nul.csv', new Uint8Array(100_000)];
  for (const [name, text] of [
    ['nul', 'Nom;Tel\nNo\u0000ël;1\n'],
    ['bell', 'Nom;Tel\n\u0007;1\n'],
    ['right-to-left', 'Nom;Tel\n\u202eleoN;1\n'],
    ['half', `Nom;Tel\n${'\ud800'};1\n`],
    ['quotes', `Nom;Tel\n${'"'.repeat(999)};1\n`],
    ['separators', `${';'.repeat(480)}\n${','.repeat(480)}\n`],
    ['one-line', 'x'.repeat(30_000)],
    ['lines', '\n'.repeat(100_000)],
    ['carriage', '\r'.repeat(10_000)],
  ] as const)
    yield [`${name}.csv`, bytesOf(text)];
}

test('more than two hundred made files are each read within the limits, or refused in words', () => {
  const files = [...corpus()];
  expect(files.length).toBeGreaterThan(200);
  const refusals = new Set<string>();
  let read = 0;
  const slow: string[] = [];
  for (const [name, bytes] of files) {
    const before = process.cpuUsage();
    const answer = parseSpreadsheet(bytes, name);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1e6 > LIMITS.cpuSeconds) slow.push(`${name}: ${(user + system) / 1e6} s`);
    if (!Array.isArray(answer)) {
      refusals.add(answer.refusal);
      for (const locale of LOCALES)
        expect(fileRefusalText(answer, locale), name).not.toMatch(/undefined|null|NaN/);
      continue;
    }
    read++;
    for (const { rows } of answer) {
      expect(rows.length, name).toBeLessThanOrEqual(LIMITS.rows);
      expect(Math.max(...rows.map((row) => row.length)), name).toBeLessThanOrEqual(LIMITS.columns);
    }
  }
  expect(slow).toEqual([]);
  expect(read).toBeGreaterThan(20);
  expect([...refusals]).toEqual(expect.arrayContaining(['file-damaged', 'file-formula', 'file-empty']));
});

test('the same table comes back from each format that is written', async () => {
  for (const [format, bytes] of Object.entries(SOUND)) {
    const answer = await readSpreadsheet(bytes, `liste.${format}`);
    if (!answer.done) throw new Error(`${format}: ${answer.refusal}`);
    expect(answer.value[0]!.rows[0], format).toEqual(TABLE.rows[0]);
    expect(answer.value[0]!.rows[2]!.slice(0, 2), format).toEqual(['محمد', 'Ana']);
  }
  const ods = await readSpreadsheet(SOUND.ods, 'liste.ods');
  expect(ods).toMatchObject({ done: true, value: [TABLE] });
});

test('a text of an .ods file never becomes a formula or a tag', async () => {
  const rows = [
    ['=1+1', '<b>&"', 'a\nb'],
    ['Nom', '', null],
  ];
  const read = parseSpreadsheet(await writeSpreadsheet([{ name: 'A "&', rows }], 'ods'), 'x.ods');
  expect(read).toEqual([
    {
      name: 'A "&',
      rows: [
        ['=1+1', '<b>&"', 'a\nb'],
        ['Nom', null, null],
      ],
    },
  ]);
});

test('while the worst are refused by the child process, the server goes on answering', async () => {
  const empty = Array.from({ length: 400_000 }, (_, index) => `<row r="${index + 2}" spans="1:3"/>`).join('');
  const worst: Made[] = [
    ['bomb.xlsx', xlsxOf(`<row/>${' '.repeat(60_000_000)}`)],
    ['cell.xlsx', xlsxOf(`<row>${inline('C1', 'x'.repeat(10_000_000))}</row>`)],
    ['macro.xlsm', xlsxOf('<row/>', { 'xl/vbaProject.bin': 'x' })],
    ['cut.xlsx', SOUND.xlsx.subarray(0, 900)],
    ['empty-rows.xlsx', xlsxOf(`<row r="1">${inline('A1', 'Nom')}</row>${empty}`)],
  ];
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  const answers = await Promise.all(worst.map(([name, bytes]) => readSpreadsheet(bytes, name)));
  clearInterval(ticking);
  expect(answers.map((answer) => (answer.done ? 'read' : answer.refusal))).toEqual([
    'file-too-large-inside',
    'file-cell-too-long',
    'file-macro',
    'file-damaged',
    'read',
  ]);
  expect(turns).toBeGreaterThan(20);
});
