import { sql } from 'kysely';
import type { CaseloadScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { ThreadEntry } from '../schema.ts';

const MOST = 200;

/**
 * What happened to a person, newest first: first contact, preparation, registrations, presence, interviews, what came of
 * them and who told it, messages, and how it went on one, three and six months later. Only what concerns the organisations of this scope: their own work, the events they host, and those
 * they brought the person to. Notes of others are in none of it.
 */
export async function threadOf(db: Db, scope: CaseloadScope, personId: string): Promise<ThreadEntry[]> {
  const mine = sql`any(${[...scope.organisationIds]}::uuid[])`;
  const { rows } = await sql<ThreadEntry>`
    with theirs as (
      select registrations.id, registrations.status, registrations.source, registrations.created_at,
        registrations.event_id, events.name as event, events.date
      from registrations join events on events.id = registrations.event_id
      where registrations.person_id = ${personId}
        and (registrations.partner_id = ${mine} or events.organisation_id = ${mine})
    )
    select kind, at, facts from (
      select 'followed' as kind, links.since as at,
        jsonb_build_object('organisation', organisations.name, 'purpose', links.purpose) as facts
      from caseload_links links join organisations on organisations.id = links.organisation_id
      where links.person_id = ${personId} and links.organisation_id = ${mine}
      union all
      select 'activity', on_date::timestamptz, jsonb_build_object('what', activities.kind, 'title', title,
        'attended', attended, 'ledBy', led_by)
      from preparation_activities activities
      where person_id = ${personId} and organisation_id = ${mine}
      union all
      select 'document', created_at, jsonb_build_object('what', documents.kind)
      from documents where person_id = ${personId}
      union all
      select 'registered', created_at, jsonb_build_object('event', event, 'status', status, 'source', source)
      from theirs
      union all
      select 'presence', presences.since, jsonb_build_object('event', event, 'state', presences.state)
      from presences join theirs on theirs.id = presences.subject_id
      where presences.state <> 'expected'
      union all
      select 'meeting', lower(meetings.during), jsonb_build_object('event', event, 'company', companies.name,
        'status', meetings.status)
      from meetings join theirs on theirs.id = meetings.registration_id
      join recruiters on recruiters.id = meetings.recruiter_id
      join companies on companies.id = recruiters.company_id
      where meetings.status <> 'cancelled'
      union all
      select 'outcome', outcomes.given_at, jsonb_build_object('event', event, 'company', companies.name,
        'result', outcomes.result)
      from outcomes join meetings on meetings.id = outcomes.meeting_id
      join theirs on theirs.id = meetings.registration_id
      join recruiters on recruiters.id = meetings.recruiter_id
      join companies on companies.id = recruiters.company_id
      union all
      select 'told', answers_told.told_at, jsonb_build_object('company', companies.name, 'how', answers_told.how)
      from answers_told join meetings on meetings.id = answers_told.meeting_id
      join theirs on theirs.id = meetings.registration_id
      join recruiters on recruiters.id = meetings.recruiter_id
      join companies on companies.id = recruiters.company_id
      union all
      select 'follow-up', follow_ups.answered_at, jsonb_build_object('event', event, 'month', follow_ups.month,
        'situation', follow_ups.situation)
      from follow_ups join theirs on theirs.id = follow_ups.registration_id
      where follow_ups.situation is not null
      union all
      select 'message', coalesce(messages.settled_at, messages.created_at), jsonb_build_object('event', event,
        'subject', messages.subject, 'channel', messages.channel, 'status', messages.status)
      from messages join theirs on theirs.id = messages.recipient_id
      where messages.recipient_kind = 'candidate' and messages.status <> 'dropped'
    ) entries
    order by at desc, kind limit ${MOST}`.execute(db);
  return rows;
}
