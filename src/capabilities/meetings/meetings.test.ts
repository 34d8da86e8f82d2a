import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { perform } from '../../kernel/perform.ts';
import { updateRecruiter } from '../events/use-cases/update-recruiter.ts';
import { downloadCv } from './use-cases/download-cv.ts';
import { giveAnswer } from './use-cases/give-answer.ts';
import { giveResult } from './use-cases/give-result.ts';
import { markMeeting } from './use-cases/mark-meeting.ts';
import { sayNobodyCame } from './use-cases/say-nobody-came.ts';
import { typeAnswer } from './use-cases/type-answer.ts';
import { typeResult } from './use-cases/type-result.ts';
import { viewMeeting } from './use-cases/view-meeting.ts';
import { viewMyDay } from './use-cases/view-my-day.ts';
import { viewTableDay } from './use-cases/view-table-day.ts';

const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;
let meetings: string[];

/** The first round runs from 17:50 to 18:05 UTC, the second from 18:08. */
const FIRST_RUNS = '2026-11-12T17:52:00.000Z';

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: { Jessica: {}, Steven: { needs: ['step-free'] }, Noor: {} },
  });
  meetings = await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 1, seat: 2, table: 5 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 3, table: 7 },
  ]);
  await house.db
    .insertInto('needs')
    .values(
      [
        { title: 'Comptable', occupationCode: 'M1203' },
        { title: 'Développeuse web', occupationCode: 'M1855' },
      ].map((need, position) => ({
        id: newId(),
        recruiterId: soiree.recruiters['Studio Terril']!.id,
        position,
        contract: 'internship',
        ...need,
      })),
    )
    .execute();
  await house.db
    .updateTable('registrations')
    .set({ wantedOccupations: ['M1855'] })
    .where('id', '=', soiree.candidates.Jessica!.id)
    .execute();
  await house.db
    .insertInto('documents')
    .values({
      id: newId(),
      personId: soiree.candidates.Jessica!.personId,
      kind: 'cv',
      fileName: 'jessica.pdf',
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF-1.4'),
      createdAt: house.now,
    })
    .execute();
});

const jessica = () => soiree.candidates.Jessica!.actor;
const studio = () => soiree.recruiters['Studio Terril']!.actor;
const garage = () => soiree.recruiters['Garage Nord']!.actor;

test('a candidate sees the running interview in large, then all of them in order', async () => {
  const day = await house.must(viewMyDay, jessica(), {});
  expect(day.foremost).toBe(meetings[0]);
  expect(
    day.meetings.map(({ company, round, table, position }) => ({ company, round, table, position })),
  ).toEqual([
    { company: 'Studio Terril', round: 1, table: '4', position: 'now' },
    { company: 'Garage Nord', round: 2, table: '7', position: 'later' },
  ]);
  expect(day.meetings[0]!.needs.map(({ title, fits }) => [title, fits])).toEqual([
    ['Développeuse web', true],
    ['Comptable', false],
  ]);
});

test('a recruiter sees both people of the round, with CV and need, and never an access need', async () => {
  const day = await house.must(viewTableDay, studio(), {});
  expect(day.meetings.map(({ name, seat, hasCv, presence }) => ({ name, seat, hasCv, presence }))).toEqual([
    { name: 'Jessica E.', seat: 1, hasCv: true, presence: 'expected' },
    { name: 'Steven E.', seat: 2, hasCv: false, presence: 'expected' },
  ]);
  expect(day.foremost).toEqual([meetings[0], meetings[2]]);
  expect(JSON.stringify(day)).not.toContain('step-free');
});

test('a page asks the database the same number of questions for one meeting and for many', async () => {
  const count = (actor: Actor) =>
    queriesOf(house.db, (counted) => perform(counted, viewMyDay, { actor, input: {}, now: house.now }));
  expect(await count(jessica())).toBe(await count(soiree.candidates.Noor!.actor));
});

