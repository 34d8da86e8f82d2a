import { expect, test } from 'vitest';
import { checkPlan } from '../../../planner/check/plan.ts';
import { breachesOfPlan, readProblem } from '../../../planner/index.ts';
import { buildProblem } from './build-problem.ts';
import { meetsIn } from './free-places.ts';
import type { Situation } from './situation.ts';

const IN_HALL = { presentFrom: null, presentUntil: null, from: 'hall', site: null } as const;
const AT_FIVES = { from: 'site', site: 'fives' } as const;
const anna = {
  ...{ id: 'anna', accessNeeds: [], interpreterLanguage: null, remoteChannel: 'video' as const },
  ...IN_HALL,
};
const coron = { id: 'coron', seats: 2, firstTable: null, rest: null, interviewRounds: 1, ...IN_HALL };
const fives = {
  id: 'fives',
  name: 'Fives',
  isHall: false,
  stations: 1,
  spare: 0,
  tables: 1,
  resetMinutes: 0,
};
/** A site with one table and one computer, and a hall that has a computer too; nobody has wished anything. */
const SITUATION: Situation = {
  rounds: [
    { number: 1, startsAt: '2026-11-12T18:00:00.000Z', endsAt: '2026-11-12T18:15:00.000Z', cancelled: false },
    { number: 2, startsAt: '2026-11-12T18:20:00.000Z', endsAt: '2026-11-12T18:35:00.000Z', cancelled: false },
  ],
  tables: [1, 2, 3].map((number) => ({ number, stepFree: false, quiet: false })),
  limits: { most: 3, longestRun: 2, floor: 2 },
  candidates: [
    { ...anna, ...AT_FIVES },
    { ...anna, id: 'bilal', ...AT_FIVES },
    { ...anna, id: 'chloe' },
    { ...anna, id: 'dario', from: 'home' },
  ],
  recruiters: [
    { ...coron, ...AT_FIVES },
    { ...coron, id: 'echo' },
  ],
  interpreters: [],
  sites: [fives, { ...fives, id: 'salle', isHall: true }],
  wishes: [],
  grades: [],
  published: [],
  now: '2026-11-12T17:00:00.000Z',
};

test('two whom nobody wished together meet where both sit, else at a computer, and what is free there is known', () => {
  const problem = buildProblem(SITUATION, [{ candidate: 'anna', recruiter: 'coron', round: 1 }]);
  expect(readProblem(problem).complaints).toBeNull();
  const meets = meetsIn(problem, [{ candidate: 'anna', recruiter: 'coron', round: 0, rounds: 1 }]);
  const of = (candidate: string, recruiter: string) => meets({ candidate, recruiter });
  // Anna has the table of Fives in the first round; nobody uses a computer.
  expect(of('bilal', 'coron')).toEqual({ remote: true, rounds: 1, free: [0, 1] });
  expect(of('bilal', 'echo')).toEqual({ remote: true, rounds: 1, free: [1, 1] });
  expect(of('chloe', 'coron')).toEqual({ remote: true, rounds: 1, free: [1, 1] });
  expect(of('chloe', 'echo')).toEqual({ remote: false, rounds: 1, free: null });
  expect(of('dario', 'echo')).toEqual({ remote: true, rounds: 1, free: null });
  expect(of('nobody', 'echo')).toBeNull();
});

test('the plan counts such a pair at the table of its site, and the checker agrees', () => {
  const together = ['anna', 'bilal'].map((candidate) => ({ candidate, recruiter: 'coron', round: 0 }));
  const apart = [together[0]!, { candidate: 'bilal', recruiter: 'echo', round: 0 }];
  const problem = (pinned: { candidate: string; recruiter: string; round: number }[]) => ({
    ...buildProblem(SITUATION),
    pinned,
  });
  expect(breachesOfPlan(problem(together), { meetings: together })).toMatchObject([
    { rule: 'stations', facts: { need: 'tables', limit: 1 } },
  ]);
  expect(checkPlan(problem(together), { meetings: together })).toMatchObject([{ rule: 'stations' }]);
  // One at the table, the other at the computer.
  expect(breachesOfPlan(problem(apart), { meetings: apart })).toEqual([]);
  expect(checkPlan(problem(apart), { meetings: apart })).toEqual([]);
});
