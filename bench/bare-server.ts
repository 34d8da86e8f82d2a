// The peer of requests.ts, in a process of its own: the least that this server could do for a page of so many bytes.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from '../src/web/compress.ts';
import { securityHeaders } from '../src/web/security.ts';

const words = 'Bonjour, votre prochain entretien est à la table 12. ';
const html = `<!doctype html><title>hello</title>${words.repeat(Math.ceil(Number(process.argv[2]) / words.length))}`;
const app = new Hono()
  .use(compress)
  .use(securityHeaders)
  .get('/', (c) => c.html(html));
const server = serve({ fetch: app.fetch, port: 0 }, ({ port }: AddressInfo) =>
  process.send?.({ url: `http://localhost:${port}/` }),
);
process.once('disconnect', () => server.close());
