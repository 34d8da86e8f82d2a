import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { inTransaction } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import { registerWalkIn } from '../door/use-cases/register-walk-in.ts';
import { viewDoor } from '../door/use-cases/view-door.ts';
import { applyRepair } from './use-cases/apply-repair.ts';
import { declineRepair } from './use-cases/decline-repair.ts';
import { proposeRepair } from './use-cases/propose-repair.ts';
import { keepRepair, thinkOfRepair } from './use-cases/shared/propose.ts';
import { undoRepair } from './use-cases/undo-repair.ts';
import { viewBoard } from './use-cases/view-board.ts';
import { viewRepair } from './use-cases/view-repair.ts';

const house = testHouse();
/** Rounds begin at 17:50, 18:08, 18:26 and 18:44 UTC. */
const BEFORE = '2026-11-12T17:30:00.000Z';
const FIRST_RUNS = '2026-11-12T17:52:00.000Z';

let soiree: TestEvening;
let door: Actor;
let organiser: Actor;
let eventId: string;

beforeEach(async () => {
  house.now = BEFORE;
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril', 'Garage Nord'] },
      Steven: { wishes: ['Garage Nord', 'Studio Terril'] },
      Noor: { wishes: ['Studio Terril', 'Garage Nord'] },
    },
  });
  ({ eventId } = soiree);
  door = await house.as(soiree.door);
  organiser = await house.as(soiree.organiser);
  // Noor wished both, and the first plan had no room for her before the third round.
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Noor', recruiter: 'Garage Nord', round: 3, table: 7 },
  ]);
});

const mark = (who: string, state: string, lateMinutes: number | null = null) => {
  const candidate = soiree.candidates[who];
  const subjectId = candidate?.id ?? soiree.recruiters[who]!.id;
  const kind = candidate ? 'candidate' : 'recruiter';
  return house.must(markPresence, door, { eventId, kind, subjectId, state, lateMinutes });
};
const board = () => house.must(viewBoard, organiser, { eventId });

/** The proposal that stands after the signals of the marks were delivered. */
async function proposal() {
  await house.deliver();
  return (await board()).proposal;
}

/** The plan as people hold it: "Jessica/Studio Terril@1:4". */
async function plan(): Promise<string[]> {
  const rows = await house.db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['people.firstName', 'companies.name', 'roundNumber', 'tableNumber'])
    .where('meetings.eventId', '=', eventId)
    .where('meetings.status', '<>', 'cancelled')
    .execute();
  return rows
    .map(
      ({ firstName, name, roundNumber, tableNumber }) => `${firstName}/${name}@${roundNumber}:${tableNumber}`,
    )
    .sort();
}

test('an absence frees places, which are filled; everything else stays where it is printed', async () => {
  await mark('Jessica', 'absent');
  const found = await proposal();
  expect(found?.causes).toMatchObject([{ reason: 'candidate-absent', name: 'Jessica Essai' }]);
  expect(found?.summary).toMatchObject({ before: 5, kept: 3, dropped: 2, moved: 0 });
  const removed = found!.changes.filter(({ kind }) => kind === 'removed');
  expect(removed.map(({ company, from, reason, tell }) => [company, from?.round, reason, tell])).toEqual([
    ['Studio Terril', 1, 'candidate-absent', ['recruiter']],
    ['Garage Nord', 2, 'candidate-absent', ['recruiter']],
  ]);
  const added = found!.changes.filter(({ kind }) => kind === 'added');
  // Noor gets her first wish, at the table where people find Studio Terril.
  expect(added.map(({ candidate, company, to }) => [candidate, company, to?.table])).toEqual([
    ['Noor Essai', 'Studio Terril', 4],
  ]);
});

test('nothing of the plan changes until somebody applies the repair; then it is one version more', async () => {
  const before = await plan();
  await mark('Jessica', 'absent');
  const found = await proposal();
  expect(await plan()).toEqual(before);
  const { version } = await house.must(applyRepair, organiser, { eventId, proposalId: found!.id });
  expect(version).toBe(2);
  const after = await plan();
  expect(after.filter((meeting) => meeting.startsWith('Jessica'))).toEqual([]);
  expect(after).toEqual(
    expect.arrayContaining([
      'Noor/Garage Nord@3:7',
      'Steven/Garage Nord@1:7',
      'Steven/Studio Terril@2:4',
      expect.stringMatching(/^Noor\/Studio Terril@\d:4$/),
    ]),
  );
  const signal = await house.db
    .selectFrom('outbox')
    .select('payload')
    .where('signal', '=', 'live-day.plan-repaired')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(signal.payload).toEqual({ eventId, version: 2 });
});

