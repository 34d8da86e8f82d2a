import { expect, test } from 'vitest';
import { updateCandidate } from '../src/capabilities/events/use-cases/update-candidate.ts';
import { viewCandidate } from '../src/capabilities/events/use-cases/view-candidate.ts';
import { liftReadingStop } from '../src/capabilities/reads/use-cases/lift-reading-stop.ts';
import { viewReads } from '../src/capabilities/reads/use-cases/view-reads.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { type Instant, plusMinutes } from '../src/kernel/clock.ts';
import { mayOpen, readsOf } from '../src/kernel/file-reads.ts';
import { allowanceOf } from '../src/kernel/reading-allowance.ts';
import { evening, type TestEvening } from './support/evening.ts';
import { type Person, testHouse } from './support/house.ts';

const MORNING: Instant = '2026-11-12T08:00:00.000Z';
const house = testHouse(MORNING);

/** An event where a partner brings many people; the first `followed` have Luc as their counsellor, the others a colleague. */
async function crowd(
  size: number,
  followed: number,
): Promise<TestEvening & { ids: string[]; strangers: string[] }> {
  house.now = MORNING;
  const names = Array.from({ length: size }, (_, index) => `Personne ${index + 1}`);
  const one = await evening(house, {
    recruiters: {},
    candidates: { ...Object.fromEntries(names.map((name) => [name, {}])), Ailleurs: { partner: 'other' } },
  });
  const { organisationId } = one.counsellor.roles[0]!;
  const colleague = one.otherCounsellor.accountId;
  await house.db
    .insertInto('caseloadLinks')
    .values(
      names.map((name, index) => ({
        organisationId,
        personId: one.candidates[name]!.personId,
        counsellorId: index < followed ? one.counsellor.accountId : colleague,
        purpose: 'guidance',
        since: MORNING,
      })),
    )
    .execute();
  return {
    ...one,
    ids: names.map((name) => one.candidates[name]!.id),
    strangers: [one.candidates.Ailleurs!.id],
  };
}

async function open(actor: Actor, eventId: string, registrationId: string): Promise<string> {
  return (await house.ask(viewCandidate, actor, { eventId, registrationId })).kind;
}

function mayRead(actor: Actor, eventId: string, registrationId: string): Promise<boolean> {
  return mayOpen(house.db, {
    actor,
    scope: actor.organises(eventId) ?? actor.brings(eventId)!,
    opened: { what: 'file', registrationId, eventId },
    now: house.now,
  });
}

async function stopsOf(eventId: string): Promise<number> {
  const { organisationId } = await house.db
    .selectFrom('eventPartners')
    .select('organisationId')
    .where('eventId', '=', eventId)
    .where('role', '=', 'brings')
    .orderBy('organisationId')
    .executeTakeFirstOrThrow();
  const lines = await house.db
    .selectFrom('journal')
    .select(['facts', 'actorId'])
    .where('action', '=', 'reading-stopped')
    .where('organisationId', '=', organisationId)
    .execute();
  return lines.length;
}

/** Somebody of the organisation who can act on an alarm. */
async function addOrganiser(organisationId: string, name: string): Promise<Person> {
  const { people } = await house.organisation(`Chez ${name}`, { [name]: 'door' });
  const { accountId } = people[name]!;
  await house.db
    .insertInto('memberships')
    .values({ organisationId, accountId, role: 'organiser', createdAt: MORNING })
    .execute();
  return { accountId, name, roles: [{ organisationId, role: 'organiser' }] };
}

const alertsTo = async ({ accountId }: Person) =>
  house.db
    .selectFrom('messages')
    .select(['kind', 'subject', 'body', 'status', 'createdAt'])
    .where('recipientId', '=', accountId)
    .execute();

// T20.
test('a script that opens 500 files gets its own people and twenty others, and its organisation is told at once', async () => {
  const { eventId, counsellor, ids, strangers } = await crowd(500, 10);
  const olga = await addOrganiser(counsellor.roles[0]!.organisationId, 'Olga');
  const luc = await house.as(counsellor);
  const answers: string[] = [];
  // The page for some, and for the others what every page asks before it shows a file.
  for (const [index, id] of ids.entries())
    answers.push(
      index % 10 === 0
        ? await open(luc, eventId, id)
        : (await mayRead(luc, eventId, id))
          ? 'done'
          : 'reading-stopped',
    );
  expect(answers.slice(0, 30)).toEqual(Array(30).fill('done'));
  expect(answers.slice(30)).toEqual(Array(470).fill('reading-stopped'));
  // Nothing outside of what the partner brings, not even the first time.
  expect(await open(luc, eventId, strangers[0]!)).toBe('not-found');
  const others = await house.db
    .selectFrom('fileReads')
    .select('id')
    .where('own', '=', false)
    .where('eventId', '=', eventId)
    .execute();
  expect(others).toHaveLength(20);
  expect(await stopsOf(eventId)).toBe(1);
  // The worker takes signals as they come and sends e-mails every five seconds.
  await house.deliver();
  const alerts = await alertsTo(olga);
  expect(alerts).toMatchObject([{ kind: 'alert', status: 'waiting', createdAt: MORNING }]);
  expect(alerts[0]!.subject).toMatch(/^Partenaire \d+ : beaucoup de dossiers ouverts$/);
  expect(alerts[0]!.body).toContain('Luc a ouvert 30 dossiers en un jour, dont 20 de personnes non suivies.');

  // One's own people, and what was opened already, stay open; one urgent file an hour goes through.
  expect(await open(luc, eventId, ids[3]!)).toBe('done');
  expect(await open(luc, eventId, ids[25]!)).toBe('done');
  house.now = plusMinutes(MORNING, 61);
  expect(await open(luc, eventId, ids[40]!)).toBe('done');
  expect(await open(luc, eventId, ids[41]!)).toBe('reading-stopped');
  house.now = plusMinutes(MORNING, 26 * 60);
  expect(await open(luc, eventId, ids[42]!)).toBe('done');
});

