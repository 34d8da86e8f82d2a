import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Db } from '../../src/kernel/database.ts';

/** Any number that nothing else uses. */
const GATE = 4_077_310;

/**
 * Lets a process of its own run until it writes its first row into `table`, and kills it there (`kill -9`). `child` is a
 * file beside this one; it gets the database's URL and `job` as JSON. No other process may write that table meanwhile.
 */
export async function killWriting(
  { db, url }: { readonly db: Db; readonly url: string },
  table: string,
  child: string,
  job: object,
): Promise<void> {
  await sql`create or replace function wait_at_gate() returns trigger language plpgsql security definer as $$ begin
    perform pg_advisory_xact_lock(${sql.lit(GATE)}); return new; end $$`.execute(db);
  await sql`create trigger gate before insert on ${sql.table(table)} for each row
    execute function wait_at_gate()`.execute(db);
  await db.connection().execute(async (gate) => {
    await sql`select pg_advisory_lock(${GATE})`.execute(gate);
    const file = join(import.meta.dirname, child);
    const process_ = spawn(process.execPath, ['--no-warnings', file, url, JSON.stringify(job)], {
      stdio: 'pipe',
    });
    let complaint = '';
    process_.stderr.on('data', (text) => {
      complaint += text;
    });
    const ended = once(process_, 'exit');
    const waits = async () => {
      const { rows } = await sql<{ waiting: boolean }>`select exists (
        select from pg_locks where locktype = 'advisory' and objid = ${GATE} and not granted) as waiting`.execute(
        gate,
      );
      return rows[0]!.waiting;
    };
    while (!(await waits()) && process_.exitCode === null)
      await new Promise((resolve) => setImmediate(resolve));
    expect([process_.exitCode, complaint]).toEqual([null, '']);
    process_.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    await sql`select pg_advisory_unlock(${GATE})`.execute(gate);
  });
  await sql`drop trigger gate on ${sql.table(table)}`.execute(db);
}
