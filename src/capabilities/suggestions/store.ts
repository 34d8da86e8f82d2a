import { sql } from 'kysely';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Seeker, Sought } from './rules/shapes.ts';

/** What somebody declared, with what is needed to show and to place it: the rule is given `facts` and nothing else. */
export interface SeekerRow {
  readonly registrationId: string;
  readonly name: string;
  readonly postcode: string | null;
  readonly facts: Seeker;
}

/** People of an event with what they declared; only those of some partners, one person, or those who wished for a recruiter. */
export async function seekersOf(
  db: Db,
  eventId: string,
  within: {
    partnerIds?: readonly string[] | null;
    registrationId?: string | null;
    wishedFor?: string | null;
  },
): Promise<SeekerRow[]> {
  const { partnerIds = null, registrationId = null, wishedFor = null } = within;
  const conditions = [
    sql<boolean>`registrations.event_id = ${eventId} and registrations.status <> 'cancelled'`,
    ...(partnerIds === null
      ? []
      : [sql<boolean>`registrations.partner_id = any(${[...partnerIds]}::uuid[])`]),
    ...(registrationId === null ? [] : [sql<boolean>`registrations.id = ${registrationId}`]),
    ...(wishedFor === null
      ? []
      : [
          sql<boolean>`exists (select from wishes
            where wishes.registration_id = registrations.id and wishes.recruiter_id = ${wishedFor})`,
        ]),
  ];
  const { rows } = await sql<
    Omit<SeekerRow, 'facts'> &
      Omit<Seeker, 'wanted' | 'languages' | 'hours'> & {
        typed: string[];
        wanted: Seeker['wanted'];
        languages: string[];
        levels: Record<string, string>;
        availability: Seeker['hours'];
      }
  >`
    select registrations.id as registration_id, trim(seen.first_name || ' ' || seen.last_name) as name,
      people.postcode, registrations.wanted_occupations as typed, people.languages,
      people.language_levels as levels, people.licences, people.contracts, people.availability,
      people.available_from, people.mobility_km, people.experience_years, people.diploma,
      coalesce((select json_agg(json_build_object('label', label, 'code', code) order by position)
        from person_occupations where person_id = people.id), '[]') as wanted,
      coalesce((select json_agg(json_build_object('label', label, 'code', code) order by position)
        from person_skills where person_id = people.id), '[]') as abilities
    from registrations join people on people.id = registrations.person_id
      join seen_people seen on seen.registration_id = registrations.id
    where ${sql.join(conditions, sql` and `)}
    order by unaccent(lower(seen.last_name)), unaccent(lower(seen.first_name))`.execute(db);
  return rows.map((row) => ({
    registrationId: row.registrationId,
    name: row.name,
    postcode: row.postcode,
    facts: {
      // Who has no file of their own yet has said at registration what they look for.
      wanted: row.wanted.length > 0 ? row.wanted : row.typed.map((label) => ({ label, code: null })),
      abilities: row.abilities,
      languages: row.languages.map((code) => ({
        code,
        level: row.levels[code] ?? null,
      })) as Seeker['languages'],
      licences: row.licences,
      contracts: row.contracts,
      hours: row.availability,
      availableFrom: row.availableFrom,
      mobilityKm: row.mobilityKm,
      experienceYears: row.experienceYears,
      diploma: row.diploma,
    },
  }));
}

export interface SoughtRow {
  readonly needId: string;
  readonly recruiterId: string;
  readonly company: string;
  readonly postcode: string | null;
  readonly facts: Sought;
}

/** The needs of the recruiters who come to an event, or of one of them. */
export async function needsOf(
  db: Db,
  eventId: string,
  recruiterId: string | null,
  now: Instant,
): Promise<SoughtRow[]> {
  let rows = db
    .selectFrom('needs')
    .innerJoin('recruiters', 'recruiters.id', 'needs.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .innerJoin('organisations', 'organisations.id', 'companies.organisationId')
    .select([
      'needs.id as needId',
      'needs.recruiterId',
      'companies.name as company',
      'needs.postcode',
      'needs.title',
      'needs.occupationCode',
      'needs.contract',
      'needs.skills',
      'needs.requiredLanguages',
      'needs.requiredLicences',
      'needs.hours',
      'needs.startsOn',
      'needs.remote',
      'needs.askedExperienceYears',
      'needs.askedDiploma',
    ])
    .where('recruiters.eventId', '=', eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    // A need that expired is suggested to nobody until the company says that it holds.
    .where(sql<boolean>`coalesce(needs.refreshed_at, recruiters.updated_at)
      + make_interval(days => organisations.need_days) >= ${now}::timestamptz`)
    .orderBy(sql`unaccent(lower(companies.name))`)
    .orderBy('needs.position');
  if (recruiterId !== null) rows = rows.where('recruiters.id', '=', recruiterId);
  return (await rows.execute()).map(({ needId, recruiterId: id, company, postcode, ...facts }) => ({
    needId,
    recruiterId: id,
    company,
    postcode,
    facts: facts as unknown as Sought,
  }));
}

export interface ChoiceRow {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly wishRank: number | null;
  readonly grade: 'must' | 'would' | 'no' | null;
}

/** What was wished and what recruiters answered, between these people and these recruiters, by "registration recruiter". */
export async function choicesOf(
  db: Db,
  registrationIds: readonly string[],
  recruiterIds: readonly string[],
): Promise<Map<string, ChoiceRow>> {
  const { rows } = await sql<ChoiceRow>`
    select coalesce(w.registration_id, g.registration_id) as registration_id,
      coalesce(w.recruiter_id, g.recruiter_id) as recruiter_id, w.rank as wish_rank, g.grade
    from (select registration_id, recruiter_id, rank from wishes
        where registration_id = any(${[...registrationIds]}::uuid[])
          and recruiter_id = any(${[...recruiterIds]}::uuid[])) w
      full join (select registration_id, recruiter_id, grade from recruiter_grades
        where registration_id = any(${[...registrationIds]}::uuid[])
          and recruiter_id = any(${[...recruiterIds]}::uuid[])) g
      on g.registration_id = w.registration_id and g.recruiter_id = w.recruiter_id`.execute(db);
  return new Map(rows.map((row) => [`${row.registrationId} ${row.recruiterId}`, row]));
}

/** The company of a recruiter who comes; null when there is none of this event. */
export async function companyOfRecruiter(db: Db, eventId: string, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select('companies.name')
    .where('recruiters.eventId', '=', eventId)
    .where('recruiters.id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}
