import { expect, test } from 'vitest';
import { plan } from '../planner/index.ts';
import { eveningSample, sampleProblem } from '../planner/samples.ts';
import { searchOnThreads, spareThreads } from './run.ts';
import type { Search } from './task.ts';

const problem = sampleProblem(eveningSample);
const nothingElse = { reasons: false, floor: false };
const search: Search = { problem, seed: 1, iterations: 20_000, seconds: null, wants: nothingElse };

test('three threads give the best of the three seeds, the same each time', async () => {
  const single = [1, 2, 3].map((seed) => plan(problem, { iterations: 20_000 }, seed));
  const best = single.reduce((a, b) => (b.score.objective > a.score.objective ? b : a));
  const [once, again] = await Promise.all([1, 2].map(() => searchOnThreads(search, 3).result));
  expect(once!.plan).toEqual(best.plan);
  expect(once!.score).toEqual(best.score);
  expect(once!.bound).toBe(Math.min(...single.map(({ bound }) => bound)));
  expect(again).toEqual(once);
});

test('the details that were asked for come with the plan, others do not', async () => {
  const asked = { ...search, iterations: 500, wants: { reasons: true, floor: true } };
  const found = await searchOnThreads(asked, 1).result;
  const alone = plan(problem, { iterations: 500 }, 1);
  expect(found.reasons).toEqual(alone.reasons);
  expect(found.standby).toEqual(alone.standby);
  expect(found.floor?.possible).toBe(true);
  expect((await searchOnThreads({ ...search, iterations: 500 }, 1).result).reasons).toBeNull();
});

test('a pressed stop ends all threads with the best so far, and the progress was heard', async () => {
  const run = searchOnThreads({ ...search, iterations: null, seconds: 600 }, 2);
  await expect.poll(run.progress, { interval: 5, timeout: 20_000 }).not.toBeNull();
  run.stop();
  const found = await run.result;
  expect(found.score.counts.nothing).toBe(0);
  expect(found.score.objective).toBeLessThanOrEqual(found.bound);
  expect(run.progress()?.meetings).toBeGreaterThan(100);
});

test('a problem that cannot be searched says so instead of waiting', async () => {
  await expect(searchOnThreads({ ...search, iterations: null }, 2).result).rejects.toThrow(
    'A stop needs iterations',
  );
});

test('at least one thread can be spared', () => {
  expect(spareThreads()).toBeGreaterThanOrEqual(1);
});
