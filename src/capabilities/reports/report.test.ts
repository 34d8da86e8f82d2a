import { extractText } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { type GivenMeeting, publishedMeetings } from '../../../tests/support/meetings.ts';
import { newId } from '../../kernel/ids.ts';
import { readSpreadsheet } from '../../kernel/spreadsheets/read.ts';
import { giveAnswer } from '../meetings/use-cases/give-answer.ts';
import { giveResult } from '../meetings/use-cases/give-result.ts';
import { viewResults } from '../outcomes/use-cases/view-results.ts';
import { closeEvent } from './use-cases/close-event.ts';
import { freezeReport } from './use-cases/freeze-report.ts';
import { recordSignatures } from './use-cases/record-signatures.ts';
import { reopenEvent } from './use-cases/reopen-event.ts';
import { signOnScreen } from './use-cases/sign-on-screen.ts';
import { viewFrozenReport } from './use-cases/view-frozen-report.ts';
import { viewReport } from './use-cases/view-report.ts';
import { viewSignatures } from './use-cases/view-signatures.ts';

const AFTER = '2026-11-12T21:00:00.000Z';
const house = testHouse(AFTER);
let soiree: TestEvening;

/** Seven people of one partner and six of another; the last of each is not there. */
const OWN = ['Jessica', 'Steven', 'Noor', 'Amina', 'Karim', 'Lucie', 'Yusuf'];
const OTHER = ['Elena', 'Bruno', 'Chloé', 'David', 'Fatou', 'Gaël'];
const ABSENT = ['Yusuf', 'Gaël'];
const RESULTS = ['hired', 'no', 'no', 'internship', 'second-yes', 'no', 'hired', 'no', 'no', 'no', 'no'];

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 4 }, 'Garage Nord': { seats: 4 } },
    candidates: Object.fromEntries([
      ...OWN.map((name) => [name, { partner: 'own' as const }]),
      ...OTHER.map((name) => [name, { partner: 'other' as const }]),
    ]),
  });
  const came = [...OWN, ...OTHER].filter((name) => !ABSENT.includes(name));
  const plan = came.map(
    (candidate, index): GivenMeeting => ({
      candidate,
      recruiter: 'Studio Terril',
      round: Math.floor(index / 4) + 1,
      seat: (index % 4) + 1,
      table: (index % 4) + 1,
      status: 'held',
    }),
  );
  const meetings = await publishedMeetings(house, soiree, [
    ...plan,
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 4, table: 9, status: 'missed' },
  ]);
  for (const [index, result] of RESULTS.entries())
    await house.must(giveResult, soiree.recruiters['Studio Terril']!.actor, {
      meetingId: meetings[index],
      result,
    });
  await house.must(giveAnswer, soiree.candidates.Jessica!.actor, { meetingId: meetings[0], answer: 'yes' });
  await house.db
    .insertInto('presences')
    .values(
      [...OWN, ...OTHER].map((name) => ({
        eventId: soiree.eventId,
        subjectKind: 'candidate',
        subjectId: soiree.candidates[name]!.id,
        state: ABSENT.includes(name) ? 'absent' : 'present',
        since: house.now,
      })),
    )
    .execute();
  await house.db
    .insertInto('followUps')
    .values(
      (
        [
          ['Jessica', 1, 'working'],
          ['Jessica', 6, 'working'],
          ['Elena', 6, 'looking'],
        ] as const
      ).map(([name, month, situation]) => ({
        registrationId: soiree.candidates[name]!.id,
        eventId: soiree.eventId,
        month,
        situation,
        answeredAt: house.now,
        answeredHow: 'link',
      })),
    )
    .execute();
});

const claire = () => house.as(soiree.organiser);
const luc = () => house.as(soiree.counsellor);
const eventId = () => soiree.eventId;

async function get(path: string): Promise<Response> {
  const answer = await house.app.request(`/events/${eventId()}${path}`, {
    headers: { cookie: await house.cookieOf(soiree.organiser) },
  });
  expect(answer.status).toBe(200);
  return answer;
}

