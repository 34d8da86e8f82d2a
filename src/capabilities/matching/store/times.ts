import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** A meeting that is not over, with how many rounds it lasts. */
export interface Length {
  readonly meetingId: string;
  readonly rounds: number;
}

/** How long the meetings of the plan last, in rounds; to be read before the rounds move. */
export async function readLengths(db: Db, eventId: string): Promise<Length[]> {
  const { rows } = await sql<Length>`
    select meetings.id as "meetingId", count(rounds.number)::int as rounds
    from meetings join rounds on rounds.event_id = meetings.event_id
      and meetings.during && tstzrange(rounds.starts_at, rounds.ends_at)
    where meetings.event_id = ${eventId} and meetings.status <> 'cancelled'
    group by meetings.id`.execute(db);
  return rows;
}

/**
 * Puts every meeting at the times that its rounds have now. Two that pass each other on the way do no harm: places are
 * judged at the end of the transaction, or when the next version is written.
 */
export async function setTimes(
  tx: Db,
  eventId: string,
  lengths: readonly Length[],
  now: Instant,
): Promise<void> {
  await sql`set constraints all deferred`.execute(tx);
  await sql`
    with placed as materialized (
      select meetings.id, first.starts_at, last.ends_at
      from jsonb_to_recordset(${JSON.stringify(
        lengths.map(({ meetingId, rounds }) => ({ id: meetingId, rounds })),
      )}::jsonb) as given(id uuid, rounds int)
      join meetings on meetings.id = given.id and meetings.event_id = ${eventId}
      join rounds first on first.event_id = ${eventId} and first.number = meetings.round_number
      join rounds last on last.event_id = ${eventId} and last.number = meetings.round_number + given.rounds - 1)
    update meetings set during = tstzrange(placed.starts_at, placed.ends_at), updated_at = ${now}
    from placed
    where placed.id = meetings.id and meetings.during <> tstzrange(placed.starts_at, placed.ends_at)`.execute(
    tx,
  );
}

/** Lets meetings that run last until the end of a round. One that was taken for over goes on. */
export async function setLasting(
  tx: Db,
  eventId: string,
  lasting: readonly { readonly meetingId: string; readonly untilRound: number }[],
  now: Instant,
): Promise<void> {
  await sql`set constraints all deferred`.execute(tx);
  await sql`
    update meetings set during = tstzrange(lower(during), rounds.ends_at), updated_at = ${now},
      status = case when status = 'held' and rounds.number > round_number then 'running' else status end
    from jsonb_to_recordset(${JSON.stringify(
      lasting.map(({ meetingId, untilRound }) => ({ id: meetingId, until: untilRound })),
    )}::jsonb) as given(id uuid, until int)
    join rounds on rounds.event_id = ${eventId} and rounds.number = given.until
    where meetings.id = given.id and meetings.event_id = ${eventId}
      and meetings.status in ('planned', 'called', 'running', 'held')`.execute(tx);
}
