import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { capabilities } from '../src/app.ts';
import type { Instant } from '../src/kernel/clock.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { settleSignal, takeSignal } from '../src/kernel/outbox.ts';
import { loadSigningKey } from '../src/kernel/personal-links.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { createApp } from '../src/web/app.ts';
import { prepareAssets } from '../src/web/assets.ts';
import { openLiveHub } from '../src/web/live.ts';
import { fillHall, type Hall } from './hall.ts';

/** Tremplin in this process over a database of its own, with one event and a session of its organiser. */
export interface OpenHall {
  readonly app: Hono;
  readonly db: Db;
  readonly eventId: string;
  readonly cookie: string;
}

/** Opens a hall at one moment for as long as `measure` takes, and leaves nothing behind. */
export async function inHall<T>(
  hall: Hall,
  now: Instant,
  measure: (there: OpenHall) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-bench-'));
  const server = await startPostgres({ dataFolder: folder });
  try {
    await migrate(server.url);
    const { db, close } = openDatabase(server.url);
    const report = (error: unknown) => {
      throw error;
    };
    const ends = new AbortController();
    const hub = openLiveHub({ url: server.url, clock: () => now, watched: {}, report });
    try {
      await loadSigningKey(db, undefined);
      await prepareAssets();
      const filled = await fillHall(db, hall, now);
      const app = createApp({ capabilities, db, clock: () => now, hub, report, ends: ends.signal });
      return await measure({ app, db, ...filled });
    } finally {
      ends.abort();
      await hub.close();
      await close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Delivers every signal that waits, here and now. */
export async function deliverSignals(db: Db, now: Instant): Promise<void> {
  for (let signal = await takeSignal(db, now); signal; signal = await takeSignal(db, now)) {
    for (const { listens } of capabilities) await listens?.[signal.signal]?.({ db, now }, signal);
    await settleSignal(db, signal.id, now);
  }
}
