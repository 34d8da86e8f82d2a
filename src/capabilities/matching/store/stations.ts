import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Channel } from '../rules/channels.ts';
import type { AtSite, FreeStation } from '../rules/give-stations.ts';

/** The computers of an event that work and have what a video call needs, with the reset of their site. */
export async function freeStations(db: Db, eventId: string): Promise<FreeStation[]> {
  return await db
    .selectFrom('stations')
    .innerJoin('sites', 'sites.id', 'stations.siteId')
    .select([
      'stations.id',
      'stations.siteId as site',
      'stations.number',
      'stations.stepFree',
      'sites.resetMinutes',
    ])
    .where('stations.eventId', '=', eventId)
    .where('stations.brokenAt', 'is', null)
    .where('stations.headset', '=', true)
    .where('stations.camera', '=', true)
    .orderBy('stations.siteId')
    .orderBy('stations.number')
    .execute();
}

/** The video calls at sites that are still to end, with the site of their candidate (the hall's for who is in the hall). */
export async function callsAtSites(db: Db, eventId: string): Promise<AtSite[]> {
  const { rows } = await sql<AtSite>`
    select meetings.id as meeting_id, meetings.registration_id as person, sites.id as site,
      lower(meetings.during) as starts_at, upper(meetings.during) as ends_at, meetings.station_id as station,
      meetings.status in ('called', 'running') as begun,
      'step-free' = any(registrations.access_needs) as step_free
    from meetings
    join registrations on registrations.id = meetings.registration_id
    join sites on sites.event_id = meetings.event_id
      and (sites.id = registrations.site_id or (registrations.attends_from = 'hall' and sites.is_hall))
    where meetings.event_id = ${eventId} and meetings.channel = 'video-site'
      and meetings.status in ('planned', 'called', 'running')`.execute(db);
  return rows;
}

/**
 * Frees the computers of meetings that need none, and writes those that differ; one statement each. The computer that the
 * same pair had before is kept beside the new one, also where the plan was repaired and the interview is another row. What
 * is published anew is on new paper: there the computer of the version before says nothing.
 */
export async function writeStations(
  tx: Db,
  eventId: string,
  given: readonly { meetingId: string; station: string | null; resetMinutes: number }[],
  now: Instant,
): Promise<void> {
  await sql`
    update meetings set station_id = null, updated_at = ${now}
    where event_id = ${eventId} and station_id is not null and channel <> 'video-site'
      and status in ('planned', 'called')`.execute(tx);
  if (given.length === 0) return;
  await sql`
    update meetings set station_id = given.station, station_reset_minutes = given.reset, updated_at = ${now},
      station_before = nullif(coalesce(meetings.station_before, meetings.station_id, (
        select old.station_id from meetings as old
        where old.event_id = meetings.event_id and old.registration_id = meetings.registration_id
          and old.recruiter_id = meetings.recruiter_id and old.status = 'cancelled'
          and exists (select from plan_versions as version where version.event_id = meetings.event_id
            and version.version = meetings.version_from and version.kind <> 'published')
        order by old.version_until desc limit 1)), given.station)
    from unnest(${given.map(({ meetingId }) => meetingId)}::uuid[], ${given.map(({ station }) => station)}::uuid[],
      ${given.map(({ resetMinutes }) => resetMinutes)}::int[]) as given (meeting_id, station, reset)
    where meetings.id = given.meeting_id and meetings.event_id = ${eventId}`.execute(tx);
}

/** How each pair met so far, where somebody chose it on the day: by pair, the latest. */
export async function channelsChosen(db: Db, eventId: string): Promise<ReadonlyMap<string, Channel>> {
  const rows = await db
    .selectFrom('meetings')
    .select(['registrationId', 'recruiterId', 'channel'])
    .where('eventId', '=', eventId)
    .where('channel', 'in', ['telephone', 'chat'])
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [`${row.registrationId}/${row.recruiterId}`, row.channel as Channel]));
}

/** The interviews to come of a candidate or of a recruiter, with how they meet. */
export async function plannedOf(
  db: Db,
  eventId: string,
  subjectId: string,
): Promise<{ meetingId: string; registrationId: string; recruiterId: string; channel: Channel }[]> {
  const rows = await db
    .selectFrom('meetings')
    .select(['id as meetingId', 'registrationId', 'recruiterId', 'channel'])
    .where('eventId', '=', eventId)
    .where((eb) => eb.or([eb('registrationId', '=', subjectId), eb('recruiterId', '=', subjectId)]))
    .where('status', '=', 'planned')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, channel: row.channel as Channel }));
}

/**
 * Says anew how these meet. Who left the hall frees the table and the computer; who comes to it is given a table by the
 * next change of the plan.
 */
export async function setChannels(
  tx: Db,
  eventId: string,
  changed: readonly { meetingId: string; channel: Channel }[],
  now: Instant,
): Promise<void> {
  for (const { meetingId, channel } of changed)
    await tx
      .updateTable('meetings')
      .set({
        channel,
        stationId: null,
        updatedAt: now,
        ...(channel === 'table' ? {} : { tableNumber: null }),
      })
      .where('eventId', '=', eventId)
      .where('id', '=', meetingId)
      .execute();
}

/** A meeting of the published plan with how its people meet, and the computer that it has. */
export interface SpokenMeeting {
  readonly candidate: string;
  readonly recruiter: string;
  readonly round: number;
  readonly channel: Channel;
  readonly siteId: string | null;
  readonly site: string | null;
  readonly siteAddress: string | null;
  readonly stationId: string | null;
  /** Its label, else its number. */
  readonly station: string | null;
}

/** The meetings that are not at a table of the hall, or whose candidate is at a site: where they take place. One query. */
export async function meetingsElsewhere(db: Db, eventId: string): Promise<SpokenMeeting[]> {
  const { rows } = await sql<SpokenMeeting>`
    select meetings.registration_id as candidate, meetings.recruiter_id as recruiter, meetings.round_number as round,
      meetings.channel, sites.id as site_id, sites.name as site,
      nullif(concat_ws(', ', sites.address, nullif(concat_ws(' ', sites.postcode, sites.town), '')), '') as site_address,
      meetings.station_id, coalesce(stations.label, stations.number::text) as station
    from meetings
    join registrations on registrations.id = meetings.registration_id
    left join stations on stations.id = meetings.station_id
    left join sites on sites.id = coalesce(stations.site_id, registrations.site_id)
    where meetings.event_id = ${eventId} and meetings.status <> 'cancelled'
      and (meetings.channel <> 'table' or sites.id is not null)
    order by meetings.round_number, meetings.id`.execute(db);
  return rows;
}
