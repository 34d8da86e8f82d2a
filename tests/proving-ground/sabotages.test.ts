import { expect, test } from 'vitest';
import { playHere } from './here.ts';
import { SABOTAGES } from './sabotages.ts';
import { testGround } from './test-ground.ts';

const held = testGround();
const OPERATIONS = 400;
/** Histories in which a sabotage must be found: what it needs does not happen in every one. */
const SEEDS = [8, 7, 9, 10];

test.each(SABOTAGES)(
  '$name is noticed',
  async ({ breaks, schema, hook, operations }) => {
    const found = new Set<string>();
    for (const seed of SEEDS) {
      const played = await playHere(held.ground, {
        seed,
        operations: operations ?? OPERATIONS,
        ...(schema ? { schema } : {}),
        ...(hook ? { hook: hook() } : {}),
      });
      for (const { invariant } of played.violations) found.add(invariant);
      if (breaks.some((invariant) => found.has(invariant))) return;
    }
    expect([...found]).toEqual(expect.arrayContaining(breaks.slice(0, 1)));
  },
  600_000,
);
