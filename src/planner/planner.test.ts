import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bound, breachesOfPlan, plan, readProblem, repair, scoreOf, sensitivity, whatIf } from './index.ts';
import { modelOf } from './model.ts';
import type { Problem } from './problem.ts';
import { eveningSample, fourSitesSample, sampleProblem } from './samples.ts';
import { Clock } from './search/clock.ts';
import { Random } from './search/random.ts';
import { search } from './search/search.ts';
import { State } from './search/state.ts';
import { candidate, meeting, recruiter, smallProblem, wish } from './test-problem.ts';
import { wildProblem } from './wild-problem.ts';

const evening = sampleProblem(eveningSample);
const wild = fc.integer({ min: 0, max: 1_000_000 });

test('one golden plan per seed: the same on every machine', () => {
  const plans = [1, 2, 3].map((seed) => plan(evening, { iterations: 30_000 }, seed));
  expect(
    plans.map(({ score, bound: limit, plan: found }) => [score.objective, limit, digest(found.meetings)]),
  ).toMatchInlineSnapshot(`
    [
      [
        15357,
        15416,
        2189175067,
      ],
      [
        15369,
        15416,
        155987739,
      ],
      [
        15325,
        15416,
        122721783,
      ],
    ]
  `);
});

test('same problem, seed and iterations: same plan; another seed may differ', () => {
  const [first, again] = [1, 1].map((seed) => plan(evening, { iterations: 5_000 }, seed));
  expect(again).toEqual(first);
});

test('the evening is planned near the best possible, and nobody has nothing', () => {
  const { score, bound: limit } = plan(evening, { iterations: 400_000 }, 1);
  expect(score.objective / limit).toBeGreaterThan(0.993);
  expect(score.counts).toMatchObject({ nothing: 0, belowLeast: 0 });
});

test('a stop of 0 iterations gives the first plan, which is usable already', () => {
  const { plan: first, score } = plan(sampleProblem(fourSitesSample), { iterations: 0 }, 1);
  expect(breachesOfPlan(sampleProblem(fourSitesSample), first)).toEqual([]);
  expect(score.counts.nothing).toBe(0);
});

test('a stop in seconds asks the clock from outside; a pressed stop ends the search with the best so far', () => {
  let time = 0;
  const timed = plan(evening, { seconds: 1, now: () => (time += 5) }, 1);
  expect(timed.plan.meetings.length).toBeGreaterThan(100);
  const stopped = plan(evening, { iterations: 1e9, stopped: () => true }, 1);
  expect(stopped.plan.meetings.length).toBeGreaterThan(100);
  expect(() => plan(evening, { seconds: 1 }, 1)).toThrow('A stop in seconds needs a clock');
  expect(() => plan(evening, {}, 1)).toThrow('A stop needs iterations, seconds, or both.');
});

test('progress tells objectives that never fall and a bound that never rises', () => {
  const heard: { objective: number; bound: number }[] = [];
  plan(evening, { iterations: 50_000 }, 1, ({ objective, bound: limit }) =>
    heard.push({ objective, bound: limit }),
  );
  expect(heard.length).toBeGreaterThan(10);
  for (let index = 1; index < heard.length; index++) {
    expect(heard[index]!.objective).toBeGreaterThanOrEqual(heard[index - 1]!.objective);
    expect(heard[index]!.bound).toBeLessThanOrEqual(heard[index - 1]!.bound);
  }
});

test('any plan breaks no rule and is not above any bound, whatever the event asks for', () => {
  fc.assert(
    fc.property(wild, (seed) => {
      const problem = wildProblem(seed);
      expect(readProblem(problem).complaints).toBeNull();
      const found = plan(problem, { iterations: 800 }, seed);
      expect(breachesOfPlan(problem, found.plan)).toEqual([]);
      expect(found.score.objective).toBeLessThanOrEqual(found.bound);
      expect(found.score.objective).toBeLessThanOrEqual(bound(problem, 4, found.score.objective) + 1e-6);
    }),
    { numRuns: 150 },
  );
});

