import { expect, test } from 'vitest';
import { cvOf, handedInCvs } from './cv.ts';
import { charleroi } from './index.ts';

test('everybody with an e-mail address and Latin letters hands in a CV', () => {
  expect(handedInCvs()).toHaveLength(31);
  const arabic = charleroi.candidates.find(({ lastName }) => /\p{Script=Arabic}/u.test(lastName));
  expect(arabic && cvOf(arabic)).toBeNull();
});

test('a CV is a small PDF whose table of objects points at its objects', () => {
  for (const { cv } of handedInCvs()) {
    const text = Buffer.from(cv.bytes).toString('latin1');
    expect(text.startsWith('%PDF-1.4\n')).toBe(true);
    expect(text.endsWith('%%EOF\n')).toBe(true);
    const tableAt = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
    expect(text.slice(tableAt, tableAt + 9)).toBe('xref\n0 8\n');
    const places = [...text.slice(tableAt).matchAll(/^(\d{10}) 00000 n $/gm)].map((match) =>
      Number(match[1]),
    );
    expect(places.map((place) => /^\d+ 0 obj\n/.exec(text.slice(place))?.[0])).toEqual(
      places.map((_, index) => `${index + 1} 0 obj\n`),
    );
    const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
    const start = text.indexOf('stream\n') + 'stream\n'.length;
    expect(text.slice(start + length, start + length + 10)).toBe('\nendstream');
    expect(cv.bytes.length).toBeLessThan(4000);
  }
});

test('a name with an apostrophe and accents is written as it is', () => {
  const sophie = charleroi.candidates.find(({ lastName }) => lastName === 'T’Kint');
  const cv = sophie ? cvOf(sophie) : null;
  expect(cv?.fileName).toBe('CV T’Kint Sophie.pdf');
  expect(Buffer.from(cv?.bytes ?? []).includes(Buffer.from([0x54, 0x92, 0x4b, 0x69, 0x6e, 0x74]))).toBe(true);
});
