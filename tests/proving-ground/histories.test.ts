import { expect, test } from 'vitest';
import { playHere } from './here.ts';
import { inWords } from './report.ts';
import { testGround } from './test-ground.ts';

const held = testGround();

/** Three at a time: while one waits for its database the other goes on. */
const AT_ONCE = 3;
/** As many as leave the whole suite under a quarter of an hour on two cores; `npm run prove` plays longer ones. */
const OPERATIONS = 400;
const SEEDS = Array.from({ length: 18 }, (_, index) => index + 1);

// The other two of the twenty are played against a server of its own, which is killed: server-killed.test.ts.
test('eighteen histories leave nothing that must not be', async () => {
  const left = [...SEEDS];
  const wrong: string[] = [];
  const play = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const played = await playHere(held.ground, { seed, operations: OPERATIONS });
      expect(played.operations).toBe(OPERATIONS);
      wrong.push(...inWords(played));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, play));
  expect(wrong).toEqual([]);
}, 1_200_000);

test('the same seed gives the same operations and the same faults', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => playHere(held.ground, { seed: 77, operations: 60 })),
  );
  const told = (played: typeof one) =>
    played!.acts.map(({ index, kind, key, fault, eventMinute }) => ({
      index,
      kind,
      key,
      fault,
      eventMinute,
    }));
  expect(told(one)).toEqual(told(other));
});
