import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { atStation, helperAt, siteOf, type TestSite } from '../../../tests/support/site.ts';
import { type Actor, Actor as TheActor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { stationCode } from '../../kernel/station-code.ts';
import { shiftClock } from '../live-day/use-cases/shift-clock.ts';
import { listSites } from '../sites/use-cases/list-sites.ts';
import { noticeSilence, stationByBrowser } from './store/browsers.ts';
import { answerHelp } from './use-cases/answer-help.ts';
import { askHelp } from './use-cases/ask-help.ts';
import { enterStationCall } from './use-cases/enter-station-call.ts';
import { giveStationCode } from './use-cases/give-station-code.ts';
import { keepStationCheck } from './use-cases/keep-station-check.ts';
import { markStation } from './use-cases/mark-station.ts';
import { openSeat } from './use-cases/open-seat.ts';
import { plugInStation } from './use-cases/plug-in-station.ts';
import { saySeatTried } from './use-cases/say-seat-tried.ts';
import { takeSeat } from './use-cases/take-seat.ts';
import { unplugStation } from './use-cases/unplug-station.ts';
import { viewSiteHost } from './use-cases/view-site-host.ts';
import { viewStation } from './use-cases/view-station.ts';
import { viewStationPulse } from './use-cases/view-station-pulse.ts';
import { welcomeAtSite } from './use-cases/welcome-at-site.ts';

/** The first round runs from 17:50 to 18:05 UTC, the second from 18:08 to 18:23. */
const BEFORE = '2026-11-12T17:40:00.000Z';
const house = testHouse(BEFORE);
let soiree: TestEvening;
let site: TestSite;
let elsewhere: TestSite;
let helper: Actor;
let meetings: string[];

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Garage Nord': {}, Coron: {} },
    candidates: { Steven: { partner: 'other' }, Jessica: {}, Awa: {} },
  });
  site = await siteOf(house, soiree, { name: 'Lille Fives', computers: 2, guests: ['Steven', 'Jessica'] });
  elsewhere = await siteOf(house, soiree, { name: 'Roubaix', computers: 1, guests: ['Awa'] });
  helper = await helperAt(house, soiree.counsellor, { eventId: soiree.eventId, siteId: site.siteId });
  meetings = await publishedMeetings(house, soiree, [
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2 },
    { candidate: 'Awa', recruiter: 'Coron', round: 1 },
  ]);
  await house.db.updateTable('stations').set({ headset: true, camera: true }).execute();
  for (const meeting of meetings.slice(0, 2)) await atStation(house, meeting, site.stations[0]!);
  await atStation(house, meetings[2]!, elsewhere.stations[0]!);
});

beforeEach(async () => {
  house.now = BEFORE;
  for (const table of [
    'stationSittings',
    'stationHelp',
    'stationBrowsers',
    'deviceChecks',
    'presences',
    'presenceMarks',
  ] as const)
    await house.db.deleteFrom(table).execute();
});

const at = (number = 1) => ({ ...of(), stationId: site.stations[number - 1]! });
const of = () => ({ eventId: soiree.eventId, siteId: site.siteId });
const codeOf = (name: string) => stationCode(soiree.candidates[name]!.id);

/** Sets up the computer of a station, as its host does; who the browser is from then on, with its cookie. */
async function plugged(number = 1) {
  const { code } = await house.must(giveStationCode, helper, at(number));
  const { secret } = await house.must(plugInStation, ANYBODY, { code });
  const identity = await stationByBrowser(house.db, secret!, house.now);
  return { computer: new TheActor(identity!), secret: secret!, cookie: `station=${secret}` };
}
const shown = async (computer: Actor) => house.must(viewStation, computer, {});
const hostSees = async () => (await house.must(viewSiteHost, helper, of())).stations[0]!;

