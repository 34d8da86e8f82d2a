import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../locale.ts';
import { LIMITS, type SpreadsheetRefusal } from './cells.ts';
import { bytesOf, inline, odsOf, xlsxOf, xlsxParts, zipOf } from './make-files.ts';
import { parseSpreadsheet } from './parse.ts';
import { fileRefusalText } from './texts.ts';

const good = () =>
  xlsxOf(
    `<row>${inline('A1', 'Nom')}${inline('B1', 'Prénom')}</row><row>${inline('A2', 'Noël')}<c r="B2"><v>3</v></c></row>`,
  );
const goodOds = () =>
  odsOf(
    '<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell></table:table-row></table:table>',
  );
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const odsCell = (attributes: string, text = 'x') =>
  `<table:table><table:table-row><table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell></table:table-row></table:table>`;
const entities =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData/></worksheet>';

/** name, bytes, what must be said, and facts that must be in it. */
type Hostile = [
  name: string,
  make: () => Uint8Array,
  refusal: SpreadsheetRefusal,
  facts?: Record<string, unknown>,
];
const CORPUS: Hostile[] = [
  ['nothing.xlsx', () => new Uint8Array(), 'file-empty'],
  ['blank.csv', () => bytesOf('\ufeff \r\n;;\r\n'), 'file-empty'],
  ['blank.xlsx', () => xlsxOf('<row r="1"><c r="A1" s="1"/></row>'), 'file-empty'],
  ['six-megabytes.csv', () => bytesOf('a;b\n'.repeat(1_600_000)), 'file-too-large', { limitMegabytes: 5 }],
  [
    'bomb.xlsx',
    () => xlsxOf(`<row>${inline('A1', 'x')}</row>${' '.repeat(60_000_000)}`),
    'file-too-large-inside',
    { limitMegabytes: 40 },
  ],
  [
    'lying-bomb.xlsx',
    () => zipOf(xlsxParts(' '.repeat(60_000_000)), { lies: { 'xl/worksheets/sheet1.xml': 500 } }),
    'file-too-large-inside',
  ],
  ['bomb.ods', () => odsOf(' '.repeat(60_000_000)), 'file-too-large-inside'],
  [
    'bomb-in-strings.xlsx',
    () => xlsxOf('<row/>', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(9_000_000)}</sst>` }),
    'file-too-large-inside',
  ],
  [
    'many-rows.xlsx',
    () => xlsxOf(`<row r="1">${inline('A1', 'x')}</row><row r="20001">${inline('A20001', 'x')}</row>`),
    'file-too-many-rows',
    { sheet: 'Liste', limit: 20_000 },
  ],
  ['many-rows.csv', () => bytesOf('a;b\n'.repeat(20_001)), 'file-too-many-rows'],
  [
    'many-rows.ods',
    () =>
      odsOf(
        odsCell('').replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1048576">'),
      ),
    'file-too-many-rows',
  ],
  [
    'far-row.ods',
    () =>
      odsOf(
        odsCell('').replace(
          '<table:table-row>',
          '<table:table-row table:number-rows-repeated="1000000"/><table:table-row>',
        ),
      ),
    'file-too-many-rows',
  ],
  ['wide.xlsx', () => xlsxOf(`<row>${inline('XFD1', 'x')}</row>`), 'file-too-many-columns', { limit: 500 }],
  ['wide.ods', () => odsOf(odsCell('table:number-columns-repeated="16384"')), 'file-too-many-columns'],
  ['wide.csv', () => bytesOf('x;'.repeat(600)), 'file-too-many-columns'],
  [
    'full.ods',
    () =>
      odsOf(
        odsCell('table:number-columns-repeated="400"').replace(
          '<table:table-row>',
          '<table:table-row table:number-rows-repeated="20000">',
        ),
      ),
    'file-too-many-cells',
    { limit: 1_000_000 },
  ],
  ['sheets.ods', () => odsOf(odsCell('').repeat(60)), 'file-too-many-sheets', { limit: 50 }],
  [
    'ten-megabyte-cell.xlsx',
    () => xlsxOf(`<row>${inline('C1', 'x'.repeat(10_000_000))}</row>`),
    'file-cell-too-long',
    { sheet: 'Liste', cell: 'C1', limit: 32_767 },
  ],
  [
    'long-shared-string.xlsx',
    () =>
      xlsxOf('<row><c r="A1" t="s"><v>0</v></c></row>', {
        'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(40_000)}</t></si></sst>`,
      }),
    'file-cell-too-long',
    { characters: 40_000 },
  ],
  [
    'long-cell.csv',
    () => bytesOf(`a;b\n1;"${'x'.repeat(4_000_000)}"\n`),
    'file-cell-too-long',
    { cell: 'B2' },
  ],
  ['long-cell.ods', () => odsOf(odsCell('', 'x'.repeat(10_000_000))), 'file-cell-too-long'],
  [
    'formula.xlsx',
    () =>
      xlsxOf(
        `<row>${inline('A1', 'x')}<c r="B1"><f>A1</f><v>1</v></c></row><row r="5"><c r="C5"><f t="shared" si="0"/></c></row>`,
      ),
    'file-formula',
    { sheet: 'Liste', cell: 'B1', count: 2 },
  ],
  [
    'formula.ods',
    () => odsOf(odsCell('table:formula="of:=1+1" office:value-type="float" office:value="2"')),
    'file-formula',
    { cell: 'A1', count: 1 },
  ],
  [
    'formula.csv',
    () => bytesOf('Nom;Tel\nNoël;=HYPERLINK("http://x";"y")\n'),
    'file-formula',
    { cell: 'B2' },
  ],
  ['dde.csv', () => bytesOf("Nom;Tel\nNoël;+cmd|' /C calc'!A0\n"), 'file-formula', { cell: 'B2' }],
  ['macro.xlsm', () => xlsxOf('<row/>', { 'xl/vbaProject.bin': 'x' }), 'file-macro'],
  [
    'macro-type.xlsx',
    () =>
      xlsxOf('<row/>', {
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
    'file-macro',
  ],
  ['macro4.xlsx', () => xlsxOf('<row/>', { 'xl/macrosheets/sheet1.xml': '<x/>' }), 'file-macro'],
  ['macro.ods', () => odsOf('', { 'Basic/Standard/Module1.xml': '<x/>' }), 'file-macro'],
  [
    'secret.xlsx',
    () => new Uint8Array([...OLE, ...Buffer.alloc(600), ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'file-password',
  ],
  [
    'secret.ods',
    () => odsOf('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    'file-password',
  ],
  ['secret.zip', () => zipOf(xlsxParts('<row/>'), { flags: 1 }), 'file-password'],
  [
    'old.xls',
    () => new Uint8Array([...OLE, ...Buffer.alloc(600), ...Buffer.from('Workbook', 'utf16le')]),
    'file-old-excel',
  ],
  [
    'letter.doc',
    () => new Uint8Array([...OLE, ...Buffer.from('WordDocument', 'utf16le')]),
    'file-other-format',
    { kind: 'doc' },
  ],
  ['letter.xlsx', () => zipOf({ 'word/document.xml': '<x/>' }), 'file-other-format', { kind: 'docx' }],
  [
    'letter.ods',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'file-other-format',
    { kind: 'odt' },
  ],
  ['binary.xlsb', () => zipOf({ 'xl/workbook.bin': 'x' }), 'file-other-format', { kind: 'xlsb' }],
  ['list.numbers', () => zipOf({ 'Index/Document.iwa': 'x' }), 'file-other-format', { kind: 'numbers' }],
  ['photos.zip', () => zipOf({ 'a.jpg': 'x' }), 'file-other-format', { kind: 'zip' }],
  ['cv.xlsx', () => bytesOf('%PDF-1.7\n%âãÏÓ'), 'file-other-format', { kind: 'pdf' }],
  [
    'photo.csv',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'file-other-format',
    { kind: 'image' },
  ],
  [
    'photo.xlsx',
    () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    'file-other-format',
    { kind: 'image' },
  ],
  [
    'page.csv',
    () => bytesOf('<!DOCTYPE html><table><tr><td>Nom</td></tr></table>'),
    'file-other-format',
    { kind: 'html' },
  ],
  [
    'table.xls',
    () => bytesOf('<html><table><tr><td>Nom</td></tr></table></html>'),
    'file-other-format',
    { kind: 'html' },
  ],
  ['data.csv', () => bytesOf('{"name": "x"}'), 'file-other-format', { kind: 'json' }],
  ['noise.csv', () => new Uint8Array([1, 2, 3, 0, 5, 0, 7, 200, 9]), 'file-other-format', { kind: 'binary' }],
  ['text.xlsx', () => bytesOf('Nom;Prénom\n'), 'file-damaged'],
  ['entities.xlsx', () => xlsxOf('', { 'xl/worksheets/sheet1.xml': entities }), 'file-damaged'],
  [
    'entities.ods',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': entities }),
    'file-damaged',
  ],
  [
    'no-sheet.xlsx',
    () =>
      xlsxOf('', {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="gone.xml"/></Relationships>',
      }),
    'file-damaged',
  ],
  ['open-tag.xlsx', () => xlsxOf('<row><c r="A1"><v>1</v>'), 'file-damaged'],
  [
    'latin1-inside.xlsx',
    () =>
      zipOf({
        ...xlsxParts(''),
        'xl/worksheets/sheet1.xml': bytesOf('<worksheet>é</worksheet>', 'latin1'),
      }),
    'file-damaged',
  ],
  ['cut.csv', () => bytesOf('Nom;Note\nNoël;"il manque la fin\n'), 'file-damaged', { line: 2 }],
  ['lost.csv', () => bytesOf('Nom;Ville\nNo\ufffdl;Li\ufffdge\n'), 'file-encoding', { line: 2 }],
  [
    'mixed.csv',
    () => new Uint8Array([...bytesOf('Noël;Zoé;Liège\n'), ...bytesOf('Noël\n', 'latin1')]),
    'file-encoding',
    { line: 2 },
  ],
];

test.each<Hostile>(CORPUS)('%s is refused in words', (name, make, refusal, facts) => {
  const bytes = make();
  const before = process.cpuUsage();
  const answer = parseSpreadsheet(bytes, name);
  const { user, system } = process.cpuUsage(before);
  // What it costs the processor, not the clock: the same on a busy machine.
  expect((user + system) / 1e6).toBeLessThan(LIMITS.cpuSeconds);
  if (Array.isArray(answer)) throw new Error(`${name} was read`);
  expect(answer.refusal).toBe(refusal);
  if (facts) expect(answer.facts).toMatchObject(facts);
  for (const locale of LOCALES) {
    const text = fileRefusalText(answer, locale);
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/undefined|null|NaN/);
  }
});

test('400,000 rows that are formatted but empty are no reason to refuse a short list', () => {
  const empty = Array.from({ length: 400_000 }, (_, index) => `<row r="${index + 2}" spans="1:3"/>`).join('');
  expect(parseSpreadsheet(xlsxOf(`<row r="1">${inline('A1', 'Nom')}</row>${empty}`), 'liste.xlsx')).toEqual([
    { name: 'Liste', rows: [['Nom']] },
  ]);
});

test('text that only looks like a formula is read', () => {
  const text = 'Tel;Note;Mail\n+32 470 12 34 56;- ponctuelle;@samira\n=====;=> à rappeler;+ deux enfants\n';
  const answer = parseSpreadsheet(bytesOf(text), 'liste.csv');
  expect(answer).toEqual([
    {
      name: 'liste',
      rows: [
        ['Tel', 'Note', 'Mail'],
        ['+32 470 12 34 56', '- ponctuelle', '@samira'],
        ['=====', '=> à rappeler', '+ deux enfants'],
      ],
    },
  ]);
});

test('a file cut off anywhere is refused, never half read', () => {
  for (const whole of [good(), goodOds()]) {
    for (let length = 4; length < whole.length; length += 5) {
      expect(parseSpreadsheet(whole.subarray(0, length), 'x.xlsx')).toMatchObject({
        refusal: 'file-damaged',
      });
    }
  }
});

test('flipped bytes never break the reader: sheets or a refusal come out', () => {
  const bases = [good(), goodOds(), bytesOf('Nom;Prénom\n"Noël";Zoé\n')];
  const byte = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...bases),
      fc.array(byte, { minLength: 1, maxLength: 20 }),
      (base, changes) => {
        const bytes = new Uint8Array(base);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const answer = parseSpreadsheet(bytes, 'x.csv');
        expect(Array.isArray(answer) ? answer.length > 0 : answer.done === false).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('any sheet XML and any text end as sheets within the limits, or as a refusal', () => {
  const piece = fc.constantFrom(
    '<row>',
    '</row>',
    '<row r="3">',
    '<c>',
    '</c>',
    '<c r="B2" t="s">',
    '<v>1</v>',
    '<v>x</v>',
    '<is><t>a</t></is>',
    '&amp;',
    '<!-- -->',
    '<![CDATA[<]]>',
    '<',
    '>',
    '"',
    '<c r="A1"/>',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (pieces, text) => {
        for (const answer of [
          parseSpreadsheet(xlsxOf(pieces.join('')), 'x.xlsx'),
          parseSpreadsheet(bytesOf(text), 'x.csv'),
        ]) {
          if (Array.isArray(answer))
            for (const sheet of answer) expect(sheet.rows.length).toBeLessThanOrEqual(LIMITS.rows);
          else expect(answer.done).toBe(false);
        }
      },
    ),
    { numRuns: 500 },
  );
});
