import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { currentInstant, plusDays } from '../../src/kernel/clock.ts';
import { openDatabase } from '../../src/kernel/database.ts';
import { loadSigningKey } from '../../src/kernel/personal-links.ts';
import { startPostgres } from '../../src/kernel/postgres/index.ts';
import { newDataFolder, removeDataFolder, startServerProcess } from '../support/server.ts';
import { checkHistory } from './checker/index.ts';
import { prepareHall, SECRET } from './hall.ts';
import type { Played } from './here.ts';
import { openPost } from './post.ts';
import { Random } from './random.ts';
import { runHistory } from './run-history.ts';
import { wireTo } from './wire.ts';

export interface Kills {
  /** kill -9 of the server, and of its database, in so many waves out of one. */
  readonly server: number;
  readonly database: number;
}

export interface PlayedThere extends Played {
  readonly kills: { readonly server: number; readonly database: number };
  /** The longest time in which the server answered nobody after a kill, in milliseconds. */
  readonly longestSilence: number;
}

/** A server that has not come back by itself after so long never will. */
const PATIENCE_MS = 120_000;

/**
 * Plays a history against the server as people start it, in a process of its own with a database of its own, over HTTP;
 * the nemesis kills both. Then checks it.
 */
export async function playThere({
  seed,
  operations,
  kills,
}: {
  seed: number;
  operations: number;
  kills: Kills;
}): Promise<PlayedThere> {
  const dataFolder = newDataFolder();
  const env = { TREMPLIN_SECRET: SECRET };
  let server = await startServerProcess({ dataFolder, env });
  const { port } = server;
  const database = await startPostgres({ dataFolder });
  const home = new URL(database.url).searchParams.get('host')!;
  const counts = { server: 0, database: 0 };
  let longestSilence = 0;
  let restarting: Promise<void> | null = null;
  const url = () => `http://localhost:${port}`;
  const draw = (wave: number) => new Random(seed, 3_000_000 + wave).next();
  const strikes = (wave: number) => draw(wave) < kills.server + kills.database;

  const killServer = async () => {
    counts.server += 1;
    await server.kill();
    server = await startServerProcess({ dataFolder, port, env });
  };
  const killDatabase = () => {
    counts.database += 1;
    process.kill(Number.parseInt(readFileSync(join(home, '18', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  };
  const untilGreen = async () => {
    const begun = performance.now();
    while (!(await isGreen(url()))) {
      if (performance.now() - begun > PATIENCE_MS) throw new Error(`No answer any more.\n${server.output()}`);
      await pause(20);
    }
    longestSilence = Math.max(longestSilence, performance.now() - begun);
  };

  try {
    const evening = plusDays(currentInstant(), 3).slice(0, 10);
    const hall = await prepareHall({ url: server.url, databaseUrl: database.url }, evening);
    const run = await runHistory({
      hall,
      wire: wireTo(url, hall.tokens),
      seed,
      operations,
      now: currentInstant,
      mayFail: (wave) => strikes(wave) || strikes(wave - 1),
      async beside(wave, random) {
        if (!strikes(wave)) return;
        // In the middle of what the clients have sent: some of it has arrived, some has not.
        for (let turns = 1 + random.below(30); turns > 0; turns--)
          await new Promise((resolve) => setImmediate(resolve));
        if (draw(wave) < kills.server) restarting = killServer();
        else killDatabase();
      },
      async between(wave) {
        if (!strikes(wave)) return [];
        await restarting;
        await untilGreen();
        return [];
      },
    });
    await server.stop();
    const { db, close } = openDatabase(database.url);
    await loadSigningKey(db, SECRET);
    await openPost(db).finish(currentInstant());
    await close();
    const checked = await checkHistory(database.url, hall, run.acts);
    const violations = [...run.violations, ...checked];
    return { seed, operations: run.operations, acts: run.acts, violations, kills: counts, longestSilence };
  } finally {
    await server.kill();
    await database.stop();
    await removeDataFolder(dataFolder);
  }
}

async function isGreen(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).status === 200;
  } catch {
    return false;
  }
}
