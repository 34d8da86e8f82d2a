import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { MERGE_FIELDS } from '../people/schema.ts';
import { mergePeople } from './use-cases/merge-people.ts';
import { undoMerge } from './use-cases/undo-merge.ts';

const house = testHouse();
let made: TestEvening;
let luc: Actor;
let organisationId: string;
/** Two entries of one person, both on the list of the evening. */
let one: { personId: string; id: string };
let other: { personId: string; id: string };

beforeAll(async () => {
  made = await evening(house, {
    recruiters: { Coron: {}, Garage: {}, Studio: {}, Terril: {} },
    candidates: { Amina: {}, Aminata: {} },
    rounds: 4,
  });
  luc = await house.as(made.counsellor);
  organisationId = made.counsellor.roles[0]!.organisationId;
  one = made.candidates.Amina!;
  other = made.candidates.Aminata!;
  await house.db
    .insertInto('caseloadLinks')
    .values(
      [one, other].map(({ personId }) => ({
        ...{ organisationId, personId, purpose: 'training', since: house.now },
      })),
    )
    .execute();
  await house.db
    .updateTable('events')
    .set({ seatsTaken: 2, capacity: 2 })
    .where('id', '=', made.eventId)
    .execute();
});

/** Everything that hangs on the two entries, line by line, but for when it was last touched. */
async function state(): Promise<string[]> {
  const ids = [one.personId, other.personId];
  const registrations = [one.id, other.id];
  const { rows } = await sql<{ line: string }>`
    select line from (
      select 'person' || (to_jsonb(t) - 'updated_at' - 'revision')::text as line from people t where id = any(${ids}::uuid[])
      union all select 'link' || to_jsonb(t)::text from caseload_links t where person_id = any(${ids}::uuid[])
      union all select 'document' || (to_jsonb(t) - 'content')::text from documents t where person_id = any(${ids}::uuid[])
      union all select 'occupation' || to_jsonb(t)::text from person_occupations t where person_id = any(${ids}::uuid[])
      union all select 'skill' || to_jsonb(t)::text from person_skills t where person_id = any(${ids}::uuid[])
      union all select 'activity' || to_jsonb(t)::text from preparation_activities t where person_id = any(${ids}::uuid[])
      union all select 'registration' || (to_jsonb(t) - 'updated_at')::text from registrations t
        where id = any(${registrations}::uuid[])
      union all select 'wish' || to_jsonb(t)::text from wishes t where registration_id = any(${registrations}::uuid[])
      union all select 'grade' || to_jsonb(t)::text from recruiter_grades t
        where registration_id = any(${registrations}::uuid[])
      union all select 'meeting' || (to_jsonb(t) - 'updated_at')::text from meetings t
        where registration_id = any(${registrations}::uuid[])
      union all select 'shared' || to_jsonb(t)::text from shared_fields t
        where registration_id = any(${registrations}::uuid[])
      union all select 'seats' || seats_taken::text from events where id = ${made.eventId}
    ) lines order by line collate "C"`.execute(house.db);
  return rows.map(({ line }) => line);
}

/** An arbitrary entry: what its file says, what it wished, and when it was registered. */
const anEntry = fc.record({
  email: fc.option(fc.constantFrom('a@exemple.example', 'b@exemple.example'), { nil: null }),
  phone: fc.option(fc.constantFrom('+32470000001', '+32470000002'), { nil: null }),
  town: fc.option(fc.constantFrom('Mons', 'Liège'), { nil: null }),
  languages: fc.subarray(['fr', 'nl', 'ar']),
  availability: fc.subarray(['day', 'night']),
  skills: fc.subarray(['Souder', 'Compter', 'Écouter']),
  cv: fc.boolean(),
  workshop: fc.boolean(),
  wishes: fc.subarray(['Coron', 'Garage', 'Studio', 'Terril'], { minLength: 0 }),
  graded: fc.subarray(['Coron', 'Garage']),
  /** Round by recruiter. */
  meets: fc.uniqueArray(fc.constantFrom('Coron', 'Garage', 'Studio', 'Terril'), { maxLength: 3 }),
  shares: fc.option(fc.subarray(['phone', 'cv', 'town']), { nil: null }),
  status: fc.constantFrom('registered', 'confirmed'),
  registeredAfter: fc.integer({ min: 0, max: 90 }),
});
type Entry = typeof anEntry extends fc.Arbitrary<infer E> ? E : never;

