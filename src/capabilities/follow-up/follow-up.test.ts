import { beforeAll, expect, test } from 'vitest';
import { sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { writeSpreadsheet } from '../../kernel/spreadsheets/write.ts';
import { askDue } from './ask-due.ts';
import { followUpsOf } from './queries.ts';
import { acrossFile, followUpFile } from './screens/follow-up-file.ts';
import { applyAcrossImport } from './use-cases/apply-across-import.ts';
import { applyFollowUpImport } from './use-cases/apply-follow-up-import.ts';
import { exportFollowUps } from './use-cases/export-follow-ups.ts';
import { exportFollowUpsAcross } from './use-cases/export-follow-ups-across.ts';
import { listFollowUps } from './use-cases/list-follow-ups.ts';
import { listFollowUpsAcross } from './use-cases/list-follow-ups-across.ts';
import { noteNoReply } from './use-cases/note-no-reply.ts';
import { previewAcrossImport } from './use-cases/preview-across-import.ts';
import { previewFollowUpImport } from './use-cases/preview-follow-up-import.ts';
import { recordFollowUp } from './use-cases/record-follow-up.ts';
import { viewFollowUp } from './use-cases/view-follow-up.ts';

const house = testHouse('2026-11-12T20:00:00.000Z');
let soiree: TestEvening;
const id = (name: string) => soiree.candidates[name]!.id;
const MONTH_1 = '2026-12-12T09:00:00.000Z';
const MONTH_3 = '2027-02-12T09:00:00.000Z';

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {} },
    candidates: { Jessica: {}, Steven: { partner: 'other' }, Absent: {} },
  });
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, status: 'held' },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, status: 'held' },
    { candidate: 'Absent', recruiter: 'Studio Terril', round: 3, status: 'missed' },
  ]);
});

const asked = async () =>
  (
    await house.db
      .selectFrom('outbox')
      .select('payload')
      .where('signal', '=', 'follow-up.due')
      .orderBy('id')
      .execute()
  ).map(({ payload }) => {
    const { registrationIds, facts } = payload as {
      registrationIds: string[];
      facts: { month: number; again: boolean };
    };
    const name = Object.entries(soiree.candidates).find(([, one]) => one.id === registrationIds[0])?.[0];
    return `${name} ${facts.month}${facts.again ? ' again' : ''}`;
  });

test('on the day everybody who came is asked, once, and reminded once a week later', async () => {
  await askDue(house.db, '2026-12-11T09:00:00.000Z');
  expect(await asked()).toEqual([]);
  for (const now of [
    MONTH_1,
    '2026-12-13T09:00:00.000Z',
    '2026-12-19T09:00:00.000Z',
    '2026-12-20T09:00:00.000Z',
  ])
    await askDue(house.db, now);
  expect((await asked()).sort()).toEqual(['Jessica 1', 'Jessica 1 again', 'Steven 1', 'Steven 1 again']);
});

test('a person answers by the link without account, one question a page, when the page of the day is long closed', async () => {
  house.now = MONTH_1;
  const link = soiree.candidates.Jessica!.link;
  expect((await house.app.request(link)).status).toBe(404);
  const page = await (await house.app.request(`${link}/after`)).text();
  expect(page).toContain('Quelle est votre situation aujourd’hui ?');
  const press = async (fields: Record<string, string>) =>
    (await sendForm(house.app, `${link}/after`, { _key: crypto.randomUUID(), month: '1', ...fields }))
      .location;
  expect(await press({ question: 'situation', situation: 'working' })).toContain('ask=contract');
  expect(await press({ question: 'contract', contract: 'fixed-term' })).toContain('ask=employer');
  const recruiterId = soiree.recruiters['Studio Terril']!.id;
  expect(await press({ question: 'employer', recruiterId })).toContain('ask=starts');
  expect(await press({ question: 'starts', date: '2026-12-01' })).toContain('ask=ends');
  const early = { _key: crypto.randomUUID(), month: '1', question: 'ends', date: '2026-11-30' };
  const refused = await house.app.request(`${link}/after?ask=ends`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(early),
  });
  const again = await refused.text();
  expect([refused.status, again.includes('La fin est avant le début'), again.includes('2026-11-30')]).toEqual(
    [422, true, true],
  );
  expect(await press({ question: 'ends', date: '2027-05-31' })).toContain('ask=proof');
  const said = await (await house.app.request(`${link}/after`)).text();
  for (const words of ['Je travaille', 'CDD', 'Studio Terril', '31 mai 2027', 'Changer'])
    expect(said).toContain(words);
});

