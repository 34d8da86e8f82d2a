import { LIMITS, type RefusedFile, type Sheet } from './cells.ts';
import { readCsv } from './csv.ts';
import { readOds } from './ods.ts';
import { FileRefused } from './refusal.ts';
import { readXlsx } from './xlsx.ts';
import { openZip, type Zip } from './zip.ts';

/**
 * Reads a file by what it holds, whatever its name says. Runs in the child process only (`child.ts`): it may take long
 * and need memory. Returns the sheets, or the refusal; an exception is a bug.
 */
export function parseSpreadsheet(bytes: Uint8Array, fileName: string): Sheet[] | RefusedFile {
  try {
    return parse(bytes, fileName);
  } catch (error) {
    if (error instanceof FileRefused) return error.answer;
    throw error;
  }
}

function parse(bytes: Uint8Array, fileName: string): Sheet[] {
  if (bytes.byteLength === 0) throw new FileRefused('file-empty');
  if (bytes.byteLength > LIMITS.fileBytes) {
    throw new FileRefused('file-too-large', { limitMegabytes: LIMITS.fileBytes / 1024 / 1024 });
  }
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(openZip(bytes));
  refuseOtherFormats(bytes);
  const extension = /\.([a-z\d]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  // The name promises a zip file and the bytes are none: cut off at the front, or something else altogether.
  if (['xlsx', 'xlsm', 'ods', 'xls', 'xlsb'].includes(extension)) throw new FileRefused('file-damaged');
  return readCsv(bytes, fileName.replace(/\.[a-z\d]{1,8}$/i, ''));
}

function readZip(zip: Zip): Sheet[] {
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  if (has(/(^|\/)vbaProject\.bin$/i) || has(/^xl\/(macrosheets|vba)/i) || has(/^(Basic|Scripts)\/.+/)) {
    throw new FileRefused('file-macro');
  }
  if (has(/^xl\/workbook\.bin$/)) throw new FileRefused('file-other-format', { kind: 'xlsb' });
  if (has(/^word\//)) throw new FileRefused('file-other-format', { kind: 'docx' });
  if (has(/^ppt\//)) throw new FileRefused('file-other-format', { kind: 'pptx' });
  if (has(/\.iwa$/) || has(/^Index\.zip$/)) throw new FileRefused('file-other-format', { kind: 'numbers' });
  if (has(/^content\.xml$/)) {
    const type = new TextDecoder().decode(zip.read('mimetype') ?? new Uint8Array());
    if (type !== '' && !type.includes('spreadsheet'))
      throw new FileRefused('file-other-format', { kind: 'odt' });
    return readOds(zip);
  }
  if (has(/(^|\/)workbook\d*\.xml$/)) {
    const types = new TextDecoder().decode(zip.read('[Content_Types].xml') ?? new Uint8Array());
    if (types.includes('macroEnabled')) throw new FileRefused('file-macro');
    return readXlsx(zip);
  }
  throw new FileRefused('file-other-format', { kind: 'zip' });
}

/** First bytes of what people send by mistake, to say what it is. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d, 0, 0]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74]],
];

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuseCompound(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) throw new FileRefused('file-other-format', { kind: known[0] });
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_000)).replace(/^(ï»¿)?\s*/, '');
  if (/^<(!doctype html|html|table|meta|\?xml|head|body|div|style)\b/i.test(start)) {
    throw new FileRefused('file-other-format', { kind: 'html' });
  }
  if (/^[{[]\s*["{[\]}]/.test(start)) throw new FileRefused('file-other-format', { kind: 'json' });
}

/** An OLE file: an .xlsx with a password is wrapped in one, otherwise it is a program's format from before 2007. */
function refuseCompound(bytes: Uint8Array): never {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new FileRefused('file-password');
  if (text.includes(Buffer.from('WordDocument', 'utf16le')))
    throw new FileRefused('file-other-format', { kind: 'doc' });
  throw new FileRefused('file-old-excel');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
