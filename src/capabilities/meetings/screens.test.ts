import { beforeAll, expect, test } from 'vitest';
import { pageWeight, readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { LOCALES } from '../../kernel/locale.ts';
import { prepareAssets } from '../../web/assets.ts';

const house = testHouse();
/** Round 1 runs from 17:50 to 18:05 UTC (18:50 in Brussels), round 2 from 18:08. */
const BEFORE = '2026-11-12T17:30:00.000Z';
const FIRST_RUNS = '2026-11-12T17:52:00.000Z';
const BETWEEN = '2026-11-12T18:06:00.000Z';

let soiree: TestEvening;
let meetings: string[];
const jessica = () => soiree.candidates.Jessica!.link;
const studio = () => soiree.recruiters['Studio Terril']!.link;

beforeAll(async () => {
  await prepareAssets();
  soiree = await evening(house, {
    wishesOpen: true,
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: { Jessica: { wishes: ['Garage Nord'] }, Steven: {}, Noor: {} },
  });
  house.now = BEFORE;
});

test('before the plan a candidate is led to the wishes, then told to wait', async () => {
  const open = await readPage(house.app, jessica());
  expect(open.html).toContain('Choisissez vos entreprises');
  expect(open.html).toContain('Vous avez choisi 1 entreprise.');
  expect(open.html).toContain(`href="${jessica()}/wishes"`);
  await house.db.updateTable('events').set({ wishesOpen: false }).where('id', '=', soiree.eventId).execute();
  expect((await readPage(house.app, jessica())).html).toContain('Le planning n’est pas encore prêt');
  expect((await readPage(house.app, studio())).html).toContain('Le planning n’est pas encore prêt');
});

test('with the plan the page says when, where, whom; and helps who has nothing', async () => {
  meetings = await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 1, seat: 2, table: 5 },
  ]);
  const { html } = await readPage(house.app, jessica());
  const next = html.slice(html.indexOf('id="next-meeting"'), html.indexOf('id="ribbon"'));
  for (const word of ['Prochain entretien', '18:50', 'Studio Terril', '>4<']) expect(next).toContain(word);
  // A time alone would be taken for today's: on other days the day stands beside it.
  expect(next).not.toContain('novembre');
  house.now = '2026-11-09T10:00:00.000Z';
  const [early, table] = [await readPage(house.app, jessica()), await readPage(house.app, studio())];
  expect(early.html).toContain('jeudi 12 novembre 2026 · Tour 1');
  expect(table.html).toContain('jeudi 12 novembre 2026 · Tour 1');
  house.now = BEFORE;
  const noor = await readPage(house.app, soiree.candidates.Noor!.link);
  expect(noor.html).toContain('Vous n’avez pas encore d’entretien');
});

test('whoever takes part from home is shown no table', async () => {
  const ofJessica = (channel: string) =>
    house.db
      .updateTable('meetings')
      .set({ channel })
      .where('registrationId', '=', soiree.candidates.Jessica!.id)
      .where('roundNumber', '=', 1)
      .execute();
  await ofJessica('video-home');
  const { html } = await readPage(house.app, jessica());
  const next = html.slice(html.indexOf('id="next-meeting"'), html.indexOf('id="ribbon"'));
  expect(next).toContain('en vidéo');
  for (const word of ['>4<', 'Table']) expect(next).not.toContain(word);
  await ofJessica('table');
});

test('a cancelled registration is said, with the way back', async () => {
  const { id, link } = soiree.candidates.Noor!;
  await house.db.updateTable('registrations').set({ status: 'cancelled' }).where('id', '=', id).execute();
  const { html } = await readPage(house.app, link);
  expect(html).toContain('Votre inscription est annulée');
  expect(html).toContain(`href="${link}/registration"`);
});

test('without a script a candidate answers after the interview, and sees it kept', async () => {
  house.now = BETWEEN;
  const action = `${jessica()}/meetings/${meetings[0]}/answer`;
  expect((await readPage(house.app, jessica())).html).toContain(`action="${action}"`);
  const sent = await sendForm(house.app, action, { _key: 'answer-1', answer: 'maybe' });
  expect(sent).toMatchObject({ status: 303, location: `${jessica()}?done=give-answer#answers` });
  const { html } = await readPage(house.app, `${jessica()}?done=give-answer`);
  expect(html).toContain('Votre réponse est notée.');
  expect(html).toMatch(
    /value="maybe" class="tap[^"]*" aria-pressed="true"|aria-pressed="true"[^>]*value="maybe"/,
  );
});

