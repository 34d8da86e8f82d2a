import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCX, documentKind, ODT, safeFileName } from './document-files.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const ZIP = 'PK\x03\x04';
const FILES = {
  pdf: bytesOf('%PDF-1.7\n'),
  jpg: bytesOf('\xff\xd8\xff\xe0'),
  png: bytesOf('\x89PNG\r\n\x1a\n'),
  docx: bytesOf(`${ZIP}[Content_Types].xml word/document.xml`),
  odt: bytesOf(`${ZIP}${'\0'.repeat(26)}mimetype${ODT}`),
};
const file = (name: string, bytes: Uint8Array) => ({ name, mediaType: 'text/plain', bytes });

test.each([
  ['cv.pdf', FILES.pdf, 'application/pdf'],
  ['PHOTO.JPG', FILES.jpg, 'image/jpeg'],
  ['photo.jpeg', FILES.jpg, 'image/jpeg'],
  ['scan.png', FILES.png, 'image/png'],
  ['cv.docx', FILES.docx, DOCX],
  ['cv.odt', FILES.odt, ODT],
])('%s is kept for what it is', (name, bytes, mediaType) => {
  expect(documentKind(file(name, bytes))).toEqual({ mediaType });
});

test.each([
  ['a program that calls itself PDF', 'cv.pdf', bytesOf('MZ\x90\0'), 'document-not-what-it-says'],
  ['a picture that calls itself PDF', 'cv.pdf', FILES.png, 'document-not-what-it-says'],
  ['any zip', 'cv.docx', bytesOf(`${ZIP}secret.exe`), 'document-not-what-it-says'],
  ['a page of the web', 'cv.html', bytesOf('<script>'), 'document-kind'],
  ['a name without an end', 'cv', FILES.pdf, 'document-kind'],
  ['a drawing with scripts', 'cv.svg', bytesOf('<svg>'), 'document-kind'],
  [
    'a text with macros',
    'cv.docx',
    bytesOf(`${ZIP}[Content_Types].xml word/document.xml word/vbaProject.bin`),
    'document-macros',
  ],
  ['a large one', 'cv.pdf', new Uint8Array(5 * 1024 * 1024 + 1), 'document-too-large'],
])('%s is refused', (_, name, bytes, problem) => {
  expect(documentKind(file(name, bytes))).toEqual({ problem });
});

test('a name loses its path and what no disk takes, and says what the file is', () => {
  expect(safeFileName('C:\\docs\\Mon CV (2026).JPEG', 'image/jpeg')).toBe('Mon CV (2026).jpg');
  expect(safeFileName('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
  expect(safeFileName('\u202efdp.exe.pdf', 'application/pdf')).toBe('fdp.exe.pdf');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
      expect(safeFileName(name, 'application/pdf')).toMatch(/^[^/\\<>:"|?*]+\.pdf$/u);
    }),
  );
});
