import { sql } from 'kysely';
import type { OrganisationScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import type { CompanyLine, Edition } from './schema.ts';

/** A need that is older than its organisation allows. */
const stale = (now: Instant) => sql<boolean>`coalesce(needs.refreshed_at, recruiters.updated_at)
  + make_interval(days => organisations.need_days) < ${now}::timestamptz`;

/** The address book with its figures, by name, in one query. */
export async function listCompanies(db: Db, scope: OrganisationScope, now: Instant): Promise<CompanyLine[]> {
  const { rows } = await sql<CompanyLine>`
    select companies.id, companies.name, companies.sector, companies.city,
      coalesce(stands.editions, 0) as editions, stands.last_edition,
      coalesce(asked.needs, 0) as needs, coalesce(asked.stale, 0) as stale,
      coalesce(talks.held, 0) as held, coalesce(talks.answered, 0) as answered
    from companies
    left join lateral (
      select count(*) as editions, (array_agg(events.name order by events.date desc))[1] as last_edition,
        (array_agg(recruiters.id order by events.date desc))[1] as last_stand
      from recruiters join events on events.id = recruiters.event_id and events.rehearsal_of is null
      where recruiters.company_id = companies.id and recruiters.withdrawn_at is null
    ) stands on true
    left join lateral (
      select count(*) as needs, count(*) filter (where ${stale(now)}) as stale
      from needs join recruiters on recruiters.id = needs.recruiter_id
      join organisations on organisations.id = companies.organisation_id
      where needs.recruiter_id = stands.last_stand
    ) asked on true
    left join lateral (
      select count(*) as held, count(outcomes.meeting_id) as answered
      from meetings join recruiters on recruiters.id = meetings.recruiter_id
      join events on events.id = recruiters.event_id and events.rehearsal_of is null
      left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
      where recruiters.company_id = companies.id and meetings.status = 'held'
    ) talks on true
    where companies.organisation_id = ${scope.organisationId} and companies.merged_into is null
    order by unaccent(lower(companies.name))`.execute(db);
  return rows;
}

/** The editions of a company, newest first, in one query. */
export async function editionsOf(db: Db, companyId: string, now: Instant): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select events.id as event_id, events.name as event, events.date, recruiters.withdrawn_at is not null as withdrawn,
      coalesce((select json_agg(json_build_object('title', needs.title, 'positions', needs.positions,
        'refreshedAt', to_char(needs.refreshed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'stale', ${stale(now)}) order by needs.position)
        from needs where needs.recruiter_id = recruiters.id), '[]') as needs,
      count(meetings.id) filter (where meetings.status = 'held') as held,
      count(outcomes.meeting_id) as answered,
      count(outcomes.meeting_id) filter (where outcomes.result = 'hired') as hired
    from recruiters
    join events on events.id = recruiters.event_id and events.rehearsal_of is null
    join companies on companies.id = recruiters.company_id
    join organisations on organisations.id = companies.organisation_id
    left join meetings on meetings.recruiter_id = recruiters.id
    left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
    where recruiters.company_id = ${companyId}
    group by events.id, recruiters.id, organisations.need_days
    order by events.date desc`.execute(db);
  return rows;
}

export async function needDaysOf(db: Db, scope: OrganisationScope): Promise<number> {
  const row = await db
    .selectFrom('organisations')
    .select('needDays')
    .where('id', '=', scope.organisationId)
    .executeTakeFirstOrThrow();
  return row.needDays;
}

export interface CompanyMerge {
  readonly id: string;
  readonly keptId: string;
  readonly goneId: string;
  readonly moved: unknown;
}

export async function addCompanyMerge(
  db: Db,
  scope: OrganisationScope,
  { keptId, goneId, moved }: Omit<CompanyMerge, 'id'>,
  { by, now }: { by: string | null; now: Instant },
): Promise<string> {
  const id = newId();
  const { organisationId } = scope;
  const row = { id, organisationId, kind: 'company', keptId, goneId, mergedBy: by, mergedAt: now };
  await db
    .insertInto('merges')
    .values({ ...row, moved: JSON.stringify(moved) })
    .execute();
  return id;
}

/** A merge that stands, locked for who undoes it. */
export async function findCompanyMerge(
  db: Db,
  scope: OrganisationScope,
  id: string,
): Promise<CompanyMerge | null> {
  const row = await db
    .selectFrom('merges')
    .select(['id', 'keptId', 'goneId', 'moved'])
    .where('id', '=', id)
    .where('organisationId', '=', scope.organisationId)
    .where('kind', '=', 'company')
    .where('undoneAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function settleCompanyMerge(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable('merges').set({ undoneAt: now }).where('id', '=', id).execute();
}

/** Merges that can be undone, the last first. */
export async function listCompanyMerges(
  db: Db,
  scope: OrganisationScope,
): Promise<{ id: string; kept: string; gone: string; at: string }[]> {
  return db
    .selectFrom('merges')
    .innerJoin('companies as kept', 'kept.id', 'merges.keptId')
    .innerJoin('companies as gone', 'gone.id', 'merges.goneId')
    .select(['merges.id', 'kept.name as kept', 'gone.name as gone', 'mergedAt as at'])
    .where('merges.organisationId', '=', scope.organisationId)
    .where('undoneAt', 'is', null)
    .orderBy('mergedAt', 'desc')
    .limit(20)
    .execute();
}
