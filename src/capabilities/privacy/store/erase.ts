import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Blank, Subject, TableOfData } from '../../../kernel/personal-data.ts';
import { type Known, patternOf } from '../rules/mentions.ts';
import { scrubMentions } from './scrub.ts';

export type Reason = 'asked' | 'staff' | 'retention' | 'restored';
export type ErasedKind = 'person' | 'registration' | 'caseload' | 'account' | 'recruiter';

/** Ids by what they are of. */
type Ids = Partial<Readonly<Record<Subject, readonly string[]>>>;

/** What the register keeps of somebody: the hash of a random id. */
export function hashOfId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/**
 * Erases people: their rows, what others' rows say of them, and their place in the memory of repeated acts. Events keep
 * a registration that is nobody's, so that the report still counts. Gives the ids that were found.
 */
export async function erasePeople(
  db: Db,
  declared: readonly TableOfData[],
  { personIds, reason, now }: { personIds: readonly string[]; reason: Reason; now: Instant },
): Promise<string[]> {
  if (personIds.length === 0) return [];
  // An entry that was made one with another is the same person.
  const people = await db
    .selectFrom('people')
    .select(['id', 'firstName', 'lastName', 'email', 'phone'])
    .where((eb) => eb.or([eb('id', 'in', personIds), eb('mergedInto', 'in', personIds)]))
    .where('erasedAt', 'is', null)
    .forUpdate()
    .execute();
  if (people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  const registrations = await db
    .selectFrom('registrations')
    .select(['id', 'eventId'])
    .where('personId', 'in', ids)
    .execute();
  await eraseRegistrations(db, declared, registrations, people, now);
  await eraseRows(db, declared, { person: ids });
  await db.deleteFrom('people').where('id', 'in', ids).execute();
  await register(db, 'person', ids, reason, now);
  return ids;
}

/** Makes registrations nobody's: what they said goes, and each hangs on an entry of its own that stands for nobody. */
export async function eraseRegistrations(
  db: Db,
  declared: readonly TableOfData[],
  registrations: readonly { id: string; eventId: string }[],
  people: readonly Known[],
  now: Instant,
): Promise<void> {
  const patterns = people.flatMap((person) => patternOf(person) ?? []);
  const events = [...new Set(registrations.map(({ eventId }) => eventId))];
  await scrubMentions(db, declared, { people, patterns, events });
  if (registrations.length === 0) return;
  const ids = registrations.map(({ id }) => id);
  const meetings = await db.selectFrom('meetings').select('id').where('registrationId', 'in', ids).execute();
  await eraseRows(db, declared, { registration: ids, meeting: meetings.map(({ id }) => id) });
  const nobodies = ids.map(() => newId());
  const month = `${now.slice(0, 7)}-01T00:00:00.000Z`;
  await db
    .insertInto('people')
    .values(
      nobodies.map((id) => ({
        id,
        firstName: '—',
        lastName: '',
        locale: 'fr',
        createdAt: month,
        updatedAt: month,
        erasedAt: month,
      })),
    )
    .execute();
  await sql`update registrations set person_id = pair.person from
    unnest(${ids}::uuid[], ${nobodies}::uuid[]) as pair (registration, person)
    where registrations.id = pair.registration`.execute(db);
  await db
    .deleteFrom('idempotencyKeys')
    .where(
      'actor',
      'in',
      ids.map((id) => `candidate:${id}`),
    )
    .execute();
}

/** Applies what each table declares to the rows of these subjects. */
export async function eraseRows(db: Db, declared: readonly TableOfData[], ids: Ids): Promise<void> {
  for (const { table, about, key, where, erasing, blank } of declared) {
    const subjects = ids[about] ?? [];
    // People themselves go last, with everything that hangs on them.
    if (key === null || subjects.length === 0 || table === 'people') continue;
    const rows = sql`${sql.ref(key)} = any(${subjects}::uuid[]) and ${where === undefined ? sql`true` : sql.raw(where)}`;
    if (erasing === 'row') await sql`delete from ${sql.table(table)} where ${rows}`.execute(db);
    if (erasing === 'blank')
      await sql`update ${sql.table(table)} set ${sql.join(assignments(blank ?? {}))} where ${rows}`.execute(
        db,
      );
  }
}

function assignments(blank: Readonly<Record<string, Blank>>) {
  return Object.entries(blank).map(([column, value]) => {
    const set = typeof value === 'object' && value !== null ? sql.raw(value.sql) : sql`${value}`;
    return sql`${sql.ref(column)} = ${set}`;
  });
}

/** Writes in the register what was erased, for whoever reads an older backup back. */
export async function register(
  db: Db,
  kind: ErasedKind,
  ids: readonly string[],
  reason: Reason,
  now: Instant,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .insertInto('erasures')
    .values(ids.map((id) => ({ subjectHash: hashOfId(id), kind, reason, at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