test('three months later the same work is one tap; a change of mind is another answer', async () => {
  house.now = MONTH_3;
  const link = soiree.candidates.Jessica!.link;
  expect(await (await house.app.request(`${link}/after`)).text()).toContain('toujours chez Studio Terril');
  const send = (fields: Record<string, string>) =>
    sendForm(house.app, `${link}/after`, { _key: crypto.randomUUID(), month: '3', ...fields });
  await send({ question: 'same', same: 'true' });
  const organiser = await house.as(soiree.organiser);
  const of = async () => await followUpsOf(house.db, organiser.organises(soiree.eventId)!);
  expect((await of()).find(({ month }) => month === 3)).toMatchObject({
    situation: 'working',
    contract: 'fixed-term',
    sameEmployer: true,
    recruiterId: soiree.recruiters['Studio Terril']!.id,
  });
  await send({ question: 'situation', situation: 'looking' });
  expect((await of()).find(({ month }) => month === 3)).toMatchObject({
    situation: 'looking',
    contract: null,
  });
});

test('the counsellor sees own people alone, answers for them, and notes a call without reply', async () => {
  const luc = await house.as(soiree.counsellor);
  const mia = await house.as(soiree.otherCounsellor);
  const names = async (actor: typeof luc) =>
    (await house.must(listFollowUps, actor, { eventId: soiree.eventId })).people.map(
      ({ firstName }) => firstName,
    );
  expect(await names(luc)).toEqual(['Jessica']);
  expect(await names(mia)).toEqual(['Steven']);
  const about = { eventId: soiree.eventId, registrationId: id('Steven') };
  for (const [useCase, input] of [
    [viewFollowUp, about],
    [noteNoReply, { ...about, month: 1 }],
    [recordFollowUp, { ...about, month: 1, situation: 'working' }],
  ] as const) {
    expect(await house.ask(useCase, luc, input)).toEqual({ kind: 'not-found' });
    expect(await house.ask(useCase, soiree.recruiters['Studio Terril']!.actor, input)).toEqual({
      kind: 'not-found',
    });
  }
  await house.must(noteNoReply, mia, { ...about, month: 1 });
  await house.must(recordFollowUp, mia, { ...about, month: 3, situation: 'training', contract: 'permanent' });
  const { person } = await house.must(viewFollowUp, mia, about);
  expect(
    person.followUps.map(({ state, tries, situation, contract }) => [state, tries, situation, contract]),
  ).toEqual([
    ['closed', 1, null, null],
    ['answered', 0, 'training', null],
    ['later', 0, null, null],
  ]);
  expect(
    await house.ask(recordFollowUp, mia, {
      ...about,
      month: 1,
      situation: 'working',
      startsOn: '2027-01-02',
      endsOn: '2027-01-01',
    }),
  ).toMatchObject({
    kind: 'refused',
  });
});

test('the page of a person has a form for each month; what one of them does not accept is said in that one', async () => {
  house.now = MONTH_3;
  const headers = { cookie: await house.cookieOf(soiree.organiser), 'sec-fetch-site': 'same-origin' };
  const page = `/events/${soiree.eventId}/follow-up/${id('Steven')}`;
  const shown = await house.app.request(page, { headers });
  expect([shown.status, (await shown.text()).includes('Suivi de Steven')]).toEqual([200, true]);
  const wrong = { situation: 'working', startsOn: '2027-01-02', endsOn: '2027-01-01' };
  const body = new URLSearchParams({ _key: crypto.randomUUID(), ...wrong });
  const refused = await house.app.request(`${page}/1`, { method: 'POST', headers, body });
  const again = await refused.text();
  const times = (words: string) => again.split(words).length - 1;
  expect([refused.status, times('data-error-summary'), times('value="2027-01-02"')]).toEqual([422, 1, 1]);
});

