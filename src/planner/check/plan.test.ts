import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan, readProblem } from '../index.ts';
import type { Candidate, Pair, Problem, Recruiter, Wish } from '../problem.ts';
import { checkPlan, objectiveByHand } from './plan.ts';

const chance = (percent: number): fc.Arbitrary<boolean> => fc.nat(99).map((n) => n < percent);
const maybe = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.tuple(chance(percent), value).map(([given, some]) => (given ? some : null));
const presence = (rounds: number): fc.Arbitrary<(0 | 1)[]> =>
  fc.array(
    chance(85).map((there) => (there ? 1 : 0)),
    { minLength: rounds, maxLength: rounds },
  );

function candidate(rounds: number, index: number): fc.Arbitrary<Candidate> {
  return fc.record({
    id: fc.constant(`c${index}`),
    site: fc.constantFrom('hall', 'library'),
    available: presence(rounds),
    most: fc.integer({ min: 1, max: 5 }),
    longestRun: maybe(50, fc.integer({ min: 1, max: 3 })),
    needs: maybe(20, fc.constant(['quiet'])),
    helper: maybe(25, fc.constantFrom('interpreter-ar', 'sign-language')),
  });
}

function recruiter(rounds: number, index: number): fc.Arbitrary<Recruiter> {
  return fc.record({
    id: fc.constant(`r${index}`),
    seats: fc.integer({ min: 1, max: 2 }),
    zone: fc.nat(1),
    available: presence(rounds),
    most: maybe(20, fc.integer({ min: 1, max: 4 })),
    length: maybe(25, fc.integer({ min: 1, max: 2 })),
    breaks: maybe(
      25,
      fc.nat(rounds - 2).map((from) => [{ rounds: 1, from, to: from + 1 }]),
    ),
    tables: maybe(20, fc.constantFrom(['t1'], ['t1', 't2'])),
    remote: maybe(60, chance(30)),
  });
}

/** Small events in which every rule of the problem bites now and then. */
const events: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 6 }).chain((rounds) =>
  fc
    .record({
      candidates: fc
        .integer({ min: 1, max: 7 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => candidate(rounds, i)))),
      recruiters: fc
        .integer({ min: 1, max: 5 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => recruiter(rounds, i)))),
      draws: fc.array(
        fc.record({
          on: chance(65),
          value: fc.nat(20),
          must: chance(8),
          length: maybe(8, fc.constant(2)),
          remote: maybe(10, fc.boolean()),
        }),
        { minLength: 35, maxLength: 35 },
      ),
      named: chance(40),
      tables: maybe(50, fc.integer({ min: 1, max: 4 })),
      stations: maybe(60, fc.integer({ min: 0, max: 2 })),
      perRound: maybe(40, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: rounds, maxLength: rounds })),
      zoneGap: fc.nat(1),
      forbidden: maybe(20, fc.constant<Pair[]>([{ candidate: 'c0', recruiter: 'r0' }])),
      helpers: maybe(50, fc.tuple(presence(rounds), presence(rounds))),
      weights: fc.record({
        value: fc.integer({ min: 1, max: 6 }),
        floor: fc.constantFrom<number[]>([], [20, 10, 5]),
        idleCandidate: fc.nat(3),
        idleRecruiter: fc.nat(2),
        change: fc.nat(5),
      }),
    })
    .map((drawn): Problem => {
      const wishes: Wish[] = drawn.candidates.flatMap(({ id }, i) =>
        drawn.recruiters.flatMap((other, j): Wish[] => {
          const { on, value, must, length, remote } = drawn.draws[i * 5 + j]!;
          if (!on) return [];
          return [
            { candidate: id, recruiter: other.id, rank: 1, recruiterGrade: 0, must, value, length, remote },
          ];
        }),
      );
      return {
        format: 'tremplin-problem/1',
        rounds,
        tables: drawn.named ? 3 : drawn.tables,
        sites: [
          { id: 'hall', stations: null },
          { id: 'library', stations: drawn.stations, perRound: drawn.perRound },
        ],
        candidates: drawn.candidates,
        recruiters: drawn.recruiters.map((each) => (drawn.named ? each : { ...each, tables: null })),
        wishes,
        zoneGap: drawn.zoneGap,
        weights: drawn.weights,
        pinned: [],
        previous: null,
        forbidden: drawn.forbidden,
        tableList: drawn.named
          ? [
              { id: 't1', features: [] },
              { id: 't2', features: ['quiet'] },
              { id: 't3', features: ['quiet', 'step-free'] },
            ]
          : null,
        helpers:
          drawn.helpers?.map((available, i) => ({
            id: `h${i}`,
            kinds: i === 0 ? ['interpreter-ar', 'sign-language'] : ['interpreter-ar'],
            available,
          })) ?? null,
      };
    }),
);