/** What the evening really was, counted here and not by the rules of the product. */
const TRUTH = {
  Inscrits: 13,
  Présents: 11,
  Absents: 2,
  'Entretiens prévus': 12,
  'Entretiens tenus': 11,
  'Réponses reçues': 11,
  'Oui des deux côtés': 1,
  Embauche: 2,
  Stage: 1,
  'Sans suite': 7,
  'Personnes embauchées': 2,
  'Personnes en stage': 1,
  'Suivies à 1 mois': 1,
  'Au travail à 1 mois': 1,
  'Suivies à 6 mois': 2,
  'Au travail à 6 mois': 1,
  'Embauches à ce jour': 2,
};

test('page, workbook, table for programs, paper and API say the same, and it is what happened', {
  timeout: 120_000,
}, async () => {
  const page = (await (await get('/report')).text()).replace(/<[^>]*>/g, '\t').replace(/\t+/g, '\t');
  const book = await readSpreadsheet(
    new Uint8Array(await (await get('/report.xlsx')).arrayBuffer()),
    'bilan.xlsx',
  );
  const csv = await (await get('/report.csv')).text();
  const api = await house.must(viewReport, await claire(), { eventId: eventId() });
  expect(book.done).toBe(true);
  const sheet = book.done ? book.value.find(({ name }) => name === 'Tous les chiffres') : undefined;
  const inBook = new Map(sheet!.rows.map(([name, value]) => [String(name), Number(value)]));
  const inTable = new Map(
    csv
      .split(/\r?\n/)
      .map((line) => line.split(';'))
      .filter(([breakdown]) => breakdown === '')
      .map((cells) => [cells[2]!, Number(cells[3])]),
  );
  for (const [name, value] of Object.entries(TRUTH)) {
    expect([name, inBook.get(name)]).toEqual([name, value]);
    expect([name, inTable.get(name)]).toEqual([name, value]);
    expect(page).toMatch(new RegExp(`\t${name}\t[^\t]+\t${value}\t`));
  }
  expect(api.report.all).toMatchObject({ registered: 13, present: 11, held: 11, hired: 2, work6: 1 });
  expect(page).toContain('50 % des 2 personnes suivies');
  const pdf = new Uint8Array(await (await get('/report.pdf')).arrayBuffer());
  const paper = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
  for (const [name, value] of Object.entries(TRUTH)) expect(paper).toContain(`${name} ${value}`);
  expect(paper).toContain('50 % des 2 personnes suivies');
  // The lists that stand behind the figures add up to them.
  const { lines } = await house.must(viewResults, await claire(), { eventId: eventId() });
  expect(lines.filter(({ state }) => state === 'held')).toHaveLength(TRUTH['Entretiens tenus']);
  expect(lines.filter(({ result }) => result === 'hired')).toHaveLength(TRUTH.Embauche);
});

test('small numbers of a partner are hidden from the others, and no subtraction gives them', async () => {
  const { report } = await house.must(viewReport, await claire(), { eventId: eventId() });
  const [partners] = report.breakdowns;
  const cells = partners!.groups.map((group) => group.cells);
  expect(cells.map(({ registered }) => registered).sort()).toEqual([6, 7]);
  expect(cells.map(({ hired }) => hired)).toEqual([null, null]);
  expect(cells.map(({ work6 }) => work6)).toEqual([null, null]);
  const flat = (await (await get('/report.csv')).text()).split(/\r?\n/);
  expect(flat.filter((line) => line.startsWith('Par partenaire;') && line.includes(';Embauche;'))).toEqual(
    expect.arrayContaining([expect.stringContaining(';Embauche;masqué;')]),
  );
});

test('a partner reads its own people only, and neither closes nor keeps copies', async () => {
  const own = await house.must(viewReport, await luc(), { eventId: eventId() });
  expect(own.report.all).toMatchObject({ registered: 7, present: 6, held: 6, hired: 1, work6: 1 });
  expect([own.editions, own.frozen]).toEqual([null, []]);
  expect((await house.ask(closeEvent, await luc(), { eventId: eventId() })).kind).toBe('not-found');
  expect((await house.ask(freezeReport, await luc(), { eventId: eventId() })).kind).toBe('not-found');
});

