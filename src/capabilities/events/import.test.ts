import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { charleroi } from '../../../demo/charleroi/index.ts';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { comparable } from '../people/schema.ts';
import { abandonImport } from './use-cases/abandon-import.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { applyImport } from './use-cases/apply-import.ts';
import { changeCandidateStatus } from './use-cases/change-candidate-status.ts';
import { createEvent } from './use-cases/create-event.ts';
import { downloadLeftRows } from './use-cases/download-left-rows.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { listRecruiters } from './use-cases/list-recruiters.ts';
import { mendImport } from './use-cases/mend-import.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { setImportColumns } from './use-cases/set-import-columns.ts';
import { startImport } from './use-cases/start-import.ts';
import { viewImport } from './use-cases/view-import.ts';

const DEMO = join(import.meta.dirname, '../../../demo');
const house = testHouse();
type Organisation = { id: string; people: Record<string, Person> };
let host: Organisation;
const partners: Record<string, Organisation> = {};
let nadia: Actor;
let karim: Actor;
let leila: Actor;
let eventId: string;

beforeAll(async () => {
  host = await house.organisation('La Verrière coworking', { Nadia: 'organiser', Omar: 'counsellor' });
  partners.code = await house.organisation('Sambre-Code', { Karim: 'counsellor' });
  partners.passerelle = await house.organisation('Passerelle 6060', { Leïla: 'counsellor' });
  partners.forges = await house.organisation('Promotion sociale des Forges');
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
  }));
  for (const { id } of Object.values(partners))
    await house.must(addPartner, await house.as(host.people.Nadia!), { eventId, partnerId: id });
  [nadia, karim, leila] = await Promise.all([
    house.as(host.people.Nadia!),
    house.as(partners.code!.people.Karim!),
    house.as(partners.passerelle!.people.Leïla!),
  ]);
});

interface Given {
  kind?: 'candidates' | 'recruiters';
  as?: Actor;
}

async function upload(name: string, bytes: Uint8Array, { kind = 'candidates', as = nadia }: Given = {}) {
  const file = { name, mediaType: '', bytes };
  return house.ask(startImport, as, { eventId, kind, file });
}

async function started(name: string, bytes: Uint8Array, given: Given = {}): Promise<string> {
  const answer = await upload(name, bytes, given);
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  return answer.value.importId;
}

const demo = async (name: string, given: Given = {}) =>
  started(name, await readFile(join(DEMO, name)), given);
const typed = (rows: readonly string[], given: Given = {}) =>
  started('liste.csv', new TextEncoder().encode(rows.join('\n')), given);
const seen = (importId: string, as = nadia, more: object = {}) =>
  house.must(viewImport, as, { eventId, importId, ...more });

async function applied(importId: string, as = nadia, more: object = {}) {
  const summary = await house.must(applyImport, as, { eventId, importId, ...more });
  await house.deliver();
  return summary;
}

async function people(as = nadia) {
  return (await house.must(listCandidates, as, { eventId })).candidates;
}

