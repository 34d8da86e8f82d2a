import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testHouse } from '../../../tests/support/house.ts';
import { killWriting } from '../../../tests/support/killed.ts';
import { applyImport } from './use-cases/apply-import.ts';
import { createEvent } from './use-cases/create-event.ts';
import { startImport } from './use-cases/start-import.ts';
import { viewImport } from './use-cases/view-import.ts';

const house = testHouse();
const PEOPLE = 40;

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

  // People are written when it is killed, and the rest is not.
  const participations = [{ eventId, organisationId: host.id, role: 'host' }];
  const { identity } = nadia;
  await killWriting(house, 'registrations', 'apply-import-apart.ts', {
    ...{ identity, participations, now: house.now, eventId, importId },
  });

  expect(await written()).toEqual(nothing);
  const draft = await house.must(viewImport, nadia, { eventId, importId });
  expect(draft).toMatchObject({ counts: { new: PEOPLE } });
  await house.must(applyImport, nadia, { eventId, importId });
  expect(await written()).toMatchObject({ people: PEOPLE, registrations: PEOPLE, journal: 1 });
  expect((await house.ask(applyImport, nadia, { eventId, importId })).kind).toBe('refused');
}, 60_000);
