import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { killWriting } from '../../../tests/support/killed.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { atStation, siteOf } from '../../../tests/support/site.ts';
import { loadSigningKey } from '../../kernel/personal-links.ts';
import { registerWalkIn } from '../door/use-cases/register-walk-in.ts';
import { linkOfRegistration } from '../events/queries.ts';
import { applyPlanChange } from '../matching/queries.ts';
import { markStation } from '../stations/use-cases/mark-station.ts';
import { comeHome, packHome, takeEvent, unpackEvent } from './queries.ts';
import type { HomeBundle } from './schema.ts';
import { readHallFile } from './use-cases/read-hall-file.ts';
import { seal } from './use-cases/shared/sealed-file.ts';
import { takeHome } from './use-cases/take-home.ts';
import { viewHall } from './use-cases/view-hall.ts';

const BEFORE = '2026-11-12T17:00:00.000Z';
const NIGHT = '2026-11-12T22:00:00.000Z';
const PASSPHRASE = 'one that only this test uses';
const here = testHouse(BEFORE);
const hall = testHouse(BEFORE);

let soiree: TestEvening;
let eventId: string;
let home: HomeBundle;
let walkIn: { id: string; link: string };
const asHome = () => loadSigningKey(here.db, undefined);

/** Round 3 and those after it begin so much later, and what is planned in them. */
const delay = async ({ db }: typeof here, minutes: number) => {
  const later = sql`make_interval(mins => ${minutes})`;
  await sql`update rounds set starts_at = starts_at + ${later}, ends_at = ends_at + ${later}
    where event_id = ${eventId} and number >= 3`.execute(db);
  await sql`update meetings set during = tstzrange(lower(during) + ${later}, upper(during) + ${later})
    where event_id = ${eventId} and round_number >= 3`.execute(db);
};
const plan = (house: typeof here, version: number, places: readonly (readonly [string, string, number])[]) =>
  house.db.transaction().execute((tx) =>
    applyPlanChange(
      tx,
      {
        ...{ eventId, expectedVersion: version, kind: 'repaired', by: 'Claire' },
        next: places.map(([candidate, recruiter, round]) => ({
          registrationId: soiree.candidates[candidate]!.id,
          recruiterId: soiree.recruiters[recruiter]!.id,
          ...{ round, seat: null, table: null },
        })),
      },
      BEFORE,
    ),
  );
const standing = async () => {
  const { rows } = await sql<{ line: string }>`
    select people.first_name || ' ' || companies.name || ' ' || meetings.status || ' ' || round_number || ' '
      || to_char(lower(during) at time zone 'UTC', 'HH24:MI') as line
    from meetings join registrations on registrations.id = registration_id join people on people.id = person_id
    join recruiters on recruiters.id = recruiter_id join companies on companies.id = company_id
    where meetings.event_id = ${eventId} and meetings.status <> 'cancelled' order by 1`.execute(here.db);
  return rows.map(({ line }) => line);
};
const written = async () => {
  const { rows } = await sql<{ what: string; rows: number }>`
    select 'registrations' as what, count(*)::int as rows from registrations
    union all select 'meetings', count(*)::int from meetings
    union all select 'marks', count(*)::int from presence_marks
    union all select 'home', count(*)::int from hall_takes where home_at is not null
    union all select 'waiting', count(*)::int from hall_files where way = 'home'
    union all select 'version', plan_version from events`.execute(here.db);
  return Object.fromEntries(rows.map(({ what, rows: count }) => [what, count]));
};

beforeAll(async () => {
  await asHome();
  soiree = await evening(here, {
    recruiters: { Coron: {}, Terril: {} },
    candidates: { Ines: {}, Omar: {}, Ugo: {} },
  });
  ({ eventId } = soiree);
  const fives = await siteOf(here, soiree, { name: 'Fives', computers: 2, guests: ['Ines'] });
  const [ofInes] = await publishedMeetings(here, soiree, [
    { candidate: 'Ines', recruiter: 'Coron', round: 1 },
    { candidate: 'Omar', recruiter: 'Terril', round: 3 },
  ]);
  await atStation(here, ofInes!, fives.stations[0]!);
  const bundle = await takeEvent(here.db, { eventId, laptop: 'portable' }, BEFORE);
  await hall.db.deleteFrom('organisations').execute();
  await hall.db.deleteFrom('networks').execute();
  await unpackEvent(hall.db, bundle!);

  // In the hall: somebody walks in and gets a card, Ines is interviewed at another computer because hers breaks, Omar moves up, and round 3 begins later.
  await loadSigningKey(hall.db, undefined);
  const entry = { eventId, firstName: 'Zoé', lastName: 'Essai', consent: true };
  const { registrationId } = await hall.must(registerWalkIn, await hall.as(soiree.organiser), entry);
  walkIn = {
    id: registrationId,
    link: linkOfRegistration({ id: registrationId, linkGeneration: 1 }),
  };
  expect((await hall.app.request(walkIn.link)).status).toBe(200);
  await hall.must(markStation, await hall.as(soiree.organiser), {
    ...{ eventId, siteId: fives.siteId, stationId: fives.stations[0]! },
    state: 'broken',
  });
  await sql`update meetings set status = 'held' where registration_id = ${soiree.candidates.Ines!.id}`.execute(
    hall.db,
  );
  await delay(hall, 5);
  await plan(hall, 1, [
    ['Ines', 'Coron', 1],
    ['Omar', 'Coron', 2],
    ['Omar', 'Terril', 3],
  ]);

  // Here meanwhile: Ugo gets an interview, and the break grows by ten minutes.
  await asHome();
  await delay(here, 10);
  await plan(here, 1, [
    ['Ines', 'Coron', 1],
    ['Omar', 'Terril', 3],
    ['Ugo', 'Terril', 4],
  ]);
  home = JSON.parse(JSON.stringify(await packHome(hall.db, bundle!.takeId, NIGHT))) as HomeBundle;
  here.now = NIGHT;
  const file = { name: 'retour.hall', mediaType: '', bytes: await seal(home, PASSPHRASE) };
  const claire = await here.as(soiree.organiser);
  await here.must(readHallFile, claire, { eventId, file, passphrase: PASSPHRASE });
});

