import { expect, test } from 'vitest';
import { type EveningPlan, evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { lockPlanOf } from '../../kernel/database.ts';
import { matching } from './index.tsx';
import { applyPlanChange, meetingsAt } from './queries.ts';
import type { DraftMeeting } from './schema.ts';
import { writeVersion } from './store/apply-plan.ts';
import { changeDraft } from './use-cases/change-draft.ts';
import { compareDrafts } from './use-cases/compare-drafts.ts';
import { discardDraft } from './use-cases/discard-draft.ts';
import { lockMeeting } from './use-cases/lock-meeting.ts';
import { publishDraft } from './use-cases/publish-draft.ts';
import { startPlan } from './use-cases/start-plan.ts';
import { stopPlan } from './use-cases/stop-plan.ts';
import { viewDraft } from './use-cases/view-draft.ts';
import { viewPlan } from './use-cases/view-plan.ts';
import { viewPlanPrint } from './use-cases/view-plan-print.ts';
import { viewPublication } from './use-cases/view-publication.ts';
import { whatIf } from './use-cases/what-if.ts';

const house = testHouse();

/** Three recruiters, four candidates, three rounds: everybody's wishes fit. */
const EASY: EveningPlan = {
  rounds: 3,
  tables: 5,
  most: 3,
  floor: 2,
  recruiters: { Coron: { seats: 2 }, Rivage: {}, Encre: {} },
  candidates: {
    Anna: { wishes: ['Coron', 'Rivage'] },
    Bilal: { wishes: ['Coron', 'Encre'] },
    Chloé: { wishes: ['Rivage', 'Coron'] },
    Dora: { wishes: ['Encre', 'Coron'] },
  },
};

interface Made extends TestEvening {
  claire: Actor;
  draftId: string;
}

/** An evening with a draft that is ready. */
async function planned(plan: EveningPlan = EASY): Promise<Made> {
  const there = await evening(house, plan);
  const claire = await house.as(there.organiser);
  return { ...there, claire, draftId: await search(there, claire) };
}

async function search({ eventId }: TestEvening, claire: Actor, more: object = {}): Promise<string> {
  const { draftId } = await house.must(startPlan, claire, { eventId, seconds: 0.3, ...more });
  await house.deliver();
  return draftId;
}

async function draftOf({ eventId, draftId, claire }: Made, more: object = {}) {
  return house.must(viewDraft, claire, { eventId, draftId, ...more });
}

async function storedMeetings(draftId: string): Promise<DraftMeeting[]> {
  const { meetings } = await house.db
    .selectFrom('planDrafts')
    .select('meetings')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  return meetings as unknown as DraftMeeting[];
}

const rowsOf = (eventId: string) =>
  house.db
    .selectFrom('meetings')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('status', '<>', 'cancelled')
    .orderBy('roundNumber')
    .orderBy('id')
    .execute();

test('a press gives a draft in which every wish that fits is held, and the floor is kept', async () => {
  const made = await planned();
  const { draft, figures, below, sheet } = await draftOf(made);
  expect(draft).toMatchObject({ number: 1, status: 'ready', seed: 1, revision: 1, publishedAs: null });
  expect(figures).toMatchObject({
    meetings: 8,
    nothing: 0,
    belowFloor: 0,
    musts: 0,
    places: 12,
    freePlaces: 4,
  });
  expect(figures!.byRank).toEqual([
    { rank: 1, wished: 4, held: 4 },
    { rank: 2, wished: 4, held: 4 },
  ]);
  expect(figures!.objective).toBeLessThanOrEqual(figures!.bound!);
  expect(below).toEqual([]);
  expect(sheet.meetings.every(({ table }) => table !== null)).toBe(true);
});

test('each interviewer keeps the same table in every round', async () => {
  const { draftId } = await planned();
  const tables = new Map<string, Set<number | null>>();
  for (const { recruiterId, seat, table } of await storedMeetings(draftId)) {
    const key = `${recruiterId}/${seat}`;
    tables.set(key, (tables.get(key) ?? new Set()).add(table));
  }
  expect([...tables.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
});

test('a search that is asked for twice, or told twice, makes one plan', async () => {
  const { eventId, draftId } = await planned();
  const before = await storedMeetings(draftId);
  const listen = matching.listens!['matching.plan-asked']!;
  const signal = { id: 1, signal: 'matching.plan-asked', payload: { eventId, draftId, seconds: 0.2 } };
  await listen({ db: house.db, now: house.now }, signal);
  expect(await storedMeetings(draftId)).toEqual(before);
});

test('a server killed in the middle of a search loses nothing: the signal comes again and the plan is made', async () => {
  const there = await evening(house, EASY);
  const claire = await house.as(there.organiser);
  const { eventId } = there;
  const { draftId } = await house.must(startPlan, claire, { eventId, seconds: 0.3 });
  // What a killed worker leaves: the draft as it was, with how far it had come.
  const progress = { iterations: 10, fraction: 0.1, objective: 1, bound: 9, meetings: 1 };
  await house.db
    .updateTable('planDrafts')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', draftId)
    .execute();
  expect((await house.must(viewDraft, claire, { eventId, draftId })).draft).toMatchObject({
    status: 'searching',
    progress,
  });
  await house.deliver();
  expect((await house.must(viewDraft, claire, { eventId, draftId })).figures).toMatchObject({ meetings: 8 });
});

test('stop ends a long search with the best plan so far', async () => {
  const there = await evening(house, EASY);
  const claire = await house.as(there.organiser);
  const { draftId } = await house.must(startPlan, claire, { eventId: there.eventId, seconds: 60 });
  const running = house.deliver();
  await house.must(stopPlan, claire, { eventId: there.eventId, draftId });
  await running;
  const { draft, result } = await house.must(viewDraft, claire, { eventId: there.eventId, draftId });
  expect(draft.status).toBe('ready');
  expect(result!.seconds).toBeLessThan(30);
  expect(await house.ask(stopPlan, claire, { eventId: there.eventId, draftId })).toMatchObject({
    refusal: 'search-over',
  });
});

test.each([
  ['no candidate', { ...EASY, candidates: {} }, 'no-candidates'],
  ['no recruiter', { ...EASY, recruiters: {}, candidates: { Anna: {} } }, 'no-recruiters'],
  ['no wish', { ...EASY, candidates: { Anna: {} } }, 'no-wishes'],
] as const)('with %s there is nothing to plan, and it is said so', async (_, plan, refusal) => {
  const there = await evening(house, plan as EveningPlan);
  const claire = await house.as(there.organiser);
  expect(await house.ask(startPlan, claire, { eventId: there.eventId })).toMatchObject({ refusal });
});

test('nobody plans rounds that have begun', async () => {
  const there = await evening(house, EASY);
  const claire = await house.as(there.organiser);
  const before = house.now;
  house.now = '2026-11-12T23:00:00.000Z';
  expect(await house.ask(startPlan, claire, { eventId: there.eventId })).toMatchObject({
    refusal: 'no-round-left',
  });
  house.now = before;
});

test('who has less than promised is listed with the reason for each wish that is not held', async () => {
  const made = await planned({
    ...EASY,
    rounds: 1,
    floor: 1,
    recruiters: { Coron: {} },
    candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Coron'] } },
    grades: [{ recruiter: 'Coron', candidate: 'Anna', grade: 'must' }],
  });
  const { below, figures, result } = await draftOf(made);
  expect(figures).toMatchObject({ meetings: 1, musts: 1, mustsHeld: 1, nothing: 1, belowFloor: 1 });
  expect(below).toMatchObject([
    {
      registrationId: made.candidates.Bilal!.id,
      held: 0,
      promised: 1,
      unmet: [{ recruiterId: made.recruiters.Coron!.id, rank: 1, because: { code: 'seats-taken' } }],
    },
  ]);
  expect(result!.floor).toMatchObject({ possible: false, bottleneck: { wanted: 2, places: 1 } });
  expect(result!.standby).toEqual([
    { recruiter: made.recruiters.Coron!.id, candidates: [made.candidates.Bilal!.id] },
  ]);
  const page = await house.app.request(`/events/${made.eventId}/plan/drafts/${made.draftId}`, {
    headers: { cookie: await house.cookieOf(made.organiser) },
  });
  expect(await page.text()).toContain('Toutes les places chez Coron sont prises');
});

test('a move is made where rules allow it and refused in words where they do not', async () => {
  const made = await planned({
    ...EASY,
    recruiters: { Coron: {} },
    candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Coron'] } },
  });
  const { eventId, draftId, claire } = made;
  const [first, second] = (await storedMeetings(draftId)).sort((a, b) => a.round - b.round);
  const free = [1, 2, 3].find((round) => round !== first!.round && round !== second!.round)!;
  const move = {
    eventId,
    draftId,
    kind: 'move',
    registrationId: first!.registrationId,
    recruiterId: first!.recruiterId,
  };
  const taken = { ...move, round: second!.round };
  const tried = await house.must(whatIf, claire, { ...taken, locale: 'fr' });
  expect(tried.allowed).toBe(false);
  expect(tried.reasons.join()).toContain(`Coron est complet au tour ${second!.round}`);
  const refused = await house.ask(changeDraft, claire, { ...taken, revision: 1 });
  expect(refused).toMatchObject({ refusal: 'rule-forbids', facts: { fr: tried.reasons.join(' ') } });
  const done = await house.must(changeDraft, claire, { ...move, round: free, revision: 1 });
  expect(done.revision).toBe(2);
  expect(
    (await storedMeetings(draftId)).find((one) => one.registrationId === first!.registrationId)!.round,
  ).toBe(free);
});

test('two meetings exchange their rounds, one is taken off and comes back', async () => {
  const made = await planned({
    ...EASY,
    rounds: 2,
    recruiters: { Coron: {} },
    candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Coron'] } },
  });
  const { eventId, draftId, claire } = made;
  const [anna, bilal] = [made.candidates.Anna!.id, made.candidates.Bilal!.id];
  const recruiterId = made.recruiters.Coron!.id;
  const roundOf = async (id: string) =>
    (await storedMeetings(draftId)).find((one) => one.registrationId === id)?.round;
  const [annaBefore, bilalBefore] = [await roundOf(anna), await roundOf(bilal)];
  const base = { eventId, draftId, registrationId: anna, recruiterId };
  const { chosen } = await draftOf(made, { meeting: `${anna}.${recruiterId}` });
  expect(chosen!.options.map(({ kind, allowed }) => [kind, allowed])).toEqual([
    ['move', false],
    ['swap', true],
  ]);
  await house.must(changeDraft, claire, {
    ...base,
    kind: 'swap',
    withRegistrationId: bilal,
    withRecruiterId: recruiterId,
    revision: 1,
  });
  expect([await roundOf(anna), await roundOf(bilal)]).toEqual([bilalBefore, annaBefore]);
  await house.must(changeDraft, claire, { ...base, kind: 'remove', revision: 2 });
  expect(await roundOf(anna)).toBeUndefined();
  const { free } = await draftOf(made, { place: `${recruiterId}.${bilalBefore}` });
  expect(free!.options).toMatchObject([{ kind: 'add', registrationId: anna, allowed: true }]);
  await house.must(changeDraft, claire, { ...base, kind: 'add', round: bilalBefore, revision: 3 });
  expect(await roundOf(anna)).toBe(bilalBefore);
});

test('whoever saves second is told who changed what, and nothing of the first is lost', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const [one, two] = await storedMeetings(draftId);
  const pair = ({ registrationId, recruiterId }: DraftMeeting) => ({
    eventId,
    draftId,
    registrationId,
    recruiterId,
  });
  await house.must(lockMeeting, claire, { ...pair(one!), locked: true, revision: 1 });
  const late = await house.ask(changeDraft, claire, { ...pair(two!), kind: 'remove', revision: 1 });
  expect(late).toMatchObject({
    refusal: 'draft-changed',
    facts: { by: 'Claire', kind: 'lock', changes: 1, round: one!.round },
  });
  expect(await storedMeetings(draftId)).toHaveLength(8);
});

test('a locked meeting neither moves by hand nor when the plan is made again around it', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const [locked] = await storedMeetings(draftId);
  const { registrationId, recruiterId, round } = locked!;
  const pair = { eventId, draftId, registrationId, recruiterId };
  await house.must(lockMeeting, claire, { ...pair, locked: true, revision: 1 });
  expect(await house.ask(changeDraft, claire, { ...pair, kind: 'remove', revision: 2 })).toMatchObject({
    refusal: 'meeting-locked',
  });
  const again = await search(made, claire, { fromDraftId: draftId, seed: 7 });
  expect(await storedMeetings(again)).toContainEqual(
    expect.objectContaining({ registrationId, recruiterId, round, locked: true }),
  );
  const compared = await house.must(compareDrafts, claire, { eventId, draftId, otherId: again });
  expect(compared.left.figures.meetings).toBe(compared.right.figures.meetings);
});

test('publishing writes the plan once, names the version, and says how many must be told', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const before = await house.must(viewPublication, claire, { eventId, draftId });
  expect(before.changes.map(({ kind }) => kind)).toEqual(Array(8).fill('added'));
  const published = await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  expect(published).toEqual({ version: 1, candidates: 4, recruiters: 3 });
  expect(await rowsOf(eventId)).toHaveLength(8);
  const { event, versions, drafts } = await house.must(viewPlan, claire, { eventId });
  expect(event.planVersion).toBe(1);
  expect(versions).toMatchObject([
    { version: 1, kind: 'published', draftId, changes: 8, publishedBy: 'Claire' },
  ]);
  expect(drafts).toMatchObject([{ id: draftId, publishedAs: 1 }]);
  const signal = await house.db
    .selectFrom('outbox')
    .select('payload')
    .where('signal', '=', 'matching.plan-published')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(signal.payload).toEqual({ eventId, version: 1 });
  expect(await house.ask(publishDraft, claire, { eventId, draftId, revision: 1 })).toMatchObject({
    refusal: 'draft-published',
  });
  expect(await house.ask(discardDraft, claire, { eventId, draftId })).toMatchObject({
    refusal: 'draft-published',
  });
  const own = (await rowsOf(eventId)).filter(
    ({ registrationId }) => registrationId === made.candidates.Anna!.id,
  );
  expect(own.map(({ status }) => status)).toEqual(['planned', 'planned']);
  expect(own.map(({ recruiterId }) => recruiterId).sort()).toEqual(
    [made.recruiters.Coron!.id, made.recruiters.Rivage!.id].sort(),
  );
});

