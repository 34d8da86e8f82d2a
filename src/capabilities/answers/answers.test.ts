import { beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { giveResult } from '../meetings/use-cases/give-result.ts';
import { chase } from './chase.ts';
import { isReminderDue, remindersAt, toldFrom } from './rules.ts';
import { remindRecruiters } from './use-cases/remind-recruiters.ts';
import { tellAnswer } from './use-cases/tell-answer.ts';
import { viewAnswers } from './use-cases/view-answers.ts';

/** The last round ends at 19:59 in UTC; answers are due five days later, links of recruiters end after seven. */
const house = testHouse('2026-11-12T19:30:00.000Z');
let soiree: TestEvening;
let meetings: string[];
const studio = () => soiree.recruiters['Studio Terril']!.actor;
const garage = () => soiree.recruiters['Garage Nord']!.actor;

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: { Jessica: {}, Steven: { partner: 'other' }, Absent: {} },
  });
  meetings = await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, status: 'held' },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, status: 'held' },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, status: 'held' },
    { candidate: 'Absent', recruiter: 'Garage Nord', round: 3, status: 'missed' },
  ]);
});

const announced = async (signal: string) =>
  (
    await house.db.selectFrom('outbox').select('payload').where('signal', '=', signal).orderBy('id').execute()
  ).map(
    ({ payload }) =>
      payload as { registrationIds: string[]; recruiterIds: string[]; facts: Record<string, unknown> },
  );
const page = async (who = soiree.organiser) =>
  await house.must(viewAnswers, await house.as(who), { eventId: soiree.eventId });

test('a “no” carries a reason and words for the person; any other result leaves no reason behind', async () => {
  const meetingId = meetings[0]!;
  const said = () =>
    house.db
      .selectFrom('outcomes')
      .select(['result', 'reason', 'words'])
      .where('meetingId', '=', meetingId)
      .where('givenBy', '=', 'recruiter')
      .executeTakeFirst();
  const words = 'Merci, votre projet est clair.';
  await house.must(giveResult, studio(), {
    meetingId,
    result: 'second-yes',
    reason: 'experience',
    seen: 'none',
  });
  expect(await said()).toEqual({ result: 'second-yes', reason: null, words: null });
  await house.must(giveResult, studio(), {
    meetingId,
    result: 'no',
    reason: 'experience',
    words,
    seen: 'second-yes',
  });
  expect(await said()).toEqual({ result: 'no', reason: 'experience', words });
  expect(await house.ask(giveResult, studio(), { meetingId, result: 'hired', seen: 'none' })).toMatchObject({
    kind: 'refused',
    refusal: 'said-meanwhile',
  });
});

test('the organiser sees who owes how many, since when, and how often they answered; a partner only its own', async () => {
  const { recruiters, rate, given } = await page();
  expect(rate).toEqual({ met: 3, answered: 1 });
  expect(recruiters.map(({ company, owed, rate, earlier }) => [company, owed, rate, earlier])).toEqual([
    ['Garage Nord', 1, { met: 1, answered: 0 }, null],
    ['Studio Terril', 1, { met: 2, answered: 1 }, null],
  ]);
  expect(given.map(({ candidate, reason, told }) => [candidate, reason, told])).toEqual([
    ['Essai Jessica', 'experience', null],
  ]);
  const theirs = await page(soiree.otherCounsellor);
  expect([theirs.recruiters, theirs.given, theirs.rate]).toEqual([[], [], { met: 1, answered: 0 }]);
});

test('who owes is reminded the morning after, before the last day and on it, and by a press; never twice for one moment', async () => {
  await chase(house.db, '2026-11-12T21:00:00.000Z');
  expect(await announced('answers.owed')).toEqual([]);
  for (const now of ['2026-11-13T12:00:00.000Z', '2026-11-13T12:10:00.000Z', '2026-11-14T12:00:00.000Z'])
    await chase(house.db, now);
  expect((await announced('answers.owed')).map(({ facts }) => facts)).toEqual([
    { owed: 1, dueOn: '2026-11-17' },
    { owed: 1, dueOn: '2026-11-17' },
  ]);
  house.now = '2026-11-15T09:00:00.000Z';
  const organiser = await house.as(soiree.organiser);
  const recruiterId = soiree.recruiters['Garage Nord']!.id;
  expect(await house.must(remindRecruiters, organiser, { eventId: soiree.eventId, recruiterId })).toEqual({
    reminded: 1,
  });
  expect((await page()).recruiters[0]).toMatchObject({ company: 'Garage Nord', reminders: 2 });
  await house.must(giveResult, garage(), { meetingId: meetings[1]!, result: 'internship' });
  expect(
    await house.ask(remindRecruiters, organiser, { eventId: soiree.eventId, recruiterId }),
  ).toMatchObject({
    kind: 'refused',
    refusal: 'nobody-owes',
  });
});

