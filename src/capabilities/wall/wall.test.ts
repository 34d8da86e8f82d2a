import { beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { startPitch } from '../events/use-cases/start-pitch.ts';
import { answerErrand } from '../live-day/use-cases/answer-errand.ts';
import { CONTENTS } from './schema.ts';
import { addScreen } from './use-cases/add-screen.ts';
import { changeScreen } from './use-cases/change-screen.ts';
import { giveScreenCode } from './use-cases/give-screen-code.ts';
import { nameOnWalls } from './use-cases/name-on-walls.ts';
import { openScreen } from './use-cases/open-screen.ts';
import { postMessage } from './use-cases/post-message.ts';
import { removeMessage } from './use-cases/remove-message.ts';
import { removeScreen } from './use-cases/remove-screen.ts';
import { viewScreen } from './use-cases/view-screen.ts';
import { viewScreens } from './use-cases/view-screens.ts';
import { viewWall } from './use-cases/view-wall.ts';

/** The first round runs from 17:50 to 18:05 UTC, the second from 18:08. */
const DURING = '2026-11-12T17:52:00.000Z';
const house = testHouse(DURING);
let soiree: TestEvening;
let other: TestEvening;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {}, 'Bois de Cazier': {} },
    candidates: { Jessica: {}, Steven: {}, محمد: { partner: 'other' } },
  });
  other = await evening(house, { recruiters: {}, candidates: {} });
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
    { candidate: 'محمد', recruiter: 'Bois de Cazier', round: 1, table: 9 },
  ]);
});

const organiser = () => house.as(soiree.organiser);
const page = async (path: string) => (await readPage(house.app, path)).html;

/** A screen of the event with everything on it, opened by its address. */
async function newScreen(contents: readonly (typeof CONTENTS)[number][] = CONTENTS) {
  const { screenId, path } = await house.must(addScreen, await organiser(), {
    eventId: soiree.eventId,
    name: 'Salle',
    contents: [...contents],
  });
  return { screenId, path, screen: path.slice('/w/'.length) };
}

const seatsOf = (view: { rounds: readonly { seats: readonly object[] }[] }, index = 0) =>
  view.rounds[index]!.seats.map(
    (seat) => seat as { table: string; company: string; candidate: string | null },
  ).map(({ table, company, candidate }) => [table, company, candidate]);