test('the list goes out, is filled in, and comes back: new, changed, known, and wrong rows are told apart', async () => {
  house.now = '2027-05-12T09:00:00.000Z';
  const organiser = await house.as(soiree.organiser);
  const { eventId } = soiree;
  const data = await house.must(exportFollowUps, organiser, { eventId });
  const view = { locale: 'fr' } as Parameters<typeof followUpFile>[0]['view'];
  const out = await followUpFile({ data, view });
  expect(out.fileName).toContain('Suivi.xlsx');
  // Given back as it went out, it changes nothing: employers that were met at the event come back as themselves.
  const back = { name: out.fileName, mediaType: out.mediaType, bytes: out.bytes };
  const unchanged = await house.must(previewFollowUpImport, organiser, { eventId, file: back });
  expect(unchanged.rows.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  const reference = (name: string) => id(name).slice(-8).toUpperCase();
  const bytes = await writeSpreadsheet(
    [
      {
        name: 'Suivi',
        rows: [
          ['Référence', 'Situation à 3 mois', 'Situation à 6 mois', 'Contrat à 6 mois', 'Employeur à 6 mois'],
          [reference('Jessica'), 'Cherche un emploi', 'Au travail', 'CDI', 'studio terril'],
          [reference('Steven'), 'Au travail', 'xyz', null, null],
          ['FFFFFFFF', null, 'Au travail', null, null],
        ],
      },
    ],
    'xlsx',
  );
  const file = { name: 'suivi.xlsx', mediaType: 'application/octet-stream', bytes };
  const preview = await house.must(previewFollowUpImport, organiser, { eventId, file });
  expect(preview.rows.map(({ month, state, problem }) => [month, state, problem])).toEqual([
    [3, 'same', null],
    [6, 'new', null],
    [3, 'update', null],
    [6, 'error', 'situation'],
    [6, 'error', 'unknown'],
  ]);
  const { read: rows } = preview;
  expect(await house.must(applyFollowUpImport, organiser, { eventId, rows })).toEqual({
    created: 1,
    updated: 1,
  });
  expect(await house.ask(applyFollowUpImport, organiser, { eventId, rows })).toMatchObject({
    kind: 'refused',
  });
  const said = await followUpsOf(house.db, organiser.organises(eventId)!);
  expect(said.find((one) => one.registrationId === id('Jessica') && one.month === 6)).toMatchObject({
    contract: 'permanent',
    recruiterId: soiree.recruiters['Studio Terril']!.id,
  });
});

test('a counsellor has one list of all events: whom to ask now, their own first, and it comes back as one list', async () => {
  house.now = MONTH_3;
  const second = await evening(house, { recruiters: {}, candidates: { Nora: {}, Omar: {} } });
  const attends = (registrationId: string) =>
    house.db
      .insertInto('presences')
      .values({
        eventId: second.eventId,
        subjectKind: 'candidate',
        subjectId: registrationId,
        state: 'present',
        since: house.now,
      })
      .execute();
  await attends(second.candidates.Nora!.id);
  const luc = second.counsellor;
  const { personId } = second.candidates.Omar!;
  const mine = await house.must(listFollowUpsAcross, await house.as(luc), {});
  expect(mine.people.map(({ firstName }) => firstName)).toEqual(['Nora']);
  expect([mine.filter, mine.due, mine.toCall]).toEqual([{ who: 'all', show: 'due' }, 1, 0]);
  // Whom they follow by name comes first; the others of the organisation are one choice away.
  await attends(second.candidates.Omar!.id);
  const { partnerId } = await house.db
    .selectFrom('registrations')
    .select('partnerId')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
  const link = { organisationId: partnerId!, personId, counsellorId: luc.accountId };
  await house.db
    .insertInto('caseloadLinks')
    .values({ ...link, purpose: 'event', basis: 'request', since: house.now })
    .execute();
  const names = async (filter: object) =>
    (await house.must(listFollowUpsAcross, await house.as(luc), filter)).people.map((one) => one.firstName);
  expect([await names({}), await names({ who: 'all' })]).toEqual([['Omar'], ['Nora', 'Omar']]);
  expect(await names({ who: 'all', show: 'all' })).toEqual(['Nora', 'Omar']);
  // Nobody of theirs is in the list of another organisation.
  const others = await house.must(listFollowUpsAcross, await house.as(second.otherCounsellor), {
    show: 'all',
  });
  expect(others.people).toEqual([]);

  const actor = await house.as(luc);
  const data = await house.must(exportFollowUpsAcross, actor, { who: 'all' });
  const out = await acrossFile({ data, view: { locale: 'fr' } as Parameters<typeof acrossFile>[0]['view'] });
  expect(out.fileName).toBe('Suivi de mes personnes - Suivi.xlsx');
  const rows = [
    ['Nom', 'Prénom', 'Situation à 3 mois', 'Contrat à 3 mois'],
    ['Nora', 'Nora', 'Au travail', 'CDI'],
    ['Jessica', 'Jessica', 'Au travail', 'CDI'],
  ];
  const sheet = data.people.map(({ firstName, lastName }) => [firstName, lastName]);
  const named = rows.map((row) => {
    const known = sheet.find(([firstName]) => firstName === row[1]);
    return known ? [known[1]!, ...row.slice(1)] : row;
  });
  const bytes = await writeSpreadsheet([{ name: 'Suivi', rows: named }], 'xlsx');
  const file = { name: 'suivi.xlsx', mediaType: 'application/octet-stream', bytes };
  const preview = await house.must(previewAcrossImport, actor, { file });
  expect(preview.rows.map(({ state, problem }) => [state, problem])).toEqual([
    ['new', null],
    ['error', 'unknown'],
  ]);
  expect(await house.must(applyAcrossImport, actor, { rows: preview.read })).toEqual({
    created: 1,
    updated: 0,
  });
  expect(await house.ask(applyAcrossImport, actor, { rows: preview.read })).toMatchObject({
    refusal: 'import-nothing',
  });
  expect(await names({ who: 'all' })).toEqual(['Omar']);
});
