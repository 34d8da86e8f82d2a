import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { Actor } from '../../kernel/actor.ts';
import { keyFor, loadSigningKey } from '../../kernel/personal-links.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { registerWalkIn } from '../door/use-cases/register-walk-in.ts';
import { applyPlanChange } from '../matching/queries.ts';
import { comeHome, listTakes, openFile, packHome, unpackEvent } from './queries.ts';
import type { Bundle, HomeBundle } from './schema.ts';
import { downloadHallFile } from './use-cases/download-hall-file.ts';
import { dropHallFile } from './use-cases/drop-hall-file.ts';
import { giveUpHall } from './use-cases/give-up-hall.ts';
import { packForHall } from './use-cases/pack-for-hall.ts';
import { packForHome } from './use-cases/pack-for-home.ts';
import { readHallFile } from './use-cases/read-hall-file.ts';
import { takeHome } from './use-cases/take-home.ts';
import { viewHall } from './use-cases/view-hall.ts';

const BEFORE = '2026-11-12T17:00:00.000Z';
const LATER = '2026-11-12T17:40:00.000Z';
const NIGHT = '2026-11-12T22:00:00.000Z';
const here = testHouse(BEFORE);
const hall = testHouse(BEFORE);

let soiree: TestEvening;
let other: TestEvening;
let eventId: string;
let bundle: Bundle;
let keyOfHouse: Buffer;
let sealed: { file: Uint8Array; passphrase: string };

const organiser = () => here.as(soiree.organiser);
const door = async (house: typeof here): Promise<Actor> => {
  const known = await house.as(soiree.door);
  return new Actor(known.identity, [
    { eventId, organisationId: soiree.door.roles[0]!.organisationId, role: 'host' },
  ]);
};
const mark = async (house: typeof here, name: string, state: string) =>
  house.must(markPresence, await door(house), {
    eventId,
    kind: 'candidate',
    subjectId: soiree.candidates[name]!.id,
    state,
    lateMinutes: null,
  });
const stateOf = (name: string) =>
  here.db
    .selectFrom('presences')
    .select(['state', 'arrivedAt'])
    .where('subjectId', '=', soiree.candidates[name]!.id)
    .executeTakeFirst();
const meetingsOf = (house: typeof here) =>
  house.db.selectFrom('meetings').selectAll().where('eventId', '=', eventId).orderBy('createdAt').execute();
/** Another plan: Omar's interview is here or there, the first round stays. */
const FIRST_ROUND = [
  ['Jessica', 'Studio Terril', 1],
  ['Steven', 'Garage Nord', 1],
] as const;
const move = (house: typeof here, version: number, company: string, round: number) =>
  house.db.transaction().execute((tx) =>
    applyPlanChange(
      tx,
      {
        eventId,
        expectedVersion: version,
        kind: 'repaired',
        by: 'Claire',
        next: [...FIRST_ROUND, ['Omar', company, round] as const].map(([candidate, recruiter, at]) => ({
          registrationId: soiree.candidates[candidate]!.id,
          recruiterId: soiree.recruiters[recruiter]!.id,
          ...{ round: at, seat: null, table: null },
        })),
      },
      BEFORE,
    ),
  );
const asHall = () => loadSigningKey(hall.db, undefined);
const asHome = () => loadSigningKey(here.db, undefined);
const read = async (file: Uint8Array, passphrase: string, into = eventId) =>
  here.ask(readHallFile, await organiser(), {
    eventId: into,
    file: { name: 'retour.hall', mediaType: '', bytes: file },
    passphrase,
  });

beforeAll(async () => {
  await asHome();
  soiree = await evening(here, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril'] },
      Steven: {},
      Éloïse: { partner: 'other' },
      Omar: {},
    },
  });
  other = await evening(here, { recruiters: { Coron: {} }, candidates: { Ines: {} } });
  ({ eventId } = soiree);
  await here.db
    .updateTable('people')
    .set({ phone: '+32470000001' })
    .where('id', 'in', [soiree.candidates.Jessica!.personId, soiree.candidates.Éloïse!.personId])
    .execute();
  // This partner keeps the names of its people to itself.
  await here.db
    .updateTable('eventPartners')
    .set({ sharesNames: false })
    .where('eventId', '=', eventId)
    .where('organisationId', '=', soiree.otherCounsellor.roles[0]!.organisationId)
    .execute();
  await here.db
    .updateTable('registrations')
    .set({ knownToHost: false })
    .where('id', '=', soiree.candidates.Éloïse!.id)
    .execute();
  await publishedMeetings(here, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
    { candidate: 'Omar', recruiter: 'Garage Nord', round: 3, table: 7 },
  ]);
  keyOfHouse = keyFor('anything');
});

