import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { CANARIES, dump, plantCanaries, traces } from '../../../tests/support/canaries.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { capabilities } from '../../app.ts';
import { newId } from '../../kernel/ids.ts';
import { sealJournal, verifyJournal } from '../../kernel/journal-chain.ts';
import { openZip } from '../../kernel/spreadsheets/zip.ts';
import type { AnyCommand, AnyQuery } from '../../kernel/use-case.ts';
import { useCasesOf } from '../../web/capability.ts';
import { proveMyData } from './use-cases/prove-my-data.ts';

const house = testHouse();
const known = useCasesOf(capabilities);
const command = (name: string) => known.get(name) as AnyCommand;
const query = (name: string) => known.get(name) as AnyQuery;

let soiree: TestEvening;
let personId: string;
let registrationId: string;

const pass = async () => {
  const me = await house.byLink(soiree.candidates.Jessica!.link);
  const given = await house.must(proveMyData, me, { proof: '0777' }, 'a-key-of-this-press');
  return { me, pass: given.pass! };
};

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { Coron: {}, Terril: {} },
    candidates: { Jessica: { wishes: ['Coron', 'Terril'] }, Steven: { wishes: ['Coron'] } },
  });
  ({ personId, id: registrationId } = soiree.candidates.Jessica!);
  // The evening's helper writes people down without taking their seats.
  await house.db.updateTable('events').set({ seatsTaken: 2 }).where('id', '=', soiree.eventId).execute();
  await plantCanaries(house, soiree);
});

describe('before anything is erased', () => {
  test('the look itself is not blind: every canary is found', async () => {
    const found = new Set((await traces(house)).map((trace) => trace.split(':')[0]));
    const blind = Object.keys(CANARIES).filter((name) => !found.has(name) && !found.has(`${name} (bytes)`));
    expect(blind).toEqual([]);
  });

  test('the journal names nobody', async () => {
    const lines = (await dump(house)).split('\n').filter((line) => line.startsWith('journal '));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => /Quaxolotl|Zéphyrine|Claire/.test(line))).toEqual([]);
  });

  test('whoever only holds the link does not read the file', async () => {
    const me = await house.byLink(soiree.candidates.Jessica!.link);
    expect(await house.must(proveMyData, me, { proof: '1234' })).toEqual({ pass: null });
    expect(await house.ask(query('view-all-of-me'), me, { pass: 'made-up' })).toEqual({ kind: 'not-found' });
    const steven = await house.byLink(soiree.candidates.Steven!.link);
    const { pass: hers } = await pass();
    expect(await house.ask(query('view-all-of-me'), steven, { pass: hers })).toEqual({ kind: 'not-found' });
    const at = house.now;
    house.now = '2026-11-12T08:21:00.000Z';
    expect(await house.ask(query('view-all-of-me'), me, { pass: hers })).toEqual({ kind: 'not-found' });
    house.now = at;
  });

  test('twenty wrong proofs an hour, whoever tries', async () => {
    const steven = await house.byLink(soiree.candidates.Steven!.link);
    await house.db
      .updateTable('people')
      .set({ phone: '+32470111222' })
      .where('id', '=', soiree.candidates.Steven!.personId)
      .execute();
    for (let tried = 0; tried < 20; tried += 1) await house.must(proveMyData, steven, { proof: '0000' });
    expect(await house.must(proveMyData, steven, { proof: '1222' })).toEqual({ pass: null });
  });

  test('the export holds what was written of the person, readable and as JSON, with the files', async () => {
    const { pass: hers } = await pass();
    const link = soiree.candidates.Jessica!.link;
    const answer = await house.app.request(`${link}/data/${hers}/file.zip`, {
      headers: { 'accept-language': 'fr' },
    });
    expect(answer.status).toBe(200);
    const zip = openZip(new Uint8Array(await answer.arrayBuffer()));
    expect(zip.names).toEqual(['a-lire.html', 'donnees.json', `documents/1-${CANARIES.fileName}`]);
    expect(Buffer.from(zip.read(`documents/1-${CANARIES.fileName}`)!).toString()).toBe(CANARIES.content);
    const html = Buffer.from(zip.read('a-lire.html')!).toString();
    const json = JSON.parse(Buffer.from(zip.read('donnees.json')!).toString()) as object;
    const told = [
      'firstName',
      'lastName',
      'email',
      'phone',
      'town',
      'reach',
      'occupation',
      'skill',
      'wanted',
    ] as const;
    const alsoTold = ['activity', 'activityNote', 'recruiterNote', 'message', 'subject'] as const;
    for (const name of [...told, ...alsoTold]) {
      expect(html, name).toContain(CANARIES[name]);
      expect(JSON.stringify(json), name).toContain(CANARIES[name]);
    }
    expect(html).not.toContain('Diallo');
  });

  test('a counsellor hands over what their organisation reaches, with a line in the journal', async () => {
    const luc = await house.as(soiree.counsellor);
    const input = { eventId: soiree.eventId, registrationId };
    const given = await house.must(query('download-person-file'), luc, input);
    expect(JSON.stringify(given)).toContain(CANARIES.activityNote);
    const mia = await house.as(soiree.otherCounsellor);
    expect(await house.ask(query('download-person-file'), mia, input)).toEqual({ kind: 'not-found' });
    const { rows } = await sql<{ action: string }>`
      select action from journal where about @> array[${`candidate:${registrationId}`}] and action = 'data-handed-over'`.execute(
      house.db,
    );
    expect(rows).toHaveLength(1);
  });
});

