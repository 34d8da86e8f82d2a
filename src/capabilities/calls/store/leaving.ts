import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/**
 * A page went without a word (a crash, an empty battery): whoever was there is not any more, and open pages of the event
 * are told. `person` as tickets name them: "candidate:<id>".
 */
export async function leaveRoom(
  db: Db,
  { roomId, person }: { roomId: string; person: string },
  now: Instant,
): Promise<void> {
  const subjectId = person.slice(person.indexOf(':') + 1);
  // One statement, so that nobody is told of a change that was not written, nor the other way round.
  await sql`
    with gone as (update room_visits as visit set state = 'lost', state_at = moment.at, left_at = moment.at
    from (select rooms.id, events.id as event_id,
        ${now}::timestamptz + make_interval(secs => events.clock_shift_seconds) as at
      from rooms join events on events.id = rooms.event_id where rooms.id = ${roomId}) as moment
    where visit.room_id = moment.id and visit.subject_id = ${subjectId}::uuid and visit.left_at is null
    returning visit.event_id)
    select pg_notify('live', event_id::text) from gone`.execute(db);
}