test('an event is packed once, sealed, with the file to download; a second laptop is refused', async () => {
  const claire = await organiser();
  const { takeId, passphrase } = await here.must(packForHall, claire, {
    eventId,
    laptop: 'portable de Claire',
  });
  const { bytes } = await here.must(downloadHallFile, claire, { eventId, takeId });
  expect(await here.ask(packForHall, claire, { eventId, laptop: 'un autre' })).toMatchObject({
    kind: 'refused',
    refusal: 'already-in-hall',
    facts: { laptop: 'portable de Claire' },
  });
  expect((await openFile(bytes, 'another passphrase entirely')).kind).toBe('locked');
  const opened = await openFile(bytes, ` ${passphrase} `);
  if (opened.kind !== 'out') throw new Error(opened.kind);
  ({ bundle } = opened);
  sealed = { file: bytes, passphrase };
  const page = await here.app.request(`/events/${eventId}/door`, {
    headers: { cookie: await here.cookieOf(soiree.organiser) },
  });
  expect((await page.text()).includes('portable de Claire')).toBe(true);
});

test('the laptop holds the event, its people and nobody else’s, and links that people have open there', async () => {
  await hall.db.deleteFrom('organisations').execute();
  await hall.db.deleteFrom('networks').execute();
  await unpackEvent(hall.db, bundle);
  await asHall();
  hall.now = LATER;
  here.now = LATER;
  const people = await hall.db.selectFrom('people').select(['firstName', 'lastName', 'phone']).execute();
  const named = people.map((one) => `${one.firstName} ${one.lastName} ${one.phone ?? ''}`.trim()).sort();
  expect(named).toEqual(['Jessica Essai +32470000001', 'Omar Essai', 'Steven Essai', 'Éloïse E.']);
  const page = await hall.app.request(soiree.candidates.Jessica!.link);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Studio Terril');
  expect((await hall.app.request(other.candidates.Ines!.link)).status).toBe(404);
  // The key of the main instance stays there.
  expect(keyFor('anything').equals(keyOfHouse)).toBe(false);
  expect(JSON.stringify(bundle)).not.toContain(other.candidates.Ines!.id);
  // Its visitors are on the internet, and so is the fair: the laptop knows of none.
  expect(bundle.tables.filter(({ name }) => /^(fairs|stand_|visit_)/.test(name))).toEqual([]);
  const cookie = await hall.cookieOf(soiree.organiser);
  const fair = await hall.app.request(`/events/${eventId}/fair`, { headers: { cookie } });
  expect(await fair.text()).toContain('Le salon en ligne n’est pas sur ce portable');
});

let back: { file: Uint8Array; passphrase: string };
let walkIn: string;