test('the bound is never below the best plan of tiny events, found by trying all', () => {
  fc.assert(
    fc.property(wild, (seed) => {
      const problem = tiny(seed);
      const best = bestByTryingAll(problem);
      expect(bound(problem, 3, best)).toBeGreaterThanOrEqual(best - 1e-6);
      expect(plan(problem, { iterations: 3_000 }, 1).score.objective).toBeLessThanOrEqual(best);
    }),
    { numRuns: 40 },
  );
});

test('of 600 tiny events the plan is the best there is in all but a few', () => {
  const missed = Array.from({ length: 600 }, (_, index) => index * 1_663).filter((seed) => {
    const problem = tiny(seed);
    return plan(problem, { iterations: 3_000 }, 1).score.objective < bestByTryingAll(problem);
  });
  // A search stays in a local optimum now and then: 270 of 84,626 tiny events when this was measured, 0.3 %.
  expect(missed.length).toBeLessThanOrEqual(4);
});

test('the search state counts as the rules do, and undoes exactly', () => {
  fc.assert(
    fc.property(wild, (seed) => {
      const problem = wildProblem(seed);
      const model = modelOf(problem);
      const { state } = search(model, new Clock({ iterations: 300 }), seed, null);
      const before = { starts: [...state.start], score: state.score, debt: state.debt };
      const random = new Random(seed);
      state.begin();
      for (let step = 0; step < 20 && model.pairs > 0; step++) {
        const pair = random.below(model.pairs);
        const start = random.below(model.rounds);
        if (state.start[pair]! >= 0) state.remove(pair);
        else if (state.fits(pair, start)) {
          const gain = state.gain(pair, start);
          const score = state.score;
          state.place(pair, start);
          expect(state.score - score).toBeCloseTo(gain, 9);
        }
      }
      state.undo();
      expect({ starts: [...state.start], score: state.score, debt: state.debt }).toEqual(before);
      const found = plan(problem, { iterations: 300 }, seed);
      expect(scoreOf(problem, found.plan).objective).toBeCloseTo(found.score.objective, 9);
      expect(new State(model).score).toBeCloseTo(-model.change * (problem.previous?.length ?? 0), 9);
    }),
    { numRuns: 60 },
  );
});

