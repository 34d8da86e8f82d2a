import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../planner/check/plan.ts';
import { breachesOfPlan, plan, readProblem } from '../../../planner/index.ts';
import { buildProblem } from './build-problem.ts';
import type { Whereabouts } from './channels.ts';
import type { PublishedMeeting, Situation } from './situation.ts';

const IN_HALL = { from: 'hall', site: null } as const;
const BY_VIDEO = { ...IN_HALL, remoteChannel: 'video' } as const;

const at = (time: string) => `2026-11-12T${time}:00.000Z`;

/** Four rounds of 15 minutes from 18:00, three tables of which one is step-free, and nobody yet. */
const EMPTY: Situation = {
  rounds: [0, 1, 2, 3].map((index) => ({
    number: index + 1,
    startsAt: at(`18:${index === 0 ? '00' : index === 1 ? '18' : index === 2 ? '36' : '54'}`),
    endsAt: at(index === 3 ? '19:09' : `18:${index === 0 ? '15' : index === 1 ? '33' : '51'}`),
    cancelled: false,
  })),
  tables: [1, 2, 3].map((number) => ({ number, stepFree: number === 3, quiet: false })),
  limits: { most: 3, longestRun: 2, floor: 2 },
  candidates: [],
  recruiters: [],
  interpreters: [],
  sites: [],
  wishes: [],
  grades: [],
  published: [],
  now: at('17:00'),
};

const anna = {
  id: 'anna',
  presentFrom: null,
  presentUntil: null,
  accessNeeds: [],
  interpreterLanguage: null,
  ...BY_VIDEO,
};
const coron = {
  id: 'coron',
  seats: 1,
  presentFrom: null,
  presentUntil: null,
  firstTable: null,
  rest: null,
  interviewRounds: 1,
  ...IN_HALL,
};
const annaAtCoron: PublishedMeeting = {
  candidate: 'anna',
  recruiter: 'coron',
  round: 2,
  rounds: 1,
  seat: 1,
  table: 1,
  status: 'planned',
};

test('who is at the same site meets at a table there and at no computer; more than its tables never at once', () => {
  const atFives = { from: 'site', site: 'fives' } as const;
  const sites = [
    { id: 'fives', name: 'Fives', isHall: false, stations: 1, spare: 0, tables: 1, resetMinutes: 0 },
  ];
  const problem = buildProblem({
    ...EMPTY,
    sites,
    rounds: EMPTY.rounds.slice(0, 1),
    candidates: ['anna', 'bilal', 'chloe'].map((id) => ({ ...anna, id, ...atFives })),
    recruiters: [
      { ...coron, ...atFives },
      { ...coron, id: 'delta', ...atFives },
      { ...coron, id: 'echo', seats: 2 },
    ],
    wishes: [
      { candidate: 'anna', recruiter: 'coron', rank: 1 },
      { candidate: 'bilal', recruiter: 'delta', rank: 1 },
      { candidate: 'bilal', recruiter: 'echo', rank: 2 },
      { candidate: 'chloe', recruiter: 'echo', rank: 2 },
    ],
  });
  expect(problem.wishes.map(({ remote, at: place }) => [remote, place])).toEqual([
    [true, 'fives/tables'],
    [true, 'fives/tables'],
    [true, undefined],
    [true, undefined],
  ]);
  // One sits at the table, another at the computer: the third has neither.
  const meetings = plan(problem, { iterations: 300 }, 1).plan.meetings;
  expect(meetings).toHaveLength(2);
  expect(checkPlan(problem, { meetings })).toEqual([]);
  const both = [
    { candidate: 'anna', recruiter: 'coron', round: 0 },
    { candidate: 'bilal', recruiter: 'delta', round: 0 },
  ];
  expect(breachesOfPlan(problem, { meetings: both })).toMatchObject([
    { rule: 'stations', facts: { need: 'tables', limit: 1 } },
  ]);
  expect(checkPlan(problem, { meetings: both })).toMatchObject([{ rule: 'stations' }]);
});

test('hours become the rounds in which somebody is there from beginning to end', () => {
  const { candidates, recruiters } = buildProblem({
    ...EMPTY,
    candidates: [
      { ...anna, presentFrom: at('18:10') },
      { ...anna, id: 'bilal', presentUntil: at('18:51') },
    ],
    recruiters: [{ ...coron, presentFrom: at('18:18'), presentUntil: at('19:09') }],
  });
  expect(candidates.map(({ available }) => available)).toEqual([
    [0, 1, 1, 1],
    [1, 1, 1, 0],
  ]);
  expect(recruiters[0]!.available).toEqual([0, 1, 1, 1]);
});