test('closing ends registrations and keeps the report as it stood; what comes later changes the living one alone', async () => {
  const actor = await claire();
  house.now = '2026-11-12T18:00:00.000Z';
  expect(await house.ask(closeEvent, actor, { eventId: eventId() })).toMatchObject({
    kind: 'refused',
    refusal: 'not-over',
  });
  house.now = AFTER;
  const { frozenId } = await house.must(closeEvent, actor, { eventId: eventId() });
  expect(await house.ask(closeEvent, actor, { eventId: eventId() })).toMatchObject({
    refusal: 'already-closed',
  });
  const event = await house.db
    .selectFrom('events')
    .select(['registrationOpen', 'wishesOpen', 'closedAt'])
    .where('id', '=', eventId())
    .executeTakeFirstOrThrow();
  expect(event).toEqual({ registrationOpen: false, wishesOpen: false, closedAt: AFTER });

  await house.db
    .updateTable('followUps')
    .set({ situation: 'working' })
    .where('registrationId', '=', soiree.candidates.Elena!.id)
    .execute();
  const live = await house.must(viewReport, actor, { eventId: eventId() });
  const kept = await house.must(viewFrozenReport, actor, { eventId: eventId(), frozenId });
  expect([live.report.all.work6, kept.report.all.work6]).toEqual([2, 1]);
  expect(live.frozen).toMatchObject([{ id: frozenId, because: 'closing', frozenBy: 'Claire' }]);
  const file = await get(`/report/frozen/${frozenId}/report.xlsx`);
  expect(file.headers.get('content-disposition')).toContain('2026-11-12');
  const other = { eventId: eventId(), frozenId: newId() };
  expect((await house.ask(viewFrozenReport, actor, other)).kind).toBe('not-found');

  // A copy of a version that counted less is read too.
  await house.db
    .updateTable('frozenReports')
    .set((eb) => ({
      report: eb.cast(
        eb.val(JSON.stringify({ ...kept, report: { ...kept.report, all: { present: 11 } } })),
        'jsonb',
      ),
    }))
    .where('id', '=', frozenId)
    .execute();
  const older = await house.must(viewFrozenReport, actor, { eventId: eventId(), frozenId });
  expect([older.report.all.work6, older.report.all.present]).toEqual([null, 11]);

  await house.must(reopenEvent, actor, { eventId: eventId() });
  expect(await house.ask(reopenEvent, actor, { eventId: eventId() })).toMatchObject({
    refusal: 'not-closed',
  });
});

test('a sheet is typed in one press, a partner ticks its own, and a signature on the screen stays', async () => {
  const { door, candidates } = soiree;
  const denis = await house.as(door);
  const sheet = await house.must(viewSignatures, denis, { eventId: eventId() });
  expect(sheet.sheets.map(({ part }) => part)).toEqual(['evening']);
  expect(sheet.lines.filter(({ came }) => came)).toHaveLength(11);
  await house.must(signOnScreen, denis, {
    eventId: eventId(),
    lineId: candidates.Jessica!.id,
    sheet: 'evening',
    drawing: 'M10 20L30 40',
  });
  const listed = sheet.lines.map(({ id }) => id);
  const signed = ['Jessica', 'Steven', 'Elena'].map((name) => candidates[name]!.id);
  const sheetOf = { eventId: eventId(), sheet: 'evening', listed };
  await house.must(recordSignatures, denis, { ...sheetOf, signed });
  await house.must(recordSignatures, denis, { ...sheetOf, signed: signed.slice(1) });
  const { report, signatures } = await house.must(viewReport, await claire(), { eventId: eventId() });
  expect([report.all.signed, signatures]).toEqual([3, [{ part: 'evening', signed: 3, present: 11 }]]);

  const own = await house.must(viewSignatures, await luc(), { eventId: eventId(), sheet: 'evening' });
  expect(own.lines).toHaveLength(OWN.length);
  expect(
    own.lines
      .filter(({ how }) => how !== null)
      .map(({ how }) => how)
      .sort(),
  ).toEqual(['paper', 'screen']);
  expect(own.lines.find(({ how }) => how === 'screen')).toMatchObject({
    drawing: 'M10 20L30 40',
    signedAt: house.now,
  });
  const others = { ...sheetOf, listed: [], signed: [candidates.Elena!.id] };
  expect((await house.ask(recordSignatures, await luc(), others)).kind).toBe('not-found');
  const script = {
    eventId: eventId(),
    lineId: candidates.Jessica!.id,
    sheet: 'evening',
    drawing: '<svg/>',
  };
  expect((await house.ask(signOnScreen, denis, script)).kind).toBe('invalid');
});
