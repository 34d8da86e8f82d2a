import { expect, test } from 'vitest';
import { iterationsFor } from './search-budget.ts';

const wishes = (count: number) => ({ wishes: Array.from({ length: count }) as [] });

test.each([
  ['a small event', 10, 5, 200_000],
  ['an evening', 200, 5, 1_000_000],
  ['an evening in a hurry: the seconds end it', 200, 1, 1_000_000],
  ['an evening that has a minute', 200, 60, 12_000_000],
])('%s has moves for its size and its seconds', (_, count, seconds, moves) => {
  expect(iterationsFor(wishes(count), seconds)).toBe(moves);
});
