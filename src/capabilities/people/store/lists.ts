import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { PUBLIC_KINDS } from '../schema.ts';

// What a list that was imported writes of people and companies, and takes away again when the import is undone.

/** What lists say of a person besides name and contact. */
export interface ListFacts {
  readonly personId: string;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  /** Street and number. */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly birthYear: number | null;
  /** In which the person reads messages and paper. */
  readonly readingLocale: string | null;
}

/** Writes what lists say of many people, in one statement; what a list leaves empty stays known. */
export async function saveListFacts(db: Db, people: readonly ListFacts[], now: Instant): Promise<void> {
  const said = people.filter(
    ({ languages, street, postcode, town, birthYear, readingLocale }) =>
      languages.length > 0 || (street ?? postcode ?? town ?? birthYear ?? readingLocale) !== null,
  );
  if (said.length === 0) return;
  await sql`
    update people set
      languages = case when said.languages = '' then people.languages else string_to_array(said.languages, ',') end,
      street = coalesce(said.street, people.street),
      postcode = coalesce(said.postcode, people.postcode),
      town = coalesce(said.town, people.town),
      birth_year = coalesce(said.birth_year, people.birth_year),
      reading_locale = coalesce(said.reading_locale, people.reading_locale),
      updated_at = ${now}
    from unnest(
      ${said.map(({ personId }) => personId)}::uuid[],
      ${said.map(({ languages }) => languages.join(','))}::text[],
      ${said.map(({ street }) => street)}::text[],
      ${said.map(({ postcode }) => postcode)}::text[],
      ${said.map(({ town }) => town)}::text[],
      ${said.map(({ birthYear }) => birthYear)}::int[],
      ${said.map(({ readingLocale }) => readingLocale)}::text[]
    ) as said (person_id, languages, street, postcode, town, birth_year, reading_locale)
    where people.id = said.person_id`.execute(db);
}

/** Names and contacts of many people as a list says them, in one statement; a contact that is left out stays known. */
export async function mergePeople(
  db: Db,
  people: readonly {
    readonly personId: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string | null;
    readonly phone: string | null;
  }[],
  now: Instant,
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    update people set
      first_name = said.first_name,
      last_name = said.last_name,
      email = coalesce(said.email, people.email),
      phone = coalesce(said.phone, people.phone),
      updated_at = ${now}
    from unnest(
      ${people.map(({ personId }) => personId)}::uuid[],
      ${people.map(({ firstName }) => firstName)}::text[],
      ${people.map(({ lastName }) => lastName)}::text[],
      ${people.map(({ email }) => email)}::citext[],
      ${people.map(({ phone }) => phone)}::text[]
    ) as said (person_id, first_name, last_name, email, phone)
    where people.id = said.person_id`.execute(db);
}

/** Puts many people into caseloads, in one statement; a counsellor already named stays when none is given. */
export async function followPeople(
  db: Db,
  links: readonly {
    readonly personId: string;
    readonly organisationId: string;
    readonly counsellorId: string | null;
  }[],
  now: Instant,
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into caseload_links (organisation_id, person_id, counsellor_id, purpose, basis, since)
    select organisation_id, person_id, counsellor_id, 'event',
      case when organisations.kind = any(${[...PUBLIC_KINDS]}) then 'public-task' else 'request' end, ${now}
    from unnest(
      ${links.map(({ organisationId }) => organisationId)}::uuid[],
      ${links.map(({ personId }) => personId)}::uuid[],
      ${links.map(({ counsellorId }) => counsellorId)}::uuid[]
    ) as said (organisation_id, person_id, counsellor_id)
    left join organisations on organisations.id = said.organisation_id
    on conflict (organisation_id, person_id) do update
    set counsellor_id = coalesce(excluded.counsellor_id, caseload_links.counsellor_id), until = null`.execute(
    db,
  );
}