test('two who publish at once give one version', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const other = await search(made, claire, { seed: 3 });
  const answers = await Promise.all([
    house.ask(publishDraft, claire, { eventId, draftId, revision: 1 }),
    house.ask(publishDraft, claire, { eventId, draftId: other, revision: 1 }),
    house.ask(publishDraft, claire, { eventId, draftId, revision: 1 }),
  ]);
  expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(2);
  expect(await rowsOf(eventId)).toHaveLength(8);
  const versions = await house.db
    .selectFrom('planVersions')
    .select('version')
    .where('eventId', '=', eventId)
    .execute();
  expect(versions).toEqual([{ version: 1 }]);
});

test('a draft made before another version was published is refused, and nothing changes', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const later = await search(made, claire, { seed: 3 });
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const rows = await rowsOf(eventId);
  expect(await house.ask(publishDraft, claire, { eventId, draftId: later, revision: 1 })).toMatchObject({
    refusal: 'draft-outdated',
    facts: { version: 1 },
  });
  expect(await rowsOf(eventId)).toEqual(rows);
  expect((await house.must(viewDraft, claire, { eventId, draftId: later })).outdated).toBe(true);
});

test('the next version moves only what must move, keeps the old one to be read, and lists the changes', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const first = await rowsOf(eventId);
  const next = await search(made, claire);
  const again = await house.must(viewPublication, claire, { eventId, draftId: next });
  expect(again.changes).toEqual([]);
  const [anna] = [made.candidates.Anna!.id];
  const mine = (await storedMeetings(next)).find((one) => one.registrationId === anna)!;
  await house.must(changeDraft, claire, {
    eventId,
    draftId: next,
    kind: 'remove',
    registrationId: anna,
    recruiterId: mine.recruiterId,
    revision: 1,
  });
  const published = await house.must(publishDraft, claire, { eventId, draftId: next, revision: 2 });
  expect(published).toEqual({ version: 2, candidates: 1, recruiters: 1 });
  const kept = (await rowsOf(eventId)).map(({ id }) => id);
  expect(kept).toHaveLength(7);
  expect(first.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
  expect(await meetingsAt(house.db, eventId, 1)).toHaveLength(8);
  expect(await meetingsAt(house.db, eventId, 2)).toHaveLength(7);
});

