import { sql } from 'kysely';
import type { OrganisationScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { CompanyNeedLine } from '../schema.ts';

/** The address book of an organisation: each company with the contact and the needs of its last stand, by name. */
export async function companyRows(
  db: Db,
  scope: OrganisationScope,
  now: Instant,
): Promise<CompanyNeedLine[]> {
  const { rows } = await sql<CompanyNeedLine>`
    select companies.name as company, companies.sector, companies.city, companies.website,
      stand.first_name, stand.last_name, stand.email, stand.phone,
      coalesce(stands.editions, 0)::int as editions, stands.last_edition,
      coalesce(talks.held, 0)::int as held, coalesce(talks.answered, 0)::int as answered,
      needs.title as need_title, needs.occupation_code, needs.contract, needs.positions, needs.refreshed_at,
      case when needs.id is not null then coalesce(needs.refreshed_at, stand.updated_at)
        + make_interval(days => organisations.need_days) < ${now}::timestamptz end as stale
    from companies
    join organisations on organisations.id = companies.organisation_id
    left join lateral (
      select count(*) as editions, (array_agg(events.name order by events.date desc))[1] as last_edition,
        (array_agg(recruiters.id order by events.date desc))[1] as last_stand
      from recruiters join events on events.id = recruiters.event_id and events.rehearsal_of is null
      where recruiters.company_id = companies.id and recruiters.withdrawn_at is null
    ) stands on true
    left join recruiters stand on stand.id = stands.last_stand
    left join needs on needs.recruiter_id = stand.id
    left join lateral (
      select count(*) as held, count(outcomes.meeting_id) as answered
      from meetings join recruiters on recruiters.id = meetings.recruiter_id
      join events on events.id = recruiters.event_id and events.rehearsal_of is null
      left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
      where recruiters.company_id = companies.id and meetings.status = 'held'
    ) talks on true
    where companies.organisation_id = ${scope.organisationId} and companies.merged_into is null
    order by unaccent(lower(companies.name)), companies.id, needs.position`.execute(db);
  return rows;
}

/** The names of these organisations, by name. */
export async function namesOf(db: Db, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', 'in', [...organisationIds])
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