/** What a person is put back to: the fields that are there, others of the record are not looked at. */
export interface PutBack {
  readonly personId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Columns of text that a list writes, by field. */
const TEXTS = {
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  phone: 'phone',
  street: 'street',
  postcode: 'postcode',
  town: 'town',
  readingLocale: 'reading_locale',
} as const;

/** Puts fields of many people back to what they were, in one statement. */
export async function putBackPeople(db: Db, people: readonly PutBack[], now: Instant): Promise<void> {
  if (people.length === 0) return;
  const texts = Object.entries(TEXTS).map(
    ([field, column]) => sql`${sql.ref(column)} = case when said.fields ? ${field}
      then said.fields ->> ${field} else people.${sql.ref(column)} end`,
  );
  await sql`
    update people set ${sql.join(texts)},
      languages = case when said.fields ? 'languages'
        then array(select jsonb_array_elements_text(said.fields -> 'languages')) else people.languages end,
      birth_year = case when said.fields ? 'birthYear'
        then (said.fields ->> 'birthYear')::int else people.birth_year end,
      updated_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as said ("personId" uuid, fields jsonb)
    where people.id = said."personId"`.execute(db);
}

/** Who follows a person for an organisation; null for nobody by name. */
export interface Following {
  readonly personId: string;
  readonly organisationId: string;
  readonly counsellorId: string | null;
}

/** Puts back who follows many people, in one statement; a following that has ended stays ended. */
export async function putBackCounsellors(db: Db, followings: readonly Following[]): Promise<void> {
  if (followings.length === 0) return;
  await sql`
    update caseload_links set counsellor_id = said."counsellorId"
    from jsonb_to_recordset(${JSON.stringify(followings)}::jsonb)
      as said ("personId" uuid, "organisationId" uuid, "counsellorId" uuid)
    where caseload_links.person_id = said."personId"
      and caseload_links.organisation_id = said."organisationId"`.execute(db);
}

/** Who follows these people, for every organisation. */
export async function followingsOf(db: Db, personIds: readonly string[]): Promise<Following[]> {
  return db
    .selectFrom('caseloadLinks')
    .select(['personId', 'organisationId', 'counsellorId'])
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute();
}

/**
 * Forgets those of these people who were written down at that very moment and whom nothing holds any more: no event,
 * no document, nobody else who follows them.
 */
export async function forgetPeopleMadeAt(db: Db, ids: readonly string[], madeAt: Instant): Promise<void> {
  const held = sql`exists (select from registrations where registrations.person_id = made.id)
    or exists (select from documents where documents.person_id = made.id)
    or exists (select from caseload_links where caseload_links.person_id = made.id
      and caseload_links.since <> ${madeAt})`;
  const { rows } = await sql<{ id: string }>`
    select made.id from people made
    where made.id = any(${[...ids]}::uuid[]) and made.created_at = ${madeAt} and not (${held})`.execute(db);
  const free = rows.map(({ id }) => id);
  if (free.length === 0) return;
  await sql`delete from caseload_links where person_id = any(${free}::uuid[])`.execute(db);
  await sql`delete from people where id = any(${free}::uuid[])`.execute(db);
}

/** Puts what is known of a company in an address book back to what it was. */
export async function putBackCompany(
  db: Db,
  company: { organisationId: string; name: string },
  fields: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<void> {
  const said = (['sector', 'city', 'website'] as const)
    .filter((field) => field in fields)
    .map((field) => [field, fields[field]]);
  if (said.length === 0) return;
  await db
    .updateTable('companies')
    .set({ ...Object.fromEntries(said), updatedAt: now })
    .where('organisationId', '=', company.organisationId)
    .where('name', '=', company.name)
    .execute();
}

/** Takes a company out of the address book that came in at that very moment and stands at no event. */
export async function forgetCompanyMadeAt(
  db: Db,
  company: { organisationId: string; name: string },
  madeAt: Instant,
): Promise<void> {
  await db
    .deleteFrom('companies')
    .where('organisationId', '=', company.organisationId)
    .where('name', '=', company.name)
    .where('createdAt', '=', madeAt)
    .where(sql<boolean>`not exists (select from recruiters where recruiters.company_id = companies.id)`)
    .execute();
}
