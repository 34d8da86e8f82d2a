import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { type Read, readProblem } from './read-problem.ts';
import { eveningSample, sampleProblem } from './samples.ts';
import { candidate, meeting, recruiter, smallProblem, wish } from './test-problem.ts';
import { complaintInWords } from './words.ts';

function said(read: Read): string[] {
  return (read.complaints ?? []).map((complaint) => complaintInWords(complaint, 'en'));
}

test('a good problem is read as it is', () => {
  const problem = sampleProblem(eveningSample);
  expect(readProblem(JSON.parse(JSON.stringify(problem)))).toEqual({ problem, complaints: null });
});

const rows: { given: Partial<Record<keyof Problem, unknown>>; says: string[] }[] = [
  { given: { rounds: 400 }, says: ['rounds: 400 is beyond the limit (96).'] },
  { given: { rounds: 2.5 }, says: ['rounds: expected integer, found 2.5.'] },
  { given: { tables: -1 }, says: ['tables: -1 is beyond the limit (0).'] },
  {
    given: { candidates: [candidate('jessica'), candidate('steven', { available: [1, 1] })] },
    says: ['candidates[1].available (steven): 2 rounds given, the event has 4.'],
  },
  {
    given: { candidates: [candidate('jessica', { site: 'moon' }), candidate('steven')] },
    says: ['candidates[0].site: "moon" does not exist.'],
  },
  {
    given: { candidates: [candidate('jessica'), candidate('jessica'), candidate('steven')] },
    says: ['candidates[1].id: "jessica" is there twice.'],
  },
  {
    given: { wishes: [wish('jessica', 'bakery', 3), wish('jessica', 'bakery', 4)] },
    says: ['wishes[1]: "jessica – bakery" is there twice.'],
  },
  {
    given: { wishes: [wish('nobody', 'bakery', 3)] },
    says: ['wishes[0].candidate: "nobody" does not exist.'],
  },
  {
    given: { wishes: [{ ...wish('jessica', 'bakery', 3), value: '3' }] },
    says: ['wishes[0].value: expected integer, found "3".'],
  },
  { given: { wishes: 'many' }, says: ['wishes: expected list, found "many".'] },
  {
    given: { weights: { value: 4, floor: [20, 'ten'], idleCandidate: 1, idleRecruiter: 1, change: 0 } },
    says: ['weights.floor[1]: expected integer, found "ten".'],
  },
  {
    given: { pinned: [meeting('jessica', 'bakery', 1), meeting('steven', 'bakery', 1)] },
    says: ['pinned[1]: "steven – bakery" clashes with "jessica – bakery" in round 1 (rule seats).'],
  },
  {
    given: { pinned: [meeting('jessica', 'bakery', 2), meeting('jessica', 'garage', 2)] },
    says: ['pinned[1]: "jessica – garage" clashes with "jessica – bakery" in round 2 (rule one-at-a-time).'],
  },
  {
    given: {
      candidates: [candidate('jessica', { available: [1, 1, 0, 1] }), candidate('steven')],
      pinned: [meeting('jessica', 'bakery', 2)],
    },
    says: ['pinned[0]: "jessica" is not there in round 2 (counted from 0).'],
  },
  {
    given: {
      forbidden: [{ candidate: 'jessica', recruiter: 'bakery' }],
      pinned: [meeting('jessica', 'bakery', 2)],
    },
    says: ['pinned[0]: "jessica" and "bakery" must not meet.'],
  },
  {
    given: { tables: 1, pinned: [meeting('jessica', 'bakery', 2), meeting('steven', 'garage', 2)] },
    says: ['pinned[1]: "steven – garage" is not possible in round 2 (rule tables).'],
  },
  {
    given: {
      recruiters: [recruiter('bakery', { breaks: [{ rounds: 3, from: 1, to: 2 }] }), recruiter('garage')],
    },
    says: ['recruiters[0].breaks[0]: the break of "bakery" does not fit into its 2 rounds.'],
  },
  {
    given: {
      recruiters: [recruiter('bakery', { tables: ['Z'] }), recruiter('garage')],
      tableList: [{ id: 'A', features: [] }],
    },
    says: ['recruiters[0].tables: "Z" does not exist.'],
  },
];

test.each(rows)('refused in words: $says.0', ({ given, says }) => {
  const read = readProblem(JSON.parse(JSON.stringify({ ...smallProblem(), ...given })));
  expect(said(read)).toEqual(says);
  expect(read.problem).toBeNull();
});

test('what is no problem at all is said to be none', () => {
  for (const [json, found] of [
    [null, 'null'],
    [[], '[]'],
    ['text', '"text"'],
    [{ format: 'other' }, '"other"'],
  ] as const) {
    expect(said(readProblem(json))).toEqual([
      `This file is no planning problem: format ${found} instead of tremplin-problem/1.`,
    ]);
  }
});

test('a broken file makes a list that somebody can read, not thousands of lines', () => {
  const wishes = Array.from({ length: 5_000 }, () => wish('nobody', 'nothing', -1));
  expect(readProblem({ ...smallProblem(), wishes }).complaints).toHaveLength(50);
});
