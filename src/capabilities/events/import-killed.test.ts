import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testHouse } from '../../../tests/support/house.ts';
import { applyImport } from './use-cases/apply-import.ts';
import { createEvent } from './use-cases/create-event.ts';
import { startImport } from './use-cases/start-import.ts';
import { viewImport } from './use-cases/view-import.ts';

const house = testHouse();
const CHILD = join(import.meta.dirname, '../../../tests/support/apply-import-apart.ts');
const PEOPLE = 40;
/** Any number that only this test uses. */
const GATE = 4_077_310;

test('killed in the middle of an import: nothing is half applied, the draft is there, and applying it again does all', async () => {
  const { db } = house;
  const host = await house.organisation('La Verrière', { Nadia: 'organiser' });
  const first = await house.as(host.people.Nadia!);
  const { eventId } = await house.must(createEvent, first, {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
  });
  const nadia = await house.as(host.people.Nadia!);
  const lines = Array.from(
    { length: PEOPLE },
    (_, index) => `Nom${index};Prénom${index};p${index}@exemple.example;français`,
  );
  const bytes = new TextEncoder().encode(`Nom;Prénom;E-mail;Langues\n${lines.join('\n')}\n`);
  const file = { name: 'liste.csv', mediaType: '', bytes };
  const { importId } = await house.must(startImport, nadia, { eventId, kind: 'candidates', file });

  const written = async () => {
    const { rows } = await sql<{ what: string; rows: number }>`
      select 'people' as what, count(*)::int as rows from people
      union all select 'caseload', count(*)::int from caseload_links
      union all select 'registrations', count(*)::int from registrations
      union all select 'changes', count(*)::int from import_changes
      union all select 'signals', count(*)::int from outbox where signal like 'events.%'
      union all select 'journal', count(*)::int from journal where action = 'candidates-imported'`.execute(
      db,
    );
    return Object.fromEntries(rows.map(({ what, rows: count }) => [what, count]));
  };
  const nothing = { people: 0, caseload: 0, registrations: 0, changes: 0, signals: 0, journal: 0 };
  expect(await written()).toEqual(nothing);

  // The last row of the registrations waits at a gate: people are written by then, and the rest is not.
  await sql`create function wait_at_gate() returns trigger language plpgsql security definer as $$ begin
    perform pg_advisory_xact_lock(${sql.lit(GATE)}); return new; end $$`.execute(db);
  await sql`create trigger gate before insert on registrations for each row execute function wait_at_gate()`.execute(
    db,
  );
  await db.connection().execute(async (gate) => {
    await sql`select pg_advisory_lock(${GATE})`.execute(gate);
    const participations = [{ eventId, organisationId: host.id, role: 'host' }];
    const { identity } = nadia;
    const job = JSON.stringify({ identity, participations, now: house.now, eventId, importId });
    const child = spawn(process.execPath, ['--no-warnings', CHILD, house.url, job], { stdio: 'pipe' });
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    const ended = once(child, 'exit');
    const waits = async () => {
      const { rows } = await sql<{ waiting: boolean }>`select exists (
        select from pg_locks where locktype = 'advisory' and objid = ${GATE} and not granted) as waiting`.execute(
        gate,
      );
      return rows[0]!.waiting;
    };
    while (!(await waits()) && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
    expect([child.exitCode, complaint]).toEqual([null, '']);
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    await sql`select pg_advisory_unlock(${GATE})`.execute(gate);
  });
  await sql`drop trigger gate on registrations`.execute(db);

  expect(await written()).toEqual(nothing);
  const draft = await house.must(viewImport, nadia, { eventId, importId });
  expect(draft).toMatchObject({ counts: { new: PEOPLE } });
  await house.must(applyImport, nadia, { eventId, importId });
  expect(await written()).toMatchObject({ people: PEOPLE, registrations: PEOPLE, journal: 1 });
  expect((await house.ask(applyImport, nadia, { eventId, importId })).kind).toBe('refused');
}, 60_000);
