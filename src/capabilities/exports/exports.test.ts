import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import type { Sheet } from '../../kernel/spreadsheets/cells.ts';
import { readSpreadsheet } from '../../kernel/spreadsheets/read.ts';
import { addPartner } from '../events/use-cases/add-partner.ts';
import { applyImport } from '../events/use-cases/apply-import.ts';
import { createEvent } from '../events/use-cases/create-event.ts';
import { registerCandidate } from '../events/use-cases/register-candidate.ts';
import { startImport } from '../events/use-cases/start-import.ts';
import { viewImport } from '../events/use-cases/view-import.ts';
import { LISTS } from './schema.ts';

const DEMO = join(import.meta.dirname, '../../../demo/charleroi');
const house = testHouse();
const people: Record<'nadia' | 'karim', Person> = {} as Record<'nadia' | 'karim', Person>;
let eventId: string;
let organisationId: string;

beforeAll(async () => {
  const host = await house.organisation('La Verrière coworking', { Nadia: 'organiser' });
  const code = await house.organisation('Sambre-Code', { Karim: 'counsellor' });
  organisationId = host.id;
  Object.assign(people, { nadia: host.people.Nadia!, karim: code.people.Karim! });
  const nadia = await house.as(people.nadia);
  ({ eventId } = await house.must(createEvent, nadia, {
    organisationId,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
  }));
  const others = ['Passerelle 6060', 'Promotion sociale des Forges'];
  const partners = [code, ...(await Promise.all(others.map((name) => house.organisation(name))))];
  for (const { id } of partners)
    await house.must(addPartner, await house.as(people.nadia), { eventId, partnerId: id });
  for (const kind of ['recruiters', 'candidates'] as const)
    await imported(
      kind,
      await readFile(join(DEMO, kind === 'candidates' ? 'candidats.xlsx' : 'recruteurs.xlsx')),
    );
});

async function started(kind: 'recruiters' | 'candidates', bytes: Uint8Array, name = 'liste.xlsx') {
  const file = { name, mediaType: '', bytes };
  return house.must(startImport, await house.as(people.nadia), { eventId, kind, file });
}

async function imported(kind: 'recruiters' | 'candidates', bytes: Uint8Array): Promise<void> {
  const { importId } = await started(kind, bytes);
  await house.must(applyImport, await house.as(people.nadia), { eventId, importId });
  await house.deliver();
}

async function taken(list: string, format = 'xlsx', person = people.nadia): Promise<Response> {
  const place = list === 'members' ? `/organisations/${organisationId}` : `/events/${eventId}`;
  return house.app.request(`${place}/lists/${list}.${format}`, {
    headers: { cookie: await house.cookieOf(person) },
  });
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

async function table(list: string, format = 'xlsx', person = people.nadia): Promise<Sheet['rows']> {
  const read = await readSpreadsheet(await bytesOf(await taken(list, format, person)), `liste.${format}`);
  if (!read.done) throw new Error(read.refusal);
  return read.value[0]!.rows;
}

test.each(['candidates', 'recruiters'] as const)(
  'the list of %s, taken away and imported again, changes nothing',
  async (kind) => {
    for (const format of ['xlsx', 'csv']) {
      const bytes = await bytesOf(await taken(kind, format));
      const { importId } = await started(kind, bytes, `liste.${format}`);
      const seen = await house.must(viewImport, await house.as(people.nadia), { eventId, importId });
      expect(seen.counts).toEqual({
        new: 0,
        update: 0,
        same: kind === 'candidates' ? 38 : 23,
        error: 0,
        possible: 0,
      });
    }
  },
);

test('every list can be taken as .xlsx and as .csv, and each leaves a line in the journal', async () => {
  const { before } = await house.db
    .selectFrom('journal')
    .select(({ fn }) => fn.max('id').as('before'))
    .executeTakeFirstOrThrow();
  for (const list of LISTS)
    for (const format of ['xlsx', 'csv']) {
      const answer = await taken(list, format);
      const name = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
      expect(name).toContain(list === 'members' ? 'La Verrière coworking' : 'Soirée - 2026-12-10');
      expect(name).toMatch(new RegExp(`\\.${format}$`));
      expect((await bytesOf(answer)).length).toBeGreaterThan(10);
    }
  const lines = await house.db
    .selectFrom('journal')
    .select('facts')
    .where('action', '=', 'list-exported')
    .where('id', '>', before)
    .execute();
  const counts = new Map<string, number>();
  for (const { facts } of lines) {
    const { list } = facts as { list: string };
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(LISTS.map((list) => [list, 2])));
  const journal = await table('journal');
  expect(journal.map((row) => row.slice(1))).toContainEqual([
    'Nadia',
    'a téléchargé la liste « candidats » (38 lignes)',
  ]);
  expect((await table('wishes'))[1]).toHaveLength(5);
  expect(await table('members')).toEqual([
    ['Nom', 'E-mail', 'Rôles'],
    ['Nadia', expect.stringContaining('@'), 'organisation'],
  ]);
});

test('a partner takes its own people away, and no list of the host', async () => {
  const mine = await table('candidates', 'csv', people.karim);
  expect(mine.length).toBeGreaterThan(1);
  expect(new Set(mine.slice(1).map((row) => row[4]))).toEqual(new Set(['Sambre-Code']));
  const wishes = await table('wishes', 'csv', people.karim);
  expect(new Set(wishes.slice(1).map((row) => row[2]))).toEqual(new Set(['Sambre-Code']));
  for (const list of ['recruiters', 'journal', 'members'])
    expect((await taken(list, 'xlsx', people.karim)).status).toBe(404);
});

test('what a spreadsheet would run leaves as text', async () => {
  await house.must(registerCandidate, await house.as(people.nadia), {
    eventId,
    firstName: '=HYPERLINK("http://x.example";"ici")',
    lastName: '@SUM(1)',
  });
  const csv = new TextDecoder().decode(await bytesOf(await taken('candidates', 'csv')));
  expect(csv).toContain(`"'=HYPERLINK(""http://x.example"";""ici"")"`);
  expect(csv).toContain("'@SUM(1)");
  expect((await table('candidates')).some((row) => row[0] === '@SUM(1)')).toBe(true);
});
