import { expect, test } from 'vitest';
import { plan, sensitivity } from '../index.ts';
import { meeting, recruiter, smallProblem, wish } from '../test-problem.ts';

/** Jessica's two recruiters are there at the two ends of the day: whoever meets both waits two rounds. */
const apart = (idleCandidate: number, least = 0) =>
  smallProblem({
    recruiters: [
      recruiter('bakery', { available: [1, 0, 0, 0] }),
      recruiter('garage', { available: [0, 0, 0, 1] }),
    ],
    wishes: [wish('jessica', 'bakery', 12), wish('jessica', 'garage', 10)],
    weights: { value: 1, floor: [0], idleCandidate, idleRecruiter: 0, change: 0 },
    least,
  });

test.each([
  ['a wait that costs less than the meeting brings', 4, 0, 2, 14],
  ['a wait that costs more', 6, 0, 1, 12],
  ['a wait that costs more, and two meetings promised', 6, 2, 2, 10],
])('%s', (_, idle, least, meetings, objective) => {
  const found = plan(apart(idle, least), { iterations: 2_000 }, 1);
  expect([found.plan.meetings.length, found.score.objective]).toEqual([meetings, objective]);
});

test('what is pinned stays, whatever it costs', () => {
  const pinned = [meeting('jessica', 'bakery', 0), meeting('jessica', 'garage', 3)];
  expect(plan({ ...apart(6), pinned }, { iterations: 500 }, 1).plan.meetings).toHaveLength(2);
});

test('asked what would change if waiting weighed more, a meeting may go', () => {
  const problem = apart(4);
  const { plan: found } = plan(problem, { iterations: 2_000 }, 1);
  const { before, after } = sensitivity(problem, found, { idleCandidate: 6 }, { iterations: 2_000 }, 1);
  expect([before.counts.meetings, after.counts.meetings]).toEqual([2, 1]);
  expect([before.counts.idleCandidates, after.counts.idleCandidates]).toEqual([2, 0]);
});
