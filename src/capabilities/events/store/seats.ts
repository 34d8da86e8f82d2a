import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { lockEvent } from './events.ts';

/**
 * Takes a place if one is left: one conditional statement, so that two people never get the last one, and a CHECK
 * behind it. Taken last in its transaction, because everybody else who registers waits for its commit. Who gets none
 * asks again with the event locked: a place that is freed at that very moment then finds them on the waiting list.
 */
export async function takeSeat(db: Db, eventId: string): Promise<boolean> {
  if (await takeFreeSeat(db, eventId)) return true;
  await lockEvent(db, eventId);
  return takeFreeSeat(db, eventId);
}

/** The same at this very moment: for who has the event locked already. */
export async function takeFreeSeat(db: Db, eventId: string): Promise<boolean> {
  const taken = await db
    .updateTable('events')
    .set((eb) => ({ seatsTaken: eb('seatsTaken', '+', 1) }))
    .where('id', '=', eventId)
    .where((eb) => eb.or([eb('capacity', 'is', null), eb('seatsTaken', '<', eb.ref('capacity'))]))
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function freeSeat(db: Db, eventId: string): Promise<void> {
  await db
    .updateTable('events')
    .set((eb) => ({ seatsTaken: eb('seatsTaken', '-', 1) }))
    .where('id', '=', eventId)
    .execute();
}

/** Frees as many places at once. */
export async function freeSeats(db: Db, eventId: string, count: number): Promise<void> {
  await db
    .updateTable('events')
    .set((eb) => ({ seatsTaken: eb('seatsTaken', '-', count) }))
    .where('id', '=', eventId)
    .execute();
}

/** Gives places that are free to who waits, first come first; returns who got one. The event must be locked before. */
export async function promoteWaiting(db: Db, eventId: string, now: Instant): Promise<string[]> {
  const promoted = await sql<{ id: string }>`
    update registrations set status = 'registered', updated_at = ${now}
    where id in (
      select id from registrations
      where event_id = ${eventId} and status = 'waiting'
        -- Who is being offered a place holds one.
        and not exists (select from place_offers where registration_id = registrations.id and place_offers.status = 'open')
      order by queue_number
      limit (select case when capacity is null then null else greatest(capacity - seats_taken, 0) end
        from events where id = ${eventId})
    )
    returning id`.execute(db);
  const ids = promoted.rows.map(({ id }) => id);
  if (ids.length > 0)
    await db
      .updateTable('events')
      .set((eb) => ({ seatsTaken: eb('seatsTaken', '+', ids.length) }))
      .where('id', '=', eventId)
      .execute();
  return ids;
}