test.each(['fr', 'nl', 'en'])('the pages of rights open in %s', async (locale) => {
  const { pass: hers } = await pass();
  const link = soiree.candidates.Jessica!.link;
  const [counsellor, organiser] = [
    await house.cookieOf(soiree.counsellor),
    await house.cookieOf(soiree.organiser),
  ];
  const host = soiree.organiser.roles[0]!.organisationId;
  const { slug } = await house.db
    .selectFrom('events')
    .select('slug')
    .where('id', '=', soiree.eventId)
    .executeTakeFirstOrThrow();
  const pages = [
    [`${link}/data`, ''],
    [`${link}/data/${hers}`, ''],
    [`/e/${slug}/privacy`, ''],
    [`/events/${soiree.eventId}/candidates/${registrationId}/data`, counsellor],
    [`/people/${personId}/data`, counsellor],
    [`/events/${soiree.eventId}/agreement`, organiser],
    [`/organisations/${host}/privacy`, organiser],
  ] as const;
  for (const [path, cookie] of pages) {
    const answer = await house.app.request(path, { headers: { cookie, 'accept-language': locale } });
    const html = await answer.text();
    expect([path, answer.status]).toEqual([path, 200]);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('erased by the person: no trace anywhere, the others and the figures stay, the chain is whole', async () => {
  await sealJournal(house.db, house.now);
  const before = await verifyJournal(house.db);
  expect(before.broken).toBeNull();
  const { me, pass: hers } = await pass();
  expect(await house.ask(command('erase-my-data'), me, { pass: hers })).toMatchObject({ kind: 'invalid' });
  await house.must(command('erase-my-data'), me, { pass: hers, sure: true }, 'key-of-erasing');
  expect(await traces(house)).toEqual([]);
  expect((await dump(house)).includes(personId)).toBe(false);
  const all = await dump(house);
  expect(all).toContain('19.08 Amadou Diallo');
  expect(all).toContain('reste');
  const { rows } = await sql<{ result: string; note: string | null }>`
    select result, note from outcomes join meetings on meetings.id = meeting_id
    where registration_id = ${registrationId}`.execute(house.db);
  expect(rows).toEqual([{ result: 'second-yes', note: null }]);
  await sealJournal(house.db, house.now);
  expect(await verifyJournal(house.db, before.end.hash)).toMatchObject({ broken: null });
  expect((await house.app.request(soiree.candidates.Jessica!.link)).status).toBe(404);
});

test('the journal goes on telling what was done, of somebody without a name', async () => {
  const cookie = await house.cookieOf(soiree.organiser);
  const page = await house.app.request(`/events/${soiree.eventId}/journal`, {
    headers: { cookie, 'accept-language': 'fr' },
  });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('une personne effacée');
});

test('an organisation erases what it holds; what others hold stays, and nobody learns of it', async () => {
  const { db, now } = house;
  const steven = soiree.candidates.Steven!;
  const { partnerId } = await db
    .selectFrom('registrations')
    .select('partnerId')
    .where('id', '=', steven.id)
    .executeTakeFirstOrThrow();
  const other = await house.organisation('Ailleurs');
  await db
    .insertInto('caseloadLinks')
    .values(
      [partnerId!, other.id].map((organisationId) => ({
        organisationId,
        personId: steven.personId,
        purpose: 'guidance',
        since: now,
      })),
    )
    .execute();
  const input = { eventId: soiree.eventId, registrationId: steven.id };
  const mia = await house.as(soiree.otherCounsellor);
  expect(await house.ask(command('erase-person'), mia, { ...input, sure: true })).toEqual({
    kind: 'not-found',
  });
  const luc = await house.as(soiree.counsellor);
  expect(await house.must(command('erase-person'), luc, { ...input, sure: true })).toEqual({});
  const links = await db
    .selectFrom('caseloadLinks')
    .select('organisationId')
    .where('personId', '=', steven.personId)
    .execute();
  expect(links).toEqual([{ organisationId: other.id }]);
  const { rows } = await sql<{ name: string; wishes: number }>`
    select people.last_name as name, (select count(*)::int from wishes where registration_id = registrations.id) as wishes
    from registrations join people on people.id = person_id where registrations.id = ${steven.id}`.execute(
    db,
  );
  expect(rows).toEqual([{ name: '', wishes: 0 }]);
});

test('somebody who is followed and at no event has the same rights, by who follows them', async () => {
  const { db, now } = house;
  const own = await house.organisation('Suivi', { Lea: 'counsellor' });
  const id = newId();
  await db
    .insertInto('people')
    .values({ id, firstName: 'Oriane', lastName: 'Kestrelle', locale: 'fr', createdAt: now, updatedAt: now })
    .execute();
  await db
    .insertInto('caseloadLinks')
    .values({ organisationId: own.id, personId: id, purpose: 'guidance', since: now })
    .execute();
  const lea = await house.as(own.people.Lea!);
  const luc = await house.as(soiree.counsellor);
  const input = { personId: id };
  expect(await house.ask(query('download-followed-file'), luc, input)).toEqual({ kind: 'not-found' });
  expect(await house.ask(command('erase-followed'), luc, { ...input, sure: true })).toEqual({
    kind: 'not-found',
  });
  const given = await house.must(query('download-followed-file'), lea, input);
  expect(JSON.stringify(given)).toContain('Kestrelle');
  await house.must(command('keep-followed'), lea, input);
  expect(await house.must(query('view-followed-data'), lea, input)).toMatchObject({
    name: 'Oriane Kestrelle',
    months: { person: 24 },
  });
  await house.must(command('erase-followed'), lea, { ...input, sure: true });
  expect(await dump(house)).not.toContain('Kestrelle');
});
