import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { markPresence } from '../door/use-cases/mark-presence.ts';
import type { RepairProposal } from './schema.ts';
import { applyRepair } from './use-cases/apply-repair.ts';
import { changeMeeting } from './use-cases/change-meeting.ts';
import { noteHappening } from './use-cases/note-happening.ts';
import { proposeRepair } from './use-cases/propose-repair.ts';
import { proposeTimes } from './use-cases/propose-times.ts';
import { takeBackHappening } from './use-cases/take-back-happening.ts';
import { undoRepair } from './use-cases/undo-repair.ts';
import { viewBoard } from './use-cases/view-board.ts';

const house = testHouse();
/** Rounds of 15 minutes begin at 17:50, 18:08, 18:26 and 18:44 UTC. */
const BEFORE = '2026-11-12T17:30:00.000Z';
const FIRST_RUNS = '2026-11-12T17:52:00.000Z';

let soiree: TestEvening;
let organiser: Actor;
let door: Actor;
let eventId: string;
let meetings: Record<string, string>;

const GIVEN = [
  { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
  { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
  { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, table: 4 },
  { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
  { candidate: 'Noor', recruiter: 'Garage Nord', round: 3, table: 7 },
];

beforeEach(async () => {
  house.now = BEFORE;
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril', 'Garage Nord'] },
      Steven: { wishes: ['Garage Nord', 'Studio Terril'] },
      Noor: { wishes: ['Garage Nord'] },
      Ana: {},
    },
  });
  ({ eventId } = soiree);
  organiser = await house.as(soiree.organiser);
  door = await house.as(soiree.door);
  const ids = await publishedMeetings(house, soiree, GIVEN);
  meetings = Object.fromEntries(
    GIVEN.map(({ candidate, round }, index) => [`${candidate}${round}`, ids[index]!]),
  );
});

const board = () => house.must(viewBoard, organiser, { eventId });
const proposal = async (): Promise<RepairProposal | null> => {
  await house.deliver();
  return (await board()).proposal;
};
/** Changes as text: "moved Steven Essai 2>3 (overrun)". */
const told = (found: RepairProposal | null) =>
  (found?.changes ?? []).map(
    ({ kind, candidate, from, to, reason }) =>
      `${kind} ${candidate.split(' ')[0]} ${from?.round ?? '-'}>${to?.round ?? '-'} (${reason})`,
  );

/** The plan as people hold it, with the times: "Jessica/Studio Terril@1:4 17:50-18:05". */
async function plan(): Promise<string[]> {
  const rows = await house.db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['people.firstName', 'companies.name', 'roundNumber', 'tableNumber', 'during'])
    .where('meetings.eventId', '=', eventId)
    .where('meetings.status', '<>', 'cancelled')
    .execute();
  return rows
    .map((row) => {
      const times = [...String(row.during).matchAll(/ (\d\d:\d\d)/g)].map(([, time]) => time).join('-');
      return `${row.firstName}/${row.name}@${row.roundNumber}:${row.tableNumber} ${times}`;
    })
    .sort();
}

const rounds = () =>
  house.db
    .selectFrom('rounds')
    .select(['number', 'startsAt', 'endsAt', 'cancelledAt'])
    .where('eventId', '=', eventId)
    .orderBy('number')
    .execute();

const note = (said: object) => house.must(noteHappening, door, { eventId, ...said });
const decide = (said: object) => house.must(proposeTimes, organiser, { eventId, ...said });

const pairOf = (candidate: string, recruiter: string) => ({
  registrationId: soiree.candidates[candidate]!.id,
  recruiterId: soiree.recruiters[recruiter]!.id,
});
const change = (input: object) => house.ask(changeMeeting, organiser, { eventId, seen: 1, ...input });

test('who leaves after a round loses what is after it, and the place is filled', async () => {
  await note({
    kind: 'leaves-early',
    subjectKind: 'candidate',
    subjectId: soiree.candidates.Steven!.id,
    round: 2,
  });
  const found = await proposal();
  expect(found?.causes).toMatchObject([{ reason: 'candidate-leaves', name: 'Steven Essai' }]);
  expect(told(found)).toEqual(['removed Steven 2>- (candidate-leaves)']);
});

