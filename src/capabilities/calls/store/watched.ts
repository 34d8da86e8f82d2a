import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';

interface Seen {
  readonly everybody: string;
  readonly people: ReadonlyMap<string, string>;
}

/** What each candidate, or each recruiter, sees on the page of their calls, as texts that differ when the pages do. */
async function seenBy(db: Db, eventId: string, column: 'registration_id' | 'recruiter_id'): Promise<Seen> {
  const { rows } = await sql<{ id: string; version: string }>`
    select ${sql.ref(`meetings.${column}`)} as id, md5(string_agg(concat_ws('/', meetings.id, meetings.during,
      meetings.status, meetings.channel, meetings.station_id, meetings.table_number, rooms.attempt, rooms.audio_only,
      rooms.number_shown_at, people.phone, rooms.service_down_at,
      (select string_agg(one.id::text, ',' order by one.id) from co_recruiters as one
        where one.recruiter_id = meetings.recruiter_id), (select string_agg(visits.kind || visits.subject_id, ',' order by visits.id)
        from room_visits as visits where visits.room_id = rooms.id and visits.left_at is null)),
      ',' order by meetings.id)) as version
    from meetings join registrations on registrations.id = meetings.registration_id
    join people on people.id = registrations.person_id left join rooms on rooms.meeting_id = meetings.id
    where meetings.event_id = ${eventId} group by 1`.execute(db);
  const { rows: shared } = await sql<{ version: string }>`
    select md5(concat_ws('|', events.clock_shift_seconds, events.name, call_settings::text)) as version
    from events left join call_settings on call_settings.event_id = events.id where events.id = ${eventId}`.execute(
    db,
  );
  return {
    everybody: shared[0]?.version.slice(0, 8) ?? '',
    people: new Map(rows.map(({ id, version }) => [id, version.slice(0, 12)])),
  };
}

export const callsSeenByCandidates = (db: Db, eventId: string) => seenBy(db, eventId, 'registration_id');
export const callsSeenByRecruiters = (db: Db, eventId: string) => seenBy(db, eventId, 'recruiter_id');
