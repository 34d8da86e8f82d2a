import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authenticatorUri, codeOfCounter, stepAt, stepOfCode, toBase32 } from './one-time-code.ts';

const SECRET = Buffer.from('12345678901234567890');

describe('the vectors of the standards', () => {
  test('the first ten counters of RFC 4226, appendix D', () => {
    expect(Array.from({ length: 10 }, (_, counter) => codeOfCounter(SECRET, counter))).toEqual([
      '755224',
      '287082',
      '359152',
      '969429',
      '338314',
      '254676',
      '287922',
      '162583',
      '399871',
      '520489',
    ]);
  });

  // RFC 6238, appendix B, SHA-1.
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('second %i gives %s', (seconds, code) => {
    const now = new Date(seconds * 1000).toISOString();
    expect(codeOfCounter(SECRET, stepAt(now), 8)).toBe(code);
  });

  // RFC 4648, section 10.
  test.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('"%s" in base 32 is "%s"', (text, base32) => {
    expect(toBase32(Buffer.from(text))).toBe(base32);
  });
});

test('a code is good one step before and after its own, and once', () => {
  const now = '2026-11-12T17:00:00.000Z';
  const step = stepAt(now);
  for (const near of [step - 1, step, step + 1])
    expect(stepOfCode(SECRET, codeOfCounter(SECRET, near), { now, lastStep: 0 })).toBe(near);
  for (const far of [step - 2, step + 2])
    expect(stepOfCode(SECRET, codeOfCounter(SECRET, far), { now, lastStep: 0 })).toBeNull();
  expect(stepOfCode(SECRET, codeOfCounter(SECRET, step), { now, lastStep: step })).toBeNull();
});

test('nothing that is typed breaks it', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const found = stepOfCode(SECRET, typed, { now: '2026-11-12T17:00:00.000Z', lastStep: 0 });
      expect(found === null || /^\d{6}$/.test(typed)).toBe(true);
    }),
  );
});

test('an app reads the issuer and the name from the address', () => {
  const uri = new URL(authenticatorUri(SECRET, { issuer: 'Tremplin', name: 'nadia@exemple.example' }));
  expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual([
    'otpauth:',
    'totp',
    '/Tremplin:nadia@exemple.example',
  ]);
  expect(Object.fromEntries(uri.searchParams)).toEqual({ secret: toBase32(SECRET), issuer: 'Tremplin' });
});
