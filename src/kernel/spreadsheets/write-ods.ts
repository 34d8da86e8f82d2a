import { writeZip } from '../zip-writer.ts';
import { type Cell, type Sheet, TIME_ONLY_DATE } from './cells.ts';

const NAMES = ['office:1.0', 'table:1.0', 'text:1.0', 'style:1.0', 'manifest:1.0'].map(
  (name) => `xmlns:${name.split(':')[0]}="urn:oasis:names:tc:opendocument:xmlns:${name}"`,
);
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * An .ods file (OpenDocument 1.3 part 3, chapter 9) with the same cells as the others: texts are texts whatever they
 * begin with, so nothing in it is ever run.
 */
export function writeOds(sheets: readonly Sheet[]): Uint8Array {
  const tables = sheets.map(
    ({ name, rows }) =>
      `<table:table table:name="${escaped(name)}">${rows.map(rowOf).join('')}</table:table>`,
  );
  const declared = NAMES.join(' ');
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${declared} office:version="1.3"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  const entries = [
    ['/', MEDIA_TYPE],
    ['content.xml', 'text/xml'],
  ].map(
    ([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  );
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest ${declared} manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
  return writeZip(
    Object.entries({ mimetype: MEDIA_TYPE, 'content.xml': content, 'META-INF/manifest.xml': manifest }).map(
      ([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }),
    ),
  );
}

function rowOf(cells: readonly Cell[]): string {
  return `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '<table:table-cell/>';
  const [type, shown] = typed(cell);
  const lines = shown
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');
  return `<table:table-cell office:value-type="${type}>${lines}</table:table-cell>`;
}

/** The type with its value, and what is shown. */
function typed(cell: Exclude<Cell, null>): [string, string] {
  if (typeof cell === 'string') return ['string"', cell];
  if (typeof cell === 'number') return [`float" office:value="${cell}"`, String(cell)];
  if (typeof cell === 'boolean') return [`boolean" office:boolean-value="${cell}"`, String(cell)];
  const { date, time } = cell;
  if (date === TIME_ONLY_DATE && time !== null) {
    const [hours, minutes] = time.split(':');
    return [`time" office:time-value="PT${hours}H${minutes}M00S"`, time];
  }
  const day = date.split('-').reverse().join('/');
  return time === null
    ? [`date" office:date-value="${date}"`, day]
    : [`date" office:date-value="${date}T${time}:00"`, `${day} ${time}`];
}

/** XML text, without the characters that XML cannot hold. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
