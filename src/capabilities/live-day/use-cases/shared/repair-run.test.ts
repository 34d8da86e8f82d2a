import { expect, test } from 'vitest';
import type { Problem } from '../../../../planner/index.ts';
import { runRepair } from './repair-run.ts';

const problem: Problem = {
  format: 'tremplin-problem/1',
  rounds: 2,
  tables: null,
  sites: [{ id: 'hall', stations: null }],
  candidates: ['jessica', 'steven'].map((id) => ({
    id,
    site: 'hall',
    available: [1, 1],
    most: 2,
    longestRun: null,
  })),
  recruiters: [{ id: 'studio', seats: 1, zone: 0, available: [1, 1], most: null }],
  wishes: ['jessica', 'steven'].map((candidate) => ({
    candidate,
    recruiter: 'studio',
    rank: 1,
    recruiterGrade: 0,
    must: false,
    value: 12,
  })),
  zoneGap: 0,
  weights: { value: 4, floor: [20, 10, 5], idleCandidate: 1, idleRecruiter: 1, change: 8 },
  pinned: [],
  previous: null,
};
const plan = { meetings: [{ candidate: 'jessica', recruiter: 'studio', round: 0 }] };
const budget = { iterations: 500, seconds: 5, seed: 1 };

test('several repairs at once are answered each with its own plan', async () => {
  const absent = (candidate: string) =>
    runRepair({ problem, plan, happenings: [{ kind: 'candidate-absent', candidate }], ...budget });
  const [withoutJessica, withoutSteven] = await Promise.all([absent('jessica'), absent('steven')]);
  expect(withoutJessica.map(({ candidate }) => candidate)).toEqual(['steven']);
  expect(withoutSteven).toEqual([expect.objectContaining({ candidate: 'jessica', round: 0 })]);
});

test('a repair that fails says why, and the next one works', async () => {
  const unknown = {
    problem,
    plan,
    happenings: [{ kind: 'candidate-absent', candidate: 'nobody' }],
    ...budget,
  };
  await expect(runRepair(unknown as Parameters<typeof runRepair>[0])).rejects.toThrow('nobody');
  expect(await runRepair({ problem, plan, happenings: [], ...budget })).toHaveLength(2);
});
