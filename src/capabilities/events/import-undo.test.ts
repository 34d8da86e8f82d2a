import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { SiteEntry } from '../sites/schema.ts';
import { addSite } from '../sites/use-cases/add-site.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { applyImport } from './use-cases/apply-import.ts';
import { createEvent } from './use-cases/create-event.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { listRecruiters } from './use-cases/list-recruiters.ts';
import { listShortages } from './use-cases/list-shortages.ts';
import { mendImport } from './use-cases/mend-import.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { startImport } from './use-cases/start-import.ts';
import { undoImport } from './use-cases/undo-import.ts';
import { updateCandidate } from './use-cases/update-candidate.ts';
import { viewImport } from './use-cases/view-import.ts';

type Kind = 'candidates' | 'recruiters' | 'wishes' | 'attendance' | 'shortages';

const house = testHouse();
let host: { id: string; people: Record<string, Person> };
let partner: { id: string; people: Record<string, Person> };
let nadia: Actor;
let karim: Actor;
let eventId: string;

beforeAll(async () => {
  host = await house.organisation('La Verrière coworking', { Nadia: 'organiser' });
  partner = await house.organisation('Sambre-Code', { Karim: 'counsellor' });
});

beforeEach(async () => {
  // Each test begins with nobody known: a caseload outlives its events.
  await house.db.deleteFrom('caseloadLinks').execute();
  ({ eventId } = await house.must(createEvent, await house.as(host.people.Nadia!), {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
    capacity: 3,
  }));
  await house.must(addPartner, await house.as(host.people.Nadia!), { eventId, partnerId: partner.id });
  nadia = await house.as(host.people.Nadia!);
  karim = await house.as(partner.people.Karim!);
});

async function started(rows: readonly string[], kind: Kind = 'candidates', as = nadia): Promise<string> {
  const file = { name: 'liste.csv', mediaType: '', bytes: new TextEncoder().encode(rows.join('\n')) };
  return (await house.must(startImport, as, { eventId, kind, file })).importId;
}

async function imported(rows: readonly string[], kind: Kind = 'candidates', as = nadia): Promise<string> {
  house.now = new Date(Date.parse(house.now) + 60_000).toISOString();
  const importId = await started(rows, kind, as);
  await house.must(applyImport, as, { eventId, importId });
  await house.deliver();
  return importId;
}

async function undone(importId: string, as = nadia) {
  house.now = new Date(Date.parse(house.now) + 60_000).toISOString();
  const answer = await house.must(undoImport, as, { eventId, importId });
  await house.deliver();
  return answer;
}

