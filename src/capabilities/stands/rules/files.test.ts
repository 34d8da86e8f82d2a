import { expect, test } from 'vitest';
import { readCaptions } from './captions.ts';
import { isMp4, isPdf, paperName } from './files.ts';
import { MOST_BYTES_AT_ONCE, pieceOf } from './ranges.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a piece of a film is what the header asks for, within the film and no longer than is given at once', () => {
  expect(pieceOf(null, 100)).toBe(null);
  expect(pieceOf('bytes=0-', 100)).toEqual({ from: 0, to: 99 });
  expect(pieceOf('bytes=10-19', 100)).toEqual({ from: 10, to: 19 });
  expect(pieceOf('bytes=90-500', 100)).toEqual({ from: 90, to: 99 });
  expect(pieceOf('bytes=-10', 100)).toEqual({ from: 90, to: 99 });
  expect(pieceOf('bytes=-500', 100)).toEqual({ from: 0, to: 99 });
  expect(pieceOf('bytes=0-', 9_000_000)).toEqual({ from: 0, to: MOST_BYTES_AT_ONCE - 1 });
  expect(pieceOf('bytes=100-', 100)).toBe('nowhere');
  expect(pieceOf('bytes=-0', 100)).toBe('nowhere');
  for (const ignored of ['bytes=5-2', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=-', 'bytes=a-b'])
    expect([ignored, pieceOf(ignored, 100)]).toEqual([ignored, null]);
});

test('captions are read with their times and without their marks; what captions nothing is refused', () => {
  const file =
    '\uFEFFWEBVTT - essai\r\n\r\nNOTE une note\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start\r\n<v Lina>Bonjour &amp; bienvenue\r\nà tous\r\n\r\n01:00:03.000 --> 01:00:04.000\r\n&lt;fin&gt;\r\n';
  expect(readCaptions(file)).toEqual([
    { from: 1, to: 2.5, text: 'Bonjour & bienvenue à tous' },
    { from: 3603, to: 3604, text: '<fin>' },
  ]);
  for (const wrong of [
    '',
    'WEBVTT\n',
    'WEBVTTX\n\n00:01.000 --> 00:02.000\nBonjour',
    '1\n00:00:01,000 --> 00:00:02,000\nBonjour',
    'WEBVTT\n\n00:02.000 --> 00:01.000\nBonjour',
    'WEBVTT\n\n00:01 --> 00:02\nBonjour',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n',
  ])
    expect([wrong, readCaptions(wrong)]).toEqual([wrong, null]);
});

test('a file is what its bytes say', () => {
  const film = (brand: string) => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0mp42isom`);
  expect(isMp4(film('isom'))).toBe(true);
  expect(isMp4(bytes('\0\0\0\x10ftypqt  \0\0\0\0'))).toBe(false);
  expect(isMp4(bytes('<html>…</html>……'))).toBe(false);
  expect(isMp4(new Uint8Array(3))).toBe(false);
  expect([isPdf(bytes('%PDF-1.7')), isPdf(bytes('MZ'))]).toEqual([true, false]);
  expect(paperName('C:\\docs\\Nos mé"tiers.final.pdf')).toBe('Nos métiers.final.pdf');
  expect(paperName('\u202e.pdf')).toBe('document.pdf');
});
