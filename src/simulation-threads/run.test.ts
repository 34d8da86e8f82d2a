import { expect, test } from 'vitest';
import { plan } from '../planner/index.ts';
import { sampleProblem } from '../planner/samples.ts';
import { NO_TROUBLE, type Simulation, simulate, sumOf, USUAL_SETTING } from '../simulation/index.ts';
import { playOnThreads } from './run.ts';

const problem = sampleProblem({ candidates: 8, recruiters: 4, rounds: 5, seed: 4, wishes: 3, most: 3 });
const simulation: Simulation = {
  problem,
  printed: plan(problem, { iterations: 2_000 }, 1).plan,
  rates: { ...NO_TROUBLE, noShow: 0.3 },
  setting: USUAL_SETTING,
  policies: ['static', 'repair'],
  effort: { repair: 200, replan: 200 },
};

test('two threads give the same sums as one after the other, and tell how far they are', async () => {
  const heard: number[] = [];
  const played = await playOnThreads(simulation, 5, 2, (done) => heard.push(done));
  expect(played).toEqual({ runs: 5, sums: sumOf([1, 2, 3, 4, 5].map((seed) => simulate(simulation, seed))) });
  expect(heard).toEqual([1, 2, 3, 4, 5]);
});

test('what a thread throws is thrown', async () => {
  const wrong = {
    ...simulation,
    printed: { meetings: [{ candidate: 'nobody', recruiter: 'r0', round: 0 }] },
  };
  await expect(playOnThreads(wrong, 2, 2)).rejects.toThrow();
});
