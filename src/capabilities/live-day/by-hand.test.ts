import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { startPlan } from '../matching/use-cases/start-plan.ts';
import type { RepairProposal } from './schema.ts';
import { listLocks, takeLocksOfDraft } from './store/locks.ts';
import { applyRepair } from './use-cases/apply-repair.ts';
import { changeMeeting } from './use-cases/change-meeting.ts';
import { freeMeeting } from './use-cases/free-meeting.ts';
import { noteHappening } from './use-cases/note-happening.ts';
import { proposeRepair } from './use-cases/propose-repair.ts';
import { proposeTimes } from './use-cases/propose-times.ts';
import { undoRepair } from './use-cases/undo-repair.ts';
import { viewBoard } from './use-cases/view-board.ts';

const house = testHouse();
/** Rounds of 15 minutes begin at 17:50, 18:08, 18:26 and 18:44 UTC. */
const BEFORE = '2026-11-12T17:30:00.000Z';

let soiree: TestEvening;
let organiser: Actor;
let door: Actor;
let eventId: string;

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
  await publishedMeetings(house, soiree, GIVEN);
});

const board = () => house.must(viewBoard, organiser, { eventId });
const proposal = async (): Promise<RepairProposal | null> => {
  await house.deliver();
  return (await board()).proposal;
};
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

const note = (said: object) => house.must(noteHappening, door, { eventId, ...said });

const pairOf = (candidate: string, recruiter: string) => ({
  registrationId: soiree.candidates[candidate]!.id,
  recruiterId: soiree.recruiters[recruiter]!.id,
});
const change = (input: object) => house.ask(changeMeeting, organiser, { eventId, seen: 1, ...input });

test('one interview is moved by hand, as a version of its own that one press takes back', async () => {
  const before = await plan();
  const move = { kind: 'move', ...pairOf('Noor', 'Garage Nord'), fromRound: 3, round: 4 };
  expect(await change(move)).toMatchObject({ kind: 'done', value: { version: 2 } });
  expect(await plan()).toContain('Noor/Garage Nord@4:7 18:44-18:59');
  const { undoable } = await board();
  expect(undoable).toMatchObject({ byHand: true, changes: [{ kind: 'moved', reason: 'by-hand' }] });
  await house.must(undoRepair, organiser, { eventId, proposalId: undoable!.id });
  expect(await plan()).toEqual(before);
});

test('what was placed by hand is shown with a lock, a whole new plan leaves it there, and one press lets it go', async () => {
  const noor = pairOf('Noor', 'Garage Nord');
  const move = { kind: 'move', ...noor, fromRound: 3, round: 4 };
  const locked = async () => (await board()).meetings.filter((one) => one.locked).map(({ name }) => name);
  const pinned = async () => {
    const { draftId } = await house.must(startPlan, organiser, { eventId, seconds: 0.2 });
    const { problem } = await house.db
      .selectFrom('planDrafts')
      .select('problem')
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow();
    return (problem as { pinned: { candidate: string; round: number }[] }).pinned;
  };
  expect(await change(move)).toMatchObject({ kind: 'done' });
  expect(await locked()).toEqual(['Noor E.']);
  expect(await pinned()).toMatchObject([{ candidate: noor.registrationId, round: 3 }]);
  const page = await house.app.request(`/events/${eventId}/board`, {
    headers: { cookie: await house.cookieOf(soiree.organiser) },
  });
  expect(await page.text()).toContain('placé à la main');
  // Somebody who left does not keep others from being planned.
  const stays = (presentUntil: string | null) =>
    house.db
      .updateTable('registrations')
      .set({ presentUntil })
      .where('id', '=', noor.registrationId)
      .execute();
  await stays('19:30');
  expect(await pinned()).toEqual([]);
  await stays(null);
  await house.must(freeMeeting, organiser, { eventId, ...noor });
  expect(await locked()).toEqual([]);
  expect(await house.ask(freeMeeting, organiser, { eventId, ...noor })).toEqual({ kind: 'not-found' });
  expect(await change({ ...move, fromRound: 4, round: 3, seen: 2 })).toMatchObject({ kind: 'done' });
  expect(await locked()).toHaveLength(1);
  const { undoable } = await board();
  await house.must(undoRepair, organiser, { eventId, proposalId: undoable!.id });
  expect(await locked()).toEqual([]);
});

