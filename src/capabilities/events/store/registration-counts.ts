import { sql } from 'kysely';
import type { StaffScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { RegistrationStatus } from '../schema.ts';
import { partnerOf } from './registrations.ts';

/** The place on the waiting list: 1 for who is next. */
export async function rankInQueue(db: Db, eventId: string, id: string): Promise<number> {
  const { rows } = await sql<{ rank: number }>`
    select count(*)::int as rank from registrations
    where event_id = ${eventId} and status = 'waiting'
      and queue_number <= (select queue_number from registrations where id = ${id})`.execute(db);
  return rows[0]!.rank;
}

export type StatusCounts = Readonly<Record<RegistrationStatus, number>>;

/** How many people within somebody's reach are in each status. */
export async function countAttendees(db: Db, scope: StaffScope): Promise<StatusCounts> {
  let rows = db
    .selectFrom('registrations')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('eventId', '=', scope.eventId)
    .groupBy('status');
  const reach = partnerOf(scope);
  if (reach !== null) rows = rows.where('partnerId', 'in', reach);
  const counts = { registered: 0, confirmed: 0, waiting: 0, cancelled: 0 };
  for (const { status, count } of await rows.execute()) counts[status as RegistrationStatus] = count;
  return counts;
}