test('a result is given in one press, again without effect, otherwise changed, and taken back', async () => {
  const meetingId = meetings[0]!;
  const outcome = () =>
    house.db
      .selectFrom('outcomes')
      .select(['result', 'note'])
      .where('meetingId', '=', meetingId)
      .where('givenBy', '=', 'recruiter')
      .execute();
  for (let press = 0; press < 2; press++)
    await house.must(giveResult, studio(), { meetingId, result: 'internship', note: 'Dès lundi' });
  expect(await outcome()).toEqual([{ result: 'internship', note: 'Dès lundi' }]);
  await house.must(giveResult, studio(), { meetingId, result: 'hired' });
  expect(await outcome()).toEqual([{ result: 'hired', note: null }]);
  expect((await house.must(viewTableDay, studio(), {})).meetings[0]).toMatchObject({
    status: 'held',
    result: 'hired',
  });
  await house.must(giveResult, studio(), { meetingId, result: null });
  expect(await outcome()).toEqual([]);
});

test('another recruiter’s meeting does not exist, whatever one wants with it', async () => {
  const meetingId = meetings[0]!;
  for (const [useCase, input] of [
    [giveResult, { meetingId, result: 'no' }],
    [sayNobodyCame, { meetingId, missed: true }],
    [downloadCv, { meetingId }],
  ] as const)
    expect(await house.ask(useCase, garage(), input)).toEqual({ kind: 'not-found' });
  expect((await house.must(viewTableDay, garage(), { meeting: meetingId })).chosen).toBe(false);
});

test('a result about another recruiter’s need does not exist', async () => {
  const { id } = await house.db
    .selectFrom('needs')
    .select('id')
    .where('recruiterId', '=', soiree.recruiters['Studio Terril']!.id)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  house.now = '2026-11-12T18:10:00.000Z';
  expect(
    await house.ask(giveResult, garage(), { meetingId: meetings[1]!, result: 'no', needId: id }),
  ).toEqual({ kind: 'not-found' });
  house.now = FIRST_RUNS;
  await house.must(giveResult, studio(), { meetingId: meetings[0]!, result: 'no', needId: id });
});

test('a result outlives the need that it was about', async () => {
  const { eventId, organiser, recruiters } = soiree;
  const { id: recruiterId, actor } = recruiters['Studio Terril']!;
  const { meetings: mine } = await house.must(viewTableDay, actor, {});
  const need = mine.find(({ id }) => id === meetings[0])!.needs[0]!;
  await house.must(giveResult, actor, { meetingId: meetings[0]!, result: 'internship', needId: need.id });
  const outcome = () =>
    house.db
      .selectFrom('outcomes')
      .select(['result', 'needId'])
      .where('meetingId', '=', meetings[0]!)
      .where('givenBy', '=', 'recruiter')
      .executeTakeFirst();
  const claire = await house.as(organiser);
  const keep = (titles: readonly string[]) =>
    house.must(updateRecruiter, claire, {
      eventId,
      recruiterId,
      company: 'Studio Terril',
      seats: 2,
      needs: titles.map((title) => ({ title, contract: 'internship' })),
    });
  await keep([need.title]);
  expect(await outcome()).toEqual({ result: 'internship', needId: need.id });
  await keep(['Tout autre chose']);
  expect(await outcome()).toEqual({ result: 'internship', needId: null });
  await house.must(giveResult, actor, { meetingId: meetings[0]!, result: null });
});

test('no result is taken for an interview that has not begun', async () => {
  expect(await house.ask(giveResult, garage(), { meetingId: meetings[1]!, result: 'hired' })).toMatchObject({
    kind: 'refused',
    refusal: 'not-begun',
    facts: { candidate: 'Jessica E.' },
  });
});

test('a candidate answers for own interviews only, once they have begun, and may change it', async () => {
  const own = { meetingId: meetings[0]! };
  await house.must(giveAnswer, jessica(), { ...own, answer: 'yes' });
  await house.must(giveAnswer, jessica(), { ...own, answer: 'maybe' });
  expect((await house.must(viewMyDay, jessica(), {})).meetings[0]!.answer).toBe('maybe');
  expect(await house.ask(giveAnswer, jessica(), { meetingId: meetings[1]!, answer: 'yes' })).toMatchObject({
    refusal: 'answer-too-early',
  });
  expect(await house.ask(giveAnswer, jessica(), { meetingId: meetings[2]!, answer: 'yes' })).toEqual({
    kind: 'not-found',
  });
  await house.must(giveAnswer, jessica(), { ...own, answer: null });
  expect((await house.must(viewMyDay, jessica(), {})).meetings[0]!.answer).toBeNull();
});

