import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Colleague, Participant, Workshop, WorkshopEntry } from '../schema.ts';

/** The hours of preparation of an event, in their order, or one of them. */
export async function listWorkshops(db: Db, eventId: string, id: string | null = null): Promise<Workshop[]> {
  const one = id === null ? sql`` : sql`and workshops.id = ${id}`;
  const { rows } = await sql<Workshop>`
    select workshops.id, kind, title, on_date, starts_at, place, outside_leaders,
      coalesce((select json_agg(json_build_object('name', accounts.name, 'organisation', organisations.name)
          order by organisations.name, accounts.name)
        from workshop_leaders held
        join accounts on accounts.id = held.account_id
        join organisations on organisations.id = held.organisation_id
        where held.workshop_id = workshops.id), '[]') as leaders,
      (select count(*) from preparation_activities where workshop_id = workshops.id) as people,
      (select count(*) from preparation_activities where workshop_id = workshops.id and attended) as came
    from workshops where event_id = ${eventId} ${one}
    order by on_date, starts_at nulls first, title`.execute(db);
  return rows;
}

/** Who can lead an hour: organisers and counsellors of the organisations that run the event or bring people to it. */
export async function colleaguesAt(
  db: Db,
  eventId: string,
): Promise<(Colleague & { organisationId: string })[]> {
  const { rows } = await sql<Colleague & { organisationId: string }>`
    select distinct on (accounts.id) accounts.id as account_id, accounts.name, organisations.name as organisation,
      organisations.id as organisation_id
    from event_partners
    join organisations on organisations.id = event_partners.organisation_id
    join memberships on memberships.organisation_id = organisations.id
    join accounts on accounts.id = memberships.account_id
    where event_partners.event_id = ${eventId} and event_partners.role in ('host', 'co-organises', 'brings')
      and memberships.role in ('organiser', 'counsellor') and accounts.disabled_at is null
    order by accounts.id, organisations.name`.execute(db);
  return rows.sort(
    (one, other) => one.organisation.localeCompare(other.organisation) || one.name.localeCompare(other.name),
  );
}

/** Plans an hour; returns its id. */
export async function addWorkshop(
  db: Db,
  {
    leaders,
    ...workshop
  }: Omit<WorkshopEntry, 'leaders'> & {
    eventId: string;
    organisationId: string;
    leaders: readonly { accountId: string; organisationId: string }[];
  },
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('workshops')
    .values({ id, ...workshop, createdAt: now })
    .execute();
  if (leaders.length > 0)
    await db
      .insertInto('workshopLeaders')
      .values(leaders.map(({ accountId, organisationId }) => ({ workshopId: id, accountId, organisationId })))
      .execute();
  return id;
}

export async function leads(
  db: Db,
  { workshopId, accountId }: { workshopId: string; accountId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('workshopLeaders')
    .select('accountId')
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

export interface OnTheList extends Participant {
  readonly personId: string;
  /** Whose caseload the line of attendance is of. */
  readonly organisationId: string;
  readonly inIt: boolean;
}

/**
 * Everybody of an event beside an hour of preparation. Names are whole where the asker's organisation follows the
 * person, or where the asker runs the event and the partner or the person shares the name; else first name and initial.
 */
export async function peopleBeside(
  db: Db,
  { eventId, workshopId }: { eventId: string; workshopId: string },
  asker: { organisationIds: readonly string[]; runs: boolean },
): Promise<OnTheList[]> {
  const { rows } = await sql<OnTheList>`
    select one.id as registration_id, one.person_id, follower.id as organisation_id, follower.name as organisation,
      follower.id = any(${[...asker.organisationIds]}::uuid[]) as own,
      people.first_name || ' ' || case
        when follower.id = any(${[...asker.organisationIds]}::uuid[])
          or (${asker.runs} and shared_with_host(one.event_id, one.partner_id, one.known_to_host)) then people.last_name
        else left(people.last_name, 1) || '.' end as name,
      activity.attended, activity.id is not null as in_it
    from registrations one
    join events on events.id = one.event_id
    join people on people.id = one.person_id
    join organisations follower on follower.id = coalesce(one.partner_id, events.organisation_id)
    left join preparation_activities activity
      on activity.workshop_id = ${workshopId} and activity.person_id = one.person_id
    where one.event_id = ${eventId} and (one.status <> 'cancelled' or activity.id is not null)
    order by unaccent(lower(people.first_name)), unaccent(lower(people.last_name)), one.id`.execute(db);
  return rows;
}

/** Who is in an hour of preparation, named as its reader may name them. */
export interface InHour {
  readonly workshopId: string;
  /** Their line of attendance: what a signature is of. */
  readonly activityId: string;
  readonly name: string;
  readonly organisation: string;
}

/**
 * Everybody in the hours of an event whom the reader reaches, by surname as lists are sorted. Names are whole as in
 * `peopleBeside`.
 */
export async function peopleInHours(
  db: Db,
  eventId: string,
  asker: { organisationIds: readonly string[]; runs: boolean },
): Promise<InHour[]> {
  const { rows } = await sql<InHour>`
    select activity.workshop_id, activity.id as activity_id, follower.name as organisation,
      case when follower.id = any(${[...asker.organisationIds]}::uuid[])
          or (${asker.runs} and shared_with_host(one.event_id, one.partner_id, one.known_to_host))
        then people.last_name || ' ' || people.first_name
        else people.first_name || ' ' || left(people.last_name, 1) || '.' end as name
    from workshops
    join preparation_activities activity on activity.workshop_id = workshops.id
    join registrations one on one.person_id = activity.person_id and one.event_id = workshops.event_id
    join events on events.id = one.event_id
    join people on people.id = one.person_id
    join organisations follower on follower.id = coalesce(one.partner_id, events.organisation_id)
    where workshops.event_id = ${eventId}
    order by unaccent(lower(people.last_name)), unaccent(lower(people.first_name)), one.id`.execute(db);
  return rows;
}
