import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { compress } from './compress.ts';

const LONG = `<p>${'Bonjour, '.repeat(400)}</p>`;
const app = new Hono()
  .use(compress)
  .get('/long', (c) => {
    c.header('Set-Cookie', 'one=1', { append: true });
    c.header('Set-Cookie', 'two=2', { append: true });
    return c.html(LONG, 422);
  })
  .get('/short', (c) => c.html('<p>Oui</p>'))
  .get('/json', (c) => c.json({ LONG }))
  .get('/stream', (c) => c.body(LONG, 200, { 'Content-Type': 'text/event-stream' }))
  .get('/packed', (c) => c.body(LONG, 200, { 'Content-Type': 'text/html', 'Content-Encoding': 'br' }))
  .get('/gone', (c) => c.redirect('/long', 303));

const ask = (path: string, encodings: string) =>
  app.request(path, { headers: { 'accept-encoding': encodings } });

test('a page comes packed as the browser likes best, with its status and all its cookies', async () => {
  const answer = await ask('/long', 'gzip, deflate, br');
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.getSetCookie()).toEqual(['one=1', 'two=2']);
  expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe(LONG);
});

test('an older browser gets gzip, and one that unpacks nothing the page itself', async () => {
  const older = await ask('/json', 'gzip');
  expect(older.headers.get('content-encoding')).toBe('gzip');
  expect(JSON.parse(gunzipSync(await older.arrayBuffer()).toString())).toEqual({ LONG });
  const plain = await ask('/long', 'identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(LONG);
});

test('what is small, packed already, streamed or empty stays as it is', async () => {
  const short = await ask('/short', 'br');
  expect(short.headers.get('content-encoding')).toBeNull();
  expect(await short.text()).toBe('<p>Oui</p>');
  expect(await (await ask('/packed', 'br')).text()).toBe(LONG);
  const stream = await ask('/stream', 'br');
  expect(stream.headers.get('content-encoding')).toBeNull();
  expect(await stream.text()).toBe(LONG);
  expect((await ask('/gone', 'br')).headers.get('location')).toBe('/long');
});
