import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HiddenColumn, hideSmall } from './hide.ts';

const ALONE: HiddenColumn[] = [{ partOf: null }];
const PART: HiddenColumn[] = [{ partOf: null }, { partOf: 0 }];

test.each<[string, number[], (number | null)[]]>([
  ['nothing small', [12, 11, 15], [12, 11, 15]],
  ['zeros alone', [12, 0, 15], [12, 0, 15]],
  ['one small, which the total would tell', [12, 2, 15], [null, null, 15]],
  ['two small, as the total tells neither', [12, 2, 3], [12, null, null]],
  ['a zero beside a small one hides it', [12, 2, 0], [12, null, null]],
])('a column with %s', (_, column, expected) => {
  expect(
    hideSmall(
      column.map((value) => [value]),
      ALONE,
    ).map(([value]) => value),
  ).toEqual(expected);
});

test('one group is its total, and stays whole', () => {
  expect(hideSmall([[3]], ALONE)).toEqual([[3]]);
  expect(hideSmall([[3], [0]], ALONE)).toEqual([[3], [0]]);
});

test('all but one says who the one is, where that matters', () => {
  const columns: HiddenColumn[] = [{ partOf: null }, { partOf: 0, guardsRest: true }];
  const shown = hideSmall(
    [
      [12, 11],
      [20, 6],
      [20, 7],
    ],
    columns,
  );
  expect(shown).toEqual([
    [12, null],
    [20, null],
    [20, 7],
  ]);
});

/** Everything that a reader with time could believe: each table that fits what is shown. */
function possible(shown: (number | null)[][], totals: number[]): number[][][] {
  const columns = totals.map((total, c) =>
    columnsThatFit(
      shown.map((row) => row[c]!),
      total,
    ),
  );
  let tables: number[][][] = [shown.map(() => [])];
  for (const fits of columns)
    tables = tables.flatMap((table) => fits.map((column) => table.map((row, g) => [...row, column[g]!])));
  return tables.filter((table) => table.every((row) => row.every((value, c) => c === 0 || value <= row[0]!)));
}

function columnsThatFit(column: (number | null)[], total: number): number[][] {
  const [first, ...rest] = column;
  if (first === undefined) return total === 0 ? [[]] : [];
  const values = first === null ? Array.from({ length: total + 1 }, (_, value) => value) : [first];
  return values
    .filter((value) => value <= total)
    .flatMap((value) => columnsThatFit(rest, total - value).map((others) => [value, ...others]));
}

test('no small cell can be reckoned from the totals and the cells beside it', () => {
  const row = fc.nat(9).chain((whole) => fc.nat(whole).map((part) => [whole, part]));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (table) => {
      const totals = [0, 1].map((c) => table.reduce((sum, each) => sum + each[c]!, 0));
      const shown = hideSmall(table, PART);
      for (const [g, each] of table.entries())
        for (const [c, value] of each.entries()) {
          if (shown[g]![c] !== null) expect(shown[g]![c]).toBe(value);
        }
      if (table.filter(([whole]) => whole! > 0).length < 2) return;
      const tables = possible(shown, totals);
      for (const [g, each] of table.entries())
        for (const [c, value] of each.entries())
          if (value > 0 && value < 5) {
            expect(shown[g]![c]).toBeNull();
            expect(new Set(tables.map((one) => one[g]![c])).size).toBeGreaterThan(1);
          }
    }),
    { numRuns: 150 },
  );
});

test('parts that do not overlap are no more than their whole, and no small one follows from that', () => {
  const columns: HiddenColumn[] = [
    { partOf: null },
    { partOf: 0, together: 'results' },
    { partOf: 0, together: 'results' },
  ];
  const row = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(2)).map(([a, b, rest]) => [a + b + rest, a, b]);
  fc.assert(
    fc.property(fc.tuple(row, row), (table) => {
      const totals = [0, 1, 2].map((c) => table.reduce((sum, each) => sum + each[c]!, 0));
      const shown = hideSmall(table, columns);
      if (table.filter(([whole]) => whole! > 0).length < 2) return;
      const tables = possible(shown, totals).filter((one) => one.every(([whole, a, b]) => a! + b! <= whole!));
      for (const [g, each] of table.entries())
        for (const [c, value] of each.entries())
          if (value > 0 && value < 5)
            expect(new Set(tables.map((one) => one[g]![c])).size).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});
