import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrom, partsOf, printed, SIGNS } from './rules.ts';

test('a code is read however it is typed', () => {
  for (const typed of ['ABCDEFGHJK', 'abcd efg hjk', 'ABCD-EFG-HJK', ' abcd.efg.hjk '])
    expect(partsOf(typed)).toEqual({ front: 'ABCD', back: 'EFGHJK' });
});

test('what is no code is none', () => {
  for (const typed of ['', 'ABCD', 'ABCDEFGHJKM', 'ABCDEFGHJ0', 'ABCDEFGHJI', 'ABCDEFGHJé'])
    expect(partsOf(typed)).toBeNull();
});

test('every code that is made is read again from its print', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(SIGNS.length - 1), { minLength: 10, maxLength: 10 }), (numbers) => {
      let next = 0;
      const code = codeFrom(() => numbers[next++]!);
      const parts = partsOf(printed(code).toLowerCase());
      expect(parts && parts.front + parts.back).toBe(code);
    }),
  );
});
