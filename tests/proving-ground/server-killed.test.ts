import { expect, test } from 'vitest';
import { inWords } from './report.ts';
import { playThere } from './there.ts';

const OPERATIONS = 2_000;

test.each([101, 102])(
  'a server and its database that are killed on the way lose nothing (seed %i)',
  async (seed) => {
    const kills = { server: 0.006, database: 0.006 };
    const played = await playThere({ seed, operations: OPERATIONS, kills });
    expect(inWords(played)).toEqual([]);
    expect(played.kills.server + played.kills.database).toBeGreaterThan(1);
  },
  600_000,
);