test('many requests at the same instant are counted one after the other', async () => {
  const { eventId, counsellor, ids } = await crowd(30, 0);
  const luc = await house.as(counsellor);
  const answers = await Promise.all(ids.map((id) => open(luc, eventId, id)));
  expect(answers.filter((kind) => kind === 'done')).toHaveLength(20);
});

test('a usual week rings no alarm: own people, replacing a colleague for a day, the organiser who prepares everybody', async () => {
  const { eventId, counsellor, organiser, ids } = await crowd(60, 40);
  const refused: string[] = [];
  for (let day = 0; day < 5; day++) {
    // Each opens a file every few minutes, some of them twice; on one day Luc takes over whoever a colleague sees.
    const replaces = day === 2 ? ids.slice(40, 58) : ids.slice(40 + 3 * day, 43 + 3 * day);
    for (const [who, files] of [
      [counsellor, [...ids.slice(0, 40), ...ids.slice(0, 10), ...replaces]],
      [organiser, ids],
    ] as const) {
      const actor = await house.as(who);
      for (const [index, id] of files.entries()) {
        house.now = plusMinutes(MORNING, day * 24 * 60 + index * 5);
        if (!(await mayRead(actor, eventId, id))) refused.push(`day ${day}, ${who.name}, file ${index}`);
      }
    }
  }
  expect(refused).toEqual([]);
  expect(await stopsOf(eventId)).toBe(0);
});

test('an organiser of theirs sees who was stopped and opens the files again; nobody does so for themselves', async () => {
  const { eventId, counsellor, ids } = await crowd(24, 0);
  const luc = await house.as(counsellor);
  for (const id of ids) await open(luc, eventId, id);
  const { organisationId } = counsellor.roles[0]!;
  const page = await house.app.request(`/events/${eventId}/candidates/${ids[22]}`, {
    headers: { cookie: await house.cookieOf(counsellor) },
  });
  expect(page.status).toBe(429);
  expect(await page.text()).toContain('Vous avez ouvert beaucoup de dossiers');
  const paul = await addOrganiser(organisationId, 'Paul');
  const { stops, readers } = await house.must(viewReads, await house.as(paul), { organisationId });
  expect(readers[0]).toMatchObject({ name: 'Luc', day: 20, dayOthers: 20, month: 20 });
  expect(stops).toMatchObject([{ name: 'Luc', files: 20, others: 20, own: false, liftedAt: null }]);
  const lift = { organisationId, stopId: stops[0]!.id };
  const luckyLuc = await house.as({ ...counsellor, roles: [{ organisationId, role: 'organiser' }] });
  expect(await house.ask(liftReadingStop, luckyLuc, lift)).toMatchObject({ refusal: 'own-stop' });
  expect((await house.ask(liftReadingStop, luc, lift)).kind).toBe('not-found');
  expect(await open(luc, eventId, ids[23]!)).toBe('reading-stopped');
  await house.must(liftReadingStop, await house.as(paul), lift);
  house.now = plusMinutes(MORNING, 1);
  expect(await open(luc, eventId, ids[23]!)).toBe('done');
  const after = await house.must(viewReads, await house.as(paul), { organisationId });
  expect(after.stops).toMatchObject([{ liftedBy: 'Paul', liftedAt: MORNING }]);
});

test('each reading is shown to the person, with the organisation and no name; one’s own link is not counted', async () => {
  const { eventId, counsellor, organiser, candidates, ids } = await crowd(1, 1);
  await open(await house.as(counsellor), eventId, ids[0]!);
  house.now = plusMinutes(MORNING, 5);
  await open(await house.as(organiser), eventId, ids[0]!);
  // A change is in the journal; it opens nothing.
  await house.ask(updateCandidate, await house.as(counsellor), { eventId, registrationId: ids[0]! });
  const reads = await readsOf(house.db, candidates['Personne 1']!.personId);
  expect(reads).toEqual([
    {
      at: plusMinutes(MORNING, 5),
      organisation: expect.stringMatching(/^Hôte/),
      what: 'file',
      byProgram: false,
    },
    { at: MORNING, organisation: expect.stringMatching(/^Partenaire/), what: 'file', byProgram: false },
  ]);
});

test.each([
  { follows: 0, organises: false, files: 100, others: 20 },
  { follows: 30, organises: false, files: 100, others: 20 },
  { follows: 80, organises: false, files: 240, others: 20 },
  { follows: 0, organises: true, files: 100, others: 100 },
])('whoever follows $follows (organises: $organises) opens $files files a day, $others of others', (one) => {
  expect(allowanceOf(one)).toEqual({ files: one.files, others: one.others });
});
