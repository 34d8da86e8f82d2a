import { expect, test } from 'vitest';
import { type PreparationFacts, readinessOf, type Step } from './readiness.ts';

const ID = '00000000-0000-7000-8000-00000000000';
const step = (n: number, fulfilledBy: Step['fulfilledBy'], times = 1, needed = true): Step => ({
  id: `${ID}${n}`,
  label: `Étape ${n}`,
  fulfilledBy,
  times,
  needed,
});
const nothing: PreparationFacts = {
  attended: { workshop: 0, interview: 0, 'mock-interview': 0 },
  cvState: 'none',
  ticked: [],
};
const lille = [
  step(1, 'workshop', 2),
  step(2, 'interview'),
  step(3, 'mock-interview', 1, false),
  step(4, 'cv'),
  step(5, 'tick'),
];

test('without a checklist nothing is said of being ready', () => {
  expect(readinessOf([], nothing)).toEqual({ steps: [], done: 0, needed: 0, ready: null });
  expect(readinessOf([step(1, 'cv', 1, false)], nothing).ready).toBeNull();
});

test('ready is every needed step, and no more: a mock interview may be missing', () => {
  const facts: PreparationFacts = {
    attended: { workshop: 3, interview: 1, 'mock-interview': 0 },
    cvState: 'ready',
    ticked: [`${ID}5`],
  };
  const { done, needed, ready, steps } = readinessOf(lille, facts);
  expect({ done, needed, ready }).toEqual({ done: 4, needed: 4, ready: true });
  expect(steps.map((each) => [each.reached, each.done])).toEqual([
    [2, true],
    [1, true],
    [0, false],
    [1, true],
    [1, true],
  ]);
});

test.each([
  ['one workshop of two', { attended: { workshop: 1, interview: 1, 'mock-interview': 1 } }, 3],
  ['a CV that is still to be improved', { cvState: 'to-improve' as const }, 3],
  ['a tick of another step', { ticked: [`${ID}4`] }, 3],
])('not ready with %s', (_, missing, done) => {
  const almost = {
    attended: { workshop: 2, interview: 1, 'mock-interview': 1 },
    cvState: 'ready' as const,
    ticked: [`${ID}5`],
  };
  expect(readinessOf(lille, { ...almost, ...missing })).toMatchObject({ done, needed: 4, ready: false });
});
