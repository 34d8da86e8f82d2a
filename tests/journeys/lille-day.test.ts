import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markPresence } from '../../src/capabilities/door/use-cases/mark-presence.ts';
import { markRound } from '../../src/capabilities/live-day/use-cases/mark-round.ts';
import { publishDraft } from '../../src/capabilities/matching/use-cases/publish-draft.ts';
import { startPlan } from '../../src/capabilities/matching/use-cases/start-plan.ts';
import { giveResult } from '../../src/capabilities/meetings/use-cases/give-result.ts';
import { joinWorkshop } from '../../src/capabilities/preparation/use-cases/join-workshop.ts';
import { noteAttendance } from '../../src/capabilities/preparation/use-cases/note-attendance.ts';
import { planWorkshop } from '../../src/capabilities/preparation/use-cases/plan-workshop.ts';
import { viewWorkshops } from '../../src/capabilities/preparation/use-cases/view-workshops.ts';
import { addSite } from '../../src/capabilities/sites/use-cases/add-site.ts';
import { giveStationCode } from '../../src/capabilities/stations/use-cases/give-station-code.ts';
import { welcomeAtSite } from '../../src/capabilities/stations/use-cases/welcome-at-site.ts';
import { plusMinutes } from '../../src/kernel/clock.ts';
import { stationCode } from '../../src/kernel/station-code.ts';
import { prepareAssets } from '../../src/web/assets.ts';
import { openBrowser } from '../support/browser.ts';
import { evening, type TestEvening } from '../support/evening.ts';
import { testHouse } from '../support/house.ts';
import { serveApp } from '../support/serve.ts';
import { COMPANIES, lillePeople, SITES } from './lille-cast.ts';
import { LAPTOP, PHONE, STATION, Stage } from './stage.ts';

// Situation 4 in its sizes: fifty people at four sites with eighteen shared computers meet fifteen companies that are
// elsewhere. Six of the interviews of one round are held by real calls; what breaks meanwhile is broken for real.

const START = '2026-11-12T08:00:00.000Z';
const house = testHouse(START);
const PEOPLE = lillePeople();
const ROUNDS = 8;
/** Pictures of a made-up camera, few of them: twelve pages share the two cores of the smallest machine, */
const FEW_PICTURES = ['--use-fake-device-for-media-stream=fps=5'];
/** which may keep each of them waiting. */
const PATIENCE = 90_000;

interface Planned {
  readonly id: string;
  readonly round: number;
  readonly candidate: string;
  readonly company: string;
  readonly registrationId: string;
  readonly channel: string;
  readonly stationId: string | null;
  readonly siteId: string | null;
  readonly startsAt: string;
  readonly status: string;
}

/** An interview by video with the two pages on which it is held. */
interface Held {
  readonly meeting: Planned;
  station: Page;
  readonly desk: Page;
}

const phase = (page: Page, ...states: string[]) =>
  page.waitForSelector(states.map((state) => `[data-call][data-phase="${state}"]`).join(', '), {
    timeout: PATIENCE,
  });

/** Pictures of the other arrive on this page from now on. */
async function seesTheOther(page: Page): Promise<void> {
  const decoded = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLVideoElement>('[data-call-others] [data-call-camera]')].reduce(
        (sum, video) => sum + video.getVideoPlaybackQuality().totalVideoFrames,
        0,
      ),
    );
  const before = await decoded();
  await expect.poll(decoded, { timeout: PATIENCE }).toBeGreaterThan(before + 3);
}

