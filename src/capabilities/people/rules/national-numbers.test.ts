import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNir, isNiss, withoutNationalNumbers } from './national-numbers.ts';

const nissOf = (nine: number, bornFrom2000: boolean) => {
  const key = 97 - ((bornFrom2000 ? 2_000_000_000 + nine : nine) % 97);
  return String(nine).padStart(9, '0') + String(key).padStart(2, '0');
};
const nirOf = (thirteen: string) => {
  const key = 97n - (BigInt(thirteen.replace('2A', '19').replace('2B', '18')) % 97n);
  return thirteen + String(key).padStart(2, '0');
};

test('numbers are told by their check digits', () => {
  expect(isNiss(nissOf(850_730_033, false))).toBe(true);
  expect(isNiss(nissOf(10_730_033, true))).toBe(true);
  expect(isNiss(nissOf(854_730_033, false))).toBe(true); // "bis": month + 40
  expect(isNiss('85073003327')).toBe(false);
  expect(isNir(nirOf('1803331476872'))).toBe(true);
  expect(isNir(nirOf('285052A004017'))).toBe(true);
  expect(isNir('180333147687200')).toBe(false);
  expect(isNir('1803331476872')).toBe(true); // what Excel keeps of it: thirteen digits, 1.803331476872E12
  expect(isNir('5803331476872')).toBe(false);
  expect(isNir('12345678901234')).toBe(false); // fourteen digits: a SIRET
});

test('they are taken out of a text, however they are written, and phone numbers stay', () => {
  const niss = nissOf(850_730_033, false);
  const dotted = `${niss.slice(0, 2)}.${niss.slice(2, 4)}.${niss.slice(4, 6)}-${niss.slice(6, 9)}.${niss.slice(9)}`;
  const nir = nirOf('1803331476872');
  const spaced = nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
  expect(withoutNationalNumbers(dotted)).toEqual({ text: '', found: true });
  expect(withoutNationalNumbers(`NISS ${dotted}, à rappeler`)).toEqual({
    text: 'NISS , à rappeler',
    found: true,
  });
  expect(withoutNationalNumbers(`sécu ${spaced} ok`)).toEqual({ text: 'sécu ok', found: true });
  expect(withoutNationalNumbers('+32470010133')).toEqual({ text: '+32470010133', found: false });
  expect(withoutNationalNumbers('0470 12 34 56')).toEqual({ text: '0470 12 34 56', found: false });
});

test('an e-mail address stays whole whatever its digits are; a number beside it goes', () => {
  const niss = nissOf(850_730_033, false);
  for (const address of [`lina.${niss}@example.org`, `${niss}@example.org`, `lina@c${niss}.example.org`])
    for (const text of [address, `<${address}>`, `écrire à ${address}, le soir`])
      expect(withoutNationalNumbers(text)).toEqual({ text, found: false });
  expect(withoutNationalNumbers(`${niss}; lina@example.org`).text).toBe('; lina@example.org');
  expect(withoutNationalNumbers(`lina@example.org ${niss}`).text).toBe('lina@example.org');
  expect(withoutNationalNumbers(`${niss}@home`).found).toBe(true);
});

test('no number with right check digits comes through; text without digits is left alone', () => {
  const serial = fc.record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    order: fc.integer({ min: 1, max: 998 }),
    late: fc.boolean(),
  });
  fc.assert(
    fc.property(
      serial,
      fc.string({ unit: fc.constantFrom(...'abé ,;\n'), maxLength: 20 }),
      ({ year, month, day, order, late }, words) => {
        const niss = nissOf(((year * 100 + month) * 100 + day) * 1_000 + order, late);
        const cleaned = withoutNationalNumbers(`${words} ${niss} ${words}`);
        expect(cleaned.found).toBe(true);
        expect(cleaned.text).not.toMatch(/\d/);
        expect(withoutNationalNumbers(words)).toEqual({ text: words, found: false });
      },
    ),
  );
});