test('a table that breaks sends its recruiter to a spare one; nobody else moves', async () => {
  await note({ kind: 'table-out', table: 7 });
  const found = (await proposal())!;
  expect(found.causes).toMatchObject([{ reason: 'table-out', name: '7' }]);
  expect(found.changes.map(({ kind, company, to }) => [kind, company, to?.table])).toEqual(
    Array.from({ length: 3 }, () => ['table', 'Garage Nord', 1]),
  );
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect(
    (await plan()).filter((one) => one.includes('Garage Nord')).every((one) => one.includes(':1 ')),
  ).toBe(true);
});

test('an interview that goes on holds its people; who waited for them comes later, and the chair is not given twice', async () => {
  house.now = FIRST_RUNS;
  await note({ kind: 'overrun', meetingId: meetings.Jessica1 });
  const found = (await proposal())!;
  expect(found.causes).toMatchObject([{ reason: 'overrun', name: 'Jessica Essai' }]);
  const moved = told(found).filter((one) => one.includes('overrun'));
  expect(moved).toEqual([
    expect.stringMatching(/^(moved|removed) Steven 2>/),
    expect.stringMatching(/^(moved|removed) Jessica 2>/),
  ]);
  const before = await plan();
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect(await plan()).toContain('Jessica/Studio Terril@1:4 17:50-18:23');
  await house.must(undoRepair, organiser, { eventId, proposalId: found.id });
  expect(await plan()).toEqual(before);
});

test('while an interview goes on and nobody made room for it yet, other interviews can be changed by hand', async () => {
  house.now = FIRST_RUNS;
  await note({ kind: 'overrun', meetingId: meetings.Jessica1 });
  const move = { kind: 'move', ...pairOf('Noor', 'Garage Nord'), fromRound: 3, round: 4 };
  expect(await change(move)).toMatchObject({ kind: 'done' });
  expect(await plan()).toContain('Jessica/Studio Terril@1:4 17:50-18:05');
});

test('only what runs can go on', async () => {
  expect(
    await house.ask(noteHappening, door, { eventId, kind: 'overrun', meetingId: meetings.Jessica1 }),
  ).toMatchObject({ refusal: 'not-running' });
  const other = await evening(house, { recruiters: { Ailleurs: {} }, candidates: { Lia: {} } });
  expect(
    await house.ask(noteHappening, door, {
      eventId,
      kind: 'leaves-early',
      subjectKind: 'candidate',
      subjectId: other.candidates.Lia!.id,
      round: 2,
    }),
  ).toEqual({ kind: 'not-found' });
});

test('what was noted by mistake is taken back, and its proposal with it', async () => {
  const { happeningId } = await note({ kind: 'table-out', table: 7 });
  expect(await proposal()).not.toBeNull();
  await house.must(takeBackHappening, door, { eventId, happeningId });
  expect(told(await proposal())).toEqual([]);
  expect(await house.ask(takeBackHappening, door, { eventId, happeningId })).toEqual({ kind: 'not-found' });
});

test('a round that is taken off: its interviews go elsewhere; nothing is done before the press, and undo gives it back', async () => {
  const [before, times] = [await plan(), await rounds()];
  await decide({ kind: 'cancel-round', round: 2 });
  const found = (await proposal())!;
  expect(found.decisions).toEqual([{ kind: 'cancel-round', round: 2 }]);
  expect(
    told(found)
      .filter((one) => one.includes('2>'))
      .every((one) => one.includes('round-cancelled')),
  ).toBe(true);
  expect(await rounds()).toEqual(times);
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect((await rounds())[1]!.cancelledAt).not.toBeNull();
  expect((await plan()).filter((one) => one.includes('@2:'))).toEqual([]);
  expect(await plan()).toHaveLength(5);
  await house.must(undoRepair, organiser, { eventId, proposalId: found.id });
  expect([await plan(), await rounds()]).toEqual([before, times]);
});

