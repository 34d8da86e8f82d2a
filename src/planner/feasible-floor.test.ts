import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feasibleFloor, plan } from './index.ts';
import { modelOf } from './model.ts';
import { exactContract } from './search/exact-contract.ts';
import { candidate, meeting, recruiter, smallProblem, wish } from './test-problem.ts';
import { wildProblem } from './wild-problem.ts';
import { floorInWords } from './words.ts';

const wild = fc.integer({ min: 0, max: 1_000_000 });

test('the fairness contract goes before the sum of values', () => {
  const problem = smallProblem({
    rounds: 1,
    candidates: [candidate('jessica', { available: [1] }), candidate('steven', { available: [1] })],
    recruiters: [recruiter('bakery', { available: [1] }), recruiter('garage', { available: [1] })],
    wishes: [wish('jessica', 'bakery', 1000), wish('jessica', 'garage', 1), wish('steven', 'bakery', 1)],
  });
  const { plan: found } = plan(problem, { iterations: 500 }, 1);
  expect(found.meetings).toEqual([meeting('steven', 'bakery', 0), meeting('jessica', 'garage', 0)]);
});

test('the floor check names who is short, and the recruiters that a group waits for', () => {
  expect(feasibleFloor(smallProblem(), 2)).toMatchObject({ possible: true, short: [], bottleneck: null });
  expect(feasibleFloor(smallProblem(), 3).short).toEqual([
    { candidate: 'jessica', least: 3, reachable: 2 },
    { candidate: 'steven', least: 3, reachable: 2 },
  ]);
  const crowded = smallProblem({
    recruiters: [recruiter('bakery', { available: [1, 0, 0, 0] }), recruiter('garage')],
    wishes: [wish('jessica', 'bakery', 5), wish('steven', 'bakery', 5)],
  });
  expect(feasibleFloor(crowded, 1)).toMatchObject({
    possible: false,
    bottleneck: { candidates: ['jessica', 'steven'], wanted: 2, recruiters: ['bakery'], places: 1 },
  });
});

test('what only the order of rounds forbids is found by trying all ways, with the smallest group', () => {
  // Nobody may have two interviews in a row, so only the first and the last of three rounds serve.
  const restless = (id: string) => candidate(id, { available: [1, 1, 1], longestRun: 1 });
  const hours = { available: [1, 1, 1] as (0 | 1)[] };
  const among = (ids: string[]) =>
    smallProblem({
      rounds: 3,
      candidates: ids.map(restless),
      recruiters: [recruiter('bakery', hours), recruiter('garage', hours)],
      wishes: ids.flatMap((id) => [wish(id, 'bakery', 5), wish(id, 'garage', 5)]),
      least: 2,
    });
  expect(feasibleFloor(among(['jessica', 'steven'])).possible).toBe(true);
  expect(plan(among(['jessica', 'steven']), { iterations: 500 }, 1).score.counts.belowLeast).toBe(0);
  expect(feasibleFloor(among(['jessica', 'steven', 'amina']))).toEqual({
    possible: false,
    short: [],
    bottleneck: {
      candidates: ['jessica', 'steven', 'amina'],
      wanted: 6,
      recruiters: ['bakery', 'garage'],
      places: 5,
    },
    plan: null,
  });
});

test('two people who are there only in the same round of one recruiter are a bottleneck though places remain', () => {
  const early = (id: string) => candidate(id, { available: [1, 0, 0, 0] });
  const problem = smallProblem({
    candidates: [early('jessica'), early('steven'), candidate('amina')],
    wishes: ['jessica', 'steven', 'amina'].map((id) => wish(id, 'bakery', 5)),
  });
  expect(feasibleFloor(problem).bottleneck).toEqual({
    candidates: ['jessica', 'steven'],
    wanted: 2,
    recruiters: ['bakery'],
    places: 1,
  });
});

test('the contract is met whenever trying all ways meets it', () => {
  fc.assert(
    fc.property(wild, fc.integer({ min: 1, max: 3 }), (seed, least) => {
      const problem = { ...wildProblem(seed), least };
      const { score } = plan(problem, { iterations: 1_500 }, seed);
      const exact = exactContract(modelOf(problem), null);
      if (exact !== null) expect(score.counts.belowLeast === 0).toBe(exact !== false);
    }),
    { numRuns: 100 },
  );
});

test('the floor check never denies a floor that some plan gives', () => {
  fc.assert(
    fc.property(wild, (seed) => {
      const problem = wildProblem(seed);
      const { score } = plan(problem, { iterations: 500 }, seed);
      if (score.counts.belowLeast === 0)
        expect(feasibleFloor(problem, null, { iterations: 500 }).possible).not.toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('why a floor is impossible, in words', () => {
  const check = {
    possible: false,
    short: [{ candidate: 'jessica', least: 3, reachable: 2 }],
    bottleneck: { candidates: ['jessica', 'steven'], wanted: 2, recruiters: ['bakery'], places: 1 },
    plan: null,
  };
  expect(floorInWords(check, 'fr')).toEqual([
    'jessica peut avoir au plus 2 entretiens sur 3.',
    'Pas assez de places pour jessica, steven : il faut 2 entretiens, mais il y a de la place pour 1 au plus chez bakery.',
  ]);
  const many = Array.from({ length: 8 }, (_, index) => `c${index}`);
  const crowd = { ...check, short: [], bottleneck: { ...check.bottleneck, candidates: many, wanted: 8 } };
  expect(floorInWords(crowd, 'en')).toEqual([
    'Too few places for c0, c1, c2, c3, c4, c5 and 2 others: they need 8 interviews, but at most 1 can be held with bakery.',
  ]);
});
