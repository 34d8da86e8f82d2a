import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** One line of the register: what was erased, by the hash of its id. */
export interface Erasure {
  readonly subjectHash: string;
  readonly kind: string;
  readonly reason: string;
  readonly at: Instant;
}

export function listErasures(db: Db): Promise<Erasure[]> {
  return db
    .selectFrom('erasures')
    .select(['subjectHash', 'kind', 'reason', 'at'])
    .orderBy('at')
    .orderBy('subjectHash')
    .execute();
}

const AT_ONCE = 5_000;

/** Adds lines that another copy of the register has. */
export async function addToRegister(db: Db, erasures: readonly Erasure[]): Promise<void> {
  for (let at = 0; at < erasures.length; at += AT_ONCE)
    await db
      .insertInto('erasures')
      .values(erasures.slice(at, at + AT_ONCE).map((one) => ({ ...one })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** What stands in the tables although the register says that it was erased. */
export async function findErased(db: Db): Promise<{
  people: string[];
  registrations: { id: string; eventId: string; personId: string }[];
  links: { organisationId: string; personId: string }[];
  accounts: string[];
  recruiters: string[];
}> {
  const hashed = (text: string) => sql.raw(`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`);
  const people = await sql<{ id: string }>`
    select id from people join erasures on subject_hash = ${hashed('people.id::text')} and kind = 'person'`.execute(
    db,
  );
  const registrations = await sql<{ id: string; eventId: string; personId: string }>`
    select registrations.id, event_id, person_id from registrations
    join erasures on subject_hash = ${hashed('registrations.id::text')} and kind = 'registration'
    join people on people.id = person_id and people.erased_at is null`.execute(db);
  const links = await sql<{ organisationId: string; personId: string }>`
    select organisation_id, person_id from caseload_links
    join erasures on subject_hash = ${hashed("organisation_id::text || ':' || person_id::text")}
      and kind = 'caseload' and erasures.at > caseload_links.since`.execute(db);
  const accounts = await sql<{ id: string }>`
    select id from accounts join erasures on subject_hash = ${hashed('accounts.id::text')} and kind = 'account'
    where name <> ''`.execute(db);
  const recruiters = await sql<{ id: string }>`
    select id from recruiters join erasures on subject_hash = ${hashed('recruiters.id::text')} and kind = 'recruiter'
    where coalesce(first_name, last_name, email, phone, pitch) is not null`.execute(db);
  const idsOf = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);
  return {
    people: idsOf(people),
    registrations: registrations.rows,
    links: links.rows,
    accounts: idsOf(accounts),
    recruiters: idsOf(recruiters),
  };
}
