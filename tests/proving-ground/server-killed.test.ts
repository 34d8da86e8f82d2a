import { expect, test } from 'vitest';
import { inWords } from './report.ts';
import { playThere } from './there.ts';

const OPERATIONS = 200;
const KILLS = { server: 0.025, database: 0.02 };

// Both are killed, at other moments in each history.
test('a server and its database that are killed on the way lose nothing', async () => {
  const kills = { server: 0, database: 0 };
  for (const seed of [109, 113]) {
    const played = await playThere({ seed, operations: OPERATIONS, kills: KILLS });
    expect(inWords(played)).toEqual([]);
    kills.server += played.kills.server;
    kills.database += played.kills.database;
  }
  expect(kills.server).toBeGreaterThan(0);
  expect(kills.database).toBeGreaterThan(0);
}, 900_000);
