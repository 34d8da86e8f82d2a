import { expect, test } from 'vitest';
import { playAll } from './play-all.ts';
import { testGround } from './test-ground.ts';

const held = testGround();
const SEEDS = Array.from({ length: 10 }, (_, index) => index + 11);

test('ten more histories leave nothing that must not be', async () => {
  expect(await playAll(held.ground, SEEDS)).toEqual([]);
}, 2_400_000);