test('a publication lets go what its draft had let go, and keeps what was locked in it', async () => {
  const [noor, steven] = [pairOf('Noor', 'Garage Nord'), pairOf('Steven', 'Studio Terril')];
  await change({ kind: 'move', ...noor, fromRound: 3, round: 4 });
  const { draftId } = await house.must(startPlan, organiser, { eventId, seconds: 0.2 });
  const at = plusMinutes(house.now, 1);
  await house.db
    .updateTable('planDrafts')
    .set({
      meetings: JSON.stringify([
        { ...steven, locked: true },
        { ...noor, locked: false },
      ]),
    })
    .where('id', '=', draftId)
    .execute();
  await house.db
    .insertInto('planVersions')
    .values({ eventId, version: 3, kind: 'published', draftId, changes: '[]', publishedAt: at })
    .execute();
  await takeLocksOfDraft(house.db, { eventId, version: 3 }, at);
  expect(await listLocks(house.db, eventId)).toEqual([steven]);
});

test('a rule says why one interview cannot be moved there', async () => {
  const before = await plan();
  const answer = await change({ kind: 'move', ...pairOf('Noor', 'Garage Nord'), fromRound: 3, round: 1 });
  expect(answer).toMatchObject({ refusal: 'rule-forbids' });
  expect(answer.kind === 'refused' && String(answer.facts.fr)).toContain('Garage Nord');
  expect(await plan()).toEqual(before);
});

test('two organisers at once: other interviews go together, the same one is refused with who was faster', async () => {
  await note({
    kind: 'leaves-early',
    subjectKind: 'candidate',
    subjectId: soiree.candidates.Steven!.id,
    round: 2,
  });
  const found = (await proposal())!;
  const move = { kind: 'move', ...pairOf('Noor', 'Garage Nord'), fromRound: 3, round: 4 };
  expect(await change(move)).toMatchObject({ kind: 'done' });
  // Thought of on version 1, applied on version 2: it speaks of other interviews.
  expect((await board()).proposal?.id).toBe(found.id);
  expect(await house.must(applyRepair, organiser, { eventId, proposalId: found.id })).toEqual({ version: 3 });
  expect(await plan()).toContain('Noor/Garage Nord@4:7 18:44-18:59');
  expect(await change({ ...move, round: 2 })).toMatchObject({
    refusal: 'plan-moved',
    facts: { version: 3, by: organiser.name },
  });
});

test('a proposal whose interviews somebody changed is not shown, refused, and thought of anew', async () => {
  await note({
    kind: 'leaves-early',
    subjectKind: 'candidate',
    subjectId: soiree.candidates.Noor!.id,
    round: 4,
  });
  await note({ kind: 'table-out', table: 7 });
  const stale = (await proposal())!;
  const move = { kind: 'move', ...pairOf('Steven', 'Studio Terril'), fromRound: 2, round: 3 };
  expect(await change(move)).toMatchObject({ kind: 'done' });
  const remove = { kind: 'remove', ...pairOf('Jessica', 'Garage Nord'), fromRound: 2, seen: 2 };
  expect(await change(remove)).toMatchObject({ kind: 'done' });
  expect((await board()).proposal).toBeNull();
  expect(await house.ask(applyRepair, organiser, { eventId, proposalId: stale.id })).toMatchObject({
    refusal: 'plan-moved',
    facts: { by: organiser.name },
  });
  const fresh = (await proposal())!;
  expect(fresh.basedOnVersion).toBe(3);
  expect(await house.must(applyRepair, organiser, { eventId, proposalId: fresh.id })).toEqual({ version: 4 });
});

test('the same place for two people at once: one gets it, the other is refused in words', async () => {
  const add = (who: string) => change({ kind: 'add', ...pairOf(who, 'Studio Terril'), round: 4 });
  const answers = await Promise.all([add('Noor'), add('Ana')]);
  expect(answers.map((answer) => (answer.kind === 'refused' ? answer.refusal : answer.kind)).sort()).toEqual([
    'done',
    'rule-forbids',
  ]);
  expect((await plan()).filter((one) => one.includes('Studio Terril@4'))).toHaveLength(1);
});

test('a door person notes what happens and decides nothing', async () => {
  for (const [useCase, input] of [
    [proposeTimes, { kind: 'add-round' }],
    [changeMeeting, { kind: 'remove', ...pairOf('Noor', 'Garage Nord'), seen: 1, fromRound: 3 }],
  ] as const)
    expect(await house.ask(useCase, door, { eventId, ...input })).toEqual({ kind: 'not-found' });
  expect(await house.must(proposeRepair, door, { eventId })).toHaveProperty('proposalId');
});
