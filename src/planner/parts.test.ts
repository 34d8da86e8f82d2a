import { expect, test } from 'vitest';
import { explain, explainAll, partsOf, plan, scoreOf } from './index.ts';
import { eveningSample, sampleProblem } from './samples.ts';
import { meeting, recruiter, smallProblem } from './test-problem.ts';

const evening = sampleProblem(eveningSample);

test('the parts of a plan are its objective', () => {
  const { plan: found, score } = plan(evening, { iterations: 3_000 }, 1);
  const parts = partsOf(evening, found);
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score.objective);
  expect(parts.every(({ measure, weight, points }) => Math.abs(points - measure * weight) < 1e-9)).toBe(true);
});

test('a part says how much, what each costs, and whom it concerns', () => {
  const problem = smallProblem({ recruiters: [recruiter('bakery'), recruiter('garage')] });
  const waiting = { meetings: [meeting('jessica', 'bakery', 0), meeting('jessica', 'garage', 3)] };
  const parts = new Map(partsOf(problem, waiting).map((part) => [part.rule, part]));
  expect(parts.get('wait-candidates')).toEqual({
    rule: 'wait-candidates',
    measure: 2,
    weight: -1,
    points: -2,
    concerns: [{ candidate: 'jessica', amount: 2 }],
  });
  expect(parts.get('floor')!.concerns).toEqual([{ candidate: 'steven', amount: 0, limit: 1 }]);
  expect(parts.get('changes')).toMatchObject({ measure: 0, points: 0, concerns: [] });
  expect([...parts.values()].reduce((sum, { points }) => sum + points, 0)).toBe(
    scoreOf(problem, waiting).objective,
  );
});

test('reasons for many pairs are those of one after the other', () => {
  const { plan: found } = plan(evening, { iterations: 500 }, 1);
  const pairs = evening.wishes.slice(0, 40);
  expect(explainAll(evening, found, pairs)).toEqual(pairs.map((pair) => explain(evening, found, pair)));
});