test.each([
  ['a first wish', 1, null, 12],
  ['a fifth wish', 5, null, 6],
  ['a wish far down the list', 20, null, 2],
  ['a first wish that the recruiter would grant', 1, 'would', 28],
  ['a third wish that the recruiter must grant', 3, 'must', 68],
] as const)('%s is worth its points', (_, rank, grade, value) => {
  const { wishes } = buildProblem({
    ...EMPTY,
    candidates: [anna],
    recruiters: [coron],
    wishes: [{ candidate: 'anna', recruiter: 'coron', rank }],
    grades: grade === null ? [] : [{ candidate: 'anna', recruiter: 'coron', grade }],
  });
  expect(wishes).toMatchObject([{ rank, value, must: grade === 'must' }]);
});

test('a recruiter’s no is a pair that never meets', () => {
  const problem = buildProblem({
    ...EMPTY,
    candidates: [anna],
    recruiters: [coron],
    wishes: [{ candidate: 'anna', recruiter: 'coron', rank: 1 }],
    grades: [{ candidate: 'anna', recruiter: 'coron', grade: 'no' }],
  });
  expect(problem.forbidden).toEqual([{ candidate: 'anna', recruiter: 'coron' }]);
  expect(plan(problem, { iterations: 1000 }, 1).plan.meetings).toEqual([]);
});

test('a step-free table is asked for, the reason never is, and a longer slot takes two rounds', () => {
  const problem = buildProblem({
    ...EMPTY,
    candidates: [
      { ...anna, accessNeeds: ['step-free', 'interpreter', 'longer-slot'], interpreterLanguage: null },
    ],
    recruiters: [coron],
    wishes: [{ candidate: 'anna', recruiter: 'coron', rank: 1 }],
  });
  expect(problem.candidates[0]).toMatchObject({ needs: ['step-free'] });
  expect(problem.wishes[0]).toMatchObject({ length: 2 });
  expect(problem.tableList!.filter(({ features }) => features.includes('step-free'))).toEqual([
    { id: '3', features: ['step-free'] },
  ]);
});

test('what has begun is not planned again, and counts in what a person already has', () => {
  const problem = buildProblem({
    ...EMPTY,
    candidates: [anna],
    recruiters: [coron, { ...coron, id: 'rivage' }],
    wishes: [
      { candidate: 'anna', recruiter: 'coron', rank: 1 },
      { candidate: 'anna', recruiter: 'rivage', rank: 2 },
    ],
    published: [
      { ...annaAtCoron, round: 1, status: 'held' },
      { ...annaAtCoron, recruiter: 'rivage', round: 3, status: 'called' },
    ],
    now: at('18:20'),
  });
  expect(problem.wishes.map(({ recruiter }) => recruiter)).toEqual(['rivage']);
  expect(problem.candidates[0]).toMatchObject({ available: [0, 0, 1, 1], most: 2, least: 1 });
  expect(problem.pinned).toEqual([{ candidate: 'anna', recruiter: 'rivage', round: 2 }]);
  expect(problem.previous).toEqual([{ candidate: 'anna', recruiter: 'rivage', round: 2 }]);
  expect(problem.weights.change).toBeGreaterThan(0);
});

test('a locked meeting is pinned even without a wish, and somebody who left is not in the problem at all', () => {
  const problem = buildProblem(
    {
      ...EMPTY,
      candidates: [anna],
      recruiters: [coron],
      wishes: [{ candidate: 'gone', recruiter: 'coron', rank: 1 }],
      published: [{ ...annaAtCoron, candidate: 'gone' }],
    },
    [{ candidate: 'anna', recruiter: 'coron', round: 4 }],
  );
  expect(problem.pinned).toEqual([{ candidate: 'anna', recruiter: 'coron', round: 3 }]);
  expect(problem.wishes).toEqual([]);
  expect(problem.previous).toEqual([]);
  expect(readProblem(problem).complaints).toBeNull();
});

