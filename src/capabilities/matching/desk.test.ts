import { expect, test } from 'vitest';
import { type EveningPlan, evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { addInterpreter } from '../events/use-cases/add-interpreter.ts';
import { listNewcomers, problemOnTheDay, standbyNow } from './queries.ts';
import { publishDraft } from './use-cases/publish-draft.ts';
import { startPlan } from './use-cases/start-plan.ts';
import { viewDraft } from './use-cases/view-draft.ts';
import { viewPeoplePlan } from './use-cases/view-people-plan.ts';
import { viewPlan } from './use-cases/view-plan.ts';
import { viewPlanPrint } from './use-cases/view-plan-print.ts';
import { weighDraft } from './use-cases/weigh-draft.ts';
import { whatIf } from './use-cases/what-if.ts';

const house = testHouse();

/** Coron is there at the beginning, Rivage at the end: whoever meets both waits six rounds. */
const FAR_APART: EveningPlan = {
  rounds: 8,
  recruiters: { Coron: { presentUntil: '19:06' }, Rivage: { presentFrom: '20:50' } },
  candidates: { Anna: { wishes: ['Coron', 'Rivage'] } },
};

/** Coron can see one person: Anna wants it most, and Bilal has nobody else. */
const ONE_PLACE: EveningPlan = {
  rounds: 2,
  floor: 0,
  recruiters: {
    Coron: { presentUntil: '19:06' },
    Rivage: { presentFrom: '19:07' },
    Encre: { presentUntil: '18:00' },
    Loin: { presentUntil: '18:00' },
  },
  candidates: { Anna: { wishes: ['Coron', 'Rivage'] }, Bilal: { wishes: ['Encre', 'Loin', 'Coron'] } },
};

/** One recruiter for three people, one of them another partner's. */
const NARROW: EveningPlan = {
  rounds: 2,
  floor: 1,
  recruiters: { Coron: {}, Rivage: {} },
  candidates: {
    Anna: { wishes: ['Coron'] },
    Bilal: { wishes: ['Coron', 'Rivage'] },
    Chloé: { wishes: ['Coron'], partner: 'other' },
  },
};

interface Made extends TestEvening {
  claire: Actor;
  draftId: string;
}

async function planned(plan: EveningPlan, more: object = {}): Promise<Made> {
  const there = await evening(house, plan);
  const claire = await house.as(there.organiser);
  const { eventId } = there;
  const { draftId } = await house.must(startPlan, claire, { eventId, seconds: 0.3, ...more });
  await house.deliver();
  return { ...there, claire, draftId };
}

test('the points of a draft are told rule by rule, with whom each concerns', async () => {
  const { claire, eventId, draftId, candidates } = await planned(FAR_APART);
  const { parts, figures } = await house.must(viewDraft, claire, { eventId, draftId });
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(figures!.objective);
  expect(parts.find(({ rule }) => rule === 'wait-candidates')).toEqual({
    rule: 'wait-candidates',
    measure: 6,
    weight: -1,
    points: -6,
    concerned: 1,
    concerns: [{ candidate: candidates.Anna!.id, recruiter: null, amount: 6 }],
  });
});

test('one interpreter serves two people one after the other, and a third language is said to be missing', async () => {
  const there = await evening(house, {
    rounds: 3,
    floor: 1,
    recruiters: { Coron: {}, Rivage: {} },
    candidates: {
      Amal: { wishes: ['Coron'], needs: ['interpreter'], language: 'Arabe' },
      Nadia: { wishes: ['Rivage'], needs: ['interpreter'], language: ' arabe' },
      Oleh: { wishes: ['Rivage'], needs: ['interpreter'], language: 'ukrainien' },
    },
  });
  const { eventId, candidates } = there;
  const claire = await house.as(there.organiser);
  await house.must(addInterpreter, claire, {
    eventId,
    name: 'Leïla Haddad',
    languages: ['ARABE'],
    presentUntil: '19:30',
  });
  const { draftId } = await house.must(startPlan, claire, { eventId, seconds: 0.3 });
  await house.deliver();
  expect((await house.must(viewPlan, claire, { eventId })).readiness?.hints).toContainEqual({
    kind: 'interpreter-missing',
    candidates: [candidates.Oleh!.id],
  });
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const { interpreted } = await house.must(viewPlanPrint, claire, { eventId, by: 'interpreter' });
  expect(interpreted.map(({ name, meetings }) => [name, meetings.length])).toEqual([
    ['Leïla Haddad', 2],
    [null, 1],
  ]);
  // Until 19:30 there are the rounds of 18:50 and 19:08: one person in each.
  expect(interpreted[0]!.meetings.map(({ round }) => round)).toEqual([1, 2]);
  expect(interpreted[1]!.meetings).toMatchObject([
    { registrationId: candidates.Oleh!.id, language: 'ukrainien' },
  ]);
});

test('what would change is counted in people and rounds, and the draft stays as it is', async () => {
  const { claire, eventId, draftId } = await planned(ONE_PLACE);
  const ask = (emphasis: object) => house.must(weighDraft, claire, { eventId, draftId, emphasis });
  expect((await ask({})).result).toBeNull();
  const { emphasis, result } = await ask({ floor: 0 });
  expect(emphasis).toEqual({ floor: 0, waitCandidates: 1, waitRecruiters: 1, changes: 1 });
  expect(result).toMatchObject({
    before: { meetings: 2, firstWishes: 0, nothing: 0 },
    after: { meetings: 2, firstWishes: 1, nothing: 1 },
    replaced: 1,
  });
  expect((await house.must(viewDraft, claire, { eventId, draftId })).figures).toMatchObject({ nothing: 0 });
});

test('a draft made with other weights says so, and once it is published repairs count the same way', async () => {
  const emphasis = { floor: 0, waitCandidates: 10, waitRecruiters: 1, changes: 2 };
  const { claire, eventId, draftId } = await planned(ONE_PLACE, { emphasis });
  const { draft, figures } = await house.must(viewDraft, claire, { eventId, draftId });
  expect(draft.emphasis).toEqual(emphasis);
  expect(figures).toMatchObject({ meetings: 2, nothing: 1 });
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  expect((await problemOnTheDay(house.db, eventId, house.now)).problem.weights).toEqual({
    value: 4,
    floor: [0, 0, 0],
    idleCandidate: 10,
    idleRecruiter: 1,
    change: 16,
  });
  expect((await house.must(viewPlan, claire, { eventId })).emphasis).toEqual(emphasis);
});

test('a try says what it costs rule by rule, and names the rule that forbids it', async () => {
  const { claire, eventId, draftId, candidates, recruiters } = await planned({
    ...NARROW,
    candidates: { Anna: { wishes: ['Coron', 'Rivage'] }, Bilal: { wishes: ['Coron', 'Rivage'] } },
  });
  const pair = { registrationId: candidates.Anna!.id, recruiterId: recruiters.Coron!.id };
  const { sheet } = await house.must(viewDraft, claire, { eventId, draftId });
  const { round } = sheet.meetings.find(
    (one) => one.registrationId === pair.registrationId && one.recruiterId === pair.recruiterId,
  )!;
  const moved = await house.must(whatIf, claire, {
    eventId,
    draftId,
    ...pair,
    kind: 'move',
    round: 3 - round,
    locale: 'en',
  });
  expect(moved.allowed).toBe(false);
  expect(moved.reasons.some((reason) => reason.startsWith('The recruiter’s places: '))).toBe(true);
  const removed = await house.must(whatIf, claire, { eventId, draftId, ...pair, kind: 'remove' });
  expect(removed).toMatchObject({
    allowed: true,
    delta: -88,
    effects: { wishes: -48, floor: -40, waitCandidates: 0, waitRecruiters: 0, changes: 0 },
    costs: ['Vœux tenus −48', 'Équité −40'],
  });
});

test('before a plan is made, the hall and the lists are looked over, and who cannot have what is promised is named', async () => {
  const there = await evening(house, {
    rounds: 3,
    floor: 2,
    tables: [{ stepFree: false }, {}],
    recruiters: { Coron: { seats: 2 }, Rivage: {}, Encre: {} },
    candidates: {
      Anna: { wishes: ['Coron'], needs: ['step-free'] },
      Bilal: { wishes: ['Coron', 'Rivage'] },
      Chloé: {},
    },
  });
  const { eventId, candidates, recruiters } = there;
  const claire = await house.as(there.organiser);
  const { readiness, promised, newcomers, standby } = await house.must(viewPlan, claire, { eventId });
  expect([promised, newcomers, standby]).toEqual([2, [], []]);
  expect(readiness!.hints).toEqual([
    { kind: 'table-missing', need: 'step-free', tables: 0, candidates: [candidates.Anna!.id] },
    { kind: 'too-few-tables', tables: 2, seats: 4 },
    { kind: 'no-wishes', candidates: [candidates.Chloé!.id] },
    { kind: 'unwished', recruiters: [recruiters.Encre!.id] },
  ]);
  expect(readiness!.floor.possible).toBe(false);
  // Chloé is told of once, as somebody without wishes.
  expect(readiness!.floor.short).toEqual([{ candidate: candidates.Anna!.id, least: 2, reachable: 0 }]);
});

test('an evening without a worry has no hint, and its promise is possible', async () => {
  const there = await evening(house, {
    recruiters: { Coron: { seats: 2 } },
    candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Coron'] } },
  });
  const claire = await house.as(there.organiser);
  const { readiness } = await house.must(viewPlan, claire, { eventId: there.eventId });
  expect(readiness).toEqual({ hints: [], floor: { possible: true, short: [], bottleneck: null } });
});

test('the published plan has a reserve per recruiter, with the rounds in which each could come', async () => {
  const there = await evening(house, NARROW);
  const { eventId, candidates, recruiters } = there;
  await publishedMeetings(house, there, [
    { candidate: 'Anna', recruiter: 'Coron', round: 1, table: 1 },
    { candidate: 'Bilal', recruiter: 'Coron', round: 2, table: 1 },
  ]);
  const expected = [
    {
      recruiterId: recruiters.Coron!.id,
      candidates: [{ registrationId: candidates.Chloé!.id, rounds: [1, 2] }],
    },
    {
      recruiterId: recruiters.Rivage!.id,
      candidates: [{ registrationId: candidates.Bilal!.id, rounds: [1] }],
    },
  ];
  const byRecruiter = (list: { recruiterId: string }[]) =>
    [...list].sort((a, b) => (a.recruiterId < b.recruiterId ? -1 : 1));
  expect(byRecruiter(await standbyNow(house.db, eventId, house.now))).toEqual(byRecruiter(expected));
  const claire = await house.as(there.organiser);
  const { standby } = await house.must(viewPlan, claire, { eventId });
  expect(byRecruiter(standby)).toEqual(byRecruiter(expected));
});

test('a counsellor sees what own people got and why not more, and nothing of anybody else', async () => {
  const there = await evening(house, NARROW);
  const { eventId, candidates } = there;
  const luc = await house.as(there.counsellor);
  const before = await house.must(viewPeoplePlan, luc, { eventId });
  expect(before.people.map(({ name, meetings }) => [name, meetings])).toEqual([
    ['Anna Essai', []],
    ['Bilal Essai', []],
  ]);
  await publishedMeetings(house, there, [
    { candidate: 'Chloé', recruiter: 'Coron', round: 1, table: 3 },
    { candidate: 'Bilal', recruiter: 'Coron', round: 2, table: 3 },
  ]);
  const { people } = await house.must(viewPeoplePlan, luc, { eventId });
  const [anna, bilal] = people;
  expect(anna).toMatchObject({ meetings: [], unmet: [{ rank: 1, because: { code: 'seats-taken' } }] });
  expect(bilal!.meetings).toMatchObject([{ round: 2, table: 3, startsAt: '2026-11-12T18:08:00.000Z' }]);
  expect(bilal!.unmet.map(({ because }) => because.code)).toEqual(['possible']);
  expect(JSON.stringify(people)).not.toContain(candidates.Chloé!.id);
  const [mia, door] = [await house.as(there.otherCounsellor), await house.as(there.door)];
  const others = await house.must(viewPeoplePlan, mia, { eventId });
  expect(others.people.map(({ name }) => name)).toEqual(['Chloé Essai']);
  expect(await house.ask(viewPeoplePlan, door, { eventId })).toEqual({ kind: 'not-found' });
});

test('who registers or wishes after the publication and has no interview is a newcomer; whoever excused themselves is not', async () => {
  const there = await evening(house, {
    ...NARROW,
    candidates: { ...NARROW.candidates, Dora: {}, Elif: {} },
  });
  const { eventId, candidates, recruiters } = there;
  await publishedMeetings(house, there, [{ candidate: 'Anna', recruiter: 'Coron', round: 1, table: 1 }]);
  const later = '2026-11-12T09:00:00.000Z';
  const wish = (name: string, rank: number) => ({
    eventId,
    registrationId: candidates[name]!.id,
    recruiterId: recruiters.Coron!.id,
    rank,
    at: later,
  });
  await house.db
    .insertInto('wishes')
    .values([wish('Dora', 1), wish('Elif', 1)])
    .execute();
  const elif = { eventId, subjectKind: 'candidate', subjectId: candidates.Elif!.id };
  await house.db
    .insertInto('presences')
    .values({ ...elif, state: 'excused', since: later })
    .execute();
  expect(await listNewcomers(house.db, eventId)).toEqual([
    { registrationId: candidates.Dora!.id, name: 'Dora Essai', wishes: 1 },
  ]);
  const other = await evening(house, NARROW);
  expect(await listNewcomers(house.db, other.eventId)).toEqual([]);
});
