import { afterAll, expect, test } from 'vitest';
import { capabilities } from '../app.ts';
import { openDatabase } from '../kernel/database.ts';
import { createApp } from './app.ts';
import type { LiveHub } from './live.ts';

/** A site whose database does not answer. */
const database = openDatabase('postgresql://nobody@127.0.0.1:1/nothing');
const reported: unknown[] = [];
const hub: LiveHub = {
  listen: () => ({ hello: async () => new Uint8Array(), stop: () => undefined }),
  follows: () => false,
  size: 0,
  close: async () => undefined,
};
const app = createApp({
  capabilities,
  db: database.db,
  clock: () => '2026-11-12T17:52:00.000Z',
  hub,
  report: (error) => reported.push(error),
  ends: new AbortController().signal,
});
afterAll(() => database.close());

test('while the database is away a page says so in words, and comes by itself', async () => {
  const answer = await app.request('/e/soiree-des-metiers', { headers: { 'accept-language': 'fr' } });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('refresh')).toBe('5');
  expect(await answer.text()).toContain('Le serveur se rétablit. Cette page essaie de nouveau toute seule.');
  expect(reported).toHaveLength(1);
});

test('what was sent meanwhile is said not to be done, and is not sent again by itself', async () => {
  const answer = await app.request('/e/soiree-des-metiers/register', {
    method: 'POST',
    headers: { 'accept-language': 'nl', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ _key: 'k', firstName: 'Jessica', lastName: 'Essai' }),
  });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('refresh')).toBeNull();
  expect(await answer.text()).toContain('dit is niet gedaan');
});
