import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { givePlaces } from '../door/use-cases/give-places.ts';
import { viewDoor } from '../door/use-cases/view-door.ts';
import { updateMyRegistration } from '../events/use-cases/update-my-registration.ts';
import { addSite } from '../sites/use-cases/add-site.ts';
import { markStation } from '../stations/use-cases/mark-station.ts';
import { publishDraft } from './use-cases/publish-draft.ts';
import { startPlan } from './use-cases/start-plan.ts';
import { viewDraft } from './use-cases/view-draft.ts';

/** The day of Lille, 2020, in size: four sites with 18 computers, 15 companies at a distance, 50 people, eight rounds. */
const SITES = { Fives: 6, Moulins: 4, Roubaix: 4, Tourcoing: 4 };
const COMPANIES = Array.from({ length: 15 }, (_, index) => `Entreprise ${index + 1}`);
const PEOPLE = Array.from({ length: 50 }, (_, index) => `Personne ${index + 1}`);
const wishesOf = (index: number) => [0, 4, 7, 11].map((step) => COMPANIES[(index + step) % 15]!);

const house = testHouse();
let made: TestEvening;
let claire: Actor;
const siteIds = new Map<string, string>();
const published = () =>
  house.db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('rounds', (join) =>
      join
        .onRef('rounds.eventId', '=', 'meetings.eventId')
        .onRef('rounds.number', '=', 'meetings.roundNumber'),
    )
    .leftJoin('stations', 'stations.id', 'meetings.stationId')
    .select([
      'meetings.id',
      'registrationId',
      'roundNumber',
      'channel',
      'tableNumber',
      'stationId',
      'registrations.siteId',
      'stations.siteId as stationSite',
      'stations.number',
      'rounds.startsAt',
      'rounds.endsAt',
    ])
    .where('meetings.eventId', '=', made.eventId)
    .where('meetings.status', '<>', 'cancelled')
    .orderBy('roundNumber')
    .orderBy('meetings.id')
    .execute();

beforeAll(async () => {
  made = await evening(house, {
    rounds: 8,
    tables: 1,
    most: 4,
    floor: 1,
    recruiters: Object.fromEntries(COMPANIES.map((name) => [name, { receivesFrom: 'home' as const }])),
    candidates: {
      ...Object.fromEntries(PEOPLE.map((name, index) => [name, { wishes: wishesOf(index) }])),
      Nora: {},
    },
  });
  claire = await house.as(made.organiser);
  const { eventId } = made;
  for (const [name, stationCount] of Object.entries(SITES)) {
    const { siteId } = await house.must(addSite, claire, { eventId, name, stationCount, resetMinutes: 3 });
    siteIds.set(name, siteId);
  }
  const names = Object.keys(SITES);
  // The last two speak from home: one by video, one by telephone.
  for (const [index, name] of PEOPLE.entries())
    await house.db
      .updateTable('registrations')
      .set(
        index < 48
          ? { attendsFrom: 'site', siteId: siteIds.get(names[index % 4]!)! }
          : { attendsFrom: 'home', remoteChannel: index === 49 ? 'telephone' : 'video' },
      )
      .where('id', '=', made.candidates[name]!.id)
      .execute();
  const { draftId } = await house.must(startPlan, claire, { eventId, seconds: 0.5 });
  await house.deliver();
  const { draft } = await house.must(viewDraft, claire, { eventId, draftId });
  await house.must(publishDraft, claire, { eventId, draftId, revision: draft.revision });
});

test('everybody is served at the computers that there are, and no table of the hall is used', async () => {
  const meetings = await published();
  expect(new Set(meetings.map(({ registrationId }) => registrationId)).size).toBe(50);
  expect(meetings.every(({ tableNumber }) => tableNumber === null)).toBe(true);
  const [byVideo, byPhone] = [made.candidates['Personne 49']!.id, made.candidates['Personne 50']!.id];
  for (const { registrationId, channel, stationId, siteId, stationSite } of meetings) {
    if (registrationId === byVideo) expect([channel, stationId]).toEqual(['video-home', null]);
    else if (registrationId === byPhone) expect([channel, stationId]).toEqual(['telephone', null]);
    else expect([channel, stationSite]).toEqual(['video-site', siteId]);
  }
});

test('no computer has two people at once, nor before its reset is over; people seldom change computers', async () => {
  const seated = (await published()).filter(({ stationId }) => stationId !== null);
  const clashes = seated.filter((one) =>
    seated.some(
      (other) =>
        other.stationId === one.stationId &&
        other.registrationId !== one.registrationId &&
        other.startsAt >= one.startsAt &&
        other.startsAt < plusMinutes(one.endsAt, 3),
    ),
  );
  expect(clashes).toEqual([]);
  const computers = new Map<string, Set<string | null>>();
  for (const { registrationId, stationId } of seated)
    computers.set(registrationId, (computers.get(registrationId) ?? new Set()).add(stationId));
  const most = [...computers.values()].map(({ size }) => size);
  expect(most.reduce((sum, size) => sum + size, 0)).toBeLessThan(seated.length);
});

test('a computer breaks: its people go to a free one of the same round, else they have none and it is known', async () => {
  const { eventId } = made;
  const siteId = siteIds.get('Fives')!;
  const before = (await published()).filter((one) => one.siteId === siteId);
  const broken = before.find(({ number }) => number === 2)!;
  await house.must(markStation, claire, { eventId, siteId, stationId: broken.stationId!, state: 'broken' });
  const after = (await published()).filter((one) => one.siteId === siteId);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after.filter(({ stationId }) => stationId === broken.stationId)).toEqual([]);
  for (let round = 1; round <= 8; round++) {
    const there = after.filter(({ roundNumber }) => roundNumber === round);
    expect(there.filter(({ stationId }) => stationId !== null).length).toBe(Math.min(5, there.length));
  }
});

test('whoever changes places gets the channel and the computer of the new place', async () => {
  const { id } = made.candidates['Personne 49']!;
  const siteId = siteIds.get('Roubaix')!;
  await house.must(updateMyRegistration, made.candidates['Personne 49']!.actor, { place: siteId });
  await house.deliver();
  const own = (await published()).filter(({ registrationId }) => registrationId === id);
  expect(own.length).toBeGreaterThan(0);
  for (const { channel, stationSite } of own) {
    expect(channel).toBe('video-site');
    expect([siteId, null]).toContain(stationSite);
  }
});

test('who comes to a site without an interview is given one where a computer is free', async () => {
  const { eventId } = made;
  const { id, actor } = made.candidates.Nora!;
  const siteId = siteIds.get('Moulins')!;
  await house.must(updateMyRegistration, actor, { place: siteId });
  const offered = async () => (await house.must(viewDoor, claire, { eventId, offer: id })).offer!.places[0];
  // Every computer of this site is somebody's in every round, until somebody does not come.
  expect(await offered()).toBeUndefined();
  const gone = made.candidates['Personne 2']!.id;
  await house.db
    .updateTable('meetings')
    .set({ status: 'cancelled' })
    .where('registrationId', '=', gone)
    .execute();
  const place = await offered();
  expect(place).toMatchObject({ table: null });
  const others = (await published()).filter(
    (one) => one.stationSite === siteId && one.roundNumber === place!.round,
  );
  expect(others.length).toBeLessThan(SITES.Moulins);
  const places = [`${place!.recruiterId}:${place!.round}`];
  await house.must(givePlaces, claire, { eventId, registrationId: id, places });
  const own = (await published()).filter(({ registrationId }) => registrationId === id);
  expect(own).toMatchObject([{ channel: 'video-site', stationSite: siteId, tableNumber: null }]);
});
