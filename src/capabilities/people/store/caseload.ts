import { sql } from 'kysely';
import type { CaseloadScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { CvState, Follower } from '../schema.ts';

/** A row of the list of people that one's organisations follow. */
export interface FollowedRow {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly birthYear: number | null;
  /** ISO 639 codes. */
  readonly languages: string[];
  readonly wanted: string[];
  readonly organisationId: string;
  readonly organisation: string;
  readonly counsellorId: string | null;
  readonly counsellor: string | null;
  readonly cvState: CvState;
  readonly hasCv: boolean;
  /** The last event the person is registered at, within reach. */
  readonly lastEvent: string | null;
}

export interface PeopleFilter {
  /** Part of the name, the town or a wanted occupation; accents and capitals do not count. */
  readonly search: string | null;
  readonly organisationId: string | null;
  /** An account; 'nobody' for those whom nobody follows by name. */
  readonly counsellorId: string | null;
}

/** Links that stand: of this scope's organisations, not ended. */
function standing(scope: CaseloadScope, now: Instant) {
  return sql<boolean>`links.organisation_id = any(${[...scope.organisationIds]}::uuid[])
    and (links.until is null or links.until > ${now})`;
}

/** Everybody that the organisations of this scope follow and who matches, by name. */
export async function listFollowed(
  db: Db,
  scope: CaseloadScope,
  filter: PeopleFilter,
  now: Instant,
): Promise<FollowedRow[]> {
  const words = (filter.search ?? '').split(/\s+/).filter((word) => word !== '');
  const conditions = [
    standing(scope, now),
    ...(filter.organisationId === null
      ? []
      : [sql<boolean>`links.organisation_id = ${filter.organisationId}`]),
    ...(filter.counsellorId === null
      ? []
      : filter.counsellorId === 'nobody'
        ? [sql<boolean>`links.counsellor_id is null`]
        : [sql<boolean>`links.counsellor_id = ${filter.counsellorId}`]),
    ...words.map((word) => {
      const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
      return sql<boolean>`unaccent(lower(concat_ws(' ', people.first_name, people.last_name, people.town,
        coalesce(wanted.labels, array_to_string(said.wanted_occupations, ' '))))) like unaccent(lower(${pattern}))`;
    }),
  ];
  const { rows } = await sql<FollowedRow>`
    select people.id, people.first_name, people.last_name, people.email, people.phone, people.postcode, people.town,
      people.birth_year, people.languages,
      coalesce(wanted.list, said.wanted_occupations, '{}') as wanted, links.organisation_id, organisations.name as organisation,
      links.counsellor_id, accounts.name as counsellor, links.cv_state,
      exists (select 1 from documents where person_id = people.id and kind = 'cv') as has_cv,
      (select events.name from registrations join events on events.id = registrations.event_id
        where registrations.person_id = people.id and registrations.status <> 'cancelled'
          and (registrations.partner_id = links.organisation_id or events.organisation_id = links.organisation_id)
        order by events.date desc limit 1) as last_event
    from caseload_links links
    join people on people.id = links.person_id
    join organisations on organisations.id = links.organisation_id
    left join accounts on accounts.id = links.counsellor_id
    left join lateral (
      select array_agg(label order by position) as list, string_agg(label, ' ') as labels
      from person_occupations where person_id = people.id
    ) wanted on true
    left join lateral (
      select wanted_occupations from registrations
      where person_id = people.id and wanted_occupations <> '{}' order by created_at desc limit 1
    ) said on true
    where ${sql.join(conditions, sql` and `)}
    order by unaccent(lower(people.last_name)), unaccent(lower(people.first_name)), people.id`.execute(db);
  return rows;
}

/** The organisations of this scope that follow somebody; empty when none does: then there is nobody to see. */
export async function followersOf(
  db: Db,
  scope: CaseloadScope,
  personId: string,
  now: Instant,
): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    select links.organisation_id, organisations.name as organisation, links.counsellor_id,
      accounts.name as counsellor, links.purpose, links.since, links.cv_state
    from caseload_links links
    join people on people.id = links.person_id
    join organisations on organisations.id = links.organisation_id
    left join accounts on accounts.id = links.counsellor_id
    where ${standing(scope, now)} and people.id = ${personId}
    order by links.since`.execute(db);
  return rows;
}

/** Who may be named as counsellor, by organisation of this scope. */
export async function colleagues(
  db: Db,
  scope: CaseloadScope,
): Promise<{ organisationId: string; organisation: string; accountId: string; name: string }[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisationId')
    .select([
      'memberships.organisationId',
      'organisations.name as organisation',
      'accountId',
      'accounts.name',
    ])
    .distinct()
    .where(sql<boolean>`memberships.organisation_id = any(${[...scope.organisationIds]}::uuid[])`)
    .where('memberships.role', 'in', ['counsellor', 'organiser'])
    .where('accounts.disabledAt', 'is', null)
    .orderBy('accounts.name')
    .execute();
}

/** Names who follows somebody in an organisation, and how far the CV is; only what is said changes. */
export async function saveLink(
  db: Db,
  { organisationId, personId }: { organisationId: string; personId: string },
  change: { counsellorId?: string | null; cvState?: CvState },
): Promise<void> {
  await db
    .updateTable('caseloadLinks')
    .set(change)
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .execute();
}

/** An organisation follows somebody until now; the link stays, to say since when it was so and until when. */
export async function endLink(
  db: Db,
  { organisationId, personId }: { organisationId: string; personId: string },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('caseloadLinks')
    .set({ until: now })
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .execute();
}
