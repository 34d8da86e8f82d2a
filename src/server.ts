import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { capabilities } from './app.ts';
import { type House, StartError } from './house.ts';
import { currentInstant, type Instant } from './kernel/clock.ts';
import { openLine } from './kernel/line.ts';
import { setPublicUrl } from './kernel/public-url.ts';
import { createApp } from './web/app.ts';
import { prepareAssets } from './web/assets.ts';
import { watchedPages } from './web/capability.ts';
import { openLiveHub } from './web/live.ts';
import { startWorker } from './worker.ts';

interface ServerOptions {
  readonly house: House;
  /** 0 for any free port. */
  readonly port: number;
  readonly clock?: () => Instant;
}

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Bugs go to the log of the process, with where they happened; nothing a person typed is in them. */
function report(error: unknown): void {
  console.error(error instanceof Error ? error.stack : error);
}

/** Serves the pages and the API, and works through the signals, in this process. */
export async function startServer({
  house,
  port,
  clock = currentInstant,
}: ServerOptions): Promise<RunningServer> {
  await prepareAssets();
  const watched = watchedPages(capabilities, () => ({ db: house.db, now: clock() }));
  const hub = openLiveHub({ url: house.url, clock, watched, report });
  const line = openLine({ db: house.db, url: house.url, report });
  const ends = new AbortController();
  const app = createApp({ capabilities, db: house.db, clock, hub, report, ends: ends.signal, line });
  const worker = startWorker({ db: house.db, url: house.url, capabilities, clock, report });
  const rest = async () => {
    ends.abort();
    await hub.close();
    await line.close();
    await worker.stop();
  };
  const { server, address } = await listen(app.fetch, port).catch(async (error: unknown) => {
    // What goes on by itself ends before the database does: only the one line is said.
    await rest();
    throw error;
  });
  setPublicUrl(process.env.TREMPLIN_URL ?? `http://localhost:${address}`);
  return {
    port: address,
    async stop() {
      server.close();
      // Open pages hold their stream of changes; they connect again to the next process.
      const over = rest();
      server.closeAllConnections();
      await over;
    },
  };
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
): Promise<{ server: Server; address: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, ({ port: address }) => resolve({ server, address })) as Server;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartError(`Port ${port} is taken. Give another one by PORT or --port.`)
          : error,
      ),
    );
    // A phone that sends its request one letter a minute must not hold a place for long.
    server.headersTimeout = 20_000;
    server.requestTimeout = 60_000;
  });
}
