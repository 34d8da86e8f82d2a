import { sql } from 'kysely';
import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Point, Site, SiteEntry } from '../schema.ts';

type OfEvent = Pick<EventScope, 'eventId'>;

/** Devices with which a call is possible, as they were last tried (stations, `rules/checks.ts`). */
const FIT = sql<boolean>`(tried.browser and tried.microphone and tried.network <> 'none')`;

/** The sites of an event by name, with their figures; or one of them. One query. */
export async function listSites(
  db: Db,
  { eventId }: OfEvent,
  { id = null }: { id?: string | null } = {},
): Promise<Site[]> {
  return await db
    .selectFrom('sites')
    .leftJoin('organisations', 'organisations.id', 'sites.lenderId')
    .select((eb) => [
      'sites.id',
      'sites.name',
      'sites.address',
      'sites.postcode',
      'sites.town',
      'sites.latitude',
      'sites.longitude',
      'sites.accessNotes',
      'sites.opensAt',
      'sites.closesAt',
      'sites.lenderId',
      'organisations.name as lender',
      'sites.stepFree',
      'sites.tableCount',
      'sites.spareStations',
      'sites.resetMinutes',
      'sites.isHall',
      eb
        .selectFrom('stations')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('stations.siteId', '=', 'sites.id')
        .$asScalar()
        .$notNull()
        .as('stationCount'),
      eb
        .selectFrom('stations')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('stations.siteId', '=', 'sites.id')
        .where('stations.brokenAt', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('brokenCount'),
      eb
        .selectFrom('stations')
        .innerJoin('deviceChecks as tried', 'tried.subjectId', 'stations.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('stations.siteId', '=', 'sites.id')
        .where('stations.brokenAt', 'is', null)
        .where(FIT)
        .$asScalar()
        .$notNull()
        .as('checkedCount'),
      eb
        .selectFrom('stations')
        .innerJoin('deviceChecks as tried', 'tried.subjectId', 'stations.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('stations.siteId', '=', 'sites.id')
        .where('stations.brokenAt', 'is', null)
        .where(sql<boolean>`not ${FIT}`)
        .$asScalar()
        .$notNull()
        .as('unfitCount'),
      eb
        .selectFrom('registrations')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('registrations.siteId', '=', 'sites.id')
        .where('registrations.status', '<>', 'cancelled')
        .$asScalar()
        .$notNull()
        .as('candidates'),
      eb
        .selectFrom('recruiters')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('recruiters.siteId', '=', 'sites.id')
        .where('recruiters.withdrawnAt', 'is', null)
        .$asScalar()
        .$notNull()
        .as('recruiters'),
    ])
    .where('sites.eventId', '=', eventId)
    .$if(id !== null, (query) => query.where('sites.id', '=', id))
    .orderBy('sites.isHall', 'desc')
    .orderBy('sites.name')
    .execute();
}

/** What is kept of an entry: its number of computers is rows of their own. */
function columnsOf({ stationCount: _, ...entry }: SiteEntry, at: Point | null) {
  return { ...entry, latitude: at?.latitude ?? null, longitude: at?.longitude ?? null };
}

/** @throws the database's conflict when the name is taken, or another site is the hall */
export async function insertSite(
  db: Db,
  { eventId }: OfEvent,
  entry: SiteEntry,
  at: Point | null,
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('sites')
    .values({ id, eventId, ...columnsOf(entry, at), createdAt: now, updatedAt: now })
    .execute();
  return id;
}

/** @throws the database's conflict when the name is taken, or another site is the hall */
export async function saveSite(
  db: Db,
  { eventId }: OfEvent,
  id: string,
  entry: SiteEntry,
  at: Point | null,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('sites')
    .set({ ...columnsOf(entry, at), updatedAt: now })
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .execute();
}

export async function deleteSite(db: Db, { eventId }: OfEvent, id: string): Promise<void> {
  await db.deleteFrom('sites').where('eventId', '=', eventId).where('id', '=', id).execute();
}
