import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { CUT_SECONDS, MISSING_SECONDS } from '../rules/calls.ts';

/** Pages of who helps are read again when something was written; that time alone makes a call fail is seen here. */
export const LOOK_SECONDS = 10;

/**
 * Tells open pages of the events where a call began to fail since the last look: cut for long enough, or one side missing
 * for long enough after the beginning or after leaving.
 */
export async function wakeForTrouble(db: Db, now: Instant): Promise<void> {
  const moment = sql`(${now}::timestamptz + make_interval(secs => events.clock_shift_seconds))`;
  const justPassed = (since: ReturnType<typeof sql>, seconds: number) =>
    sql`${since} + make_interval(secs => ${seconds}) between ${moment} - make_interval(secs => ${LOOK_SECONDS + 2}) and ${moment}`;
  await sql`
    select pg_notify('live', failing.event_id::text) from (
      select distinct meetings.event_id from meetings
      join events on events.id = meetings.event_id
      left join rooms on rooms.meeting_id = meetings.id
      where meetings.during @> ${moment} and meetings.channel in ('video-site', 'video-home', 'chat')
        and meetings.status in ('planned', 'called', 'running')
        and (${justPassed(sql`lower(meetings.during)`, MISSING_SECONDS)} or exists (
          select from room_visits as visit where visit.room_id = rooms.id
            and ((visit.left_at is null and visit.state in ('lost', 'failed')
                and ${justPassed(sql`visit.state_at`, CUT_SECONDS)})
              or ${justPassed(sql`visit.left_at`, MISSING_SECONDS)})))
    ) as failing`.execute(db);
}
