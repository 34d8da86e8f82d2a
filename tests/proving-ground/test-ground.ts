import { afterAll, beforeAll, inject } from 'vitest';
import { type Ground, openGround } from './ground.ts';

/** Makes the ground for the tests of a file, and takes it away after them. */
export function testGround(): { readonly ground: Ground } {
  const held = {} as { ground: Ground };
  let drop: Ground['drop'] = async () => undefined;
  beforeAll(async () => {
    held.ground = await openGround(inject('databaseServer'), inject('databaseTemplate'));
    ({ drop } = held.ground);
  });
  afterAll(() => drop());
  return held;
}