describe('setting a computer up', () => {
  test('a code typed once makes a browser the one of its station, without anybody signing in', async () => {
    expect(await shown(ANYBODY)).toEqual({ kind: 'unplugged', wrong: false });
    const { code } = await house.must(giveStationCode, helper, at());
    expect(await hostSees()).toMatchObject({ state: 'unplugged', code });
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    const { secret } = await house.must(plugInStation, ANYBODY, { code: spaced });
    const identity = await stationByBrowser(house.db, secret!, house.now);
    expect(identity).toMatchObject({ kind: 'station', siteId: site.siteId, name: 'Lille Fives · 1' });
    expect(await hostSees()).toMatchObject({ state: 'expected', plugged: true, code: null });
    // The same code opens nothing twice.
    expect(await house.must(plugInStation, ANYBODY, { code })).toEqual({ secret: null, seconds: 0 });
  });

  test('a code is closed after ten minutes, and after twenty wrong ones typed anywhere', async () => {
    const { code } = await house.must(giveStationCode, helper, at());
    house.now = plusMinutes(BEFORE, 10);
    expect((await house.must(plugInStation, ANYBODY, { code })).secret).toBe(null);
    house.now = BEFORE;
    const fresh = (await house.must(giveStationCode, helper, at())).code;
    const wrong = fresh === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 20; tries++) await house.must(plugInStation, ANYBODY, { code: wrong });
    expect((await house.must(plugInStation, ANYBODY, { code: fresh })).secret).toBe(null);
    expect((await hostSees()).code).toBe(null);
  });

  test('a second computer takes the place of the first, and unplugging ends it at once', async () => {
    const { secret: first } = await plugged();
    const { secret: second, cookie } = await plugged();
    expect(await stationByBrowser(house.db, first, house.now)).toBe(null);
    expect(await stationByBrowser(house.db, second, house.now)).not.toBe(null);
    await house.must(unplugStation, helper, at());
    expect(await stationByBrowser(house.db, second, house.now)).toBe(null);
    const { html } = await readPage(house.app, '/station', { cookie });
    expect(html).toContain('Brancher ce poste');
    expect((await house.app.request('/api/station/pulse', { headers: { cookie } })).status).toBe(401);
  });

  test('its cookie opens the pages of the station and nothing else', async () => {
    const { cookie } = await plugged();
    expect((await readPage(house.app, '/station', { cookie })).html).toContain('Steven E.');
    for (const path of [`/events/${soiree.eventId}/board`, site.host, '/account'])
      expect((await house.app.request(path, { headers: { cookie } })).status).toBe(404);
  });

  test('a computer that says nothing for half a minute is silent until it speaks again', async () => {
    const { secret } = await plugged();
    house.now = plusMinutes(BEFORE, 29 / 60);
    await noticeSilence(house.db, house.now);
    expect((await hostSees()).state).toBe('expected');
    house.now = plusMinutes(BEFORE, 31 / 60);
    await noticeSilence(house.db, house.now);
    expect(await hostSees()).toMatchObject({ state: 'silent', since: BEFORE });
    await stationByBrowser(house.db, secret, house.now);
    expect((await hostSees()).state).toBe('expected');
  });
});

describe('its devices', () => {
  const fine = { browser: true, camera: true, microphone: true, speaker: true, network: 'relay' };

  test('are tried before the first person; another computer has to be tried anew', async () => {
    const { computer, cookie } = await plugged();
    const page = async () => (await readPage(house.app, '/station', { cookie })).html;
    expect(await page()).toContain('n’a pas encore été vérifié');
    expect((await hostSees()).check).toBeNull();
    await house.must(keepStationCheck, computer, fine);
    expect((await hostSees()).check).toEqual({ at: BEFORE, lacks: [] });
    const { sites } = await house.must(listSites, await house.as(soiree.organiser), {
      eventId: soiree.eventId,
    });
    expect(sites.find(({ id }) => id === site.siteId)).toMatchObject({ checkedCount: 1, unfitCount: 0 });
    expect(await page()).not.toContain('n’a pas encore été vérifié');
    const { html } = await readPage(house.app, site.host, {
      cookie: await house.cookieOf(soiree.counsellor),
    });
    expect(html).toContain('Vérifié à 18:40');
    await plugged();
    expect((await hostSees()).check).toBeNull();
  });

  test('that fail say since when, until somebody sees and hears themselves', async () => {
    const { computer } = await plugged();
    await house.must(keepStationCheck, computer, { ...fine, microphone: false });
    house.now = plusMinutes(BEFORE, 2);
    await house.must(keepStationCheck, computer, { ...fine, microphone: false });
    const failing = { state: 'unfit', since: BEFORE, check: { at: BEFORE, lacks: ['microphone'] } };
    expect(await hostSees()).toMatchObject(failing);
    // It has no room for a trial while nobody sits there.
    const tried = { camera: true, microphone: true };
    expect((await house.ask(saySeatTried, computer, tried)).kind).toBe('not-found');
    await house.must(takeSeat, computer, { meetingId: meetings[0]!, code: codeOf('Steven') });
    await house.must(askHelp, computer, { about: 'devices', camera: true, microphone: true });
    expect(await hostSees()).toMatchObject({
      state: 'help',
      helpReason: 'devices',
      check: { lacks: ['speaker'] },
    });
    await house.must(saySeatTried, computer, tried);
    expect(await hostSees()).toMatchObject({ state: 'seated', check: { at: house.now, lacks: [] } });
  });
});

