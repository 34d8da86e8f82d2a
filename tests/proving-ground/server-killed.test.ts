import { expect, test } from 'vitest';
import { inWords } from './report.ts';
import { playThere } from './there.ts';

const OPERATIONS = 200;
const KILLS = { server: 0.025, database: 0.02 };

// In these two histories both are killed, at other moments.
test.each([103, 109])(
  'a server and its database that are killed on the way lose nothing (seed %i)',
  async (seed) => {
    const played = await playThere({ seed, operations: OPERATIONS, kills: KILLS });
    expect(inWords(played)).toEqual([]);
    expect(played.kills.server).toBeGreaterThan(0);
    expect(played.kills.database).toBeGreaterThan(0);
  },
  900_000,
);