test('what has begun is never moved, whatever a draft says', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const stale = await search(made, claire, { seed: 5 });
  const before = house.now;
  // Round 1 has begun at 18:50, Brussels time.
  house.now = '2026-11-12T17:51:00.000Z';
  expect(await house.ask(publishDraft, claire, { eventId, draftId: stale, revision: 1 })).toMatchObject({
    kind: 'done',
  });
  const running = (await rowsOf(eventId)).filter(({ roundNumber }) => roundNumber === 1);
  const late = await search(made, claire, { seed: 6 });
  expect((await storedMeetings(late)).every(({ round }) => round > 1)).toBe(true);
  await house.must(publishDraft, claire, { eventId, draftId: late, revision: 1 });
  expect((await rowsOf(eventId)).filter(({ roundNumber }) => roundNumber === 1)).toEqual(running);
  expect(await rowsOf(eventId)).toHaveLength(8);
  house.now = before;
});

test('somebody who cancelled since the search is not published, and is named', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  await house.db
    .updateTable('registrations')
    .set({ status: 'cancelled' })
    .where('id', '=', made.candidates.Dora!.id)
    .execute();
  expect(await house.ask(publishDraft, claire, { eventId, draftId, revision: 1 })).toMatchObject({
    refusal: 'somebody-gone',
    facts: { name: 'Dora Essai' },
  });
});

