import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from '../model.ts';
import { eveningSample, sampleProblem } from '../samples.ts';
import { candidate, recruiter, smallProblem, wish } from '../test-problem.ts';
import { wildProblem } from '../wild-problem.ts';
import { Clock } from './clock.ts';
import { improve } from './improve.ts';
import { Random } from './random.ts';
import { Reserve } from './reserve.ts';
import { search } from './search.ts';
import { State } from './state.ts';

test('a candidate without a seat stands in for both rounds of a full recruiter', () => {
  const problem = smallProblem({
    rounds: 2,
    candidates: ['jessica', 'steven', 'amina'].map((id) => candidate(id, { available: [1, 1] })),
    recruiters: [recruiter('bakery', { available: [1, 1] })],
    wishes: [wish('jessica', 'bakery', 5), wish('steven', 'bakery', 4), wish('amina', 'bakery', 3)],
  });
  const state = new State(modelOf(problem));
  state.place(0, 0);
  state.place(1, 1);
  // Both seats have their first stand-in (0.4 each); for Amina the second seat counts 0.8 of the first (0.4).
  expect(new Reserve(state).worth).toBeCloseTo(0.4 + 0.4 + 0.4 + 0.8 * 0.4);
});

test('kept up to date move by move, it is what counting anew gives, also after an undo', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const model = modelOf(wildProblem(seed));
      const { state } = search(model, new Clock({ iterations: 300 }), seed, null);
      const reserve = new Reserve(state);
      const random = new Random(seed);
      for (let step = 0; step < 30 && model.pairs > 0; step++) {
        state.begin();
        const pair = random.below(model.pairs);
        const start = random.below(model.rounds);
        if (state.start[pair]! >= 0) state.remove(pair);
        else if (state.fits(pair, start)) state.place(pair, start);
        reserve.moved();
        if (random.below(2) === 0) {
          state.undo();
          reserve.undone();
        }
        expect(reserve.worth).toBeCloseTo(new Reserve(state).worth);
      }
    }),
    { numRuns: 40 },
  );
});

test('the reserve grows and the plan stays worth what was asked', () => {
  const model = modelOf(sampleProblem(eveningSample));
  const { state } = search(model, new Clock({ iterations: 20_000 }), 1, null);
  const [score, worth] = [state.score, new Reserve(state).worth];
  const reserve = { of: new Reserve(state), least: score };
  improve(state, new Clock({ iterations: 20_000 }), { seed: 1, hot: 1, cold: 0.02, until: 1, reserve });
  expect(state.score).toBeGreaterThanOrEqual(score);
  expect(new Reserve(state).worth).toBeGreaterThan(worth);
});