describe('somebody sits down', () => {
  test('the station shows its next person in large, and opens with four figures', async () => {
    const { computer } = await plugged();
    expect(await shown(computer)).toMatchObject({
      kind: 'expected',
      seat: { name: 'Steven E.', company: 'Garage Nord', channel: 'video-site' },
    });
    const seat = { meetingId: meetings[0]!, code: codeOf('Steven') };
    expect(await house.must(takeSeat, computer, seat)).toEqual({ seated: true, triesLeft: 3 });
    expect(await shown(computer)).toMatchObject({
      kind: 'seated',
      call: { name: 'Garage Nord', stage: 'open' },
    });
    expect(await hostSees()).toMatchObject({ state: 'seated', seated: { name: 'Steven E.' } });
    // Who sits there is here: nobody has to mark it.
    const { guests } = await house.must(viewSiteHost, helper, of());
    expect(guests.find(({ name }) => name === 'Steven E.')).toMatchObject({ state: 'present' });
    expect(await house.must(enterStationCall, computer, { meetingId: meetings[0]! })).toMatchObject({
      kind: 'native',
      person: { id: `candidate:${soiree.candidates.Steven!.id}`, name: 'Steven' },
    });
  });

  test('its clock shows the hour that the event plays, not the one of the server', async () => {
    const { cookie } = await plugged();
    const organiser = await house.as(soiree.organiser);
    await house.must(shiftClock, organiser, { eventId: soiree.eventId, time: '18:45' });
    for (const path of ['/station', '/station/check'])
      expect((await readPage(house.app, path, { cookie })).html).toMatch(/data-clock="[^"]+"[^>]*>18:45</);
    await house.must(shiftClock, organiser, { eventId: soiree.eventId, time: null });
  });

  test('three wrong codes call somebody, who opens the interview; another person’s code is wrong too', async () => {
    const { computer } = await plugged();
    const meetingId = meetings[0]!;
    for (const left of [2, 1, 0])
      expect(await house.must(takeSeat, computer, { meetingId, code: codeOf('Jessica') })).toEqual({
        seated: false,
        triesLeft: left,
      });
    // The right one comes too late as well.
    const right = { meetingId, code: codeOf('Steven') };
    expect(await house.must(takeSeat, computer, right)).toEqual({ seated: false, triesLeft: 0 });
    expect(await hostSees()).toMatchObject({
      state: 'help',
      helpReason: 'code',
      next: { name: 'Steven E.' },
    });
    await house.must(openSeat, helper, { ...at(), meetingId });
    expect(await hostSees()).toMatchObject({ state: 'seated' });
    expect((await shown(computer)).kind).toBe('seated');
  });

  test('who leaves is gone from the screen, also when the server is asked by an old page', async () => {
    const { computer, cookie } = await plugged();
    await house.must(takeSeat, computer, { meetingId: meetings[0]!, code: codeOf('Steven') });
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const left = await house.app.request('/station/leave', { method: 'POST', headers });
    // The browser empties what it stored, and keeps the cookie by which it is this station.
    expect([left.status, left.headers.get('clear-site-data')]).toEqual([303, '"storage"']);
    expect(left.headers.getSetCookie()).toEqual([]);
    expect(JSON.stringify(await shown(computer))).not.toMatch(/Steven|Garage/);
    const ticket = await house.ask(enterStationCall, computer, { meetingId: meetings[0]! });
    expect(ticket.kind).toBe('not-found');
  });

  test('a change of the plan changes the page, and the one before it opens nothing', async () => {
    const { computer } = await plugged();
    const pulse = async () => (await house.must(viewStationPulse, computer, {})).showing;
    const before = await pulse();
    await atStation(house, meetings[0]!, site.stations[1]!);
    expect(await pulse()).not.toBe(before);
    const old = await house.ask(takeSeat, computer, { meetingId: meetings[0]!, code: codeOf('Steven') });
    expect(old.kind).toBe('not-found');
    await atStation(house, meetings[0]!, site.stations[0]!);
  });

  test('a computer set up anew comes back to the interview of whoever sits there', async () => {
    const { computer } = await plugged();
    await house.must(takeSeat, computer, { meetingId: meetings[0]!, code: codeOf('Steven') });
    house.now = plusMinutes(BEFORE, 15);
    const { computer: fresh } = await plugged();
    expect(await shown(fresh)).toMatchObject({ kind: 'seated', seat: { name: 'Steven E.' } });
    // And it forgets them when the next person is due.
    house.now = '2026-11-12T18:07:00.000Z';
    expect(await shown(fresh)).toMatchObject({ kind: 'expected', seat: { name: 'Jessica E.' } });
  });
});