test('a draft that the hours or the tables have left behind is not published, and says why', async () => {
  const made = await planned();
  const { eventId, draftId, claire, candidates } = made;
  const { draft } = await draftOf(made);
  const publish = () => house.ask(publishDraft, claire, { eventId, draftId, revision: draft.revision });
  const anna = candidates.Anna!.id;
  const first = (await storedMeetings(draftId)).find(({ registrationId }) => registrationId === anna)!;
  const comes = (presentFrom: string | null) =>
    house.db.updateTable('registrations').set({ presentFrom }).where('id', '=', anna).execute();
  await comes('23:00');
  expect(await publish()).toMatchObject({ refusal: 'somebody-away', facts: { round: first.round } });
  await comes(null);
  const beyond = Math.min(...(await storedMeetings(draftId)).map(({ table }) => table!));
  await house.db
    .deleteFrom('eventTables')
    .where('eventId', '=', eventId)
    .where('number', '=', beyond)
    .execute();
  expect(await publish()).toMatchObject({ refusal: 'table-gone', facts: { table: beyond } });
});

test('a meeting that is marked while the plan is being written is not moved', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const { draft } = await draftOf(made);
  await house.must(publishDraft, claire, { eventId, draftId, revision: draft.revision });
  const [meeting] = await rowsOf(eventId);
  const { registrationId, recruiterId, roundNumber: round, seat, tableNumber: table } = meeting!;
  const off = [{ registrationId, recruiterId, round, rounds: 1, seat, table }];
  await house.db.updateTable('meetings').set({ status: 'held' }).where('id', '=', meeting!.id).execute();
  const written = await house.db
    .transaction()
    .execute((tx) => writeVersion(tx, { eventId, version: 2 }, { off, on: [] }, house.now));
  expect(written).toBe('clash');
});

