import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FlatLists } from './flat-lists.ts';

test('lists keep their own numbers in order while others grow, move and are tidied', () => {
  const work = fc.array(fc.record({ list: fc.nat(5), value: fc.integer(), tidy: fc.nat(9) }), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(work, (pushes) => {
      const lists = new FlatLists();
      const expected: number[][] = Array.from({ length: 6 }, () => []);
      for (const _ of expected) lists.addList();
      for (const { list, value, tidy } of pushes) {
        lists.pushTwo(list, value | 0, tidy);
        expected[list]!.push(value | 0, tidy);
        if (tidy === 0) lists.tidy();
      }
      const { data, start, size } = lists;
      const held = expected.map((_, list) => [...data.subarray(start[list]!, start[list]! + size[list]!)]);
      expect(held).toEqual(expected);
    }),
  );
});