/** Plans, checks, and compares with what the planner says of its plan. */
function planAndCheck(problem: Problem, seed: number): ReturnType<typeof plan> {
  const { complaints } = readProblem(JSON.parse(JSON.stringify(problem)));
  expect(complaints).toBe(null);
  const found = plan(problem, { iterations: 3000 }, seed);
  expect(checkPlan(problem, found.plan)).toEqual([]);
  expect(found.score.objective).toBe(objectiveByHand(problem, found.plan));
  expect(found.bound).toBeGreaterThanOrEqual(found.score.objective);
  const held = new Set(found.plan.meetings.map((each) => `${each.candidate} ${each.recruiter}`));
  const missing = problem.wishes.filter((each) => !held.has(`${each.candidate} ${each.recruiter}`));
  expect(found.reasons.map(({ candidate: who, recruiter: whom }) => `${who} ${whom}`)).toEqual(
    missing.map((each) => `${each.candidate} ${each.recruiter}`),
  );
  return found;
}

const known = (problem: Problem): boolean =>
  readProblem(JSON.parse(JSON.stringify(problem))).problem !== null;

test('every plan keeps every rule, its objective is what the definition says, and its bound holds', () => {
  fc.assert(
    fc.property(events.filter(known), fc.nat(9), (problem, seed) => {
      planAndCheck(problem, seed);
    }),
    { numRuns: 300 },
  );
});

test('planning again around pins, from a known plan, keeps the same promises', () => {
  fc.assert(
    fc.property(events.filter(known), fc.nat(9), fc.nat(3), (problem, seed, every) => {
      const { meetings } = planAndCheck(problem, seed).plan;
      const previous = meetings.map(({ candidate: who, recruiter: whom, round }) => ({
        candidate: who,
        recruiter: whom,
        round,
      }));
      const pinned = previous.filter((_, index) => index % (every + 1) === 0);
      const gone = problem.candidates.map((each, index) =>
        index === 1 && !pinned.some((pin) => pin.candidate === each.id) ? { ...each, most: 1 } : each,
      );
      planAndCheck({ ...problem, candidates: gone, previous, pinned }, seed);
    }),
    { numRuns: 150 },
  );
});

const EVENING: Problem = {
  format: 'tremplin-problem/1',
  rounds: 4,
  tables: 1,
  sites: [{ id: 'town', stations: null }],
  candidates: ['jessica', 'steven'].map((id) => ({
    id,
    site: 'town',
    available: [1, 1, 1, 0],
    most: 2,
    longestRun: 1,
  })),
  recruiters: ['bakery', 'garage', 'post'].map((id, zone) => ({
    id,
    seats: 1,
    zone,
    available: [1, 1, 1, 1],
    most: 1,
  })),
  wishes: ['jessica', 'steven'].flatMap((who) =>
    ['bakery', 'garage', 'post'].map((whom) => ({
      candidate: who,
      recruiter: whom,
      rank: 1,
      recruiterGrade: 0,
      must: false,
      value: 5,
    })),
  ),
  zoneGap: 1,
  weights: { value: 4, floor: [20], idleCandidate: 1, idleRecruiter: 1, change: 3 },
  pinned: [],
  previous: null,
};
const meets = (who: string, whom: string, round: number) => ({ candidate: who, recruiter: whom, round });

test.each([
  ['an unknown person', [meets('nobody', 'bakery', 0)], ['unknown']],
  ['a round that is not there', [meets('jessica', 'bakery', 4)], ['rounds']],
  ['an absent candidate', [meets('jessica', 'bakery', 3)], ['available']],
  [
    'two meetings at once',
    [meets('jessica', 'bakery', 0), meets('jessica', 'garage', 0)],
    ['twice', 'tables'],
  ],
  [
    'no break and no way between zones',
    [meets('jessica', 'bakery', 0), meets('jessica', 'garage', 1)],
    ['longest-run', 'zone-gap'],
  ],
  [
    'a pair that meets twice',
    [meets('jessica', 'bakery', 0), meets('jessica', 'bakery', 2)],
    ['pair-once', 'most'],
  ],
  [
    'a seat taken twice',
    [meets('jessica', 'post', 0), meets('steven', 'post', 0)],
    ['most', 'seats', 'tables'],
  ],
])('the checker sees %s', (_, meetings, rules) => {
  const seen = new Set(checkPlan(EVENING, { meetings }).map(({ rule }) => rule));
  expect([...seen].sort()).toEqual([...rules].sort());
});

test('the checker misses pins, forbidden pairs and wishes that nobody made', () => {
  const problem: Problem = {
    ...EVENING,
    wishes: EVENING.wishes.slice(1),
    pinned: [meets('steven', 'garage', 1)],
    forbidden: [{ candidate: 'steven', recruiter: 'post' }],
  };
  const found = checkPlan(problem, { meetings: [meets('jessica', 'bakery', 0), meets('steven', 'post', 2)] });
  expect(found.map(({ rule }) => rule).sort()).toEqual(['forbidden', 'pinned', 'wished']);
});

test('the objective by hand: values, first meetings, idle rounds, changes', () => {
  const plans = { meetings: [meets('jessica', 'bakery', 0), meets('jessica', 'garage', 2)] };
  const problem = { ...EVENING, previous: [meets('jessica', 'bakery', 0), meets('jessica', 'garage', 1)] };
  expect(objectiveByHand(problem, plans)).toBe(4 * (5 + 5 + 20) - 1 - 3);
});