test('the wall says who sits where in this round and the next ones, by first name and initial, with free tables', async () => {
  const { eventId } = soiree;
  const door = await house.as(soiree.door);
  const wall = await house.must(viewWall, door, { eventId });
  expect(wall.round).toMatchObject({ number: 1, state: 'running' });
  expect(wall.rounds.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(seatsOf(wall)).toEqual([
    ['4', 'Studio Terril', 'Jessica E.'],
    ['7', 'Garage Nord', 'Steven E.'],
    ['9', 'Bois de Cazier', 'محمد E.'],
  ]);
  expect(seatsOf(wall, 1)).toEqual([
    ['4', 'Studio Terril', null],
    ['7', 'Garage Nord', 'Jessica E.'],
    ['9', 'Bois de Cazier', null],
  ]);
  const subjectId = soiree.candidates.Steven!.id;
  await house.must(markPresence, door, { eventId, kind: 'candidate', subjectId, state: 'absent' });
  expect(seatsOf(await house.must(viewWall, door, { eventId }))[1]).toEqual(['7', 'Garage Nord', null]);
  await house.must(markPresence, door, { eventId, kind: 'candidate', subjectId, state: 'present' });
});

describe('a screen with an address of its own', () => {
  test('opens without an account, never shows a full name unless the event says so, and ends when it is removed', async () => {
    const { eventId } = soiree;
    const { screenId, path } = await newScreen();
    const html = await page(path);
    expect(html).toContain('Tour 1');
    expect(html).toContain('محمد E.');
    expect(html).not.toContain('Essai');
    await house.must(nameOnWalls, await organiser(), { eventId, fullNames: true });
    expect(await page(path)).toContain('Steven Essai');
    await house.must(nameOnWalls, await organiser(), { eventId });
    expect(await page(path)).not.toContain('Essai');
    await house.must(removeScreen, await organiser(), { eventId, screenId });
    expect((await house.app.request(path)).status).toBe(404);
  });

  test('names nobody whom who runs the event may not name', async () => {
    const { path } = await newScreen();
    const known = (knownToHost: boolean) =>
      house.db
        .updateTable('registrations')
        .set({ knownToHost })
        .where('id', '=', soiree.candidates.Steven!.id)
        .execute();
    await house.db
      .updateTable('eventPartners')
      .set({ sharesNames: false })
      .where('eventId', '=', soiree.eventId)
      .execute();
    await known(false);
    expect(await page(path)).toContain('Jessica E.');
    expect((await page(path)).includes('Steven')).toBe(false);
    await known(true);
    expect((await page(path)).includes('Steven')).toBe(true);
  });

  test('cannot be guessed, and is no other event’s to change', async () => {
    const { screenId, screen } = await newScreen();
    const forged = screen.slice(0, -1) + (screen.endsWith('A') ? 'B' : 'A');
    // The same bytes in another spelling: its last sign bears two bits that count for nothing.
    const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const respelt = screen.slice(0, -1) + ALPHABET[ALPHABET.indexOf(screen.at(-1)!) + 1]!;
    for (const wrong of [forged, respelt, 'A'.repeat(43), 'salle'])
      expect((await house.ask(viewScreen, ANYBODY, { screen: wrong })).kind).toBe('not-found');
    const stranger = await house.as(other.organiser);
    const { eventId } = other;
    const entry = { name: 'Chez moi', contents: ['clock'] };
    for (const answer of [
      await house.ask(changeScreen, stranger, { eventId, screenId, ...entry }),
      await house.ask(removeScreen, stranger, { eventId, screenId }),
      await house.ask(giveScreenCode, stranger, { eventId, screenId }),
      await house.ask(postMessage, stranger, { eventId, screenId, text: 'Bonjour' }),
      await house.ask(changeScreen, stranger, { eventId: soiree.eventId, screenId, ...entry }),
    ])
      expect(answer.kind).toBe('not-found');
  });

  test('opens by a short code, once and for half an hour', async () => {
    const { eventId } = soiree;
    const { screenId, path } = await newScreen();
    const { code } = await house.must(giveScreenCode, await organiser(), { eventId, screenId });
    const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
    expect(await house.must(openScreen, ANYBODY, { code: 'ABCD EFGH' })).toEqual({ path: null });
    expect(await house.must(openScreen, ANYBODY, { code: typed })).toEqual({ path });
    expect(await house.must(openScreen, ANYBODY, { code: typed })).toEqual({ path: null });
    const late = await house.must(giveScreenCode, await organiser(), { eventId, screenId });
    house.now = plusMinutes(DURING, 31);
    expect(await house.must(openScreen, ANYBODY, late)).toEqual({ path: null });
    house.now = DURING;
  });

  test('shows what was chosen for it and nothing else', async () => {
    const { eventId } = soiree;
    const { screenId, screen } = await newScreen(['clock']);
    const view = await house.must(viewScreen, ANYBODY, { screen });
    expect(view).toMatchObject({ contents: ['clock'], pitch: null, messages: [] });
    expect(view.rounds.every(({ seats }) => seats.length === 0)).toBe(true);
    await house.must(changeScreen, await organiser(), {
      eventId,
      screenId,
      name: 'Salle',
      contents: ['messages', 'seats'],
      theme: 'light',
    });
    expect(await house.must(viewScreen, ANYBODY, { screen })).toMatchObject({
      contents: ['seats', 'messages'],
      theme: 'light',
    });
  });
});

test('a screen added by the form shows all that was ticked, one thing where one was', async () => {
  const path = `/events/${soiree.eventId}/screens`;
  const { eventId } = soiree;
  const cookie = await house.cookieOf(soiree.organiser);
  const add = async (name: string, contents: readonly string[]) => {
    const fields: [string, string][] = [
      ['_key', name],
      ['name', name],
      ['theme', 'light'],
    ];
    for (const one of contents) fields.push(['contents', one]);
    const sent = await house.app.request(path, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(fields),
    });
    expect(sent.status).toBe(303);
    const { screens } = await house.must(viewScreens, await organiser(), { eventId });
    return screens.find((screen) => screen.name === name)?.contents;
  };
  expect(await add('Entrée', CONTENTS)).toEqual([...CONTENTS]);
  expect(await add('Scène', ['pitches'])).toEqual(['pitches']);
});