describe('who welcomes at a site', () => {
  test('sees the people and computers of that site, by first name and initial, and no other site', async () => {
    const page = await house.must(viewSiteHost, helper, of());
    // Steven comes with another organisation: helping at a site does not tell his name.
    expect(page.guests.map(({ name }) => name)).toEqual(['Steven E.', 'Jessica Essai']);
    expect(page.guests[0]!.next).toMatchObject({ company: 'Garage Nord', station: '1' });
    expect(page.stations).toHaveLength(2);
    const other = { eventId: soiree.eventId, siteId: elsewhere.siteId };
    expect((await house.ask(viewSiteHost, helper, other)).kind).toBe('not-found');
    const mixed = { ...of(), stationId: elsewhere.stations[0]! };
    for (const useCase of [giveStationCode, unplugStation, answerHelp])
      expect((await house.ask(useCase, helper, mixed)).kind).toBe('not-found');
    const guestId = soiree.candidates.Awa!.id;
    expect((await house.ask(welcomeAtSite, helper, { ...of(), guestId, state: 'present' })).kind).toBe(
      'not-found',
    );
  });

  test('marks who has come by one press, and takes it back', async () => {
    const guestId = soiree.candidates.Steven!.id;
    const state = async () =>
      (await house.must(viewSiteHost, helper, of())).guests.find(({ id }) => id === guestId)!.state;
    await house.must(welcomeAtSite, helper, { ...of(), guestId, state: 'present' });
    expect(await state()).toBe('present');
    await house.must(welcomeAtSite, helper, { ...of(), guestId, state: 'expected' });
    expect(await state()).toBe('expected');
  });

  test('help that was asked for stays until it was given, once however often it is pressed', async () => {
    const { computer } = await plugged();
    await house.must(askHelp, computer, {});
    house.now = plusMinutes(BEFORE, 1);
    await house.must(askHelp, computer, {});
    expect(await hostSees()).toMatchObject({ state: 'help', since: BEFORE });
    await house.must(answerHelp, helper, at());
    expect((await hostSees()).state).toBe('expected');
    expect((await shown(computer)) as object).toMatchObject({ helpSince: null });
  });

  test('a broken computer names nobody any more, its person is told of another, and the repair hears of it', async () => {
    const { computer } = await plugged();
    await house.must(takeSeat, computer, { meetingId: meetings[0]!, code: codeOf('Steven') });
    await house.must(markStation, helper, { ...at(), state: 'broken' });
    expect(await shown(computer)).toMatchObject({ kind: 'broken', seat: null });
    const told = await house.db
      .selectFrom('outbox')
      .select('payload')
      .where('signal', '=', 'live-day.happened')
      .execute();
    expect(told).toHaveLength(1);
    // Nothing waits for the worker: the free computer is given in the same press.
    const { stationId } = await house.db
      .selectFrom('meetings')
      .select('stationId')
      .where('id', '=', meetings[0]!)
      .executeTakeFirstOrThrow();
    expect(stationId).toBe(site.stations[1]);
    // Steven is told, and the host's page says what the paper does not.
    await house.deliver();
    const [message] = await house.db
      .selectFrom('messages')
      .select('body')
      .where('recipientId', '=', soiree.candidates.Steven!.id)
      .execute();
    expect(message?.body).toMatch(/Garage Nord, en vidéo, Lille Fives, poste 2/);
    const { guests, stations } = await house.must(viewSiteHost, helper, of());
    expect(guests[0]).toMatchObject({ name: 'Steven E.', next: { station: '2', before: '1' } });
    expect(stations[1]).toMatchObject({ next: { name: 'Steven E.', before: '1' } });
    await house.must(markStation, helper, { ...at(), state: 'works' });
    // It works again: nobody has to change places once more, it waits for the next.
    expect((await hostSees()).state).toBe('free');
  });

  test('is known by their session as long as their organisation takes part, and begins at their site', async () => {
    const cookie = await house.cookieOf(soiree.counsellor);
    expect((await readPage(house.app, '/', { cookie })).html).toContain(`href="${site.host}"`);
    expect((await readPage(house.app, site.host, { cookie })).html).toContain('Steven E.');
    await house.db
      .updateTable('accounts')
      .set({ disabledAt: house.now })
      .where('id', '=', soiree.counsellor.accountId)
      .execute();
    expect((await house.app.request(site.host, { headers: { cookie } })).status).toBe(404);
    await house.db
      .updateTable('accounts')
      .set({ disabledAt: null })
      .where('id', '=', soiree.counsellor.accountId)
      .execute();
    const { organisationId } = soiree.counsellor.roles[0]!;
    const ties = house.db.deleteFrom('eventPartners').where('organisationId', '=', organisationId);
    await ties.execute();
    expect((await house.app.request(site.host, { headers: { cookie } })).status).toBe(404);
  });
});