const people = async () => (await house.must(listCandidates, nadia, { eventId })).candidates;
const counts = async (table: 'people' | 'caseloadLinks' | 'registrations' | 'companies' | 'messages') =>
  Number(
    (
      await house.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );
const seats = async () =>
  (
    await house.db
      .selectFrom('events')
      .select('seatsTaken')
      .where('id', '=', eventId)
      .executeTakeFirstOrThrow()
  ).seatsTaken;

describe('undoing an import of candidates', () => {
  test('leaves nothing of it: people, caseload, places, wishes and messages are as before', async () => {
    await imported(['Entreprise;Poste', 'Acme;Soudure', 'Brico;Vente'], 'recruiters');
    const before = await Promise.all(
      (['people', 'caseloadLinks', 'registrations', 'messages'] as const).map(counts),
    );
    const importId = await imported([
      'Nom;Prénom;E-mail;Langues;Adresse;CP Ville;Date de naissance;Vœu 1',
      'Dupont;Jean;jean@exemple.example;français, arabe;Rue Neuve 12;6000 CHARLEROI;03/05/1985;Acme',
      'Petit;Lia;lia@exemple.example;;;;;Brico',
    ]);
    const known = await house.db
      .selectFrom('people')
      .select(['languages', 'street', 'postcode', 'town', 'birthYear'])
      .where('lastName', '=', 'Dupont')
      .execute();
    expect(known).toEqual([
      {
        languages: ['fr', 'ar'],
        street: 'Rue Neuve 12',
        postcode: '6000',
        town: 'Charleroi',
        birthYear: 1985,
      },
    ]);
    expect(await seats()).toBe(2);
    expect(await undone(importId)).toEqual({ gone: 2, back: 0, kept: [] });
    expect(await people()).toEqual([]);
    expect(await seats()).toBe(0);
    expect(
      await Promise.all((['people', 'caseloadLinks', 'registrations', 'messages'] as const).map(counts)),
    ).toEqual(before);
    expect(await house.ask(undoImport, nadia, { eventId, importId })).toMatchObject({
      refusal: 'import-not-applied',
    });
    const seen = await house.must(viewImport, nadia, { eventId, importId });
    expect(seen.import).toMatchObject({ status: 'undone', undone: { gone: 2 } });
  });

  test('puts back what it changed, and keeps what somebody has changed since, with the reason', async () => {
    await imported(['Nom;Prénom;E-mail;GSM', 'Dupont;Jean;jean@exemple.example;0470 12 34 56']);
    await imported(['Nom;Prénom;E-mail;GSM', 'Petit;Lia;lia@exemple.example;0470 12 34 57']);
    const importId = await imported([
      'Nom;Prénom;E-mail;GSM;Remarque',
      'Dupont;Jean;jean@exemple.example;0470 99 99 99;en retard',
      'Petit;Lia;lia@exemple.example;0470 88 88 88;',
      'Roy;Ana;ana@exemple.example;;',
    ]);
    const lia = (await people()).find(({ lastName }) => lastName === 'Petit')!;
    await house.must(updateCandidate, nadia, {
      ...lia,
      eventId,
      registrationId: lia.id,
      phone: '0470 77 77 77',
    });
    const answer = await undone(importId);
    expect(answer).toEqual({
      gone: 1,
      back: 1,
      kept: [{ name: 'Lia Petit', why: 'changed', fields: ['phone'] }],
    });
    expect((await people()).map(({ lastName, phone, note }) => [lastName, phone, note])).toEqual([
      ['Dupont', '+32470123456', null],
      ['Petit', '+32470777777', null],
    ]);
  });

  test('puts back who follows somebody, on the list before or only known', async () => {
    const aïcha = newId();
    // Addresses in letters: the figures of an identifier may by chance be those of a national number, which is left out.
    const addresses = { karim: 'karim@partenaire.example', aicha: 'aicha@partenaire.example' };
    await house.db
      .updateTable('accounts')
      .set({ email: addresses.karim })
      .where('id', '=', partner.people.Karim!.accountId)
      .execute();
    await house.db
      .insertInto('accounts')
      .values({ id: aïcha, name: 'Aïcha', email: addresses.aicha, locale: 'fr', createdAt: house.now })
      .execute();
    await house.db
      .insertInto('memberships')
      .values({ organisationId: partner.id, accountId: aïcha, role: 'counsellor', createdAt: house.now })
      .execute();
    const list = (note: string, counsellor: keyof typeof addresses) => [
      'Nom;Prénom;E-mail;Remarque;E-mail du conseiller',
      ...['Dupont', 'Petit'].map(
        (name) => `${name};Jean;${name}@exemple.example;${note};${addresses[counsellor]}`,
      ),
    ];
    await imported(list('', 'karim'), 'candidates', karim);
    // One is known, and no longer on the list: the file puts them on it again.
    await house.db
      .deleteFrom('registrations')
      .where('eventId', '=', eventId)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('people')
            .select('people.id')
            .whereRef('people.id', '=', 'registrations.personId')
            .where('lastName', '=', 'Petit'),
        ),
      )
      .execute();
    const importId = await imported(list('le matin', 'aicha'), 'candidates', karim);
    const followers = async () => {
      const rows = await house.db
        .selectFrom('caseloadLinks')
        .innerJoin('people', 'people.id', 'caseloadLinks.personId')
        .select(['people.lastName', 'counsellorId'])
        .orderBy('people.lastName')
        .execute();
      return rows.map(({ lastName, counsellorId }) => [lastName, counsellorId === aïcha ? 'Aïcha' : 'Karim']);
    };
    expect(await followers()).toEqual([
      ['Dupont', 'Aïcha'],
      ['Petit', 'Aïcha'],
    ]);
    expect(await undone(importId, karim)).toEqual({ gone: 1, back: 1, kept: [] });
    expect(await followers()).toEqual([
      ['Dupont', 'Karim'],
      ['Petit', 'Karim'],
    ]);
  });

  test('gives freed places to those who wait, and keeps who is in the plan or has come', async () => {
    const importId = await imported([
      'Nom;Prénom;E-mail',
      'Dupont;Jean;jean@exemple.example',
      'Petit;Lia;lia@exemple.example',
      'Roy;Ana;ana@exemple.example',
    ]);
    await house.must(registerCandidate, nadia, { eventId, firstName: 'Zoé', lastName: 'Attend' });
    const [jean] = (await people()).filter(({ lastName }) => lastName === 'Dupont');
    await house.db
      .insertInto('presences')
      .values({ eventId, subjectKind: 'candidate', subjectId: jean!.id, state: 'present', since: house.now })
      .execute();
    expect(await undone(importId)).toEqual({
      gone: 2,
      back: 0,
      kept: [{ name: 'Jean Dupont', why: 'here', fields: [] }],
    });
    expect((await people()).map(({ lastName, status }) => [lastName, status])).toEqual([
      ['Attend', 'registered'],
      ['Dupont', 'registered'],
    ]);
    expect(await seats()).toBe(2);
  });

  test('a person whom another organisation follows meanwhile is not forgotten, and a partner undoes its own imports only', async () => {
    const importId = await imported(
      ['Nom;Prénom;E-mail', 'Dupont;Jean;jean@exemple.example'],
      'candidates',
      karim,
    );
    const { id } = await house.db
      .selectFrom('people')
      .select('id')
      .where('email', '=', 'jean@exemple.example')
      .orderBy('createdAt', 'desc')
      .executeTakeFirstOrThrow();
    await house.db
      .insertInto('caseloadLinks')
      .values({
        organisationId: host.id,
        personId: id,
        purpose: 'guidance',
        since: '2026-11-13T08:00:00.000Z',
      })
      .execute();
    expect(await house.ask(undoImport, nadia, { eventId, importId })).toEqual({ kind: 'not-found' });
    expect(await undone(importId, karim)).toMatchObject({ gone: 1, kept: [] });
    expect(await people()).toEqual([]);
    expect(await house.db.selectFrom('people').select('id').where('id', '=', id).execute()).toHaveLength(1);
  });
});

