import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import { capabilities } from '../app.ts';
import { openDatabase } from '../kernel/database.ts';
import { loadSigningKey } from '../kernel/personal-links.ts';
import { createApp } from './app.ts';
import { openLiveHub } from './live.ts';

const NOW = '2026-11-12T17:52:00.000Z';

test('R14: while the disk is full nothing is said to be saved, pages are read, and it goes on by itself afterwards', async () => {
  const { url, drop } = await freshDatabase();
  const { db, close } = openDatabase(url, { size: 2 });
  await loadSigningKey(db, undefined);
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  const hub = openLiveHub({ url, clock: () => NOW, watched: {}, report });
  const app = createApp({
    capabilities,
    db,
    clock: () => NOW,
    hub,
    report,
    ends: new AbortController().signal,
  });
  const press = (key: string) =>
    app.request('/sign-in', {
      method: 'POST',
      headers: { 'accept-language': 'fr', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ _key: key, email: 'nadia@exemple.example' }),
    });
  // As PostgreSQL answers when a table cannot grow.
  await sql`create function no_room() returns trigger language plpgsql as $$ begin
    raise exception 'could not extend file' using errcode = '53100'; end $$`.execute(db);
  await sql`create trigger full_disk before insert on idempotency_keys execute function no_room()`.execute(
    db,
  );
  const answer = await press('one');
  expect(answer.status).toBe(507);
  expect(await answer.text()).toContain('Le serveur n’a plus de place');
  expect(reported).toHaveLength(1);
  expect((await app.request('/sign-in')).status).toBe(200);
  await sql`drop trigger full_disk on idempotency_keys`.execute(db);
  expect((await press('one')).status).toBeLessThan(400);
  expect(reported).toHaveLength(1);
  await hub.close();
  await close();
  await drop();
});
