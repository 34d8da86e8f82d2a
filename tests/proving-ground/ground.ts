import { afterAll, beforeAll, inject } from 'vitest';
import { type Ground, openGround } from './here.ts';

/** Makes the ground for the tests of a file, and takes it away after them. */
export function testGround(): { readonly ground: Ground } {
  const held = {} as { ground: Ground };
  beforeAll(async () => {
    held.ground = await openGround(inject('databaseServer'), inject('databaseTemplate'));
  });
  afterAll(() => held.ground.drop());
  return held;
}
