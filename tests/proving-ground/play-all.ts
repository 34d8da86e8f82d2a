import { expect } from 'vitest';
import type { Ground } from './ground.ts';
import { playHere } from './here.ts';
import { inWords } from './report.ts';

/** Three at a time: while one waits for its database the other goes on. */
const AT_ONCE = 3;
const OPERATIONS = 2000;

/** What is wrong with the histories of these seeds, in words; nothing where all is well. */
export async function playAll(ground: Ground, seeds: readonly number[]): Promise<string[]> {
  const left = [...seeds];
  const wrong: string[] = [];
  const play = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const played = await playHere(ground, { seed, operations: OPERATIONS });
      expect(played.operations).toBe(OPERATIONS);
      wrong.push(...inWords(played));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, play));
  return wrong;
}