describe('undoing other imports', () => {
  test('companies go with their needs, or become what they were; who is wished for stays', async () => {
    await imported(['Entreprise;Poste;Ville', 'Acme;Soudure;Mons'], 'recruiters');
    const companies = await counts('companies');
    const importId = await imported(
      ['Entreprise;Poste;Ville', 'Acme;Soudure;Namur', 'Acme;Peinture;Namur', 'Brico;Vente;', 'Cora;Caisse;'],
      'recruiters',
    );
    await imported(['Nom;Prénom;E-mail;Vœu 1', 'Dupont;Jean;jean@exemple.example;Cora']);
    expect(await undone(importId)).toEqual({
      gone: 1,
      back: 1,
      kept: [{ name: 'Cora', why: 'chosen', fields: [] }],
    });
    const { recruiters } = await house.must(listRecruiters, nadia, { eventId });
    expect(
      recruiters.map(({ company, city, needs }) => [company, city, needs.map(({ title }) => title)]),
    ).toEqual([
      ['Acme', 'Mons', ['Soudure']],
      ['Cora', null, ['Caisse']],
    ]);
    expect(await counts('companies')).toBe(companies + 1);
  });

  test('wishes, attendance and shortage occupations come in once, and go again', async () => {
    await imported(['Entreprise;Poste;Code ROME', 'Acme;Soudure;H2913', 'Brico;Vente;'], 'recruiters');
    await imported(['Nom;Prénom;E-mail;Vœu 1', 'Dupont;Jean;jean@exemple.example;Brico', 'Petit;Lia;;']);

    const wishes = [
      'Nom;Prénom;Rang;Entreprise',
      'Dupont;Jean;1;Acme',
      'Dupont;Jean;2;Brico',
      'Absent;Paul;1;Acme',
    ];
    const wishesImport = await started(wishes, 'wishes');
    const seen = await house.must(viewImport, nadia, { eventId, importId: wishesImport });
    expect(seen.counts).toEqual({ new: 0, update: 1, same: 0, error: 1, possible: 0 });
    expect(seen.rows[1]!.complaints).toMatchObject([{ code: 'person-unknown' }]);
    const applied = await imported(wishes, 'wishes');
    expect(await wishesOf('Dupont')).toEqual(['Acme', 'Brico']);
    expect(
      (await house.must(viewImport, nadia, { eventId, importId: await started(wishes, 'wishes') })).counts,
    ).toMatchObject({ update: 0, same: 1 });
    expect(await undone(applied)).toMatchObject({ back: 1, kept: [] });
    expect(await wishesOf('Dupont')).toEqual(['Brico']);

    const attendance = [
      'Nom;Prénom;Atelier;Date;Présence',
      'Dupont;Jean;Préparer son CV;12/11/2026;oui',
      'Petit;Lia;Préparer son CV;12/11/2026;absente',
      'Petit;Lia;Simulation d’entretien;13/11/2026;x',
    ];
    const came = await imported(attendance, 'attendance');
    expect(await activities()).toEqual([
      ['Dupont', 'workshop', 'Préparer son CV', '2026-11-12', true],
      ['Petit', 'mock-interview', 'Simulation d’entretien', '2026-11-13', true],
      ['Petit', 'workshop', 'Préparer son CV', '2026-11-12', false],
    ]);
    expect(
      (await house.must(viewImport, nadia, { eventId, importId: await started(attendance, 'attendance') }))
        .counts,
    ).toEqual({ new: 0, update: 0, same: 3, error: 0, possible: 0 });
    expect(await undone(came)).toEqual({ gone: 3, back: 0, kept: [] });
    expect(await activities()).toEqual([]);

    const list = [
      'Région;Année;Métier;Code ROME;Statut;Cause',
      'Wallonie;2025;Soudeur / Soudeuse;H2913;pénurie;trop peu de personnes formées',
      'Wallonie;2025;Boucher / Bouchère;;critique;conditions de travail',
      'Wallonie;;Sans année;;pénurie;',
    ];
    const shortages = await imported(list, 'shortages');
    const shown = await house.must(listShortages, nadia, { eventId });
    expect(shown.shortages.map(({ label, status, recruiters }) => [label, status, recruiters])).toEqual([
      ['Boucher / Bouchère', 'critical', []],
      ['Soudeur / Soudeuse', 'shortage', ['Acme']],
    ]);
    await imported([...list.slice(0, 2).map((row) => row.replace('H2913', 'H2914'))], 'shortages');
    expect(await undone(shortages)).toEqual({
      gone: 1,
      back: 0,
      kept: [{ name: 'Soudeur / Soudeuse', why: 'changed', fields: [] }],
    });
  });
});