test('the CV opens for the recruiter of the meeting; the door has no way to it', async () => {
  const file = await house.must(downloadCv, studio(), { meetingId: meetings[0]! });
  expect(file.fileName).toBe('jessica.pdf');
  expect(await house.ask(downloadCv, studio(), { meetingId: meetings[2]! })).toEqual({ kind: 'not-found' });
  const door = await house.as(soiree.door);
  expect(await house.ask(downloadCv, door, { meetingId: meetings[0]! })).toEqual({ kind: 'not-found' });
});

test('who says not to come takes the CV back at once, before the plan is mended', async () => {
  const become = (status: string) =>
    house.db
      .updateTable('registrations')
      .set({ status })
      .where('id', '=', soiree.candidates.Jessica!.id)
      .execute();
  const { status } = await house.db
    .selectFrom('registrations')
    .select('status')
    .where('id', '=', soiree.candidates.Jessica!.id)
    .executeTakeFirstOrThrow();
  await become('cancelled');
  expect(await house.ask(downloadCv, studio(), { meetingId: meetings[0]! })).toEqual({ kind: 'not-found' });
  const day = await house.must(viewTableDay, studio(), {});
  expect(day.meetings.find(({ id }) => id === meetings[0])?.hasCv).toBe(false);
  await become(status);
});

test('nobody came is said and taken back; once the place is given away it cannot be', async () => {
  const meetingId = meetings[2]!;
  await house.must(sayNobodyCame, studio(), { meetingId, missed: true });
  await house.must(sayNobodyCame, studio(), { meetingId, missed: false });
  await house.must(sayNobodyCame, studio(), { meetingId, missed: true });
  await publishedMeetings(house, soiree, [
    { candidate: 'Noor', recruiter: 'Studio Terril', round: 1, seat: 2 },
  ]);
  expect(await house.ask(sayNobodyCame, studio(), { meetingId, missed: false })).toMatchObject({
    kind: 'refused',
    refusal: 'place-taken',
  });
  expect((await house.must(viewTableDay, studio(), { meeting: meetingId })).meetings).toContainEqual(
    expect.objectContaining({ id: meetingId, status: 'missed' }),
  );
});

test('the staff of the day marks a meeting; what was said of it is for the organiser alone', async () => {
  const { eventId } = soiree;
  const organiser = await house.as(soiree.organiser);
  const door = await house.as(soiree.door);
  const meetingId = meetings[3]!;
  await house.must(markMeeting, door, { eventId, meetingId, mark: 'running' });
  await house.must(typeResult, organiser, { eventId, meetingId, result: 'training', note: 'Permis B' });
  await house.must(typeAnswer, organiser, { eventId, meetingId, answer: 'yes' });
  expect((await house.must(viewMeeting, organiser, { eventId, meetingId })).meeting).toMatchObject({
    candidate: 'Steven Essai',
    status: 'held',
    result: 'training',
    note: 'Permis B',
    answer: 'yes',
  });
  expect((await house.must(viewMeeting, door, { eventId, meetingId })).meeting).toMatchObject({
    status: 'held',
    result: null,
    note: null,
    answer: null,
  });
  expect(await house.ask(typeResult, door, { eventId, meetingId, result: 'no' })).toEqual({
    kind: 'not-found',
  });
  const partner = await house.as(soiree.counsellor);
  expect(await house.ask(viewMeeting, partner, { eventId, meetingId })).toEqual({ kind: 'not-found' });
});

test('a meeting of another event does not exist', async () => {
  const other = await evening(house, { recruiters: { Ailleurs: {} }, candidates: { Lia: {} } });
  const stranger = await house.as(other.organiser);
  const foreign = { eventId: other.eventId, meetingId: meetings[0]! };
  expect(await house.ask(viewMeeting, stranger, foreign)).toEqual({ kind: 'not-found' });
  expect(await house.ask(markMeeting, stranger, { ...foreign, mark: 'missed' })).toEqual({
    kind: 'not-found',
  });
});