test('a person is told what was answered: a “no” once the counsellor had two days, and not what was told already', async () => {
  const told = (await announced('answers.given')).map(({ facts }) => facts.answers);
  // Given during the evening: two days for the counsellor, counted from the end of the event.
  expect(told).toEqual([]);
  const luc = await house.as(soiree.counsellor);
  const { eventId } = soiree;
  await house.must(tellAnswer, luc, { eventId, meetingId: meetings[0]!, told: true });
  expect(await house.ask(tellAnswer, luc, { eventId, meetingId: meetings[2]!, told: true })).toEqual({
    kind: 'not-found',
  });
  await chase(house.db, '2026-11-15T10:00:00.000Z');
  expect(await announced('answers.given')).toEqual([]);
  for (const now of ['2026-11-15T11:30:00.000Z', '2026-11-15T11:40:00.000Z']) await chase(house.db, now);
  expect((await announced('answers.given')).map(({ facts }) => facts.answers)).toEqual([
    [{ company: 'Garage Nord', result: 'internship', reason: null, words: null }],
  ]);
  // Another answer than the one that was told is told again.
  await house.must(giveResult, studio(), { meetingId: meetings[0]!, result: 'hired', seen: 'no' });
  expect((await page()).given.find(({ company }) => company === 'Studio Terril')?.told).toBeNull();
});

test('the candidate reads the answers in plain words, weeks later too, and never a note', async () => {
  house.now = '2026-12-01T09:00:00.000Z';
  await house.db
    .updateTable('outcomes')
    .set({ result: 'no', reason: 'experience', words: 'Courage !', note: 'trop timide' })
    .where('meetingId', '=', meetings[0]!)
    .where('givenBy', '=', 'recruiter')
    .execute();
  const luc = await house.as(soiree.counsellor);
  await house.must(tellAnswer, luc, { eventId: soiree.eventId, meetingId: meetings[0]!, told: false });
  const { link } = soiree.candidates.Jessica!;
  const before = await readPage(house.app, `${link}/answers`);
  expect(before.html).toContain('vous propose un stage');
  expect(before.html).not.toContain('expérience');
  await chase(house.db, house.now);
  const { html, status } = await readPage(house.app, `${link}/answers`);
  expect(status).toBe(200);
  for (const words of ['ne continue pas cette fois', 'plus d’expérience', 'Courage !'])
    expect(html).toContain(words);
  expect(html).not.toContain('timide');
});

test('reminders have moments of their own; a “no” waits for the counsellor', () => {
  const endsAt = '2026-11-12T20:00:00.000Z';
  const moments = remindersAt({ endsAt, dueAt: '2026-11-17T20:00:00.000Z' });
  expect(moments).toEqual([
    '2026-11-13T11:00:00.000Z',
    '2026-11-16T20:00:00.000Z',
    '2026-11-17T20:00:00.000Z',
  ]);
  expect(remindersAt({ endsAt, dueAt: '2026-11-13T20:00:00.000Z' })).toHaveLength(2);
  expect(isReminderDue(moments, null, '2026-11-13T10:59:00.000Z')).toBe(false);
  expect(isReminderDue(moments, null, '2026-11-14T10:59:00.000Z')).toBe(true);
  expect(isReminderDue(moments, '2026-11-13T11:10:00.000Z', '2026-11-16T19:00:00.000Z')).toBe(false);
  expect(isReminderDue(moments, '2026-11-13T11:10:00.000Z', '2026-11-16T20:00:00.000Z')).toBe(true);
  const given = { givenAt: '2026-11-12T18:00:00.000Z', hasPartner: true };
  expect(toldFrom({ ...given, result: 'hired' }, { endsAt })).toBe('2026-11-12T22:00:00.000Z');
  expect(toldFrom({ ...given, result: 'no' }, { endsAt })).toBe('2026-11-14T22:00:00.000Z');
  expect(toldFrom({ ...given, result: 'no', hasPartner: false }, { endsAt })).toBe(
    '2026-11-12T22:00:00.000Z',
  );
});