test('a double may be the same person of whom what is known stays: the file only completes it', async () => {
  await imported(['Nom;Prénom;GSM', 'Dupont;Jean;0470 12 34 56']);
  const importId = await started(['Nom;Prénom;GSM;E-mail', 'Dupont;Jean;0470 99 99 99;jean@exemple.example']);
  const [row] = (await house.must(viewImport, nadia, { eventId, importId })).rows;
  const pair = { line: row!.line, other: row!.possible[0]!.other };
  await house.must(mendImport, nadia, { eventId, importId, pairs: [{ ...pair, choice: 'fill' }] });
  const decided = await house.must(viewImport, nadia, { eventId, importId });
  expect(decided.rows).toMatchObject([
    {
      state: 'update',
      changes: [{ field: 'email', before: [], after: ['jean@exemple.example'] }],
      possible: [{ decided: 'fill' }],
    },
  ]);
  await house.must(applyImport, nadia, { eventId, importId });
  expect(await people()).toMatchObject([{ phone: '+32470123456', email: 'jean@exemple.example' }]);
});

async function wishesOf(lastName: string): Promise<string[]> {
  const rows = await house.db
    .selectFrom('wishes')
    .innerJoin('registrations', 'registrations.id', 'wishes.registrationId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('recruiters', 'recruiters.id', 'wishes.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select('companies.name')
    .where('people.lastName', '=', lastName)
    .where('wishes.eventId', '=', eventId)
    .orderBy('rank')
    .execute();
  return rows.map(({ name }) => name);
}

async function activities() {
  const rows = await house.db
    .selectFrom('preparationActivities')
    .innerJoin('people', 'people.id', 'preparationActivities.personId')
    .select(['people.lastName', 'kind', 'title', 'onDate', 'attended'])
    .orderBy('people.lastName')
    .orderBy('kind')
    .execute();
  return rows.map(({ lastName, kind, title, onDate, attended }) => [lastName, kind, title, onDate, attended]);
}

test('a site and a reading language come in by a list, an unknown site is asked, twice changes nothing, undone is undone', async () => {
  const site = SiteEntry.parse({ name: 'Médiathèque de Roubaix' });
  const { siteId } = await house.must(addSite, nadia, { ...site, eventId });
  const placesOf = async () => {
    const rows = await house.db
      .selectFrom('registrations')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .select(['lastName', 'attendsFrom', 'siteId', 'readingLocale'])
      .where('eventId', '=', eventId)
      .orderBy('lastName')
      .execute();
    return rows.map((row) => [row.lastName, row.attendsFrom, row.siteId, row.readingLocale]);
  };
  const streetOf = async () => {
    const rows = await house.db
      .selectFrom('registrations')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .select('street')
      .where('eventId', '=', eventId)
      .where('lastName', '=', 'Dupont')
      .execute();
    return rows.map(({ street }) => street);
  };
  await imported(['Nom;Prénom;E-mail;Adresse', 'Dupont;Jean;jean@exemple.example;Rue Neuve 12']);
  const rows = [
    'Nom;Prénom;E-mail;Langue de lecture;Site;Adresse',
    'Dupont;Jean;jean@exemple.example;Oekraïens;mediatheque de ROUBAIX;Rue Haute 3',
    'Petit;Lia;lia@exemple.example;AR;thuis;',
  ];
  const importId = await imported(rows);
  expect(await placesOf()).toEqual([
    ['Dupont', 'site', siteId, 'uk'],
    ['Petit', 'home', null, 'ar'],
  ]);
  expect(await streetOf()).toEqual(['Rue Haute 3']);
  const again = await house.must(viewImport, nadia, { eventId, importId: await started(rows) });
  expect(again.counts).toMatchObject({ new: 0, update: 0, same: 2, error: 0 });
  const wrong = await started([
    'Nom;Prénom;E-mail;Langue de lecture;Site',
    'Roy;Ana;ana@exemple.example;turc;Tourcoing',
  ]);
  const asked = await house.must(viewImport, nadia, { eventId, importId: wrong });
  expect(asked.sites).toEqual(['Médiathèque de Roubaix']);
  expect(asked.rows[0]!.complaints.map(({ field, code, weight }) => [field, code, weight]).sort()).toEqual([
    ['readingLocale', 'reading-language-unknown', 'cell'],
    ['site', 'site-unknown', 'cell'],
  ]);
  const page = await house.app.request(`/events/${eventId}/imports/${wrong}`, {
    headers: { cookie: await house.cookieOf(host.people.Nadia!) },
  });
  const html = await page.text();
  for (const choice of ['Tourcoing', 'Médiathèque de Roubaix', 'Dans la salle', 'À domicile', 'Українська'])
    expect(html).toMatch(new RegExp(`<option[^>]*value="${choice}"`));
  expect(await undone(importId)).toEqual({ gone: 1, back: 1, kept: [] });
  expect(await placesOf()).toEqual([['Dupont', 'hall', null, null]]);
  expect(await streetOf()).toEqual(['Rue Neuve 12']);
  const theirs = await imported(
    ['Nom;Prénom;E-mail;Site', 'Roy;Ana;ana@exemple.example;Médiathèque de Roubaix'],
    'candidates',
    karim,
  );
  expect(await placesOf()).toContainEqual(['Roy', 'site', siteId, null]);
  await undone(theirs, karim);

  const receiving = async () =>
    (
      await house.db
        .selectFrom('recruiters')
        .select(['receivesFrom', 'siteId'])
        .where('eventId', '=', eventId)
        .orderBy('pitchPosition')
        .execute()
    ).map(({ receivesFrom, siteId: at }) => [receivesFrom, at]);
  await imported(['Entreprise;Poste;Site', 'Acme;Soudure;domicile'], 'recruiters');
  const companies = ['Entreprise;Poste;Site', 'Acme;Soudure;Médiathèque de Roubaix', 'Brico;Vente;salle'];
  const second = await imported(companies, 'recruiters');
  expect(await receiving()).toEqual([
    ['site', siteId],
    ['hall', null],
  ]);
  const same = await house.must(viewImport, nadia, {
    eventId,
    importId: await started(companies, 'recruiters'),
  });
  expect(same.counts).toMatchObject({ new: 0, update: 0, same: 2, error: 0 });
  expect(await undone(second)).toEqual({ gone: 1, back: 1, kept: [] });
  expect(await receiving()).toEqual([['home', null]]);
});