describe('a day at four sites', { timeout: 300_000 }, () => {
  let served: Awaited<ReturnType<typeof serveApp>>;
  let stage: Stage;
  let alone: Browser;
  let made: TestEvening;
  let siteIds: string[];
  let failed = false;
  const held: Held[] = [];
  let byTelephone: Planned;

  const organiser = () => house.as(made.organiser);
  const plan = async (): Promise<Planned[]> => {
    const rows = await house.db
      .selectFrom('meetings')
      .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
      .innerJoin('companies', 'companies.id', 'recruiters.companyId')
      .innerJoin('rounds', (join) =>
        join
          .onRef('rounds.eventId', '=', 'meetings.eventId')
          .onRef('rounds.number', '=', 'meetings.roundNumber'),
      )
      .select([
        'meetings.id',
        'roundNumber as round',
        'people.firstName as candidate',
        'companies.name as company',
        'registrationId',
        'channel',
        'stationId',
        'registrations.siteId',
        'rounds.startsAt',
        'meetings.status',
      ])
      .where('meetings.eventId', '=', made.eventId)
      .where('meetings.status', '<>', 'cancelled')
      .orderBy('roundNumber')
      .orderBy('companies.name')
      .execute();
    return rows;
  };
  /** Minutes into a round, as the house's clock then stands. */
  const at = (meeting: Planned, minutes: number) => plusMinutes(meeting.startsAt, minutes);

  beforeAll(async () => {
    await prepareAssets();
    served = await serveApp(house.app);
    made = await evening(house, {
      rounds: ROUNDS,
      most: 4,
      floor: 1,
      recruiters: Object.fromEntries(COMPANIES.map((name) => [name, {}])),
      candidates: Object.fromEntries(PEOPLE.map(({ name, wishes }) => [name, { wishes }])),
    });
    await house.db.updateTable('recruiters').set({ receivesFrom: 'home' }).execute();
    await house.db.updateTable('people').set({ phone: '+33612345678' }).execute();
    stage = await Stage.open(served.origin, 'lille', openBrowser(FEW_PICTURES));
    alone = await openBrowser(FEW_PICTURES);
  }, 120_000);

  afterAll(async () => {
    await stage?.close();
    await alone?.close();
    served?.stop();
  });

  beforeEach(({ skip, onTestFailed }) => {
    if (failed) skip();
    onTestFailed(async () => {
      failed = true;
      await stage.pictureAll('failed');
    });
  });

  /** A page of the site with somebody's session. */
  async function signedIn(cookie: string): Promise<Page> {
    const page = await stage.person(LAPTOP);
    const [name = '', ...value] = cookie.split('=');
    await page.context().addCookies([{ name, value: value.join('='), url: served.origin }]);
    return page;
  }

  test('four sites with eighteen computers, and each person goes to the one of their quarter', async () => {
    siteIds = [];
    for (const { name, postcode, stations } of SITES) {
      const entry = { eventId: made.eventId, name, postcode, stationCount: stations, resetMinutes: 3 };
      siteIds.push((await house.must(addSite, await organiser(), entry)).siteId);
    }
    for (const { name, site } of PEOPLE)
      await house.db
        .updateTable('registrations')
        .set({ attendsFrom: 'site', siteId: siteIds[site]! })
        .where('id', '=', made.candidates[name]!.id)
        .execute();
    const page = await signedIn(await house.cookieOf(made.organiser));
    await page.goto(`/events/${made.eventId}/sites`);
    for (const { name } of SITES) await page.getByText(name).first().waitFor();
    await stage.look(page, 'sites');
    await page.context().close();
  });

  test('two workshops and an interview prepare everybody', async () => {
    const counsellor = await house.as(made.counsellor);
    const ids = Object.values(made.candidates).map(({ id }) => id);
    const hours = [
      { kind: 'workshop', title: 'Se présenter en deux minutes' },
      { kind: 'workshop', title: 'Répondre devant une caméra' },
      { kind: 'interview', title: 'Entretien avec la conseillère' },
    ] as const;
    for (const [index, hour] of hours.entries()) {
      const { workshopId } = await house.must(planWorkshop, await organiser(), {
        ...{ eventId: made.eventId, ...hour, onDate: `2026-11-0${index + 2}` },
      });
      const who = { eventId: made.eventId, workshopId };
      await house.must(joinWorkshop, counsellor, { ...who, registrationIds: ids });
      for (const registrationId of ids)
        await house.must(noteAttendance, counsellor, { ...who, registrationId, attended: 'yes' });
    }
    const { workshops } = await house.must(viewWorkshops, await organiser(), { eventId: made.eventId });
    expect(workshops.map(({ people, came }) => [people, came])).toEqual(hours.map(() => [50, 50]));
  });

  test('the plan serves everybody, each at a computer of their site, none twice at a time', async () => {
    const { draftId } = await house.must(startPlan, await organiser(), {
      eventId: made.eventId,
      seconds: 2,
    });
    await house.deliver();
    const { revision } = await house.db
      .selectFrom('planDrafts')
      .select('revision')
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow();
    await house.must(publishDraft, await organiser(), { eventId: made.eventId, draftId, revision });
    const meetings = await plan();
    expect(new Set(meetings.map(({ candidate }) => candidate)).size).toBe(PEOPLE.length);
    expect(new Set(meetings.map(({ channel }) => channel))).toEqual(new Set(['video-site']));
    const stations = await house.db.selectFrom('stations').select(['id', 'siteId']).execute();
    expect(stations).toHaveLength(18);
    const siteOf = new Map(stations.map(({ id, siteId }) => [id, siteId]));
    for (const { stationId, siteId } of meetings) expect(siteOf.get(stationId!)).toBe(siteId);
    const taken = meetings.map(({ stationId, round }) => `${stationId}/${round}`);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('six people sit down at their computers and speak with six companies at the same time', async () => {
    const meetings = await plan();
    const rounds = Array.from({ length: ROUNDS }, (_, index) =>
      meetings.filter(({ round }) => round === index + 1),
    );
    // Two of the first site, which is cut later, then who else is there.
    const full = rounds.find(
      (one) => one.length >= 6 && one.filter(({ siteId }) => siteId === siteIds[0]).length >= 2,
    )!;
    const [cut, others] = [true, false].map((first) =>
      full.filter(({ siteId }) => (siteId === siteIds[0]) === first),
    ) as [Planned[], Planned[]];
    const six = [...cut.slice(0, 2), ...others].slice(0, 6);
    expect(six).toHaveLength(6);
    house.now = at(six[0]!, -2);
    for (const [index, meeting] of six.entries()) {
      const { eventId } = made;
      const of = { eventId, siteId: meeting.siteId!, stationId: meeting.stationId! };
      await house.must(welcomeAtSite, await organiser(), {
        ...{ eventId, siteId: meeting.siteId!, guestId: meeting.registrationId, state: 'present' },
      });
      const { code } = await house.must(giveStationCode, await organiser(), of);
      // The third computer has a browser of its own, to be killed.
      const station = index === 2 ? await kioskAlone() : await stage.person(STATION);
      await station.goto(`${served.origin}/station`);
      await station.getByRole('textbox').fill(code);
      await station.getByRole('textbox').press('Enter');
      await station.getByRole('heading', { name: meeting.candidate }).waitFor();
      if (index === 0) await stage.look(station, 'station-expects');
      await station.getByRole('textbox').fill(stationCode(meeting.registrationId));
      await station.getByRole('textbox').press('Enter');
      await station.waitForSelector('[data-call-enter]:visible');
      const desk = await stage.person(PHONE);
      for (const page of [station, desk]) page.setDefaultTimeout(PATIENCE);
      await desk.goto(`${made.recruiters[meeting.company]!.link}/call`);
      held.push({ meeting, station, desk });
    }
    house.now = at(six[0]!, 1);
    for (const { station, desk } of held)
      for (const page of [station, desk]) await page.locator('[data-call-enter]').click();
    for (const { station, desk } of held)
      await Promise.all([station, desk].map((page) => phase(page, 'live', 'weak')));
    for (const { station, desk } of held) {
      await seesTheOther(station);
      await seesTheOther(desk);
    }
  });

  async function kioskAlone(storageState?: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>) {
    const context = await alone.newContext({
      ...{ viewport: STATION, locale: 'fr-BE', reducedMotion: 'reduce' },
      ...(storageState ? { storageState } : {}),
    });
    return await context.newPage();
  }

  test('a browser that is killed is back in the interview by itself', async () => {
    const one = held[2]!;
    const kept = await one.station.context().storageState();
    const gone = new Promise((resolve) => alone.once('disconnected', resolve));
    const session = await alone.newBrowserCDPSession();
    // The browser dies before it can answer.
    void session.send('Browser.crash').catch(() => {});
    await gone;
    alone = await openBrowser(FEW_PICTURES);
    one.station = await kioskAlone(kept);
    await one.station.goto(`${served.origin}/station`);
    await phase(one.station, 'live', 'weak');
    await seesTheOther(one.station);
    await seesTheOther(one.desk);
  });

  test('a site that is cut from the network for a minute goes on by itself', async () => {
    const site = held.slice(0, 2);
    for (const { station } of site) await station.context().setOffline(true);
    house.now = plusMinutes(house.now, 1);
    for (const { station } of site)
      await expect.poll(() => station.evaluate(() => navigator.onLine)).toBe(false);
    for (const { station } of site) await station.context().setOffline(false);
    for (const { station, desk } of site) {
      await Promise.all([phase(station, 'live', 'weak'), phase(desk, 'live', 'weak')]);
      await seesTheOther(station);
      await seesTheOther(desk);
    }
  });

  test('a recruiter who hears nothing goes on by telephone, and both pages follow', async () => {
    const { meeting, desk, station } = held[5]!;
    byTelephone = meeting;
    await desk.locator('[data-call-trouble] summary').click();
    await desk.locator('[data-call-phone] button').click();
    await desk.locator('#to-call button').click();
    await desk.locator('#to-call a[href="tel:+33612345678"]').waitFor();
    await station.locator('.kiosk__stage .notice').waitFor();
    expect((await plan()).find(({ id }) => id === meeting.id)!.channel).toBe('telephone');
  });

  test('the day goes on to its end, and the report says by which way people met', async () => {
    await stage.putAway();
    await alone.close();
    const { eventId } = made;
    const everybody = await plan();
    const subject = new Map(everybody.map(({ registrationId, siteId }) => [registrationId, siteId!]));
    for (const [guestId, siteId] of subject)
      await house.must(welcomeAtSite, await organiser(), { eventId, siteId, guestId, state: 'present' });
    for (const { id: subjectId } of Object.values(made.recruiters))
      await house.must(markPresence, await organiser(), {
        ...{ eventId, kind: 'recruiter', subjectId, state: 'present' },
      });
    for (let round = 1; round <= ROUNDS; round++) {
      const one = everybody.find((meeting) => meeting.round === round);
      if (!one) continue;
      house.now = at(one, 1);
      await house.must(markRound, await organiser(), { eventId, round, mark: 'start' });
      house.now = at(one, 15);
      await house.must(markRound, await organiser(), { eventId, round, mark: 'finish' });
    }
    const after = await plan();
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set(['held']));
    expect(new Set(after.map(({ candidate }) => candidate)).size).toBe(PEOPLE.length);
    for (const { id: meetingId, company } of after)
      await house.must(giveResult, made.recruiters[company]!.actor, { meetingId, result: 'second-maybe' });
    const page = await signedIn(await house.cookieOf(made.organiser));
    await page.goto(`/events/${eventId}/report`);
    const text = await page.locator('main').innerText();
    expect(after.filter(({ channel }) => channel === 'telephone').map(({ id }) => id)).toEqual([
      byTelephone.id,
    ]);
    expect(text).toMatch(new RegExp(`Vidéo.{0,60}\\s${after.length - 1}\\b`, 's'));
    await stage.look(page, 'report');
  });

  test('nothing was found on the pages that were looked at', () => {
    // A page without network says so in the browser's own words.
    expect(stage.complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
