import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openHouse } from '../src/house.ts';
import { anyone } from '../src/kernel/actor.ts';
import { fenceStands, openDatabase } from '../src/kernel/database.ts';
import { REQUESTS_ROLE } from '../src/kernel/fence/reach.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { done } from '../src/kernel/result.ts';
import { query } from '../src/kernel/use-case.ts';
import { askDatabase } from './support/ask-database.ts';
import { freshDatabase } from './support/database.ts';
import { ANYBODY, testHouse } from './support/house.ts';

const house = testHouse();

test('requests are served as a role that owns nothing, may not become its owner, and cannot rewrite the journal', async () => {
  const { rows } = await sql<object>`
    select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
      (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned,
      has_table_privilege(oid, 'journal', 'update') or has_table_privilege(oid, 'journal', 'delete') as rewrites,
      has_table_privilege(oid, 'instance', 'select') as "knowsKey"
    from pg_roles where rolname = ${REQUESTS_ROLE}`.execute(house.db);
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcanlogin: false,
      owned: 0,
      rewrites: false,
      knowsKey: false,
    },
  ]);
  const whoAmI = query({
    name: 'who-am-i',
    summary: 'Qui suis-je',
    input: z.object({}),
    output: z.object({ role: z.string() }),
    token: null,
    allow: anyone,
    async run({ db }) {
      const found = await sql<{ role: string }>`select current_user as role`.execute(db);
      return done(found.rows[0]!);
    },
  });
  expect(await house.must(whoAmI, ANYBODY, {})).toEqual({ role: REQUESTS_ROLE });
  // The connection goes back to the pool as it was.
  expect((await sql<{ role: string }>`select current_user as role`.execute(house.db)).rows).not.toEqual([
    { role: REQUESTS_ROLE },
  ]);
});

test('an owner who may not make the role is told so at the start, and goes on once an administrator gave it', async () => {
  const owner = `keeper_${crypto.randomUUID().slice(0, 8)}`;
  const { url, drop } = await freshDatabase();
  const database = new URL(url).pathname.slice(1);
  // A database of theirs, empty, on a server where the role belongs to somebody else.
  await askDatabase(url, `create role ${owner} login`);
  await askDatabase(url, `create database ${database}_theirs owner ${owner}`);
  const theirUrl = new URL(url);
  theirUrl.pathname = `/${database}_theirs`;
  theirUrl.username = owner;
  await migrate(theirUrl.href);
  const opened = openDatabase(theirUrl.href, { size: 1 });
  try {
    expect(await fenceStands(opened.db)).toBe(false);
    await expect(openHouse('real', { DATABASE_URL: theirUrl.href })).rejects.toThrow(
      /create role tremplin_requests nologin; grant tremplin_requests to/,
    );
    await askDatabase(url, `grant ${REQUESTS_ROLE} to ${owner}`);
    await migrate(theirUrl.href);
    expect(await fenceStands(opened.db)).toBe(true);
  } finally {
    await opened.close();
    await askDatabase(url, `drop database ${database}_theirs with (force)`);
    await askDatabase(url, `drop role ${owner}`);
    await drop();
  }
});
