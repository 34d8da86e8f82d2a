import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { newId } from '../../kernel/ids.ts';
import { readSpreadsheet } from '../../kernel/spreadsheets/read.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { createEvent } from './use-cases/create-event.ts';
import { goOnReading, NOTHING_READ } from './use-cases/shared/reading.ts';

const DEMO = join(import.meta.dirname, '../../../demo');
const house = testHouse();
let eventId: string;
let hostId: string;
let nadia: Person;
let cookies: Record<'nadia' | 'karim', string>;

beforeAll(async () => {
  const host = await house.organisation('La Verrière coworking', { Nadia: 'organiser' });
  const code = await house.organisation('Sambre-Code', { Karim: 'counsellor' });
  hostId = host.id;
  nadia = host.people.Nadia!;
  ({ eventId } = await house.must(createEvent, await house.as(nadia), {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
  }));
  await house.must(addPartner, await house.as(nadia), { eventId, partnerId: code.id });
  cookies = { nadia: await house.cookieOf(nadia), karim: await house.cookieOf(code.people.Karim!) };
});

function get(path: string, cookie = cookies.nadia) {
  return house.app.request(path, { headers: { cookie } });
}

function post(path: string, fields: Record<string, string | Blob>, cookie = cookies.nadia) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return house.app.request(path, { method: 'POST', body, headers: { cookie } });
}

const fileOf = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

async function chosen(
  name: string,
  content: string | Uint8Array,
  kind = 'candidates',
  cookie = cookies.nadia,
) {
  const answer = await post(
    `/events/${eventId}/${kind}/import`,
    { kind, file: fileOf(name, content) },
    cookie,
  );
  expect(answer.status).toBe(303);
  return answer.headers.get('location')!.split('?')[0]!;
}

test('a file goes from the form to the list without a script: chosen, mended, imported, the rest downloaded', async () => {
  const preview = await chosen(
    'candidats-avec-erreurs.csv',
    await readFile(join(DEMO, 'files/candidats-avec-erreurs.csv')),
  );
  const page = await (await get(`${preview}?state=error`)).text();
  expect(page).toContain('Cindy Charlier');
  expect(page).toContain('Ce numéro de téléphone n’existe pas tel quel.');
  expect(page).toContain('1 numéro national a été retiré.');
  expect(page).not.toContain('Alice Dumont');
  expect(page).not.toContain('000.97');

  const mended = await post(`${preview}/corrections`, {
    'cells.0.line': '4',
    'cells.0.column': '2',
    'cells.0.value': '0470 00 02 13',
    'partners.0.key': 'organisme inconnu',
    'partners.0.choice': 'none',
    state: 'error',
    page: '1',
  });
  expect(mended.headers.get('location')).toBe(`${preview}?state=error&done=mend-import`);
  const after = await (await get(preview)).text();
  expect(after).toContain('+32 470 00 02 13');
  expect(after).toContain('2 lignes resteront de côté');

  const done = await post(`${preview}/apply`, {});
  expect(done.headers.get('location')).toBe(`${preview}?done=apply-import`);
  const result = await (await get(preview)).text();
  expect(result).toContain('personnes inscrites');
  expect(await (await get(`/events/${eventId}/candidates`)).text()).toContain('Charlier');
  const left = await get(`${preview}/left`);
  expect(left.headers.get('content-disposition')).toContain('attachment');
  const read = await readSpreadsheet(new Uint8Array(await left.arrayBuffer()), 'left.csv');
  if (!read.done) throw new Error(read.refusal);
  const [heads, ...rows] = read.value[0]!.rows;
  expect(heads!.at(-1)).toBe('Raison');
  expect(rows.map((cells) => [cells[1], cells.at(-1)])).toEqual([
    ['Bruno', 'Le nom manque.'],
    ['Emma', 'L’heure de départ est avant l’heure d’arrivée. (19:00)'],
  ]);
  expect(await (await get(`/events/${eventId}/journal`)).text()).toContain(
    'a importé « candidats-avec-erreurs.csv »',
  );
});

test('what is wrong with a file is said beside the field, in the reader’s language', async () => {
  const wrong = {
    kind: 'candidates',
    file: fileOf('liste.xlsx', await readFile(join(DEMO, 'files/faux-classeur.xlsx'))),
  };
  const answer = await post(`/events/${eventId}/candidates/import?lang=nl`, wrong);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Dit is geen tabel die wij kunnen lezen.');
  const nothing = await post(`/events/${eventId}/candidates/import`, { kind: 'candidates' });
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain('Choisissez un fichier.');
});