test('the database refuses a double booking that reached it, and the old version stands', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const before = await rowsOf(eventId);
  const [one] = await storedMeetings(draftId);
  const other =
    made.recruiters.Rivage!.id === one!.recruiterId ? made.recruiters.Encre!.id : made.recruiters.Rivage!.id;
  const twice = [one!, { ...one!, recruiterId: other, table: 5 }];
  const change = { eventId, expectedVersion: 1, kind: 'repaired', next: twice, by: 'Claire' } as const;
  await expect(
    house.db.transaction().execute(async (tx) => {
      const answer = await applyPlanChange(tx, change, house.now);
      expect(answer).toEqual({ done: false, because: 'clash' });
      throw new Error('refused');
    }),
  ).rejects.toThrow('refused');
  expect(await rowsOf(eventId)).toEqual(before);
});

test('a swap passes through the exclusion constraints, which judge at the end', async () => {
  const made = await planned({
    ...EASY,
    rounds: 2,
    tables: 1,
    recruiters: { Coron: {} },
    candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Coron'] } },
  });
  const { eventId, draftId, claire } = made;
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const next = (await storedMeetings(draftId)).map((one) => ({ ...one, round: 3 - one.round }));
  const done = await house.db
    .transaction()
    .execute((tx) =>
      applyPlanChange(tx, { eventId, expectedVersion: 1, kind: 'repaired', next, by: null }, house.now),
    );
  expect(done).toMatchObject({ done: true, version: 2, changes: [{ kind: 'moved' }, { kind: 'moved' }] });
});