test('a repair breaks no rule, keeps every printed meeting that is still possible, and moves nothing that runs', () => {
  fc.assert(
    fc.property(wild, (seed) => {
      const problem = sampleProblem({ candidates: 12, recruiters: 6, rounds: 6, seed });
      const printed = plan(problem, { iterations: 2_000 }, seed).plan;
      const gone = printed.meetings[0]?.candidate ?? 'c0';
      const { problem: after, plan: mended } = repair(
        problem,
        printed,
        [
          { kind: 'now', round: 2 },
          { kind: 'candidate-absent', candidate: gone },
        ],
        { iterations: 1_000 },
        seed,
      );
      expect(breachesOfPlan(after, mended)).toEqual([]);
      const kept = new Set(
        mended.meetings.map((held) => `${held.candidate} ${held.recruiter} ${held.round}`),
      );
      for (const held of printed.meetings) {
        if (held.candidate !== gone)
          expect(kept).toContain(`${held.candidate} ${held.recruiter} ${held.round}`);
      }
      expect(mended.meetings.filter(({ candidate: who }) => who === gone)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('pinned meetings are in the plan, exactly there', () => {
  const pinned = [meeting('jessica', 'garage', 3), meeting('steven', 'garage', 0)];
  const { plan: found } = plan(smallProblem({ pinned }), { iterations: 2_000 }, 1);
  for (const pin of pinned) expect(found.meetings).toContainEqual(pin);
});

test('what if: a move tells its cost, a forbidden one its rule, a swap exchanges rounds', () => {
  const problem = smallProblem();
  const now = { meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'bakery', 1)] };
  const later = whatIf(problem, now, { kind: 'move', pair: now.meetings[1]!, round: 3 });
  expect([later.allowed, later.delta, later.perRule['wait-recruiters']]).toEqual([true, -2, -2]);
  const clash = whatIf(problem, now, { kind: 'move', pair: now.meetings[1]!, round: 0 });
  expect([clash.allowed, clash.brokenRules.map(({ rule }) => rule)]).toEqual([false, ['seats']]);
  const swap = whatIf(problem, now, { kind: 'swap', pair: now.meetings[0]!, with: now.meetings[1]! });
  expect([swap.allowed, swap.delta, swap.plan.meetings]).toEqual([
    true,
    0,
    [meeting('steven', 'bakery', 0), meeting('jessica', 'bakery', 1)],
  ]);
  const added = whatIf(problem, now, {
    kind: 'add',
    pair: { candidate: 'steven', recruiter: 'garage' },
    round: 0,
  });
  expect([added.allowed, added.delta]).toEqual([true, 4 * (6 + 10)]);
  const pinned = smallProblem({ pinned: [now.meetings[0]!] });
  const removed = whatIf(pinned, now, { kind: 'remove', pair: now.meetings[0]! });
  expect(removed.brokenRules.map(({ rule }) => rule)).toEqual(['pinned-stay']);
  expect(() =>
    whatIf(problem, now, { kind: 'remove', pair: { candidate: 'steven', recruiter: 'garage' } }),
  ).toThrow('have no meeting in this plan');
});

test('a heavier weight on waiting leaves less waiting, and says how many meetings change', () => {
  const { plan: found } = plan(evening, { iterations: 50_000 }, 1);
  const { before, after, changed } = sensitivity(
    evening,
    found,
    { idleCandidate: 40 },
    { iterations: 50_000 },
    1,
  );
  expect(after.counts.idleCandidates).toBeLessThan(before.counts.idleCandidates);
  expect(changed).toBeGreaterThan(0);
});

test('the standby list of a recruiter ranks who could step in, and when', () => {
  const { standby, plan: found } = plan(smallProblem({ rounds: 1, ...oneRound() }), { iterations: 500 }, 1);
  const host = found.meetings[0]!.recruiter;
  const other = found.meetings[0]!.candidate === 'jessica' ? 'steven' : 'jessica';
  expect(standby.find(({ recruiter: id }) => id === host)!.ranked).toEqual([
    { candidate: other, value: expect.any(Number), rounds: [0], held: 0 },
  ]);
});

function oneRound(): Partial<Problem> {
  return {
    candidates: [candidate('jessica', { available: [1] }), candidate('steven', { available: [1] })],
    recruiters: [recruiter('bakery', { available: [1] })],
    wishes: [wish('jessica', 'bakery', 9), wish('steven', 'bakery', 7)],
  };
}

function digest(
  meetings: { candidate: string; recruiter: string; round: number; table?: string | number | null }[],
): number {
  let sum = 0;
  for (const character of JSON.stringify(meetings)) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0;
  return sum >>> 0;
}

/** Three candidates, two recruiters, three rounds. */
function tiny(seed: number): Problem {
  const made = wildProblem(seed);
  const rounds = Math.min(3, made.rounds);
  const cut = <T extends { available: (0 | 1)[] }>(list: T[], most: number): T[] =>
    list.slice(0, most).map((item) => ({ ...item, available: item.available.slice(0, rounds) }));
  const candidates = cut(made.candidates, 3);
  const recruiters = cut(made.recruiters, 2).map((host) => ({ ...host, breaks: null }));
  const known = (pair: { candidate: string; recruiter: string }): boolean =>
    candidates.some(({ id }) => id === pair.candidate) && recruiters.some(({ id }) => id === pair.recruiter);
  return {
    ...made,
    rounds,
    candidates,
    recruiters,
    helpers: made.helpers ? cut(made.helpers, 2) : null,
    wishes: made.wishes.filter(known),
    previous: null,
    forbidden: null,
    least: 0,
  };
}

function bestByTryingAll(problem: Problem): number {
  const { wishes } = problem;
  const chosen: { candidate: string; recruiter: string; round: number }[] = [];
  let best = Number.NEGATIVE_INFINITY;
  const go = (index: number): void => {
    if (index === wishes.length) {
      best = Math.max(best, scoreOf(problem, { meetings: chosen }).objective);
      return;
    }
    go(index + 1);
    const { candidate: who, recruiter: host } = wishes[index]!;
    for (let round = 0; round < problem.rounds; round++) {
      chosen.push({ candidate: who, recruiter: host, round });
      if (breachesOfPlan(problem, { meetings: chosen }).length === 0) go(index + 1);
      chosen.pop();
    }
  };
  go(0);
  return best;
}