test('a possible double is shown with both answers; columns can be said otherwise; an import can be dropped', async () => {
  await post(`${await chosen('a.csv', 'Nom;Prénom;GSM\nDelvaux;Paul;0470 00 09 01')}/apply`, {});
  const preview = await chosen('b.csv', 'Nom;Prénom;GSM\nDelvaux;Paul;0470 00 09 02');
  const page = await (await get(preview)).text();
  expect(page).toContain('Est-ce la même personne ?');
  expect(page).toContain('+32 470 00 09 01');
  const columns = new FormData();
  for (const field of ['lastName', 'firstName', 'ignore']) columns.append('columns', field);
  const read = await house.app.request(`${preview}/columns`, {
    method: 'POST',
    body: columns,
    headers: { cookie: cookies.nadia },
  });
  expect(read.status).toBe(303);
  expect(await (await get(preview)).text()).toContain('inchangée');
  const dropped = await post(`${preview}/abandon`, {});
  expect(dropped.headers.get('location')).toBe(`/events/${eventId}/candidates/import?done=abandon-import`);
  expect((await get(preview)).status).toBe(404);
});

test('a counsellor imports candidates and no companies, and opens nobody else’s import', async () => {
  expect((await get(`/events/${eventId}/candidates/import`, cookies.karim)).status).toBe(200);
  expect((await get(`/events/${eventId}/recruiters/import`, cookies.karim)).status).toBe(404);
  const theirs = await chosen('k.csv', 'Nom;Prénom\nMartin;Zoé', 'candidates', cookies.karim);
  expect((await get(theirs, cookies.karim)).status).toBe(200);
  expect((await get(theirs)).status).toBe(404);
});

test('a program imports through the API', async () => {
  const api = `/api/events/${eventId}/imports`;
  const started = await post(api, {
    kind: 'recruiters',
    file: fileOf('recruteurs.xlsx', await readFile(join(DEMO, 'charleroi/recruteurs.xlsx'))),
  });
  expect(started.status).toBe(200);
  const { importId } = (await started.json()) as { importId: string };
  const seen = (await (await get(`${api}/${importId}`)).json()) as { counts: object };
  expect(seen.counts).toMatchObject({ new: 23, error: 0 });
  const mapping = await house.app.request(`${api}/${importId}/mapping`, {
    method: 'POST',
    body: JSON.stringify({ columns: ['company'] }),
    headers: { cookie: cookies.nadia, 'content-type': 'application/json' },
  });
  expect(mapping.status).toBe(200);
  const applied = await post(`${api}/${importId}/apply`, {});
  expect(await applied.json()).toMatchObject({ created: 23, needs: 43, left: 0 });
  const again = await post(`${api}/${importId}/apply`, {});
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({ type: '/problems/import-closed' });
});

test('a reading that takes its time is shown with its progress, then as what it became', async () => {
  const importId = newId();
  const row = {
    id: importId,
    eventId,
    organisationId: hostId,
    madeAs: 'organiser',
    kind: 'candidates',
    fileName: 'longue.csv',
    sheet: JSON.stringify(NOTHING_READ),
    mapping: '[]',
    status: 'reading',
    progress: JSON.stringify({ step: 'file', rows: 1_200, refusal: null, facts: {} }),
    createdBy: 'member:x',
    createdAt: house.now,
  };
  await house.db.insertInto('imports').values(row).execute();
  const address = `/events/${eventId}/imports/${importId}`;
  const reading = await (await get(address)).text();
  expect(reading).toContain('<progress');
  expect(reading).toContain('1 200 lignes lues'.replace(' ', '\u202f'));
  expect(reading).toContain('http-equiv="refresh"');
  expect((await post(`${address}/apply`, {})).status).toBe(422);

  const scope = (await house.as(nadia)).organises(eventId)!;
  const progress = { step: 'file', rows: 0, refusal: null, facts: {} } as const;
  const refused = {
    done: false,
    refusal: 'file-formula',
    facts: { sheet: 'A', cell: 'B2', count: 3 },
  } as const;
  await goOnReading(scope, importId, {
    db: house.db,
    progress,
    result: Promise.resolve({ ...refused, field: 'file' }),
  });
  const page = await (await get(address)).text();
  expect(page).toContain('Ce fichier contient des formules (3), la première en B2');
  expect(page).not.toContain('http-equiv="refresh"');

  await house.db
    .updateTable('imports')
    .set({ status: 'reading', createdAt: '2026-11-12T07:00:00.000Z' })
    .where('id', '=', importId)
    .execute();
  expect(await (await get(address)).text()).toContain('La lecture a été interrompue. Rien n’a été gardé.');
});