async function wishesOf(registrationId: string): Promise<string[]> {
  const rows = await house.db
    .selectFrom('wishes')
    .innerJoin('recruiters', 'recruiters.id', 'wishes.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select('companies.name')
    .where('registrationId', '=', registrationId)
    .orderBy('rank')
    .execute();
  return rows.map(({ name }) => name);
}

describe('the two files of an evening', () => {
  test('23 companies with 43 needs and 38 candidates with their wishes go in with nothing to correct', async () => {
    const companies = await demo('charleroi/recruteurs.xlsx', { kind: 'recruiters' });
    expect((await seen(companies)).counts).toEqual({ new: 23, update: 0, same: 0, error: 0, possible: 0 });
    expect(await applied(companies)).toMatchObject({ created: 23, updated: 0, needs: 43, left: 0 });
    const { recruiters, totals } = await house.must(listRecruiters, nadia, { eventId });
    expect(totals).toMatchObject({ recruiters: 23, needs: 43 });
    for (const company of charleroi.companies) {
      const found = recruiters.find(({ company: name }) => name === company.name);
      expect(found, company.name).toMatchObject({
        email: company.contact.email,
        phone: company.contact.phone,
        seats: company.seats,
        presentFrom: company.presentFrom,
        presentUntil: company.presentUntil,
        pitch: company.pitch,
      });
      expect(found!.needs.map(({ title, contract, positions }) => ({ title, contract, positions }))).toEqual(
        company.needs.map(({ title, contract, positions }) => ({ title, contract, positions })),
      );
    }

    const list = await demo('charleroi/candidats.xlsx');
    const preview = await seen(list);
    expect(preview.counts).toEqual({ new: 38, update: 0, same: 0, error: 0, possible: 0 });
    expect(preview.rows.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(await applied(list)).toMatchObject({ created: 38, waiting: 0, left: 0 });
    const registered = await people();
    expect(registered).toHaveLength(38);
    for (const candidate of charleroi.candidates) {
      const found = registered.find(
        ({ firstName, lastName }) => firstName === candidate.firstName && lastName === candidate.lastName,
      );
      expect(found, `${candidate.firstName} ${candidate.lastName}`).toMatchObject({
        email: candidate.email,
        phone: candidate.phone,
        partner: candidate.partner,
        presentFrom: candidate.presentFrom,
        presentUntil: candidate.presentUntil,
        accessNeeds: [...candidate.accessNeeds].sort(),
        status: 'registered',
      });
      expect(await wishesOf(found!.id)).toEqual(candidate.wishes);
    }
  });

  test('the same files again change nothing; a second sending changes what it says otherwise', async () => {
    await applied(await demo('charleroi/recruteurs.xlsx', { kind: 'recruiters' }));
    await applied(await demo('charleroi/candidats.xlsx'));
    const nothing = { created: 0, updated: 0, left: 0 };
    expect(await applied(await demo('charleroi/recruteurs.xlsx', { kind: 'recruiters' }))).toMatchObject({
      ...nothing,
      unchanged: 23,
    });
    expect(await applied(await demo('charleroi/candidats.xlsx'))).toMatchObject({
      ...nothing,
      unchanged: 38,
    });
    const second = await demo('files/deuxieme-envoi.xlsx');
    expect((await seen(second)).counts).toEqual({ new: 1, update: 1, same: 2, error: 0, possible: 0 });
    expect(await applied(second)).toMatchObject({ created: 1, updated: 1, unchanged: 2 });
    expect((await people()).filter(({ firstName }) => firstName === 'Jessica')).toMatchObject([
      { email: 'jessica.m@courrier.example' },
    ]);
  });
});

describe('awkward files', () => {
  test('what was read in each, as the README of the files says', async () => {
    await applied(await demo('charleroi/recruteurs.xlsx', { kind: 'recruiters' }));
    expect((await seen(await demo('files/candidats-latin1.csv'))).counts).toMatchObject({ new: 4, error: 0 });
    expect((await seen(await demo('files/kandidaten.tsv'))).counts).toMatchObject({ new: 2, error: 0 });
    const sheets = await seen(await demo('files/deux-feuilles.xlsx'));
    expect(sheets.counts).toMatchObject({ new: 4, error: 0 });
    expect(sheets.import.chosen).toBe(1);
    expect(sheets.import.totals).toHaveLength(1);

    const wrong = await seen(await demo('files/candidats-avec-erreurs.csv'));
    expect(wrong.import.dropped).toEqual({ nationalNumber: 1, birthDate: 2 });
    expect(wrong.import.totals).toEqual([12]);
    expect(
      wrong.rows.map(({ lines, state, complaints }) => [
        lines,
        state,
        complaints.map(({ code, line, column }) => [code, line, column]),
      ]),
    ).toEqual([
      [[2, 9], 'new', []],
      [[3], 'error', [['name-missing', 3, 0]]],
      [[4], 'error', [['phone-invalid', 4, 2]]],
      [[5], 'new', []],
      [[6], 'error', [['times-reversed', 6, 8]]],
      [[7], 'error', [['partner-unknown', 7, 4]]],
      [[8], 'new', [['wish-unknown', 8, 9]]],
      [[10], 'new', []],
    ]);
  });

  test('files that cannot be read are refused in words, and so are lists without a row', async () => {
    expect(await upload('faux.xlsx', await readFile(join(DEMO, 'files/faux-classeur.xlsx')))).toMatchObject({
      kind: 'refused',
      refusal: 'file-other-format',
      field: 'file',
    });
    expect(
      await upload('f.csv', await readFile(join(DEMO, 'files/entreprises-avec-formules.csv'))),
    ).toMatchObject({
      kind: 'refused',
      refusal: 'file-formula',
    });
    expect(await upload('vide.csv', await readFile(join(DEMO, 'files/candidats-vide.csv')))).toMatchObject({
      kind: 'refused',
      refusal: 'import-no-rows',
    });
  });

  test('national numbers and birth dates are nowhere in the database', async () => {
    const importId = await typed([
      'Nom;Prénom;NISS;Remarque;Naissance',
      'Dupont;Jean;85.07.30-033.28;voir 85073003328;03/05/1985',
    ]);
    const { import: details } = await seen(importId);
    expect(details.dropped).toEqual({ nationalNumber: 2, birthDate: 1 });
    const kept = await house.db
      .selectFrom('imports')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(kept)).not.toMatch(/0033|05\/1985|03\/05|1985-05/);
    await applied(importId);
    expect(await people()).toMatchObject([{ lastName: 'Dupont', note: 'voir' }]);
  });
});

describe('corrections', () => {
  test('a cell typed anew, a partner chosen, a column said otherwise; the columns are remembered', async () => {
    const rows = [
      'Nom;Prénom;GSM;Colonne;Organisme',
      'Dupont;Jean;0470 12;jean@exemple.example;Sambre',
      'Petit;Lia;;;',
    ];
    const importId = await typed(rows);
    const first = await seen(importId);
    expect(first.counts).toMatchObject({ error: 1, new: 1 });
    expect(first.unknownPartners).toEqual([{ name: 'Sambre', key: 'sambre', choice: null }]);
    await house.must(setImportColumns, nadia, {
      eventId,
      importId,
      columns: ['lastName', 'firstName', 'phone', 'notes', 'partner'],
    });
    await house.must(mendImport, nadia, {
      eventId,
      importId,
      cells: [{ line: 2, column: 2, value: '0470 12 34 56' }],
      partners: [{ key: 'sambre', choice: partners.code!.id }],
    });
    expect((await seen(importId)).counts).toMatchObject({ error: 0, new: 2 });
    await applied(importId);
    expect(await people()).toMatchObject([
      { lastName: 'Dupont', phone: '+32470123456', partner: 'Sambre-Code', note: 'jean@exemple.example' },
      { lastName: 'Petit', partner: null },
    ]);
    const again = await seen(await typed(rows));
    expect(again.import.columns[3]).toMatchObject({ header: 'Colonne', field: 'notes' });
  });

  test('rows that stay out can be downloaded with their reasons, or go in without the unreadable cell', async () => {
    const rows = [
      'Nom;Prénom;GSM;E-mail',
      'Dupont;Jean;0470 12;jean@exemple.example',
      'Petit;;;',
      'Roy;Ana;;',
    ];
    const left = await typed(rows);
    expect((await seen(left)).left).toBe(2);
    expect((await seen(left)).spared).toBe(1);
    expect(await applied(left)).toMatchObject({ created: 1, left: 2 });
    const file = await house.must(downloadLeftRows, nadia, { eventId, importId: left });
    expect(file.headers).toEqual(['Nom', 'Prénom', 'GSM', 'E-mail']);
    expect(file.rows).toEqual([
      {
        line: 2,
        cells: ['Dupont', 'Jean', '0470 12', 'jean@exemple.example'],
        reasons: [{ code: 'phone-invalid', field: 'phone', cell: '0470 12' }],
      },
      {
        line: 3,
        cells: ['Petit', null, null, null],
        reasons: [{ code: 'first-name-missing', field: 'firstName', cell: '' }],
      },
    ]);
    expect(await house.ask(applyImport, nadia, { eventId, importId: left })).toMatchObject({
      refusal: 'import-closed',
    });
    expect(await applied(await typed(rows), nadia, { withoutCells: true })).toMatchObject({
      created: 1,
      unchanged: 1,
      left: 1,
    });
    expect((await people()).map(({ lastName, phone }) => [lastName, phone])).toEqual([
      ['Dupont', null],
      ['Roy', null],
    ]);
  });

  test('a possible double is shown beside whom it may be, and a person decides', async () => {
    await applied(await typed(['Nom;Prénom;GSM', 'Dupont;Jean;0470 12 34 56', 'Petit;Lia;0470 12 34 57']));
    const importId = await typed(['Nom;Prénom;GSM', 'Dupont;Jean;0470 99 99 99', 'Petit;Lia;0470 88 88 88']);
    const [jean, lia] = (await seen(importId, nadia, { state: 'possible' })).rows;
    expect(jean).toMatchObject({ possible: [{ name: 'Jean Dupont', phone: '+32470123456', decided: null }] });
    await house.must(mendImport, nadia, {
      eventId,
      importId,
      pairs: [
        { line: jean!.line, other: jean!.possible[0]!.other, choice: 'same' },
        { line: lia!.line, other: lia!.possible[0]!.other, choice: 'other' },
      ],
    });
    expect((await seen(importId)).counts).toMatchObject({ update: 1, new: 1, possible: 0 });
    expect(await applied(importId)).toMatchObject({ updated: 1, created: 1 });
    expect((await people()).map(({ lastName, phone }) => `${lastName} ${phone}`).sort()).toEqual([
      'Dupont +32470999999',
      'Petit +32470123457',
      'Petit +32470888888',
    ]);
  });

  test('who has cancelled stays off the list, whatever a file says', async () => {
    const rows = ['Nom;Prénom;GSM', 'Dupont;Jean;0470 12 34 56'];
    await applied(await typed(rows));
    const [jean] = await people();
    await house.must(changeCandidateStatus, nadia, { eventId, registrationId: jean!.id, change: 'cancel' });
    const importId = await typed([rows[0]!, 'Dupont;Jean;0470 12 34 56']);
    expect((await seen(importId)).rows).toMatchObject([{ state: 'same', remarks: ['cancelled'] }]);
    expect(await applied(importId)).toMatchObject({ unchanged: 1 });
    expect(await people()).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('who sees what', () => {
  const rows = ['Nom;Prénom;GSM', 'Dupont;Jean;0470 12 34 56'];

  test('two partners import the same person: neither learns of the other, each has their own', async () => {
    await applied(await typed(rows, { as: karim }), karim);
    const second = await typed(rows, { as: leila });
    expect((await seen(second, leila)).rows).toMatchObject([{ state: 'new', possible: [] }]);
    expect(await applied(second, leila)).toMatchObject({ created: 1 });
    expect(await people(karim)).toMatchObject([{ lastName: 'Dupont', partner: 'Sambre-Code' }]);
    expect(await people(leila)).toMatchObject([{ lastName: 'Dupont', partner: 'Passerelle 6060' }]);
    expect(await applied(await typed(rows, { as: leila }), leila)).toMatchObject({ unchanged: 1 });
  });

  test('a partner brings only its own people, reads only its own imports, and imports no companies', async () => {
    const mine = await typed(['Nom;Prénom;Organisme', 'Dupont;Jean;Passerelle 6060', 'Roy;Ana;Sambre-Code'], {
      as: karim,
    });
    expect(
      (await seen(mine, karim)).rows.map(({ state, complaints }) => [state, complaints[0]?.code]),
    ).toEqual([
      ['error', 'partner-other'],
      ['new', undefined],
    ]);
    for (const useCase of [viewImport, applyImport, mendImport])
      expect(await house.ask(useCase, leila, { eventId, importId: mine })).toEqual({ kind: 'not-found' });
    expect(await house.ask(viewImport, nadia, { eventId, importId: mine })).toEqual({ kind: 'not-found' });
    const file = await readFile(join(DEMO, 'charleroi/recruteurs.xlsx'));
    expect(await upload('r.xlsx', file, { kind: 'recruiters', as: karim })).toEqual({ kind: 'not-found' });
  });

  test('a counsellor of the host does not open the organiser’s file, which holds everybody’s people', async () => {
    const omar = await house.as(host.people.Omar!);
    const importId = await demo('charleroi/candidats.xlsx');
    for (const useCase of [viewImport, applyImport, mendImport, setImportColumns, abandonImport])
      expect(await house.ask(useCase, omar, { eventId, importId })).toEqual({ kind: 'not-found' });
    const own = await demo('charleroi/candidats.xlsx', { as: omar });
    expect(await house.ask(viewImport, omar, { eventId, importId: own })).toMatchObject({ kind: 'done' });
  });

  test('somebody whom another partner brings is not moved by a partner who follows them too', async () => {
    await house.must(registerCandidate, karim, {
      eventId,
      firstName: 'Jean',
      lastName: 'Dupont',
      phone: '0470 12 34 56',
    });
    const { personId } = await house.db
      .selectFrom('registrations')
      .select('personId')
      .where('eventId', '=', eventId)
      .executeTakeFirstOrThrow();
    await house.db
      .insertInto('caseloadLinks')
      .values({ organisationId: partners.passerelle!.id, personId, purpose: 'guidance', since: house.now })
      .execute();
    expect(await applied(await typed(rows, { as: leila }), leila)).toMatchObject({ created: 1 });
    expect(await people(karim)).toHaveLength(1);
    expect(await people(leila)).toHaveLength(1);
    expect(await applied(await typed(rows, { as: leila }), leila)).toMatchObject({ unchanged: 1 });
  });
});

test('when the event is full the rest of the file waits, in its order', async () => {
  await house.db.updateTable('events').set({ capacity: 2 }).where('id', '=', eventId).execute();
  const importId = await typed([
    'Nom;Prénom;GSM',
    'C;Carla;0470 00 00 01',
    'A;Alba;0470 00 00 02',
    'B;Bram;0470 00 00 03',
  ]);
  expect(await applied(importId)).toMatchObject({ created: 3, waiting: 1 });
  expect((await people()).map(({ firstName, status }) => `${firstName} ${status}`)).toEqual([
    'Alba registered',
    'Bram waiting',
    'Carla registered',
  ]);
});

test('a corrected list of companies updates, adds needs, and takes nothing away', async () => {
  await applied(await demo('charleroi/recruteurs.xlsx', { kind: 'recruiters' }));
  const importId = await typed(
    [
      'Entreprise;Poste;Contrat;Nombre;Site web',
      'STUDIO CORON;Stage en design graphique;Stage;2;',
      ';Aide-comptable;CDI;1;coron.example',
    ],
    { kind: 'recruiters' },
  );
  expect((await seen(importId)).rows).toMatchObject([
    { title: 'Studio Coron', state: 'update', lines: [2, 3] },
  ]);
  expect(await applied(importId)).toMatchObject({ updated: 1, needs: 1 });
  const { recruiters } = await house.must(listRecruiters, nadia, { eventId, search: 'Studio Coron' });
  expect(recruiters[0]).toMatchObject({
    company: 'Studio Coron',
    website: 'https://coron.example',
    needs: [
      {
        title: 'Stage en design graphique',
        positions: 2,
        skills: ['Mise en page', 'Typographie', 'Dessin vectoriel'],
      },
      { title: 'Stage en montage et animation' },
      { title: 'Aide-comptable', contract: 'permanent' },
    ],
  });
});

test('importing twice is importing once, and rows in any order give the same people', async () => {
  const row = fc.record({
    last: fc.constantFrom('Dupont', 'DUPONT', 'Roy', 'Petit'),
    first: fc.constantFrom('Jean', 'Léa', 'Lea', 'Ana'),
    email: fc.constantFrom('a@exemple.example', 'b@exemple.example', ''),
    phone: fc.constantFrom('0470 00 00 01', '0470 00 00 02', ''),
    partner: fc.constantFrom('Sambre-Code', 'passerelle 6060', ''),
    job: fc.constantFrom('Soudure', 'Vente, Soudure', ''),
  });
  const list = fc.array(row, { minLength: 1, maxLength: 6 });
  const written = (rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]) => [
    'Nom;Prénom;E-mail;GSM;Organisme;Métier',
    ...rows.map((each) =>
      Object.values(each)
        .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
        .join(';'),
    ),
  ];
  const everybody = async () =>
    (await people())
      .map(({ firstName, lastName, email, phone, partner, wantedOccupations }) =>
        JSON.stringify([
          comparable(`${firstName} ${lastName}`),
          email,
          phone,
          partner,
          [...wantedOccupations].sort(),
        ]),
      )
      .sort();
  const emptied = async () => {
    await house.db.deleteFrom('registrations').where('eventId', '=', eventId).execute();
    await house.db.deleteFrom('caseloadLinks').execute();
    await house.db.updateTable('events').set({ seatsTaken: 0 }).where('id', '=', eventId).execute();
  };
  await fc.assert(
    fc.asyncProperty(
      list.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      ),
      async ([rows, others]) => {
        await emptied();
        await applied(await typed(written(rows)));
        const once = await everybody();
        expect(await applied(await typed(written(rows)))).toMatchObject({ created: 0, updated: 0 });
        expect(await everybody()).toEqual(once);
        await emptied();
        await applied(await typed(written(others)));
        expect(await everybody()).toEqual(once);
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
