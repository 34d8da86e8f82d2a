import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { ImportedChange } from '../rules/import/undo.ts';
import { countOpenOffers } from './offers.ts';
import type { RegistrationRow } from './registrations.ts';

/** Statements stay below the 65,535 values that the protocol carries. */
const CHANGES_AT_ONCE = 5_000;

/** Keeps what an import wrote, so that it can be undone. */
export async function addImportChanges(
  db: Db,
  importId: string,
  changes: readonly ImportedChange[],
): Promise<void> {
  const rows = changes.map(({ kind, subjectId, before, after }, position) => ({
    importId,
    position,
    kind,
    subjectId,
    before: before === null ? null : JSON.stringify(before),
    after: JSON.stringify(after),
  }));
  for (let at = 0; at < rows.length; at += CHANGES_AT_ONCE)
    await db
      .insertInto('importChanges')
      .values(rows.slice(at, at + CHANGES_AT_ONCE))
      .execute();
}

/** What an import wrote, in its order. */
export async function listImportChanges(db: Db, importId: string): Promise<ImportedChange[]> {
  const rows = await db
    .selectFrom('importChanges')
    .select(['kind', 'subjectId', 'before', 'after'])
    .where('importId', '=', importId)
    .orderBy('position')
    .execute();
  return rows as unknown as ImportedChange[];
}

/** Somebody on the list, as an import may change it: the person and the registration in one. */
export interface CandidateState {
  readonly personId: string;
  readonly registrationId: string;
  readonly personMadeAt: Instant;
  readonly fields: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly languages: readonly string[];
    readonly street: string | null;
    readonly postcode: string | null;
    readonly town: string | null;
    readonly birthYear: number | null;
    readonly readingLocale: string | null;
    readonly partnerId: string | null;
    readonly wantedOccupations: readonly string[];
    readonly accessNeeds: readonly string[];
    readonly presentFrom: string | null;
    readonly presentUntil: string | null;
    readonly note: string | null;
    /** 'hall', 'home' or the id of a site. */
    readonly site: string;
    /** Companies, the most wanted first. */
    readonly wishes: readonly string[];
    /** Who follows them for the organisation that brings them; null for no following. */
    readonly counsellor: { readonly organisationId: string; readonly counsellorId: string | null } | null;
  };
  readonly status: string;
  /** What has come to hang on the registration since: it cannot be taken away without breaking it. */
  readonly ties: {
    readonly planned: boolean;
    readonly here: boolean;
    readonly chosen: boolean;
    readonly documents: boolean;
  };
}

/** These registrations of an event as they stand, by id; one statement whatever their number. */
export async function candidateStates(
  db: Db,
  eventId: string,
  registrationIds: readonly string[],
): Promise<Map<string, CandidateState>> {
  if (registrationIds.length === 0) return new Map();
  const { rows } = await sql<Record<string, unknown>>`
    select one.id, one.person_id, person.created_at as person_made_at, one.status,
      person.first_name, person.last_name, person.email, person.phone, person.languages, person.street, person.postcode, person.town,
      person.birth_year, person.reading_locale, one.partner_id, one.wanted_occupations, one.access_needs, one.present_from, one.present_until,
      one.note, coalesce(one.site_id::text, one.attends_from) as site,
      coalesce((select array_agg(companies.name order by wishes.rank) from wishes
        join recruiters on recruiters.id = wishes.recruiter_id
        join companies on companies.id = recruiters.company_id
        where wishes.registration_id = one.id), '{}') as wishes,
      (select json_build_object('organisationId', organisation_id, 'counsellorId', counsellor_id)
        from caseload_links where person_id = one.person_id
          and organisation_id = coalesce(one.partner_id, events.organisation_id)) as counsellor,
      exists (select from meetings where meetings.registration_id = one.id) as planned,
      exists (select from presences where presences.subject_id = one.id) as here,
      exists (select from recruiter_grades where recruiter_grades.registration_id = one.id) as chosen,
      exists (select from documents where documents.person_id = one.person_id) as documents
    from registrations one join people person on person.id = one.person_id
    join events on events.id = one.event_id
    where one.event_id = ${eventId} and one.id = any(${[...registrationIds]}::uuid[])`.execute(db);
  return new Map(
    rows.map((row) => {
      const { id, personId, personMadeAt, status, planned, here, chosen, documents, ...fields } = row;
      const state = { personId, registrationId: id, personMadeAt, status, fields };
      return [
        id as string,
        { ...state, ties: { planned, here, chosen, documents } } as unknown as CandidateState,
      ];
    }),
  );
}