test('what is done in both places is shown side by side first, and nothing is written by looking', async () => {
  await mark(hall, 'Jessica', 'present');
  await mark(hall, 'Steven', 'absent');
  await hall.must(registerWalkIn, await door(hall), {
    ...{ eventId, firstName: 'Zoé', lastName: 'Essai', consent: true },
  });
  const jessica = (await meetingsOf(hall)).find(
    ({ registrationId }) => registrationId === soiree.candidates.Jessica!.id,
  )!;
  await hall.db
    .updateTable('meetings')
    .set({ status: 'held', updatedAt: LATER })
    .where('id', '=', jessica.id)
    .execute();
  const result = { meetingId: jessica.id, givenBy: 'recruiter', eventId } as const;
  await hall.db
    .insertInto('outcomes')
    .values({ ...result, result: 'second-yes', givenAt: LATER })
    .execute();
  await hall.db
    .updateTable('registrations')
    .set({ status: 'confirmed' })
    .where('id', '=', soiree.candidates.Steven!.id)
    .execute();
  // In the hall the plan was mended: Omar one round earlier.
  const inHall = await move(hall, 1, 'Garage Nord', 2);
  expect(inHall).toMatchObject({ done: true, version: 2 });

  // Meanwhile, here: the same person noted later, another result, a plan published again, somebody cancelled, and erased.
  await asHome();
  here.now = '2026-11-12T17:45:00.000Z';
  await mark(here, 'Jessica', 'present');
  await mark(here, 'Omar', 'excused');
  await here.db
    .insertInto('outcomes')
    .values({ ...result, result: 'no', givenAt: '2026-11-12T17:30:00.000Z' })
    .execute();
  await here.db
    .updateTable('registrations')
    .set({ status: 'cancelled' })
    .where('id', '=', soiree.candidates.Steven!.id)
    .execute();
  const atHome = await move(here, 1, 'Studio Terril', 2);
  expect(atHome).toMatchObject({ done: true, version: 2 });

  await asHall();
  const packed = await hall.must(packForHome, await hall.as(soiree.organiser), { eventId });
  const { bytes } = await hall.must(downloadHallFile, await hall.as(soiree.organiser), {
    eventId,
    takeId: packed.takeId,
  });
  back = { file: bytes, passphrase: packed.passphrase };
  await asHome();
  expect(await read(back.file, back.passphrase)).toMatchObject({ kind: 'done' });
  const { waiting, people, companies } = await here.must(viewHall, await organiser(), { eventId });
  expect(waiting).toMatchObject({
    brought: { walkIns: 1, presses: 3, results: 1, versions: 1 },
    plan: { madeHere: 1, madeInHall: 1, kept: 'hall' },
    again: false,
  });
  const omar = soiree.candidates.Omar!.id;
  const [garage, studio] = [soiree.recruiters['Garage Nord']!.id, soiree.recruiters['Studio Terril']!.id];
  expect(waiting!.plan!.lines.find(({ registrationId }) => registrationId === omar)).toMatchObject({
    here: [{ recruiterId: studio, round: 2 }],
    hall: [{ recruiterId: garage, round: 2 }],
  });
  expect(people[omar]).toBe('Omar E.');
  expect(companies[studio]).toBe('Studio Terril');
  const said = waiting!.differences.map(({ field, here: one, hall: two, kept, why }) => [
    field,
    one,
    two,
    kept,
    why,
  ]);
  expect(said.sort()).toEqual([
    ['result', 'no', 'second-yes', 'hall', 'later'],
    ['status', 'cancelled', 'confirmed', 'here', 'office'],
  ]);
  walkIn = (
    await hall.db
      .selectFrom('registrations')
      .select('id')
      .where('source', '=', 'walk-in')
      .executeTakeFirstOrThrow()
  ).id;
  const known = await here.db.selectFrom('registrations').select('id').where('id', '=', walkIn).execute();
  expect(known).toEqual([]);
});

test('what came home is here with what was chosen, the earliest arrival wins, and the same file again changes nothing', async () => {
  here.now = NIGHT;
  const claire = await organiser();
  const { waiting } = await here.must(viewHall, claire, { eventId });
  const steven = waiting!.differences.find(({ field }) => field === 'status')!;
  await here.must(takeHome, claire, { eventId, choices: [{ key: steven.key, kept: 'hall' }] });
  expect(await stateOf('Jessica')).toMatchObject({ state: 'present', arrivedAt: LATER });
  expect((await stateOf('Steven'))?.state).toBe('absent');
  expect((await stateOf('Omar'))?.state).toBe('excused');
  const standing = (await meetingsOf(here)).filter(({ status }) => status !== 'cancelled');
  expect(standing.map(({ status, roundNumber }) => `${status} ${roundNumber}`).sort()).toEqual([
    'held 1',
    'planned 1',
    'planned 2',
  ]);
  const omars = standing.find(({ registrationId }) => registrationId === soiree.candidates.Omar!.id)!;
  expect(omars).toMatchObject({ recruiterId: soiree.recruiters['Garage Nord']!.id, versionFrom: 3 });
  const { planVersion } = await here.db
    .selectFrom('events')
    .select('planVersion')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  expect(planVersion).toBe(3);
  const { result } = await here.db.selectFrom('outcomes').select('result').executeTakeFirstOrThrow();
  expect(result).toBe('second-yes');
  const { status } = await here.db
    .selectFrom('registrations')
    .select('status')
    .where('id', '=', soiree.candidates.Steven!.id)
    .executeTakeFirstOrThrow();
  expect(status).toBe('confirmed');
  const [take] = await listTakes(here.db, eventId);
  expect(take).toMatchObject({ homeAt: NIGHT, brought: { walkIns: 1, presses: 3 } });
  expect(take!.differences.map(({ kept, why }) => `${kept} ${why}`).sort()).toEqual([
    'hall chosen',
    'hall later',
    'hall lived',
  ]);

  const lines = await here.db.selectFrom('journal').select('id').where('eventId', '=', eventId).execute();
  expect(await read(back.file, back.passphrase)).toMatchObject({ kind: 'done' });
  expect((await here.must(viewHall, claire, { eventId })).waiting).toMatchObject({
    brought: { walkIns: 0, presses: 0, meetings: 0, results: 0, versions: 0, others: 0 },
    plan: null,
    again: true,
  });
  await here.must(takeHome, claire, { eventId });
  const after = await here.db.selectFrom('journal').select('id').where('eventId', '=', eventId).execute();
  // Reading the file and taking it over; none of the hall's lines twice.
  expect(after.length - lines.length).toBe(2);
  expect((await listTakes(here.db, eventId))[0]).toMatchObject({ brought: { walkIns: 1 } });
});

