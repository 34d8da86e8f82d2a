import { expect, test } from 'vitest';
import type { Cell, Sheet } from './cells.ts';
import { bytesOf, inline, odsOf, xlsxOf } from './make-files.ts';
import { parseSpreadsheet } from './parse.ts';

function sheetsOf(bytes: Uint8Array, name = 'liste.xlsx'): Sheet[] {
  const answer = parseSpreadsheet(bytes, name);
  if (!Array.isArray(answer)) throw new Error(`refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
  return answer;
}

function rowsOf(bytes: Uint8Array, name?: string): Cell[][] {
  return sheetsOf(bytes, name)[0]!.rows;
}

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/><numFmt numFmtId="166" formatCode="[$-80C]d mmmm yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs></styleSheet>';

test('an .xlsx cell is read as what it shows: text, number, date, time, yes or no', () => {
  const sheet =
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>29546</v></c><c r="C1" s="2"><v>46338.7638888889</v></c></row>` +
    `<row r="2"><c r="A2" s="3"><v>29546</v></c><c r="B2" s="4"><v>0.76388888888889</v></c><c r="C2" s="5"><v>1</v></c></row>` +
    `<row r="3"><c r="A3"><v>1.803331476872E12</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>` +
    `<row r="4"><c r="A4" t="d"><v>2026-11-12T18:20:00</v></c><c r="B4" s="1"><v>-3</v></c><c r="C4" t="s"><v>1</v></c></row>`;
  const strings =
    '<sst><si><r><t>Dup</t></r><r><t>ont &amp; fils</t></r><rPh><t>no</t></rPh></si><si><t xml:space="preserve">one_x000D_\ntwo</t></si></sst>';
  expect(rowsOf(xlsxOf(sheet, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': STYLES }))).toEqual([
    ['Dupont & fils', { date: '1980-11-21', time: null }, { date: '2026-11-12', time: '18:20' }],
    [29546, { date: '1899-12-30', time: '18:20' }, { date: '1900-01-01', time: null }],
    [1803331476872, true, '#N/A'],
    [{ date: '2026-11-12', time: '18:20' }, -3, 'one\ntwo'],
  ]);
});

test('dates of a Mac workbook from before 2011 count from 1904', () => {
  const workbook =
    '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const sheet = '<row r="1"><c r="A1" s="1"><v>28084</v></c></row>';
  expect(rowsOf(xlsxOf(sheet, { 'xl/styles.xml': STYLES, 'xl/workbook.xml': workbook }))).toEqual([
    [{ date: '1980-11-21', time: null }],
  ]);
});

test('empty rows and columns at the end are dropped, those in between are kept, places may be left unsaid', () => {
  const sheet = `<row r="2">${inline('B2', 'a')}<c><v>7</v></c></row><row/><row>${inline('A4', 'b')}</row>${'<row r="900"><c r="Z900" s="3"/></row>'}`;
  expect(rowsOf(xlsxOf(sheet))).toEqual([
    [null, null, null],
    [null, 'a', 7],
    [null, null, null],
    ['b', null, null],
  ]);
});

test('hidden and empty sheets are left out', () => {
  const rels =
    '<Relationships>' +
    ['1', '2', '3']
      .map((id) => `<Relationship Id="r${id}" Type="x/worksheet" Target="worksheets/sheet${id}.xml"/>`)
      .join('') +
    '</Relationships>';
  const bytes = xlsxOf(`<row>${inline('A1', 'hidden')}</row>`, {
    'xl/_rels/workbook.xml.rels': rels,
    'xl/workbook.xml':
      '<x:workbook><x:sheets><x:sheet name="Listes" state="hidden" r:id="r1"/><x:sheet name="Feuil1" r:id="r2"/><x:sheet name="Candidats" r:id="r3"/></x:sheets></x:workbook>',
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet3.xml': `<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>Samira</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(sheetsOf(bytes)).toEqual([{ name: 'Candidats', rows: [['Samira']] }]);
});

test('an .ods file is read with its repeated cells, line breaks, dates and times, without its comments', () => {
  const table =
    '<table:table table:name="Invités"><table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>x<text:s text:c="2"/>y</text:p><text:p>z<text:line-break/>w</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="date" office:date-value="2026-11-12T18:20:00"><text:p>12/11/26</text:p></table:table-cell></table:table-row>' +
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="time" office:time-value="PT18H20M00S"><office:annotation><text:p>note</text:p></office:annotation><text:p>18:20</text:p></table:table-cell></table:table-row>' +
    '<table:table-row><table:table-cell office:value-type="float" office:value="620022002"><text:p>620022002</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>' +
    '<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';
  expect(sheetsOf(odsOf(table), 'liste.ods')).toEqual([
    {
      name: 'Invités',
      rows: [
        ['x  y\nz\nw', 'x  y\nz\nw', { date: '2026-11-12', time: '18:20' }],
        [null, null, { date: '1899-12-30', time: '18:20' }],
        [null, null, { date: '1899-12-30', time: '18:20' }],
        [620022002, true, null],
      ],
    },
  ]);
});

test('a .csv file is read whatever its separator, quotes and line ends', () => {
  const expected = [
    ['Nom', 'Prénom', 'Note'],
    ['Noël', 'Zoé', 'un\ndeux; trois "quatre"'],
  ];
  for (const [separator, end] of [
    [';', '\r\n'],
    [',', '\n'],
    ['\t', '\r'],
    ['|', '\n'],
  ] as const) {
    const text = `Nom${separator}Prénom${separator}Note${end}Noël${separator}Zoé${separator}"un${end}deux; trois ""quatre"""${end}`;
    expect(rowsOf(bytesOf(text), 'liste.csv')).toEqual(expected);
  }
  expect(rowsOf(bytesOf('sep=:\r\na:b\r\n'), 'liste.csv')).toEqual([['a', 'b']]);
  expect(rowsOf(bytesOf('tel;écran\n="0470123456";5" plat\n'), 'liste.csv')).toEqual([
    ['tel', 'écran'],
    ['0470123456', '5" plat'],
  ]);
});

test('a .csv file is read whatever its encoding', () => {
  const text = 'Nom;Prénom;Ville\r\nNoël;Zoé;Liège\r\n';
  const expected = [
    ['Nom', 'Prénom', 'Ville'],
    ['Noël', 'Zoé', 'Liège'],
  ];
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  const mac = Buffer.from(text, 'latin1').map((byte) => ({ 233: 0x8e, 235: 0x91, 232: 0x8f })[byte] ?? byte);
  const encoded = [
    bytesOf(text),
    bytesOf(`\ufeff${text}`),
    bytesOf(text, 'latin1'),
    wide,
    Buffer.from(wide).swap16(),
    wide.subarray(2),
    mac,
  ];
  for (const bytes of encoded) expect(rowsOf(new Uint8Array(bytes), 'liste.csv')).toEqual(expected);
  expect(rowsOf(new Uint8Array([0x80, 0x3b, 0x9c]), 'liste.csv')).toEqual([['€', 'œ']]);
});

test('what decides is the content, not the extension', () => {
  expect(rowsOf(xlsxOf(`<row>${inline('A1', 'a')}</row>`), 'liste.csv')).toEqual([['a']]);
});