test('a publication that is killed in the middle leaves the old version whole', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const before = await rowsOf(eventId);
  const next = (await storedMeetings(draftId)).slice(0, 3);
  const change = { eventId, expectedVersion: 1, kind: 'repaired', next, by: null } as const;
  const killed = house.db.transaction().execute(async (tx) => {
    await applyPlanChange(tx, change, house.now);
    throw new Error('kill -9');
  });
  await expect(killed).rejects.toThrow('kill -9');
  expect(await rowsOf(eventId)).toEqual(before);
  expect((await house.must(viewPlan, claire, { eventId })).event.planVersion).toBe(1);
  // The turn of the killed one is free again.
  await house.db.transaction().execute((tx) => lockPlanOf(tx, eventId));
});

test('pages of the plan read with as many queries for eight people as for two', async () => {
  const count = async (plan: EveningPlan) => {
    const { eventId, draftId, claire } = await planned(plan);
    let queries = 0;
    const db = house.db.withPlugin({
      transformQuery: ({ node }) => {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const context = { db, actor: claire, scope: claire.organises(eventId)!, now: house.now };
    await viewDraft.run(context, {
      eventId,
      draftId,
      by: 'grid',
      meeting: null,
      place: null,
      candidate: null,
    });
    await viewPublication.run(context, { eventId, draftId });
    await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
    await viewPlan.run(context, { eventId });
    await viewPlanPrint.run(context, { eventId, by: 'candidate' });
    return queries;
  };
  const small = await count({
    ...EASY,
    recruiters: { Coron: {} },
    candidates: { Anna: { wishes: ['Coron'] } },
  });
  expect(await count(EASY)).toBe(small);
});

test('partners, the door and candidates see no draft, and the door prints the plan', async () => {
  const made = await planned();
  const { eventId, draftId, claire } = made;
  const [luc, denis] = [await house.as(made.counsellor), await house.as(made.door)];
  for (const actor of [luc, denis, made.candidates.Anna!.actor]) {
    expect(await house.ask(viewDraft, actor, { eventId, draftId })).toEqual({ kind: 'not-found' });
    expect(await house.ask(startPlan, actor, { eventId })).toEqual({ kind: 'not-found' });
    expect(await house.ask(publishDraft, actor, { eventId, draftId, revision: 1 })).toEqual({
      kind: 'not-found',
    });
  }
  const elsewhere = await planned();
  expect(await house.ask(viewDraft, claire, { eventId, draftId: elsewhere.draftId })).toEqual({
    kind: 'not-found',
  });
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  const printed = await house.must(viewPlanPrint, denis, { eventId });
  expect(printed.sheet.meetings).toHaveLength(8);
  expect(printed.sheet.meetings.every(({ rank }) => rank === null)).toBe(true);
});

test('a step-free table is given to who needs one, in the plan and on paper', async () => {
  const made = await planned({
    ...EASY,
    tables: [{}, {}, {}, {}, { stepFree: true }],
    candidates: { ...EASY.candidates, Anna: { wishes: ['Coron', 'Rivage', 'Encre'], needs: ['step-free'] } },
  });
  const own = (await storedMeetings(made.draftId)).filter(
    (one) => one.registrationId === made.candidates.Anna!.id,
  );
  expect(own.map(({ table }) => table)).toEqual([5, 5, 5]);
});