/** Fields of people before an import knew them at this event, by person. */
export async function personFields(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, Partial<CandidateState['fields']>>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'firstName', 'lastName', 'email', 'phone', 'languages', 'postcode', 'town', 'birthYear'])
    .select(['street', 'readingLocale'])
    .where(sql<boolean>`id = any(${[...personIds]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, ...fields }) => [id, fields]));
}

/** Writes many registrations of an event anew, in one statement; a site that is gone becomes the hall. */
export async function saveRegistrations(
  db: Db,
  eventId: string,
  rows: readonly (RegistrationRow & { readonly id: string })[],
  now: Instant,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update registrations set
      partner_id = said."partnerId",
      wanted_occupations = said."wantedOccupations",
      access_needs = said."accessNeeds",
      present_from = said."presentFrom",
      present_until = said."presentUntil",
      note = said.note,
      attends_from = case when said."attendsFrom" = 'site' and sites.id is null then 'hall' else said."attendsFrom" end,
      site_id = sites.id,
      updated_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said (
      id uuid, "partnerId" uuid, "wantedOccupations" text[], "accessNeeds" text[],
      "presentFrom" time, "presentUntil" time, note text,
      "attendsFrom" text, "siteId" uuid)
      left join sites on sites.id = said."siteId" and sites.event_id = ${eventId}
    where registrations.id = said.id and registrations.event_id = ${eventId}`.execute(db);
}

/** Takes registrations of an event away with their wishes; gives how many places they had or were being offered. */
export async function removeRegistrations(db: Db, eventId: string, ids: readonly string[]): Promise<number> {
  const offered = await countOpenOffers(db, ids);
  const rows = await db
    .deleteFrom('registrations')
    .where('eventId', '=', eventId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .returning('status')
    .execute();
  return offered + rows.filter(({ status }) => status !== 'waiting' && status !== 'cancelled').length;
}

/** Whether something hangs on a recruiter that an undone import may not tear off, by recruiter. */
export async function tiesOfRecruiters(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { planned: boolean; here: boolean; chosen: boolean }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; planned: boolean; here: boolean; chosen: boolean }>`
    select recruiters.id,
      exists (select from meetings where meetings.recruiter_id = recruiters.id) as planned,
      exists (select from presences where presences.subject_id = recruiters.id) as here,
      exists (select from wishes where wishes.recruiter_id = recruiters.id)
        or exists (select from recruiter_grades where recruiter_grades.recruiter_id = recruiters.id) as chosen
    from recruiters where recruiters.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...ties }) => [id, ties]));
}

/** Takes a recruiter and its needs off an event. */
export async function removeRecruiter(db: Db, eventId: string, id: string): Promise<void> {
  await db.deleteFrom('needs').where('recruiterId', '=', id).execute();
  await db.deleteFrom('recruiters').where('eventId', '=', eventId).where('id', '=', id).execute();
}

/** Takes needs off that an import added; those about which a result was given stay, as part of the report. */
export async function removeNeeds(db: Db, recruiterId: string, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('needs')
    .where('recruiterId', '=', recruiterId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where(sql<boolean>`not exists (select from outcomes where outcomes.need_id = needs.id)`)
    .execute();
}

/**
 * What an import is held against, as one value: as long as it is the same, a plan that was made before still holds.
 */
export async function eventFingerprint(db: Db, eventId: string): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select concat_ws('/',
      (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from registrations where event_id = ${eventId}),
      (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from recruiters where event_id = ${eventId}),
      (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from sites where event_id = ${eventId}),
      (select count(*) || ' ' || coalesce(max(at)::text, '') from wishes where event_id = ${eventId}),
      (select count(*) || ' ' || coalesce(max(applied_at)::text, '') from imports
        where event_id = ${eventId} and status in ('applied', 'undone'))) as mark`.execute(db);
  return rows[0]!.mark;
}
