import { sql } from 'kysely';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';

/** A place that is kept for somebody until a moment. */
export interface PlaceOffer {
  readonly registrationId: string;
  readonly expiresAt: Instant;
}

/** For how many minutes a place is offered at this event; null when it is given at once. */
export async function offerMinutesOf(db: Db, eventId: string): Promise<number | null> {
  const row = await db
    .selectFrom('events')
    .select('offerMinutes')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  return row.offerMinutes;
}

export async function setOfferMinutes(db: Db, eventId: string, minutes: number | null): Promise<void> {
  await db.updateTable('events').set({ offerMinutes: minutes }).where('id', '=', eventId).execute();
}

/**
 * Offers the places that are free to those who wait and were never offered one, first come first, and holds the places
 * for them. The event must be locked before.
 */
export async function offerPlaces(
  db: Db,
  eventId: string,
  { minutes, now }: { minutes: number; now: Instant },
): Promise<PlaceOffer[]> {
  const { rows } = await sql<{ id: string }>`
    select id from registrations
    where event_id = ${eventId} and status = 'waiting'
      and not exists (select from place_offers where registration_id = registrations.id)
    order by queue_number
    limit (select case when capacity is null then null else greatest(capacity - seats_taken, 0) end
      from events where id = ${eventId})`.execute(db);
  if (rows.length === 0) return [];
  const expiresAt = plusMinutes(now, minutes);
  await db
    .insertInto('placeOffers')
    .values(
      rows.map(({ id: registrationId }) => ({
        ...{ id: newId(), eventId, registrationId, offeredAt: now, expiresAt },
        status: 'open',
      })),
    )
    .execute();
  await db
    .updateTable('events')
    .set((eb) => ({ seatsTaken: eb('seatsTaken', '+', rows.length) }))
    .where('id', '=', eventId)
    .execute();
  return rows.map(({ id: registrationId }) => ({ registrationId, expiresAt }));
}

/**
 * Settles the open offer of somebody, if there is one: true when there was. The place stays counted: whoever calls gives
 * it to the person or frees it.
 */
export async function settleOffer(
  db: Db,
  registrationId: string,
  { as, now }: { as: 'accepted' | 'declined' | 'expired'; now: Instant },
): Promise<boolean> {
  const settled = await db
    .updateTable('placeOffers')
    .set({ status: as, settledAt: now })
    .where('registrationId', '=', registrationId)
    .where('status', '=', 'open')
    // A place is kept until its moment and not longer, also while nobody has looked yet.
    .$if(as === 'accepted', (offers) => offers.where('expiresAt', '>', now))
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}

/** Takes away what was once offered to somebody and is settled. */
export async function forgetOffers(db: Db, registrationId: string): Promise<void> {
  await db
    .deleteFrom('placeOffers')
    .where('registrationId', '=', registrationId)
    .where('status', '<>', 'open')
    .execute();
}

/** Ends the offers of an event whose time ran out; how many places they held. The event must be locked before. */
export async function expireOffers(db: Db, eventId: string, now: Instant): Promise<number> {
  const ended = await db
    .updateTable('placeOffers')
    .set({ status: 'expired', settledAt: now })
    .where('eventId', '=', eventId)
    .where('status', '=', 'open')
    .where('expiresAt', '<=', now)
    .returning('id')
    .execute();
  return ended.length;
}

export async function eventsWithEndedOffers(db: Db, now: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('placeOffers')
    .select('eventId')
    .distinct()
    .where('status', '=', 'open')
    .where('expiresAt', '<=', now)
    .execute();
  return rows.map(({ eventId }) => eventId);
}

/** How many of these people are being offered a place: each holds one. */
export async function countOpenOffers(db: Db, registrationIds: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('placeOffers')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '=', 'open')
    .where(sql<boolean>`registration_id = any(${[...registrationIds]}::uuid[])`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Until when a place is kept for somebody; null when none is. */
export async function openOfferOf(db: Db, registrationId: string, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('placeOffers')
    .select('expiresAt')
    .where('registrationId', '=', registrationId)
    .where('status', '=', 'open')
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row?.expiresAt ?? null;
}

/** Who of an event has a place kept for them, and until when. */
export async function openOffersAt(db: Db, eventId: string, now: Instant): Promise<PlaceOffer[]> {
  return db
    .selectFrom('placeOffers')
    .select(['registrationId', 'expiresAt'])
    .where('eventId', '=', eventId)
    .where('status', '=', 'open')
    .where('expiresAt', '>', now)
    .execute();
}
