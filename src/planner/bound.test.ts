import { expect, test } from 'vitest';
import { plan } from './index.ts';
import { candidate, recruiter, smallProblem, wish } from './test-problem.ts';

test.each([
  [
    'a lunch break',
    smallProblem({
      recruiters: [recruiter('bakery', { breaks: [{ rounds: 2, from: 1, to: 3 }] })],
      wishes: ['jessica', 'steven', 'amina'].map((id) => wish(id, 'bakery', 10)),
      candidates: ['jessica', 'steven', 'amina'].map((id) => candidate(id, { most: 1 })),
    }),
    2,
  ],
  [
    'one interpreter who is there for one round',
    smallProblem({
      helpers: [{ id: 'nora', kinds: ['sign'], available: [0, 1, 0, 0] }],
      candidates: ['jessica', 'steven'].map((id) => candidate(id, { helper: 'sign', most: 1 })),
    }),
    1,
  ],
  [
    'one step-free table in the one round of both',
    smallProblem({
      tableList: [
        { id: 'T1', features: ['step-free'] },
        { id: 'T2', features: [] },
      ],
      candidates: ['jessica', 'steven'].map((id) =>
        candidate(id, { needs: ['step-free'], available: [1, 0, 0, 0] }),
      ),
    }),
    1,
  ],
  [
    'a hall of one table',
    smallProblem({
      tables: 1,
      candidates: ['jessica', 'steven'].map((id) => candidate(id, { available: [1, 1, 1, 0] })),
      weights: { value: 4, floor: [20, 10, 5], idleCandidate: 0, idleRecruiter: 0, change: 2 },
    }),
    3,
  ],
])('the bound knows %s: it is the best plan', (_, problem, meetings) => {
  const { score, bound: limit } = plan(problem, { iterations: 20_000 }, 1);
  expect(score.counts.meetings).toBe(meetings);
  expect(limit).toBe(score.objective);
});
