import { expect, test } from 'vitest';
import { playHere } from './here.ts';
import { SABOTAGES } from './sabotages.ts';
import { testGround } from './test-ground.ts';

const held = testGround();
/** Histories in which a sabotage must be found, the shortest first: what it needs does not happen in every one. */
const TRIES = [
  { seed: 3, operations: 150 },
  { seed: 8, operations: 150 },
  { seed: 8, operations: 400 },
  { seed: 7, operations: 400 },
  { seed: 9, operations: 400 },
  { seed: 10, operations: 400 },
  { seed: 11, operations: 400 },
  { seed: 12, operations: 400 },
];
/** Those that need a longer history are looked for at their moments: races.test.ts and moments.test.ts. */
const QUICK = SABOTAGES.filter(({ operations }) => operations === undefined);

test('a dozen are tried in each run of the tests', () => {
  expect(QUICK.length).toBeGreaterThanOrEqual(12);
});

test.each(QUICK)(
  '$name is noticed',
  async ({ breaks, schema, hook }) => {
    const found = new Set<string>();
    for (const history of TRIES) {
      const played = await playHere(held.ground, {
        ...history,
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
