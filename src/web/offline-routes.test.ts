import { afterEach, beforeAll, expect, test } from 'vitest';
import { assetFile, prepareAssets } from './assets.ts';
import { manifestOf, offlineRoutes } from './offline-routes.ts';

const EVENT = '01a20286-6f7a-7301-b1d3-404802f28f1e';
const app = offlineRoutes();

beforeAll(prepareAssets);
afterEach(() => {
  delete process.env.TREMPLIN_OFFLINE;
});

test('the worker is asked for anew each time, and gives way to one that forgets everything when the keeper says so', async () => {
  const usual = await app.request('/service-worker.js');
  expect(usual.headers.get('cache-control')).toBe('no-cache');
  const text = await usual.text();
  expect(text).toContain('respondWith');
  // It is loaded as a plain script, alone, and a new one never takes the place of an open page's.
  expect(text).not.toMatch(/\b(import|export)\b|skipWaiting/);
  process.env.TREMPLIN_OFFLINE = 'off';
  const off = await (await app.request('/service-worker.js')).text();
  expect(off).toContain('unregister');
  expect(off).not.toMatch(/\b(import|export)\b|respondWith/);
});

test('the desk of an event can be installed, in the reader’s language, with pictures that are there', async () => {
  const answer = await app.request(manifestOf(EVENT), { headers: { 'accept-language': 'nl' } });
  expect(answer.headers.get('content-type')).toBe('application/manifest+json');
  const manifest = (await answer.json()) as { icons: { src: string; sizes: string }[] };
  expect(manifest).toMatchObject({
    id: `/events/${EVENT}/door`,
    start_url: `/events/${EVENT}/door`,
    short_name: 'Onthaal',
    display: 'standalone',
  });
  expect(manifest.icons.map(({ sizes }) => sizes)).toContain('512x512');
  for (const { src } of manifest.icons) expect(assetFile(src)?.type).toBe('image/png');
});

test('a manifest of something else than an event is not there', async () => {
  expect((await app.request('/desk.webmanifest')).status).toBe(404);
  expect((await app.request('/desk.webmanifest?event=//elsewhere.example')).status).toBe(404);
});
