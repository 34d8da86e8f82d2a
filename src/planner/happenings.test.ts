import { expect, test } from 'vitest';
import type { Happening, Problem } from './index.ts';
import { repair } from './index.ts';

const everybody = (ids: readonly string[]) =>
  ids.map((id) => ({ id, site: 'hall', available: [1, 1, 1] as (0 | 1)[], most: 3, longestRun: null }));
const wish = (candidate: string, recruiter: string) => ({
  candidate,
  recruiter,
  rank: 1,
  recruiterGrade: 0 as const,
  must: false,
  value: 12,
});
const problem: Problem = {
  format: 'tremplin-problem/1',
  rounds: 3,
  tables: 2,
  sites: [{ id: 'hall', stations: null }],
  candidates: everybody(['anna', 'bo', 'cy']),
  recruiters: ['coron', 'garage'].map((id) => ({
    id,
    seats: 1,
    zone: 0,
    available: [1, 1, 1],
    most: null,
  })),
  wishes: [wish('anna', 'coron'), wish('bo', 'coron'), wish('anna', 'garage'), wish('cy', 'garage')],
  zoneGap: 0,
  weights: { value: 4, floor: [20, 10, 5], idleCandidate: 1, idleRecruiter: 1, change: 8 },
  pinned: [],
  previous: null,
};
/** Printed: anna with coron, then with garage; bo with coron in the second round; cy waits for a place. */
const printed = {
  meetings: [
    { candidate: 'anna', recruiter: 'coron', round: 0 },
    { candidate: 'bo', recruiter: 'coron', round: 1 },
    { candidate: 'anna', recruiter: 'garage', round: 1 },
  ],
};
const dee = { candidate: everybody(['dee'])[0]!, wishes: [wish('dee', 'coron')] };
const forge = {
  recruiter: { id: 'forge', seats: 1, zone: 0, available: [1, 1, 1] as (0 | 1)[], most: null },
  wishes: [wish('bo', 'forge')],
};

const now = (round: number): Happening => ({ kind: 'now', round });
const both = ['anna–coron 0', 'anna–garage 1', 'bo–coron 1'];

test.each<[string, Happening[], string[]]>([
  ['nothing: the printed ones stay, the hole is filled', [], [...both, 'cy–garage']],
  ['somebody is absent', [{ kind: 'candidate-absent', candidate: 'anna' }], ['bo–coron 1', 'cy–garage']],
  [
    'somebody is late: what is still possible stays, the rest comes later',
    [{ kind: 'candidate-late', candidate: 'anna', round: 1 }],
    ['anna–coron 2', 'anna–garage 1', 'bo–coron 1', 'cy–garage'],
  ],
  [
    'somebody leaves after the first round',
    [{ kind: 'candidate-leaves', candidate: 'anna', round: 1 }],
    ['anna–coron 0', 'bo–coron 1', 'cy–garage'],
  ],
  ['a recruiter is gone', [{ kind: 'recruiter-absent', recruiter: 'coron' }], ['anna–garage 1', 'cy–garage']],
  [
    'a recruiter is late',
    [{ kind: 'recruiter-late', recruiter: 'coron', round: 1 }],
    ['anna–coron 2', 'anna–garage 1', 'bo–coron 1', 'cy–garage'],
  ],
  [
    'a recruiter leaves',
    [{ kind: 'recruiter-leaves', recruiter: 'coron', round: 1 }],
    ['anna–coron 0', 'anna–garage 1', 'cy–garage'],
  ],
  [
    'an interview goes on: who comes next comes later, what runs stays',
    [now(1), { kind: 'overrun', candidate: 'anna', recruiter: 'coron', rounds: 1 }],
    ['anna–coron 0', 'anna–garage 2', 'bo–coron 2', 'cy–garage'],
  ],
  [
    'a round is taken off',
    [{ kind: 'round-cancelled', round: 1 }],
    ['anna–coron 0', 'anna–garage 2', 'bo–coron 2', 'cy–garage'],
  ],
  [
    'somebody comes without appointment',
    [{ kind: 'candidate-added', ...dee }],
    [...both, 'cy–garage', 'dee–coron 2'],
  ],
  ['a recruiter comes', [{ kind: 'recruiter-added', ...forge }], [...both, 'bo–forge', 'cy–garage']],
])('%s', (_, happenings, expected) => {
  const { plan } = repair(problem, printed, happenings, { iterations: 2_000 }, 1);
  const told = plan.meetings.map(({ candidate, recruiter, round }) => `${candidate}–${recruiter} ${round}`);
  expect(told).toHaveLength(expected.length);
  for (const meeting of expected) expect(told.some((one) => one.startsWith(meeting))).toBe(true);
});

test('what runs or is called stays, whatever else happens', () => {
  const called: Happening = { kind: 'called', candidate: 'bo', recruiter: 'coron' };
  const lost: Happening = { kind: 'table-lost' };
  const { plan, changes } = repair(problem, printed, [now(1), called, lost], { iterations: 2_000 }, 1);
  expect(plan.meetings).toContainEqual(
    expect.objectContaining({ candidate: 'bo', recruiter: 'coron', round: 1 }),
  );
  expect(plan.meetings).toContainEqual(
    expect.objectContaining({ candidate: 'anna', recruiter: 'coron', round: 0 }),
  );
  // One table is left in the second round: bo's interview was called, so anna's is the one that gives way.
  const { kind } = changes.find((change) => change.candidate === 'anna' && change.recruiter === 'garage')!;
  expect(['moved', 'dropped']).toContain(kind);
});

test('who is not in the problem is said by name', () => {
  const nobody: Happening = { kind: 'candidate-absent', candidate: 'nobody' };
  expect(() => repair(problem, printed, [nobody], { iterations: 10 }, 1)).toThrow('nobody');
});
