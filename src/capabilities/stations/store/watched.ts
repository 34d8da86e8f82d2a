import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/**
 * What each station of an event shows, as a text that differs when its page does, by the station's id: who is planned
 * there, who sits there, whether it works, which browser it is.
 */
export async function seenByStations(
  db: Db,
  eventId: string,
  now: Instant,
): Promise<{ everybody: string; people: ReadonlyMap<string, string> }> {
  const { rows } = await sql<{ id: string; version: string }>`
    select stations.id, md5(concat_ws('|', stations.broken_at, browser.secret_hash, browser.tries,
      (select asked_at from station_help where station_help.station_id = stations.id and answered_at is null),
      (select string_agg(concat_ws('/', one.meeting_id, one.began_at, one.ended_at), ',' order by one.began_at)
        from station_sittings as one where one.station_id = stations.id),
      (select string_agg(concat_ws('/', meetings.id, meetings.during, meetings.status, meetings.channel,
          (${now}::timestamptz + make_interval(secs => events.clock_shift_seconds) >= lower(meetings.during))::int),
          ',' order by meetings.during)
        from meetings where meetings.station_id = stations.id and meetings.status <> 'cancelled'))) as version
    from stations join events on events.id = stations.event_id
    left join station_browsers as browser on browser.station_id = stations.id
    where stations.event_id = ${eventId}`.execute(db);
  return { everybody: '', people: new Map(rows.map(({ id, version }) => [id, version.slice(0, 12)])) };
}