test('one press takes the repair back: the plan is what it was, as a version of its own', async () => {
  const before = await plan();
  await mark('Jessica', 'absent');
  const { id: proposalId } = (await proposal())!;
  await house.must(applyRepair, organiser, { eventId, proposalId });
  expect((await board()).undoable?.id).toBe(proposalId);
  expect(await house.must(undoRepair, organiser, { eventId, proposalId })).toEqual({ version: 3 });
  expect(await plan()).toEqual(before);
  expect(await house.ask(undoRepair, organiser, { eventId, proposalId })).toMatchObject({
    refusal: 'repair-decided',
  });
});

test('the second organiser is told that the first one was faster', async () => {
  await mark('Jessica', 'absent');
  const { id: proposalId } = (await proposal())!;
  const answers = await Promise.all([
    house.ask(applyRepair, organiser, { eventId, proposalId }),
    house.ask(applyRepair, organiser, { eventId, proposalId }),
    house.ask(declineRepair, organiser, { eventId, proposalId }),
  ]);
  const done = answers.filter(({ kind }) => kind === 'done');
  const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal] : []));
  expect(done).toHaveLength(1);
  expect(refusals).toEqual(['repair-decided', 'repair-decided']);
});

test('a repair of meetings that somebody changed since is refused in words, and the plan stays', async () => {
  await mark('Jessica', 'absent');
  const { id: proposalId } = (await proposal())!;
  await house.db.updateTable('events').set({ planVersion: 2 }).where('id', '=', eventId).execute();
  await house.db
    .updateTable('meetings')
    .set({ status: 'cancelled', versionUntil: 1 })
    .where('registrationId', '=', soiree.candidates.Jessica!.id)
    .where('roundNumber', '=', 1)
    .execute();
  const before = await plan();
  expect(await house.ask(applyRepair, organiser, { eventId, proposalId })).toMatchObject({
    refusal: 'plan-moved',
    facts: { version: 2, candidate: 'Jessica Essai', company: 'Studio Terril' },
  });
  expect(await plan()).toEqual(before);
  expect((await board()).proposal).toBeNull();
});

test('what runs is never moved, and a round that began meanwhile is not touched', async () => {
  await mark('Jessica', 'absent');
  const { id: proposalId } = (await proposal())!;
  house.now = FIRST_RUNS;
  const before = await plan();
  const answer = await house.ask(applyRepair, organiser, { eventId, proposalId });
  if (answer.kind === 'refused') {
    expect(answer.refusal).toBe('round-begun');
    expect(await plan()).toEqual(before);
  } else expect(await plan()).toEqual(expect.arrayContaining(before.filter((one) => one.includes('@1:'))));
  const { proposalId: next } = await house.must(proposeRepair, organiser, { eventId });
  const fresh = await house.must(viewRepair, organiser, { eventId, proposalId: next! });
  expect(fresh.changes.every(({ from, to }) => (from ?? to)!.round > 1 && (to ?? from)!.round > 1)).toBe(
    true,
  );
});

test('somebody late keeps the interviews that are still possible', async () => {
  house.now = '2026-11-12T17:45:00.000Z';
  await mark('Jessica', 'late', 20);
  const found = (await proposal())!;
  expect(found.causes).toMatchObject([{ reason: 'candidate-late', minutes: 20 }]);
  const jessica = found.changes.filter(({ candidate }) => candidate === 'Jessica Essai');
  expect(jessica).toMatchObject([{ company: 'Studio Terril', from: { round: 1 } }]);
  expect(['moved', 'removed']).toContain(jessica[0]!.kind);
  expect(found.summary.kept).toBe(4);
});

test('somebody who leaves after the first round loses what is ahead, not what was held', async () => {
  house.now = '2026-11-12T18:06:00.000Z';
  await mark('Steven', 'left');
  const found = (await proposal())!;
  const steven = found.changes.filter(({ candidate }) => candidate === 'Steven Essai');
  expect(steven).toMatchObject([{ kind: 'removed', reason: 'candidate-left', from: { round: 2 } }]);
});

test('a recruiter who is gone is told nothing; their candidates are', async () => {
  await mark('Studio Terril', 'absent');
  const found = (await proposal())!;
  expect(found.causes).toMatchObject([{ reason: 'recruiter-absent', name: 'Studio Terril' }]);
  const removed = found.changes.filter(({ kind }) => kind === 'removed');
  expect(removed.map(({ candidate, tell }) => [candidate, tell])).toEqual([
    ['Jessica Essai', ['candidate']],
    ['Steven Essai', ['candidate']],
  ]);
});