test('who is called from the reserve, or looked for by a runner, stands on the wall until they are there', async () => {
  const { path } = await newScreen(['calls']);
  const { id: registrationId } = soiree.candidates.Jessica!;
  const errand = {
    id: newId(),
    eventId: soiree.eventId,
    registrationId,
    recruiterId: soiree.recruiters['Garage Nord']!.id,
    roundNumber: 2,
    tableNumber: 7,
    createdAt: house.now,
  };
  await house.db.insertInto('errands').values(errand).execute();
  const shown = await page(path);
  expect(shown).toContain('On vous attend');
  expect(shown).toMatch(/<bdi>Jessica E\.<\/bdi> table 7/);
  expect(shown).not.toContain('Jessica Essai');
  await house.must(answerErrand, await organiser(), {
    eventId: soiree.eventId,
    errandId: errand.id,
    answer: 'done',
  });
  expect(await page(path)).not.toContain('On vous attend');
});

test('messages stand on the screens they are for until their time, the urgent one first', async () => {
  const { eventId } = soiree;
  const [hall, entrance] = [await newScreen(), await newScreen()];
  const as = await organiser();
  await house.must(postMessage, as, { eventId, text: 'La pause est à 19 h.', minutes: 5 });
  await house.must(postMessage, as, { eventId, text: 'Sortez par la cour.', urgent: true });
  await house.must(postMessage, as, { eventId, text: 'Bienvenue !', screenId: entrance.screenId });
  const shown = async ({ screen }: { screen: string }) =>
    (await house.must(viewScreen, ANYBODY, { screen })).messages.map(({ text }) => text);
  expect(await shown(hall)).toEqual(['Sortez par la cour.', 'La pause est à 19 h.']);
  expect((await shown(entrance)).sort()).toEqual([
    'Bienvenue !',
    'La pause est à 19 h.',
    'Sortez par la cour.',
  ]);
  expect(await house.ask(postMessage, as, { eventId, text: 'Encore un' })).toMatchObject({
    kind: 'refused',
    refusal: 'too-many-messages',
  });
  house.now = plusMinutes(DURING, 6);
  expect(await shown(hall)).toEqual(['Sortez par la cour.']);
  house.now = DURING;
  const { messages } = await house.must(viewScreens, as, { eventId });
  for (const { id } of messages) await house.must(removeMessage, as, { eventId, messageId: id });
  expect(await shown(entrance)).toEqual([]);
});

test('before its day a screen shows the date, on the day itself what is left', async () => {
  const { path } = await newScreen(['clock']);
  const clockAt = async (now: string) => {
    house.now = now;
    return /class="stage__clock".*?<\/div>/s.exec(await page(path))![0];
  };
  const early = await clockAt('2026-11-02T17:30:00.000Z');
  expect(early).toContain('jeudi 12 novembre 2026');
  expect(early).not.toContain('data-countdown-to');
  const same = await clockAt('2026-11-12T08:00:00.000Z');
  expect(same).toContain('Début dans');
  expect(same).toContain('data-countdown-to');
});

test('before the first round a screen shows the pitches, and lets them go when it begins', async () => {
  const { eventId } = soiree;
  const { screen } = await newScreen();
  house.now = '2026-11-12T17:30:00.000Z';
  const before = await house.must(viewScreen, ANYBODY, { screen });
  expect(before.pitch).toMatchObject({ company: null, spoken: 0, count: 3 });
  const recruiterId = soiree.recruiters['Garage Nord']!.id;
  await house.must(startPitch, await organiser(), { eventId, recruiterId });
  expect((await house.must(viewScreen, ANYBODY, { screen })).pitch).toMatchObject({
    company: 'Garage Nord',
    until: '2026-11-12T17:31:00.000Z',
    spoken: 1,
  });
  await house.db
    .updateTable('recruiters')
    .set({ pitchEndedAt: house.now })
    .where('id', '=', recruiterId)
    .execute();
  house.now = DURING;
  expect((await house.must(viewScreen, ANYBODY, { screen })).pitch).toBeNull();
});