test('both people of the round stand on the page of a stand with two interviewers', async () => {
  house.now = FIRST_RUNS;
  const { html } = await readPage(house.app, studio());
  expect(html).toContain(`id="meeting-${meetings[0]}"`);
  expect(html).toContain(`id="meeting-${meetings[2]}"`);
});

test('without a script a recruiter gives a result with a note, twice the same press, and takes it back', async () => {
  house.now = FIRST_RUNS;
  const action = `${studio()}/meetings/${meetings[0]}/result`;
  const fields = { _key: 'result-1', result: 'second-yes', note: 'Jeudi 10 h' };
  for (let press = 0; press < 2; press++) {
    const sent = await sendForm(house.app, action, fields);
    expect(sent.location).toBe(`${studio()}?meeting=${meetings[0]}&done=give-result`);
  }
  const { html } = await readPage(house.app, `${studio()}?meeting=${meetings[0]}`);
  expect(html).toContain('Jeudi 10 h');
  expect(html).toContain('Garder la note');
  await sendForm(house.app, action, { _key: 'result-2', result: '' });
  const rows = await house.db
    .selectFrom('outcomes')
    .select('result')
    .where('givenBy', '=', 'recruiter')
    .execute();
  expect(rows).toEqual([]);
});

test('a result that comes too early is refused in words, on the recruiter’s own page', async () => {
  house.now = BEFORE;
  const action = `${studio()}/meetings/${meetings[2]}/result`;
  const sent = await sendForm(house.app, action, { _key: 'early', result: 'hired' });
  expect(sent.status).toBe(422);
  expect(sent.html).toContain('L’entretien avec Steven E. n’a pas commencé.');
});

test('a wrong link, another recruiter’s meeting, and a link whose days are over are all the same 404', async () => {
  house.now = FIRST_RUNS;
  const garage = soiree.recruiters['Garage Nord']!.link;
  expect(
    (
      await readPage(
        house.app,
        jessica().replace(/.(?=.{9}$)/, (sign) => (sign === 'A' ? 'B' : 'A')),
      )
    ).status,
  ).toBe(404);
  expect((await readPage(house.app, `${garage}/meetings/${meetings[0]}/cv`)).status).toBe(404);
  const foreign = await sendForm(house.app, `${garage}/meetings/${meetings[0]}/result`, { result: 'no' });
  expect(foreign.status).toBe(404);
  const { recruiterAccessDays } = await house.db
    .selectFrom('events')
    .select('recruiterAccessDays')
    .where('id', '=', soiree.eventId)
    .executeTakeFirstOrThrow();
  house.now = `2026-11-${12 + recruiterAccessDays}T20:00:00.000Z`;
  expect((await readPage(house.app, studio())).status).toBe(404);
  expect((await readPage(house.app, jessica())).status).toBe(404);
  house.now = '2026-11-13T12:00:00.000Z';
  expect((await readPage(house.app, studio())).status).toBe(200);
});

test('the pages are there in three languages, with nothing left out', async () => {
  house.now = FIRST_RUNS;
  const organiser = await house.cookieOf(soiree.organiser);
  const pages = [jessica(), studio(), `/events/${soiree.eventId}/meetings/${meetings[0]}`];
  for (const locale of LOCALES)
    for (const path of pages) {
      const { status, html } = await readPage(house.app, `${path}?lang=${locale}`, { cookie: organiser });
      expect(status).toBe(200);
      expect(html).toContain(`<html lang="${locale}"`);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
    }
});

test('the pages of candidates and recruiters weigh less than 50 kB, their script less than 15', async () => {
  for (const path of [jessica(), studio()]) {
    const weight = await pageWeight(house.app, await readPage(house.app, path));
    expect(weight.scripts).toBeGreaterThan(0);
    expect(weight.scripts).toBeLessThanOrEqual(15_000);
    expect(weight.all).toBeLessThanOrEqual(50_000);
  }
});
