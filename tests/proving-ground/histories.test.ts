import { expect, test } from 'vitest';
import { playHere } from './here.ts';
import { playAll } from './play-all.ts';
import { testGround } from './test-ground.ts';

const held = testGround();
const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);

// The other ten stand in a file of their own, so that both cores play. Those with a server that is killed come on top.
test('ten histories leave nothing that must not be', async () => {
  expect(await playAll(held.ground, SEEDS)).toEqual([]);
}, 2_400_000);

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
