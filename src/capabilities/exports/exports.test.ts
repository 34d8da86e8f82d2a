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
import { recordActivity } from '../people/use-cases/record-activity.ts';
import { LISTS } from './schema.ts';
import { exportCandidates } from './use-cases/export-candidates.ts';
import { exportPeople } from './use-cases/export-people.ts';

const DEMO = join(import.meta.dirname, '../../../demo/charleroi');
const house = testHouse();
const people: Record<'nadia' | 'karim', Person> = {} as Record<'nadia' | 'karim', Person>;
let eventId: string;
let organisationId: string;
let networkId: string;

beforeAll(async () => {
  const host = await house.organisation('La Verrière coworking', { Nadia: 'organiser' });
  const code = await house.organisation('Sambre-Code', { Karim: 'counsellor' });
  organisationId = host.id;
  ({ networkId } = await house.db
    .selectFrom('organisations')
    .select('networkId')
    .where('id', '=', host.id)
    .executeTakeFirstOrThrow());
  await house.db
    .insertInto('networkAdministrators')
    .values({ networkId, accountId: host.people.Nadia!.accountId, since: house.now })
    .execute();
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

const OF_ORGANISATION = ['members', 'companies', 'reads'];
const OF_NETWORK = ['organisations', 'territories', 'network-journal'];
const OF_ONESELF = ['people', 'attendance', 'events'];

function placeOf(list: string): string {
  if (OF_ORGANISATION.includes(list)) return `/organisations/${organisationId}`;
  if (OF_NETWORK.includes(list)) return `/networks/${networkId}`;
  return OF_ONESELF.includes(list) ? '' : `/events/${eventId}`;
}

async function taken(list: string, format = 'xlsx', person = people.nadia, query = ''): Promise<Response> {
  return house.app.request(`${placeOf(list)}/lists/${list}.${format}${query}`, {
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

function aboutWhat(list: string): string {
  if (OF_NETWORK.includes(list)) return 'Réseau';
  const ofOrganisation = OF_ORGANISATION.includes(list) || OF_ONESELF.includes(list);
  return ofOrganisation ? 'La Verrière coworking' : 'Soirée - 2026-12-10';
}

test('every list can be taken as .xlsx and as .csv, and each leaves a line in the journal', async () => {
  const { before } = await house.db
    .selectFrom('journal')
    .select(({ fn }) => fn.max('id').as('before'))
    .executeTakeFirstOrThrow();
  for (const list of LISTS)
    for (const format of ['xlsx', 'csv']) {
      const answer = await taken(list, format);
      const name = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
      expect(name).toContain(aboutWhat(list));
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
  expect(new Set(mine.slice(1).map((row) => row[8]))).toEqual(new Set(['Sambre-Code']));
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

test('what the file of a person says goes with the list of those whose name one may see', async () => {
  const nadia = await house.as(people.nadia);
  const [entry] = await house.db
    .selectFrom('registrations')
    .select(['id', 'personId', 'partnerId'])
    .where('eventId', '=', eventId)
    .where('partnerId', 'is not', null)
    .limit(1)
    .execute();
  await house.db
    .updateTable('people')
    .set({ postcode: '6000', town: 'Charleroi', birthYear: 1991, languages: ['fr', 'nl'] })
    .where('id', '=', entry!.personId)
    .execute();
  const said = async () => {
    const { lines } = await house.must(exportCandidates, nadia, { eventId });
    return lines.filter(({ birthYear }) => birthYear === 1991);
  };
  expect(await said()).toMatchObject([{ postcode: '6000', town: 'Charleroi', languages: ['fr', 'nl'] }]);
  expect((await table('candidates')).find((row) => row.includes(1991))).toEqual(
    expect.arrayContaining(['6000', 'Charleroi', 'français ; néerlandais']),
  );
  // A partner that keeps a name keeps what is written of the person.
  const { id, partnerId } = entry!;
  await house.db.updateTable('registrations').set({ knownToHost: false }).where('id', '=', id).execute();
  const sharing = (shares: boolean) =>
    house.db
      .updateTable('eventPartners')
      .set({ sharesNames: shares })
      .where('eventId', '=', eventId)
      .where('organisationId', '=', partnerId)
      .execute();
  await sharing(false);
  expect(await said()).toEqual([]);
  await sharing(true);
  expect(await said()).toHaveLength(1);
});

test('the caseload leaves as the page shows it, with workshops as they came', async () => {
  const karim = await house.as(people.karim);
  const all = await house.must(exportPeople, karim, {});
  expect(all.about).toBe('Sambre-Code');
  expect(all.lines.length).toBeGreaterThan(3);
  const { lastName } = all.lines[0]!;
  const found = await table('people', 'csv', people.karim);
  expect(found[0]!.slice(0, 8)).toEqual([
    'Nom',
    'Prénom',
    'E-mail',
    'Téléphone',
    'Année de naissance',
    'Code postal',
    'Ville',
    'Langues',
  ]);
  const some = await taken('people', 'csv', people.karim, `?search=${encodeURIComponent(lastName)}`);
  const text = new TextDecoder().decode(await bytesOf(some));
  expect(text).toContain(lastName);
  expect(text.trim().split('\r\n').length).toBeLessThan(found.length);

  const person = (await house.must(exportPeople, karim, {})).lines[0]!;
  const { personId } = await house.db
    .selectFrom('caseloadLinks')
    .innerJoin('people', 'people.id', 'caseloadLinks.personId')
    .select('personId')
    .where('people.lastName', '=', person.lastName)
    .where('people.firstName', '=', person.firstName)
    .executeTakeFirstOrThrow();
  await house.must(recordActivity, karim, {
    personId,
    kind: 'workshop',
    title: 'Parler de soi',
    onDate: '2026-11-05',
    attended: 'yes',
  });
  expect((await table('attendance', 'csv', people.karim)).slice(1).map((row) => row.slice(4, 8))).toEqual([
    ['Parler de soi', 'atelier', '05/11/2026', 'oui'],
  ]);
});

test('the address book leaves with contacts and the needs of the last edition', async () => {
  const rows = await table('companies');
  const head = rows[0]!;
  expect(rows.length).toBeGreaterThan(23);
  expect(rows.slice(1).every((row) => row[head.indexOf('Dernier événement')] === 'Soirée')).toBe(true);
  expect(rows.slice(1).filter((row) => row[head.indexOf('Poste')] !== null).length).toBeGreaterThan(20);
});
