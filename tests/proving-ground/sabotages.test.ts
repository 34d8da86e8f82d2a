import { expect, test } from 'vitest';
import { playHere } from './here.ts';
import { SABOTAGES } from './sabotages.ts';
import { testGround } from './test-ground.ts';

const held = testGround();
const OPERATIONS = 400;
const SEED = 7;

test.each(SABOTAGES)(
  '$name is noticed',
  async ({ breaks, schema, hook, operations, seed }) => {
    const played = await playHere(held.ground, {
      seed: seed ?? SEED,
      operations: operations ?? OPERATIONS,
      ...(schema ? { schema } : {}),
      ...(hook ? { hook: hook() } : {}),
    });
    const found = new Set(played.violations.map(({ invariant }) => invariant));
    expect([...found].filter((invariant) => breaks.includes(invariant))).not.toEqual([]);
  },
  120_000,
);
