import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { TimetableHome } from '../rules/timetable-home.ts';
import type { HomeBundle } from '../schema.ts';
import { addRows } from './tables.ts';

/** How many rounds each interview lasts, by its id: in the hall by the hall's rounds, here by those here. */
export type Lengths = readonly { readonly id: string; readonly rounds: number }[];

/** To be read before anything is written. Of an interview that both places have, what the hall says counts. */
export async function lengthsOfPlans(tx: Db, { eventId, rounds, plan }: HomeBundle): Promise<Lengths> {
  const { rows } = await sql<{ id: string; rounds: number }>`
    with there as (
      select one.id, count(*)::int as rounds
      from jsonb_populate_recordset(null::meetings, ${JSON.stringify(plan.meetings)}::jsonb) one
      join jsonb_populate_recordset(null::rounds, ${JSON.stringify(rounds)}::jsonb) round
        on one.during && tstzrange(round.starts_at, round.ends_at)
      group by one.id),
    here as (
      select one.id, count(*)::int as rounds
      from meetings one join rounds round
        on round.event_id = one.event_id and one.during && tstzrange(round.starts_at, round.ends_at)
      where one.event_id = ${eventId} and not one.id in (select id from there)
      group by one.id)
    select * from there union all select * from here`.execute(tx);
  return rows;
}

export async function writeTimetable(tx: Db, eventId: string, { writes }: TimetableHome): Promise<void> {
  await addRows(
    tx,
    'rounds',
    writes.flatMap(({ row }) => (row === null ? [] : [row])),
  );
  await sql`update rounds set starts_at = moved."startsAt", ends_at = moved."endsAt"
    from jsonb_to_recordset(${JSON.stringify(writes.map(({ hours }) => hours))}::jsonb)
      as moved (number int, "startsAt" timestamptz, "endsAt" timestamptz)
    where rounds.event_id = ${eventId} and rounds.number = moved.number`.execute(tx);
}

/** Puts every interview at the times that its rounds have here now, whichever place it comes from. */
export async function followRounds(tx: Db, eventId: string, lengths: Lengths, now: Instant): Promise<void> {
  await sql`update meetings set during = tstzrange(first.starts_at, last.ends_at), updated_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(lengths)}::jsonb) as given (id uuid, rounds int),
      rounds first, rounds last
    where meetings.id = given.id and meetings.event_id = ${eventId} and meetings.status <> 'cancelled'
      and first.event_id = ${eventId} and first.number = meetings.round_number
      and last.event_id = ${eventId} and last.number = meetings.round_number + given.rounds - 1
      and meetings.during <> tstzrange(first.starts_at, last.ends_at)`.execute(tx);
}
