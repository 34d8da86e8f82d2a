import { sql } from 'kysely';
import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { RemoteChannel } from '../schema.ts';

/** Where somebody is during the event; `siteId` names the place when it is a site. */
export interface Whereabouts {
  readonly from: 'hall' | 'site' | 'home';
  readonly siteId: string | null;
}

/** Where somebody is as columns keep it, from one word: 'hall', 'home' or the id of a site. */
export function whereaboutsOf(site: string): Whereabouts {
  return site === 'hall' || site === 'home' ? { from: site, siteId: null } : { from: 'site', siteId: site };
}

/** All sites of an event with the one that is the hall, by name. */
export async function sitesByName(
  db: Db,
  eventId: string,
): Promise<{ id: string; name: string; isHall: boolean }[]> {
  return await db
    .selectFrom('sites')
    .select(['id', 'name', 'isHall'])
    .where('eventId', '=', eventId)
    .orderBy('name')
    .execute();
}

/** Where the people of an event attend from, by registration: 'hall', 'home' or the id of a site. */
export async function attendingByRegistration(db: Db, eventId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('registrations')
    .select(['id', 'attendsFrom', 'siteId'])
    .where('eventId', '=', eventId)
    .execute();
  return new Map(rows.map(({ id, attendsFrom, siteId }) => [id, siteId ?? attendsFrom]));
}

/** Where the recruiters of an event receive from, by recruiter: 'hall', 'home' or the id of a site. */
export async function receivingByRecruiter(db: Db, eventId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('recruiters')
    .select(['id', 'receivesFrom', 'siteId'])
    .where('eventId', '=', eventId)
    .execute();
  return new Map(rows.map(({ id, receivesFrom, siteId }) => [id, siteId ?? receivesFrom]));
}

/** A site as somebody who chooses a place reads it. */
export interface SiteToChoose {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly accessNotes: string | null;
  readonly stepFree: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The sites that people can choose, by name; the hall is no choice beside itself. */
export async function sitesToChoose(db: Db, eventId: string): Promise<SiteToChoose[]> {
  return await db
    .selectFrom('sites')
    .select(['id', 'name', 'address', 'postcode', 'town', 'accessNotes', 'stepFree', 'latitude', 'longitude'])
    .where('eventId', '=', eventId)
    .where('isHall', '=', false)
    .orderBy('name')
    .execute();
}

/** Where a candidate attends from and how they speak from there, with the postcode of their file. */
export async function attendingOf(
  db: Db,
  registrationId: string,
): Promise<(Whereabouts & { remoteChannel: RemoteChannel; postcode: string | null }) | null> {
  const row = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['attendsFrom as from', 'siteId', 'remoteChannel', 'people.postcode'])
    .where('registrations.id', '=', registrationId)
    .executeTakeFirst();
  return (
    (row as (Whereabouts & { remoteChannel: RemoteChannel; postcode: string | null }) | undefined) ?? null
  );
}

/** False when nothing changed. */
export async function saveAttending(
  db: Db,
  registration: { eventId: string; id: string },
  { from, siteId, remoteChannel }: Whereabouts & { remoteChannel: RemoteChannel },
  now: Instant,
): Promise<boolean> {
  const changed = await db
    .updateTable('registrations')
    .set({ attendsFrom: from, siteId, remoteChannel, updatedAt: now })
    .where('eventId', '=', registration.eventId)
    .where('id', '=', registration.id)
    .where((eb) =>
      eb.or([
        eb('attendsFrom', '<>', from),
        eb('siteId', 'is distinct from', siteId),
        eb('remoteChannel', '<>', remoteChannel),
      ]),
    )
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

export async function receivingOf(db: Db, recruiterId: string): Promise<Whereabouts | null> {
  const row = await db
    .selectFrom('recruiters')
    .select(['receivesFrom as from', 'siteId'])
    .where('id', '=', recruiterId)
    .executeTakeFirst();
  return (row as Whereabouts | undefined) ?? null;
}

/** False when nothing changed. */
export async function saveReceiving(
  db: Db,
  recruiter: { eventId: string; id: string },
  { from, siteId }: Whereabouts,
  now: Instant,
): Promise<boolean> {
  const changed = await db
    .updateTable('recruiters')
    .set({ receivesFrom: from, siteId, updatedAt: now })
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .where((eb) => eb.or([eb('receivesFrom', '<>', from), eb('siteId', 'is distinct from', siteId)]))
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Nobody who cancelled or withdrew is tied to a site any more: it may go. */
export async function forgetSite(
  db: Db,
  { eventId }: Pick<EventScope, 'eventId'>,
  siteId: string,
): Promise<void> {
  await db
    .updateTable('registrations')
    .set({ attendsFrom: 'hall', siteId: null })
    .where('eventId', '=', eventId)
    .where('siteId', '=', siteId)
    .where('status', '=', 'cancelled')
    .execute();
  await db
    .updateTable('recruiters')
    .set({ receivesFrom: 'hall', siteId: null })
    .where('eventId', '=', eventId)
    .where('siteId', '=', siteId)
    .where('withdrawnAt', 'is not', null)
    .execute();
}

/** The sites of an earlier edition with their computers, all of them working; who welcomes there is said anew. */
export async function copySites(db: Db, fromEventId: string, toEventId: string, now: Instant): Promise<void> {
  await sql`
    with copied as (
      select sites.*, gen_random_uuid() as copy_id from sites where event_id = ${fromEventId}
    ), added as (
      insert into sites (id, event_id, name, address, postcode, town, latitude, longitude, access_notes, opens_at,
        closes_at, lender_id, step_free, table_count, spare_stations, reset_minutes, is_hall, created_at, updated_at)
      select copy_id, ${toEventId}::uuid, name, address, postcode, town, latitude, longitude, access_notes, opens_at,
        closes_at, lender_id, step_free, table_count, spare_stations, reset_minutes, is_hall, ${now}, ${now} from copied
    )
    insert into stations (id, event_id, site_id, number, label, headset, camera, step_free)
    select gen_random_uuid(), ${toEventId}::uuid, copied.copy_id, number, label, headset, camera, stations.step_free
    from copied join stations on stations.site_id = copied.id`.execute(db);
}
