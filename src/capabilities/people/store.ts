import { sql } from 'kysely';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import type { ReaderLocale } from '../../kernel/locale.ts';
import { sameness } from './rules/duplicates.ts';
import { nameKey } from './rules/names.ts';
import { type Company, type Contact, type Person, PUBLIC_KINDS } from './schema.ts';
import { followPeople } from './store/lists.ts';

export interface Caseload {
  readonly organisationId: string;
  /** The account of who follows the person; null when nobody is named. */
  readonly counsellorId: string | null;
}

/**
 * The person of this organisation's caseload with the same name and the same phone or e-mail; null when there is none.
 * Nobody outside the caseload is looked at: what others know does not show here.
 */
export async function findInCaseload(
  db: Db,
  organisationId: string,
  person: Omit<Person, 'locale'>,
): Promise<string | null> {
  if (person.email === null && person.phone === null) return null;
  const rows = await db
    .selectFrom('people')
    .innerJoin('caseloadLinks', 'caseloadLinks.personId', 'people.id')
    .select(['people.id', 'firstName', 'lastName', 'email', 'phone'])
    .where('caseloadLinks.organisationId', '=', organisationId)
    .where((eb) =>
      eb.or([
        ...(person.email === null ? [] : [eb('email', '=', person.email)]),
        ...(person.phone === null ? [] : [eb('phone', '=', person.phone)]),
      ]),
    )
    .orderBy('people.createdAt')
    .execute();
  return rows.find((row) => sameness(row, person) === 'same')?.id ?? null;
}

/** Makes others who write down the same name in the same caseload wait, so that two presses make one person. */
export async function lockCaseload(
  db: Db,
  organisationId: string,
  { firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>,
): Promise<void> {
  const key = `${organisationId} ${nameKey({ firstName, lastName })}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 2))`.execute(db);
}

/** A person as a form gives them, who may read messages in a language that no page is in. */
export type Newcomer = Person & { readonly readingLocale?: ReaderLocale | null };

export async function addPerson(db: Db, person: Newcomer, caseload: Caseload, now: Instant): Promise<string> {
  const id = newId();
  const readingLocale = person.readingLocale ?? null;
  await db
    .insertInto('people')
    .values({ id, ...pick(person), readingLocale, createdAt: now, updatedAt: now })
    .execute();
  await followPerson(db, id, caseload, now);
  return id;
}

/** By which right this organisation follows people: bodies of the public by their task, the others because they were asked. */
export function basisOf(organisationId: string) {
  return sql<string>`(select case when kind = any(${[...PUBLIC_KINDS]}) then 'public-task' else 'request' end
    from organisations where id = ${organisationId})`;
}

/** Statements stay below the 65,535 values that the protocol carries. */
const PEOPLE_AT_ONCE = 2_000;

/** Adds many people at once, each to a caseload; gives their ids in the same order. */
export async function addPeople(
  db: Db,
  people: readonly { readonly person: Person; readonly caseload: Caseload }[],
  now: Instant,
): Promise<string[]> {
  const ids = people.map(() => newId());
  for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) {
    const part = people
      .slice(at, at + PEOPLE_AT_ONCE)
      .map((each, index) => ({ ...each, id: ids[at + index]! }));
    await db
      .insertInto('people')
      .values(part.map(({ id, person }) => ({ id, ...pick(person), createdAt: now, updatedAt: now })))
      .execute();
    await followPeople(
      db,
      part.map(({ id, caseload }) => ({ personId: id, ...caseload })),
      now,
    );
  }
  return ids;
}

/**
 * For each of many: the person of that organisation's caseload with the same name and the same phone or e-mail, or
 * null. As `findInCaseload`, in one statement.
 */