test('killed in the middle of coming home: nothing is half here, and what was brought still waits', async () => {
  const before = await written();
  expect(before).toMatchObject({ registrations: 3, marks: 0, home: 0, waiting: 1, version: 2 });
  const { identity } = await here.as(soiree.organiser);
  const participations = [
    { eventId, organisationId: soiree.organiser.roles[0]!.organisationId, role: 'host' },
  ];
  const job = { identity, participations, now: NIGHT, eventId };
  // The lines of the journal are the last that is written.
  await killWriting(here, 'journal', 'take-home-apart.ts', job);
  expect(await written()).toEqual(before);
});

test('pressed again, with the plan and the times of here: what happened in the hall comes all the same', async () => {
  const claire = await here.as(soiree.organiser);
  const { waiting } = await here.must(viewHall, claire, { eventId });
  expect(waiting!.plan).toMatchObject({ madeHere: 1, madeInHall: 1, kept: 'hall' });
  expect(waiting!.differences).toMatchObject([{ key: 'rounds', kept: 'hall', why: 'lived' }]);
  const page = await here.app.request(`/events/${eventId}/hall`, {
    headers: { cookie: await here.cookieOf(soiree.organiser) },
  });
  // Round 3 begins at 19:26 as planned: five minutes later in the hall, ten here.
  expect(await page.text()).toMatch(/tour 3 : 19.h.31–19.h.46.*tour 3 : 19.h.36–19.h.51/s);
  await here.must(takeHome, claire, {
    eventId,
    choices: [
      { key: 'plan', kept: 'here' },
      { key: 'rounds', kept: 'here' },
    ],
  });
  expect(await standing()).toEqual([
    'Ines Coron held 1 17:50',
    'Omar Terril planned 3 18:36',
    'Ugo Terril planned 4 18:54',
  ]);
  expect(await written()).toMatchObject({ registrations: 4, marks: 1, home: 1, waiting: 0, version: 2 });
  // The site went out with its computers: which one broke and where Ines sat then are home.
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', sites.name, stations.number, stations.broken_at is not null, meetings.channel) as line
    from stations join sites on sites.id = site_id
      left join meetings on meetings.station_id = stations.id and meetings.status = 'held'
    where stations.event_id = ${eventId} order by number`.execute(here.db);
  expect(rows.map(({ line }) => line)).toEqual(['Fives 1 t', 'Fives 2 f video-site']);
});

test('a link given in the hall to somebody who walked in opens at home', async () => {
  expect(linkOfRegistration({ id: walkIn.id, linkGeneration: 1 })).toBe(walkIn.link);
  const page = await here.app.request(walkIn.link);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Zoé')]);
});

test('home again, the plan that was not taken stays away; a later one is shown against the plan of here', async () => {
  const before = await standing();
  await comeHome(here.db, home, NIGHT);
  expect(await standing()).toEqual(before);
  const claire = await here.as(soiree.organiser);
  await loadSigningKey(hall.db, undefined);
  await plan(hall, 2, [
    ['Ines', 'Coron', 1],
    ['Omar', 'Coron', 4],
  ]);
  const later = JSON.parse(JSON.stringify(await packHome(hall.db, home.takeId, NIGHT))) as HomeBundle;
  await asHome();
  const bytes = await seal(later, PASSPHRASE);
  const file = { name: 'retour.hall', mediaType: '', bytes };
  await here.must(readHallFile, claire, { eventId, file, passphrase: PASSPHRASE });
  const { waiting } = await here.must(viewHall, claire, { eventId });
  expect(waiting!.plan).toMatchObject({ madeHere: 0, madeInHall: 1, kept: 'here' });
  // This time the hall’s plan and its times: every interview follows them.
  await here.must(takeHome, claire, {
    eventId,
    choices: [
      { key: 'plan', kept: 'hall' },
      { key: 'rounds', kept: 'hall' },
    ],
  });
  expect(await standing()).toEqual(['Ines Coron held 1 17:50', 'Omar Coron planned 4 18:49']);
  const { rows } = await sql<{ versions: number[]; now: number }>`
    select array_agg(version order by version) as versions, plan_version as now
    from events join plan_versions on event_id = events.id group by plan_version`.execute(here.db);
  expect(rows).toEqual([{ versions: [1, 2, 3], now: 3 }]);
});
