import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Flow } from './flow.ts';

test('the best flow fills the dearest arcs first, and its prices say what one more place is worth', () => {
  const flow = new Flow(5);
  const jessica = flow.arc(0, 1, 1, 0);
  const steven = flow.arc(0, 2, 1, 0);
  flow.arc(1, 3, 1, 9);
  flow.arc(2, 3, 1, 7);
  const full = flow.arc(3, 4, 1, 0);
  const { gain, price } = flow.solve(0, 4, Int32Array.from([0, 1, 2, 3, 4]));
  expect(gain).toBe(9);
  expect([flow.flowOf(jessica), flow.flowOf(steven), flow.flowOf(full)]).toEqual([1, 0, 1]);
  expect(price[4]! - price[3]!).toBeGreaterThanOrEqual(7);
});

test('an assignment by flow is as good as the best of all assignments', () => {
  const gains = fc.array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(gains, (matrix) => {
      const flow = new Flow(8);
      for (let one = 0; one < 3; one++) {
        flow.arc(0, 1 + one, 1, 0);
        for (let two = 0; two < 3; two++) flow.arc(1 + one, 4 + two, 1, matrix[one]![two]!);
        flow.arc(4 + one, 7, 1, 0);
      }
      const { gain } = flow.solve(0, 7, Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]));
      expect(gain).toBe(best(matrix, 0, []));
    }),
  );
});

function best(matrix: number[][], row: number, used: number[]): number {
  if (row === matrix.length) return 0;
  let most = best(matrix, row + 1, used);
  matrix[row]!.forEach((gain, column) => {
    if (!used.includes(column)) most = Math.max(most, gain + best(matrix, row + 1, [...used, column]));
  });
  return most;
}