test('who cancels by the link, or withdraws, leaves a hole as much as who stays away', async () => {
  await house.db
    .updateTable('registrations')
    .set({ status: 'cancelled' })
    .where('id', '=', soiree.candidates.Jessica!.id)
    .execute();
  const cancelled = (await house.must(proposeRepair, organiser, { eventId })).proposalId;
  expect((await house.must(viewRepair, organiser, { eventId, proposalId: cancelled! })).causes).toMatchObject(
    [{ reason: 'candidate-absent', name: 'Jessica Essai' }],
  );
  const { people } = await house.must(viewDoor, door, { eventId, q: 'jes' });
  expect(people).toEqual([]);
  await house.db
    .updateTable('recruiters')
    .set({ withdrawnAt: house.now })
    .where('id', '=', soiree.recruiters['Garage Nord']!.id)
    .execute();
  await announce(house.db, {
    signal: 'events.recruiter-withdrawn',
    payload: { eventId, recruiterId: soiree.recruiters['Garage Nord']!.id },
    now: house.now,
  });
  const withdrawn = (await proposal())!;
  expect(withdrawn.causes.map(({ reason, name }) => [reason, name]).sort()).toEqual([
    ['candidate-absent', 'Jessica Essai'],
    ['recruiter-absent', 'Garage Nord'],
  ]);
});

test('a walk-in without wishes gets a free place', async () => {
  await house.must(registerWalkIn, door, {
    eventId,
    firstName: 'Omar',
    lastName: 'Benali',
    consent: true,
  });
  const found = (await proposal())!;
  expect(found.causes).toMatchObject([{ reason: 'walk-in', name: 'Omar Benali' }]);
  const omar = found.changes.filter(({ candidate }) => candidate === 'Omar Benali');
  expect(omar.length).toBeGreaterThan(0);
  expect(omar.every(({ kind, reason }) => kind === 'added' && reason === 'walk-in')).toBe(true);
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect((await plan()).some((meeting) => meeting.startsWith('Omar'))).toBe(true);
});

test('a mark taken back leaves nothing of the proposal that it made', async () => {
  await mark('Jessica', 'absent');
  const first = (await proposal())!;
  await mark('Jessica', 'expected');
  const second = await proposal();
  expect(second?.changes.some(({ kind }) => kind === 'removed') ?? false).toBe(false);
  expect(await house.ask(applyRepair, organiser, { eventId, proposalId: first.id })).toMatchObject({
    refusal: 'repair-replaced',
  });
});

test('a declined repair leaves the plan; the door may look for one but not decide', async () => {
  await mark('Jessica', 'absent');
  const { id: proposalId } = (await proposal())!;
  for (const useCase of [applyRepair, declineRepair, undoRepair])
    expect(await house.ask(useCase, door, { eventId, proposalId })).toEqual({ kind: 'not-found' });
  await house.must(declineRepair, organiser, { eventId, proposalId });
  expect((await board()).proposal).toBeNull();
  expect((await house.must(proposeRepair, door, { eventId })).proposalId).not.toBeNull();
});

test('who leaves while a repair is thought of makes it be thought of again', async () => {
  await mark('Jessica', 'absent');
  const thought = await thinkOfRepair(house.db, eventId, { now: house.now, by: null });
  await mark('Steven', 'left');
  const keep = (one: typeof thought) =>
    inTransaction(house.db, (tx) => keepRepair(tx, eventId, one, house.now));
  expect(await keep(thought)).toMatchObject({ moved: true });
  const again = await thinkOfRepair(house.db, eventId, { now: house.now, by: null });
  expect(await keep(again)).toMatchObject({ moved: false });
});

test('the same day gives the same repair', async () => {
  await mark('Jessica', 'absent');
  const changes = async () => (await proposal())!.changes;
  const first = await changes();
  await house.must(proposeRepair, organiser, { eventId });
  expect(await changes()).toEqual(first);
});

test('before there is a plan there is nothing to mend', async () => {
  const other = await evening(house, { recruiters: { Ailleurs: {} }, candidates: { Lia: {} } });
  const actor = await house.as(other.organiser);
  expect(await house.must(proposeRepair, actor, { eventId: other.eventId })).toEqual({ proposalId: null });
});

test('when several are missing at once, one thought about all of them is enough', async () => {
  await mark('Jessica', 'absent');
  await mark('Steven', 'absent');
  await mark('Garage Nord', 'absent');
  await house.deliver();
  const proposals = await house.db
    .selectFrom('repairProposals')
    .select('causes')
    .where('eventId', '=', eventId)
    .execute();
  expect(proposals).toHaveLength(1);
  expect((await board()).proposal!.causes.map(({ name }) => name).sort()).toEqual([
    'Garage Nord',
    'Jessica Essai',
    'Steven Essai',
  ]);
});