test('the laptop goes on and comes home again: its later versions come, and what was put right here stays', async () => {
  const steven = soiree.candidates.Steven!.id;
  await here.db
    .updateTable('meetings')
    .set({ status: 'missed' })
    .where('registrationId', '=', steven)
    .where('status', '<>', 'cancelled')
    .execute();
  expect(await move(hall, 2, 'Garage Nord', 4)).toMatchObject({ version: 3 });
  const home = (await packHome(hall.db, bundle.takeId, LATER)) as HomeBundle;
  const came = await comeHome(here.db, JSON.parse(JSON.stringify(home)) as HomeBundle, NIGHT);
  expect(came).toMatchObject({ done: true, home: { brought: { versions: 1, presses: 0 }, plan: null } });
  const standing = (await meetingsOf(here)).filter(({ status }) => status !== 'cancelled');
  expect(standing.map(({ status, roundNumber }) => `${status} ${roundNumber}`).sort()).toEqual([
    'held 1',
    'missed 1',
    'planned 4',
  ]);
  const versions = here.db.selectFrom('planVersions').select('version').where('eventId', '=', eventId);
  const known = await versions.orderBy('version').execute();
  expect(known.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
});

test('who was erased here meanwhile does not come back', async () => {
  const { db } = here;
  await db.deleteFrom('presences').where('subjectId', '=', walkIn).execute();
  await db.deleteFrom('walkInConsents').where('registrationId', '=', walkIn).execute();
  const { personId } = await db
    .deleteFrom('registrations')
    .where('id', '=', walkIn)
    .returning('personId')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('people').where('id', '=', personId).execute();
  await db
    .insertInto('erasures')
    .values({
      subjectHash: createHash('sha256').update(walkIn).digest('hex'),
      kind: 'registration',
      reason: 'asked',
      at: NIGHT,
    })
    .execute();
  const home = (await packHome(hall.db, bundle.takeId, LATER)) as HomeBundle;
  await comeHome(db, JSON.parse(JSON.stringify(home)) as HomeBundle, NIGHT);
  expect(await db.selectFrom('registrations').select('id').where('id', '=', walkIn).execute()).toEqual([]);
});

test('a wrong file, another passphrase, another event’s file and one that was given up are told apart', async () => {
  const claire = await organiser();
  const why = async (...asked: Parameters<typeof read>) => {
    const answer = await read(...asked);
    return answer.kind === 'refused' ? `${answer.refusal} ${answer.field}` : answer.kind;
  };
  expect(await why(Buffer.from('PK something else'), back.passphrase)).toBe('foreign file');
  expect(await why(back.file, 'xxxx-xxxx-xxxx-xxxx-xxxx')).toBe('locked passphrase');
  expect(await why(sealed.file, sealed.passphrase)).toBe('goes-to-the-hall file');
  const elsewhere = await here.ask(readHallFile, await here.as(other.organiser), {
    eventId: other.eventId,
    file: { name: 'retour.hall', mediaType: '', bytes: back.file },
    passphrase: back.passphrase,
  });
  expect(elsewhere).toMatchObject({ refusal: 'other-event' });
  const takeId = crypto.randomUUID();
  await here.db
    .insertInto('hallTakes')
    .values({ id: takeId, eventId, laptop: 'un autre', takenAt: NIGHT, planVersion: 1 })
    .execute();
  await here.must(giveUpHall, claire, { eventId, takeId });
  expect(await here.ask(giveUpHall, claire, { eventId, takeId })).toMatchObject({ kind: 'not-found' });
  const home = (await packHome(hall.db, bundle.takeId, LATER)) as HomeBundle;
  expect(await comeHome(here.db, { ...home, takeId }, NIGHT)).toEqual({ done: false, because: 'given-up' });
  expect(await comeHome(here.db, { ...home, takeId: crypto.randomUUID() }, NIGHT)).toEqual({
    done: false,
    because: 'not-from-here',
  });
  expect(await read(back.file, back.passphrase)).toMatchObject({ kind: 'done' });
  await here.must(dropHallFile, claire, { eventId });
  expect(await here.ask(takeHome, claire, { eventId })).toMatchObject({ refusal: 'nothing-waits' });
});
