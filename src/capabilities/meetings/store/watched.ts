import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { CALL_MINUTES, EARLY_MINUTES } from '../rules.ts';

/**
 * What the people of an event see on the pages of their day, as texts that differ when the pages do: one that all share,
 * and one by the id of the registration or the recruiter. They are made of whole rows where that is cheap, so that a new
 * column is not forgotten: a row too many costs a reading, a row too few would leave a page behind.
 */
export interface SeenDays {
  readonly everybody: string;
  readonly people: ReadonlyMap<string, string>;
}

/** The event's own moment, a rehearsal's included. */
const moment = (now: Instant) =>
  sql`(${now}::timestamptz + make_interval(secs => events.clock_shift_seconds))`;

/** What is written when a page is looked at, or at each change: no page shows it, and it would have all read again. */
const UNSEEN = sql`array['updated_at', 'first_opened_at']`;

/** A meeting, how and where it is held, whether the last change brought it or took it out, and how far time has come: results, call, begin, end. */
const meetingText = (now: Instant) => sql`concat_ws('/', meetings.id, meetings.round_number, meetings.seat,
  meetings.during, meetings.status, coalesce(event_tables.label, meetings.table_number::text),
  meetings.channel, (select concat_ws('/', number, label, site_id) from stations where stations.id = meetings.station_id),
  meetings.version_from = events.plan_version, meetings.version_until = events.plan_version - 1,
  (${moment(now)} >= lower(meetings.during) - make_interval(mins => ${EARLY_MINUTES}))::int
    + (${moment(now)} >= lower(meetings.during) - make_interval(mins => ${CALL_MINUTES}))::int
    + (${moment(now)} >= lower(meetings.during))::int + (${moment(now)} >= upper(meetings.during))::int)`;

const meetingsOf = (eventId: string) => sql`
  (select * from meetings where event_id = ${eventId}) as meetings
  join events on events.id = meetings.event_id
  left join event_tables on event_tables.event_id = meetings.event_id
    and event_tables.number = meetings.table_number`;

/** Companies with who receives and what they look for. */
const standsOf = (eventId: string) => sql`
  select recruiters.id, md5(concat_ws('|', companies::text, to_jsonb(recruiters) - ${UNSEEN} - array['pitch_started_at',
      'pitch_ended_at'],
    (select string_agg(needs::text, ',' order by position) from needs where recruiter_id = recruiters.id))) as text
  from recruiters join companies on companies.id = recruiters.company_id where recruiters.event_id = ${eventId}`;

/** Every candidate's day: the registration, the meetings, whom they are with, what was answered. */
export async function seenByCandidates(db: Db, eventId: string, now: Instant): Promise<SeenDays> {
  const { rows } = await sql<{ id: string; version: string }>`
    with stands as materialized (${standsOf(eventId)}),
    planned as materialized (
      select meetings.registration_id, string_agg(concat_ws('/', ${meetingText(now)}, stands.text,
        (select result from outcomes where outcomes.meeting_id = meetings.id and given_by = 'candidate')),
        ',' order by meetings.id) as text
      from ${meetingsOf(eventId)} join stands on stands.id = meetings.recruiter_id
      group by meetings.registration_id
    )
    select registrations.id, md5(concat_ws('|', to_jsonb(registrations) - ${UNSEEN}, people.first_name,
      people.last_name, planned.text, (select count(*) from wishes where registration_id = registrations.id))) as version
    from registrations join people on people.id = registrations.person_id
    left join planned on planned.registration_id = registrations.id
    where registrations.event_id = ${eventId}`.execute(db);
  return withEverybody(db, eventId, now, rows);
}

/** Every recruiter's day: the meetings, who comes, whether they are here, what they share, what was said. */
export async function seenByRecruiters(db: Db, eventId: string, now: Instant): Promise<SeenDays> {
  const { rows } = await sql<{ id: string; version: string }>`
    with stands as materialized (${standsOf(eventId)}),
    planned as materialized (
      select meetings.recruiter_id, string_agg(concat_ws('/', ${meetingText(now)}, people::text,
        to_jsonb(registrations) - ${UNSEEN}, presences.state, presences.late_minutes,
        (select string_agg(outcomes::text, ',' order by given_by) from outcomes
          where outcomes.meeting_id = meetings.id and given_by = 'recruiter'),
        (select string_agg(shared_fields::text, ',' order by id) from shared_fields
          where shared_fields.registration_id = registrations.id),
        (select max(created_at) from documents where documents.person_id = people.id)),
        ',' order by meetings.id) as text
      from ${meetingsOf(eventId)}
      join registrations on registrations.id = meetings.registration_id
      join people on people.id = registrations.person_id
      left join presences on presences.event_id = meetings.event_id and presences.subject_id = registrations.id
      where meetings.status <> 'cancelled'
      group by meetings.recruiter_id
    )
    select stands.id, md5(concat_ws('|', stands.text, planned.text)) as version
    from stands left join planned on planned.recruiter_id = stands.id`.execute(db);
  return withEverybody(db, eventId, now, rows);
}

/** With what all pages show: the event without what counts people and plans, whether its fair is open, its sites, its rounds, how many have passed. */
async function withEverybody(
  db: Db,
  eventId: string,
  now: Instant,
  rows: readonly { id: string; version: string }[],
): Promise<SeenDays> {
  const { rows: shared } = await sql<{ version: string }>`
    select md5(concat_ws('|', plan_version > 0,
      to_jsonb(events) - array['seats_taken', 'updated_at', 'plan_version', 'capacity', 'registration_open'],
      (select string_agg((to_jsonb(sites) - ${UNSEEN})::text, ',' order by id) from sites where event_id = events.id),
      (select opened_at is not null from fairs where event_id = events.id),
      (select string_agg(rounds::text, ',' order by number) from rounds where event_id = events.id),
      (select count(*) filter (where starts_at <= ${moment(now)}) + count(*) filter (where ends_at <= ${moment(now)})
        from rounds where event_id = events.id))) as version
    from events where id = ${eventId}`.execute(db);
  return {
    everybody: shared[0]?.version.slice(0, 8) ?? '',
    people: new Map(rows.map(({ id, version }) => [id, version.slice(0, 12)])),
  };
}