test('everything later: the meetings go with their rounds, everybody is told, and undo gives the times back', async () => {
  const [before, times] = [await plan(), await rounds()];
  await decide({ kind: 'delay', round: 2, minutes: 10 });
  const found = (await proposal())!;
  expect(found.changes).toEqual([]);
  expect(found.summary).toMatchObject({ kept: 5, candidatesTold: 3, recruitersTold: 2 });
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect(await plan()).toContain('Steven/Studio Terril@2:4 18:18-18:33');
  const { changes } = await house.db
    .selectFrom('planVersions')
    .select('changes')
    .where('eventId', '=', eventId)
    .where('version', '=', 2)
    .executeTakeFirstOrThrow();
  expect(changes).toHaveLength(3);
  await house.must(undoRepair, organiser, { eventId, proposalId: found.id });
  expect([await plan(), await rounds()]).toEqual([before, times]);
});

test('one round more is filled with what was wished and had no room', async () => {
  await house.db
    .updateTable('recruiters')
    .set({ presentUntil: '20:20' })
    .where('id', '=', soiree.recruiters['Studio Terril']!.id)
    .execute();
  await decide({ kind: 'add-round' });
  const found = (await proposal())!;
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect((await rounds()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  await house.must(undoRepair, organiser, { eventId, proposalId: found.id });
  expect((await rounds())[4]!.cancelledAt).not.toBeNull();
});

test('the next round begins at once, and what cannot be is refused in words', async () => {
  house.now = '2026-11-12T18:06:10.000Z';
  await decide({ kind: 'start-now', round: 2 });
  const found = (await proposal())!;
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id });
  expect((await rounds())[1]!.startsAt).toBe('2026-11-12T18:07:00.000Z');
  expect(await house.ask(proposeTimes, organiser, { eventId, kind: 'cancel-round', round: 1 })).toMatchObject(
    {
      refusal: 'times-impossible',
      facts: { because: 'begun' },
    },
  );
  expect(await house.ask(proposeTimes, organiser, { eventId, kind: 'delay', round: 3 })).toMatchObject({
    refusal: 'times-unclear',
  });
});

test('a recruiter whom nobody could wish is offered to whoever is here', async () => {
  const mark = (kind: string, subjectId: string) =>
    house.must(markPresence, door, { eventId, kind, subjectId, state: 'present' });
  await house.db
    .deleteFrom('wishes')
    .where('recruiterId', '=', soiree.recruiters['Garage Nord']!.id)
    .execute();
  await house.db
    .deleteFrom('meetings')
    .where('recruiterId', '=', soiree.recruiters['Garage Nord']!.id)
    .execute();
  await mark('candidate', soiree.candidates.Noor!.id);
  await mark('recruiter', soiree.recruiters['Garage Nord']!.id);
  await house.must(proposeRepair, door, { eventId });
  const { proposal: found } = await board();
  expect(found?.causes).toMatchObject([{ reason: 'recruiter-added', name: 'Garage Nord' }]);
  expect(told(found)).toEqual([expect.stringMatching(/^added Noor ->\d \(recruiter-added\)$/)]);
});

test('what was decided stays in the proposal when somebody turns out to be absent', async () => {
  await decide({ kind: 'delay', round: 3, minutes: 5 });
  await note({
    kind: 'leaves-early',
    subjectKind: 'candidate',
    subjectId: soiree.candidates.Steven!.id,
    round: 2,
  });
  const found = (await proposal())!;
  expect(found.decisions).toEqual([{ kind: 'delay', round: 3, minutes: 5 }]);
  expect(told(found)).toEqual(['removed Steven 2>- (candidate-leaves)']);
});

test('a change that is not ticked is left out', async () => {
  await house.must(noteHappening, door, { eventId, kind: 'table-out', table: 7 });
  const found = (await proposal())!;
  const [first] = found.changes;
  const only = [`table/${first!.registrationId}/${first!.recruiterId}`];
  expect(
    await house.ask(applyRepair, organiser, { eventId, proposalId: found.id, picked: true }),
  ).toMatchObject({ refusal: 'nothing-picked' });
  await house.must(applyRepair, organiser, { eventId, proposalId: found.id, picked: true, only });
  expect((await plan()).filter((one) => one.includes(':1 '))).toHaveLength(1);
});