async function write({ personId, id }: typeof one, entry: Entry, seat: number): Promise<void> {
  const { db, now } = house;
  const { eventId, recruiters } = made;
  for (const table of ['wishes', 'recruiterGrades', 'meetings', 'sharedFields'] as const)
    await db.deleteFrom(table).where('registrationId', '=', id).execute();
  for (const table of ['personSkills', 'documents', 'preparationActivities'] as const)
    await db.deleteFrom(table).where('personId', '=', personId).execute();
  const { email, phone, town, languages, availability } = entry;
  await db
    .updateTable('people')
    .set({ email, phone, town, languages, availability, mergedInto: null })
    .where('id', '=', personId)
    .execute();
  await db
    .updateTable('registrations')
    .set({ status: entry.status, createdAt: plusMinutes(now, entry.registeredAfter) })
    .where('id', '=', id)
    .execute();
  const insert = async (
    table: 'personSkills' | 'wishes' | 'recruiterGrades' | 'meetings',
    rows: object[],
  ) => {
    if (rows.length > 0)
      await db
        .insertInto(table)
        .values(rows as never)
        .execute();
  };
  await insert(
    'personSkills',
    entry.skills.map((label, index) => ({ personId, position: index + 1, label })),
  );
  if (entry.cv)
    await db
      .insertInto('documents')
      .values({
        ...{ id: newId(), personId, kind: 'cv', fileName: `${personId}.pdf`, mediaType: 'application/pdf' },
        ...{ content: Buffer.from('%PDF'), createdAt: now },
      })
      .execute();
  if (entry.workshop)
    await db
      .insertInto('preparationActivities')
      .values({
        ...{ id: newId(), organisationId, personId, kind: 'workshop', title: 'CV', onDate: '2026-11-05' },
        ...{ createdAt: now, updatedAt: now },
      })
      .execute();
  const about = (name: string) => ({ eventId, registrationId: id, recruiterId: recruiters[name]!.id });
  await insert(
    'wishes',
    entry.wishes.map((name, index) => ({ ...about(name), rank: index + 1, at: now })),
  );
  await insert(
    'recruiterGrades',
    entry.graded.map((name) => ({ ...about(name), grade: 'must', at: now })),
  );
  await insert(
    'meetings',
    entry.meets.map((name, index) => ({
      ...about(name),
      ...{ id: newId(), seat, roundNumber: index + 1, status: 'planned', versionFrom: 1 },
      during: `[2026-11-12T${18 + index}:00:00Z,2026-11-12T${18 + index}:15:00Z)`,
      ...{ createdAt: now, updatedAt: now },
    })),
  );
  if (entry.shares !== null)
    await db
      .insertInto('sharedFields')
      .values({
        ...{ id: newId(), eventId, registrationId: id, fields: entry.shares, textVersion: 1 },
        ...{ assisted: false, chosenAt: now },
      })
      .execute();
}

test('whatever two entries say, wish and are given, a merge keeps what can be kept and undoing it restores both exactly', async () => {
  const takes = fc.dictionary(fc.constantFrom(...MERGE_FIELDS), fc.constantFrom('kept', 'gone'));
  await fc.assert(
    fc.asyncProperty(anEntry, anEntry, takes, async (first, second, take) => {
      await write(one, first, 1);
      await write(other, second, 2);
      const before = await state();
      const { mergeId, keptId, clashes } = await house.must(mergePeople, luc, {
        ...{ organisationId, keptId: one.personId, goneId: other.personId, take },
      });
      const stays = first.registeredAfter <= second.registeredAfter ? one : other;
      expect(keptId).toBe(stays.personId);
      const wished = await house.db
        .selectFrom('wishes')
        .select(['registrationId', 'recruiterId'])
        .where('eventId', '=', made.eventId)
        .execute();
      expect(new Set(wished.map(({ recruiterId }) => recruiterId))).toEqual(
        new Set([...first.wishes, ...second.wishes].map((name) => made.recruiters[name]!.id)),
      );
      expect(wished.every(({ registrationId }) => registrationId === stays.id)).toBe(true);
      const meetings = await house.db
        .selectFrom('meetings')
        .select(['registrationId', 'status'])
        .where('eventId', '=', made.eventId)
        .execute();
      const live = meetings.filter(({ status }) => status !== 'cancelled');
      expect(live.every(({ registrationId }) => registrationId === stays.id)).toBe(true);
      expect(live.length + clashes.length).toBe(first.meets.length + second.meets.length);
      expect((await state()).find((line) => line.startsWith('seats'))).toBe('seats1');
      await house.must(undoMerge, luc, { mergeId });
      expect(await state()).toEqual(before);
    }),
    { numRuns: 12, seed: 20261122 },
  );
});

test('people whom another organisation put on the list are not joined from here', async () => {
  const { organisationId: elsewhere } = made.otherCounsellor.roles[0]!;
  await house.db
    .updateTable('registrations')
    .set({ partnerId: elsewhere })
    .where('id', '=', other.id)
    .execute();
  expect(
    await house.ask(mergePeople, luc, {
      ...{ organisationId, keptId: one.personId, goneId: other.personId },
    }),
  ).toMatchObject({ kind: 'refused', refusal: 'both-registered' });
});