export async function findAllInCaseloads(
  db: Db,
  wanted: readonly { readonly organisationId: string; readonly person: Omit<Person, 'locale'> }[],
): Promise<(string | null)[]> {
  const emails = wanted.flatMap(({ person }) => person.email ?? []);
  const phones = wanted.flatMap(({ person }) => person.phone ?? []);
  if (emails.length + phones.length === 0) return wanted.map(() => null);
  const rows = await db
    .selectFrom('people')
    .innerJoin('caseloadLinks', 'caseloadLinks.personId', 'people.id')
    .select(['people.id', 'organisationId', 'firstName', 'lastName', 'email', 'phone'])
    .where(
      sql<boolean>`caseload_links.organisation_id = any(${wanted.map(({ organisationId }) => organisationId)})`,
    )
    .where(sql<boolean>`(people.email = any(${emails}::citext[]) or people.phone = any(${phones}))`)
    .orderBy('people.createdAt')
    .execute();
  const byContact = new Map<string, typeof rows>();
  const keysOf = (organisationId: string, { email, phone }: Contact) =>
    [email?.toLowerCase(), phone].flatMap((contact) => (contact ? `${organisationId} ${contact}` : []));
  for (const row of rows)
    for (const key of keysOf(row.organisationId, row))
      byContact.set(key, [...(byContact.get(key) ?? []), row]);
  return wanted.map(({ organisationId, person }) => {
    const found = keysOf(organisationId, person).flatMap((key) => byContact.get(key) ?? []);
    return found.find((row) => sameness(row, person) === 'same')?.id ?? null;
  });
}

/** Puts somebody into an organisation's caseload; a counsellor already named stays when none is given. */
export async function followPerson(
  db: Db,
  personId: string,
  { organisationId, counsellorId }: Caseload,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('caseloadLinks')
    .values({
      organisationId,
      personId,
      counsellorId,
      purpose: 'event',
      basis: basisOf(organisationId),
      since: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'personId']).doUpdateSet((eb) => ({
        counsellorId: eb.fn.coalesce('excluded.counsellorId', 'caseloadLinks.counsellorId'),
        until: null,
      })),
    )
    .execute();
}

export async function savePerson(db: Db, id: string, person: Person, now: Instant): Promise<void> {
  await db
    .updateTable('people')
    .set({ ...pick(person), updatedAt: now })
    .where('id', '=', id)
    .execute();
}

/** Writes down what somebody of the staff says of a person; a contact that is left out stays known. */
export async function mergePerson(db: Db, id: string, person: Newcomer, now: Instant): Promise<void> {
  const { firstName, lastName, email, phone, readingLocale = null } = person;
  await db
    .updateTable('people')
    .set((eb) => ({
      firstName,
      lastName,
      email: eb.fn.coalesce(eb.val(email), 'email'),
      phone: eb.fn.coalesce(eb.val(phone), 'phone'),
      readingLocale: eb.fn.coalesce(eb.val(readingLocale), 'readingLocale'),
      updatedAt: now,
    }))
    .where('id', '=', id)
    .execute();
}

function pick({ firstName, lastName, email, phone, locale }: Person): Person {
  return { firstName, lastName, email, phone, locale };
}

/** The company of this name in an organisation's address book (capitals do not count), made when there is none. */
export async function ensureCompany(
  db: Db,
  organisationId: string,
  company: Company,
  now: Instant,
): Promise<string> {
  const { name, sector, city, website } = company;
  const row = await db
    .insertInto('companies')
    .values({ id: newId(), organisationId, name, sector, city, website, createdAt: now, updatedAt: now })
    .onConflict((conflict) =>
      conflict
        .expression(sql`organisation_id, lower(name)`)
        .where('mergedInto', 'is', null)
        .doUpdateSet((eb) => ({
          sector: eb.fn.coalesce('excluded.sector', 'companies.sector'),
          city: eb.fn.coalesce('excluded.city', 'companies.city'),
          website: eb.fn.coalesce('excluded.website', 'companies.website'),
          updatedAt: now,
        })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function saveCompany(db: Db, id: string, company: Company, now: Instant): Promise<void> {
  const { name, sector, city, website } = company;
  await db
    .updateTable('companies')
    .set({ name, sector, city, website, updatedAt: now })
    .where('id', '=', id)
    .execute();
}

export async function companyNamed(db: Db, organisationId: string, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('companies')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where(sql<string>`lower(name)`, '=', name.toLowerCase())
    .where('mergedInto', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The address book of an organisation, by name. */
export async function companyNames(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('companies')
    .select('name')
    .where('organisationId', '=', organisationId)
    .where('mergedInto', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

export interface StoredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function findCv(db: Db, personId: string): Promise<StoredFile | null> {
  const row = await db
    .selectFrom('documents')
    .select(['fileName', 'mediaType', 'content'])
    .where('personId', '=', personId)
    .where('kind', '=', 'cv')
    .executeTakeFirst();
  return row
    ? { fileName: row.fileName, mediaType: row.mediaType, bytes: new Uint8Array(row.content) }
    : null;
}
