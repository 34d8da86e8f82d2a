import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Schedule } from '../schema.ts';

/** Writes the rounds as they are to be: moved, taken off, or one more. No round goes: meetings of the past point at them. */
export async function saveSchedule(
  tx: Db,
  eventId: string,
  { rounds, breaks, roundCount }: Pick<Schedule, 'rounds' | 'breaks' | 'roundCount'>,
  now: Instant,
): Promise<void> {
  await sql`insert into rounds (event_id, number, starts_at, ends_at, cancelled_at)
    select ${eventId}::uuid, number, starts_at, ends_at, cancelled_at
    from jsonb_to_recordset(${JSON.stringify(
      rounds.map(({ number, startsAt, endsAt, cancelledAt }) => ({
        number,
        starts_at: startsAt,
        ends_at: endsAt,
        cancelled_at: cancelledAt,
      })),
    )}::jsonb) as given(number int, starts_at timestamptz, ends_at timestamptz, cancelled_at timestamptz)
    on conflict (event_id, number) do update
      set starts_at = excluded.starts_at, ends_at = excluded.ends_at, cancelled_at = excluded.cancelled_at`.execute(
    tx,
  );
  await tx
    .updateTable('events')
    .set({ breaks: JSON.stringify(breaks), roundCount, updatedAt: now })
    .where('id', '=', eventId)
    .execute();
}
