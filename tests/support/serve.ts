import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Serves an application of this test to a real browser, on a free port of this machine; `origin` has no slash. */
export async function serveApp(app: Hono): Promise<{ origin: string; stop(): void }> {
  const server = await new Promise<Server>((resolve) => {
    const opening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(opening),
    ) as Server;
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
