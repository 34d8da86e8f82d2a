import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { isMobile } from '../rules/channels.ts';
import type { Coming, ToldBefore } from '../rules/coming.ts';
import { nextInterview } from '../rules/messages/next-interview.ts';
import { onceKey } from '../rules/moments.ts';

const KIND = nextInterview.kind;
const [BEFORE, AFTER] = onceKey({ kind: KIND, about: '|', channel: 'sms' }).split('|') as [string, string];

/** Whom an SMS may reach: who asked for calls or letters gets none. The number itself is looked at when it is written. */
const mayGetSms = sql<boolean>`people.phone is not null and coalesce(people.preferred_channel, 'sms') in ('sms', 'email')`;

/**
 * The next interview of everybody who is here and is to be told of it now, one each: it begins within the minutes that
 * its event has chosen, and its recruiter has not gone. Who takes part from home is checked in by nobody, and comes
 * because of this. An event whose clock is shifted is being rehearsed.
 */
export async function findComing(db: Db, now: Instant): Promise<Coming[]> {
  const { rows } = await sql<Coming>`
    select distinct on (meetings.registration_id) meetings.event_id as "eventId",
      meetings.registration_id as "registrationId", meetings.recruiter_id as "recruiterId",
      rounds.starts_at as "startsAt", companies.name as whom, meetings.table_number as "table",
      case when meetings.channel in ('telephone', 'chat') then meetings.channel
        when meetings.channel <> 'table' then 'video' end as channel,
      sites.name as site, coalesce(stations.label, stations.number::text) as station
    from message_settings
    join events on events.id = message_settings.event_id
      and events.rehearsal_of is null and events.clock_shift_seconds = 0
    join rounds on rounds.event_id = events.id and rounds.cancelled_at is null and rounds.starts_at > ${now}
      and rounds.starts_at <= ${now}::timestamptz + make_interval(mins => next_minutes)
    join meetings on meetings.event_id = events.id and meetings.round_number = rounds.number
      and meetings.status in ('planned', 'called')
    join registrations on registrations.id = meetings.registration_id
      and registrations.status in ('registered', 'confirmed')
    join people on people.id = registrations.person_id and ${mayGetSms}
    join recruiters on recruiters.id = meetings.recruiter_id and recruiters.withdrawn_at is null
    join companies on companies.id = recruiters.company_id
    left join stations on stations.id = meetings.station_id
    left join sites on sites.id = stations.site_id
    left join presences candidate on candidate.event_id = events.id and candidate.subject_id = registrations.id
    left join presences recruiter on recruiter.event_id = events.id and recruiter.subject_id = recruiters.id
    where (candidate.state = 'present'
        or (registrations.attends_from = 'home' and coalesce(candidate.state, 'expected') in ('expected', 'late')))
      and coalesce(recruiter.state, 'expected') not in ('absent', 'excused', 'left')
    order by meetings.registration_id, rounds.starts_at`.execute(db);
  return rows;
}

/** What these people were told of their next interviews, and what waits to be told, the oldest first. */
export async function toldBefore(db: Db, registrationIds: readonly string[]): Promise<ToldBefore[]> {
  if (registrationIds.length === 0) return [];
  const rows = await db
    .selectFrom('messages')
    .select(['recipientId', 'onceKey', 'status'])
    .where('kind', '=', KIND)
    .where('recipientId', 'in', registrationIds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ recipientId, onceKey: key, status }) => ({
    registrationId: recipientId,
    about: aboutOf(key),
    status,
  }));
}

/** What has been written and has not left yet. */
export async function stillToLeave(db: Db): Promise<{ id: string; registrationId: string; about: string }[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['id', 'recipientId', 'onceKey'])
    .where('kind', '=', KIND)
    .where('status', '=', 'waiting')
    .execute();
  return rows.map(({ id, recipientId, onceKey: key }) => ({
    id,
    registrationId: recipientId,
    about: aboutOf(key),
  }));
}

function aboutOf(key: string): string {
  return key.slice(BEFORE.length, key.length - AFTER.length);
}

/** Takes back what has not left. */
export async function withdraw(db: Db, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('messages')
    .set({ status: 'dropped', settledAt: now })
    .where('id', 'in', ids)
    .where('status', '=', 'waiting')
    .execute();
}

/**
 * How many SMS the plan as it stands would make at most, and how many have left. Whose number a partner keeps to itself
 * may get one too.
 */
export async function countNextSms(db: Db, scope: OrganiserScope): Promise<{ most: number; sent: number }> {
  const { eventId } = scope;
  const { rows } = await sql<{ known: string | null; phone: string | null }>`
    select people.id as known, people.phone from meetings
    join registrations on registrations.id = meetings.registration_id
    left join people on people.id = registrations.person_id
    where meetings.event_id = ${eventId} and meetings.status in ('planned', 'called', 'running', 'held')
      and (people.id is null or ${mayGetSms})`.execute(db);
  const { sent } = await db
    .selectFrom('messages')
    .select(sql<number>`count(*)::int`.as('sent'))
    .where('eventId', '=', eventId)
    .where('kind', '=', KIND)
    .where('status', '=', 'sent')
    .executeTakeFirstOrThrow();
  return { most: rows.filter(({ known, phone }) => known === null || isMobile(phone)).length, sent };
}