test('a rest is kept free, and interviews that last two rounds make room for it', () => {
  const problem = buildProblem({
    ...EMPTY,
    candidates: [anna, { ...anna, id: 'bilal' }],
    recruiters: [
      {
        ...coron,
        rest: { minutes: 30, from: at('18:00'), until: at('19:09') },
        interviewRounds: 2,
      },
    ],
    wishes: [
      { candidate: 'anna', recruiter: 'coron', rank: 1 },
      { candidate: 'bilal', recruiter: 'coron', rank: 1 },
    ],
  });
  expect(problem.recruiters[0]).toMatchObject({ length: 2, breaks: [{ rounds: 2, from: 0, to: 3 }] });
  // Four rounds: two for one interview, two for the rest.
  expect(plan(problem, { iterations: 1000 }, 1).plan.meetings).toHaveLength(1);
});

test('a cancelled round is used by nobody', () => {
  const rounds = EMPTY.rounds.map((round) => ({ ...round, cancelled: round.number === 2 }));
  const { candidates } = buildProblem({ ...EMPTY, rounds, candidates: [anna] });
  expect(candidates[0]!.available).toEqual([1, 0, 1, 1]);
});

test('any situation gives a problem that the planner accepts, and its plan breaks no rule', () => {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const people = ids('c', 6);
  const hosts = ids('r', 4);
  const hour = fc.constantFrom(null, at('18:00'), at('18:20'), at('18:51'), at('19:09'));
  const pairs = fc.uniqueArray(
    fc.record({ candidate: fc.constantFrom(...people), recruiter: fc.constantFrom(...hosts) }),
    { selector: ({ candidate, recruiter }) => candidate + recruiter, maxLength: 20 },
  );
  const whereabouts = fc.constantFrom<Whereabouts>(
    IN_HALL,
    { from: 'site', site: 'fives' },
    { from: 'home', site: null },
  );
  const situations = fc.record({
    candidates: fc.tuple(
      ...people.map((id) =>
        fc.record({
          id: fc.constant(id),
          presentFrom: hour,
          presentUntil: hour,
          accessNeeds: fc.subarray(['step-free', 'quiet', 'longer-slot', 'interpreter']),
          interpreterLanguage: fc.constantFrom(null, 'Arabe', 'dari'),
          remoteChannel: fc.constantFrom('video' as const, 'telephone' as const),
          place: whereabouts,
        }),
      ),
    ),
    recruiters: fc.tuple(
      ...hosts.map((id) =>
        fc.record({
          id: fc.constant(id),
          seats: fc.integer({ min: 1, max: 3 }),
          presentFrom: hour,
          presentUntil: hour,
          firstTable: fc.constantFrom(null, 1, 2),
          rest: fc.option(
            fc.record({
              minutes: fc.constantFrom(10, 20, 40),
              from: fc.constantFrom(at('17:50'), at('18:00'), at('18:30')),
              until: fc.constantFrom(at('18:36'), at('19:10')),
            }),
          ),
          interviewRounds: fc.integer({ min: 1, max: 4 }),
          place: whereabouts,
        }),
      ),
    ),
    interpreters: fc
      .array(
        fc.record({
          id: fc.constantFrom('leila', 'oleh', 'mina'),
          languages: fc.subarray(['arabe', 'Dari'], { minLength: 1 }),
          presentFrom: hour,
          presentUntil: hour,
        }),
        { maxLength: 3 },
      )
      .map((list) => [...new Map(list.map((one) => [one.id, one])).values()]),
    sites: fc.constantFrom(
      [],
      [{ id: 'fives', name: 'Fives', isHall: false, stations: 3, spare: 1, tables: 1, resetMinutes: 5 }],
      [{ id: 'fives', name: 'Fives', isHall: true, stations: 1, spare: 0, tables: 0, resetMinutes: 3 }],
    ),
    wished: pairs,
    graded: pairs,
    now: fc.constantFrom(at('17:00'), at('18:19')),
  });
  fc.assert(
    fc.property(situations, ({ wished, graded, candidates, recruiters, ...rest }) => {
      const problem = buildProblem({
        ...EMPTY,
        ...rest,
        candidates: candidates.map(({ place, ...one }) => ({ ...one, ...place })),
        recruiters: recruiters.map(({ place, ...one }) => ({ ...one, ...place })),
        wishes: wished.map((pair, index) => ({ ...pair, rank: index + 1 })),
        grades: graded.map((pair, index) => ({
          ...pair,
          grade: (['must', 'would', 'no'] as const)[index % 3]!,
        })),
      });
      expect(readProblem(problem).complaints).toBeNull();
      expect(breachesOfPlan(problem, plan(problem, { iterations: 300 }, 1).plan)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
