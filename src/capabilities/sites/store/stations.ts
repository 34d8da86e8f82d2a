import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Station, StationEntry } from '../schema.ts';

type OfEvent = Pick<EventScope, 'eventId'>;

/** The computers of an event, or of one of its sites, by site and number. */
export async function listStations(
  db: Db,
  { eventId }: OfEvent,
  { siteId = null }: { siteId?: string | null } = {},
): Promise<Station[]> {
  return await db
    .selectFrom('stations')
    .select(['id', 'siteId', 'number', 'label', 'headset', 'camera', 'stepFree', 'brokenAt'])
    .where('eventId', '=', eventId)
    .$if(siteId !== null, (query) => query.where('siteId', '=', siteId))
    .orderBy('siteId')
    .orderBy('number')
    .execute();
}

/** Adds computers with the next numbers, all with headset and camera. */
export async function addStations(
  db: Db,
  { eventId }: OfEvent,
  siteId: string,
  { after, count }: { after: number; count: number },
): Promise<void> {
  if (count <= 0) return;
  await db
    .insertInto('stations')
    .values(
      Array.from({ length: count }, (_, index) => ({
        id: newId(),
        eventId,
        siteId,
        number: after + index + 1,
      })),
    )
    .execute();
}

export async function deleteStations(db: Db, { eventId }: OfEvent, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('stations')
    .where('eventId', '=', eventId)
    .where('id', 'in', [...ids])
    .execute();
}

/** Which of these computers somebody is expected at, in an interview to come or running. */
export async function stationsInUse(
  db: Db,
  { eventId }: OfEvent,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('meetings')
    .select('stationId')
    .distinct()
    .where('eventId', '=', eventId)
    .where('stationId', 'in', [...ids])
    .where('status', 'in', ['planned', 'called', 'running'])
    .execute();
  return new Set(rows.flatMap(({ stationId }) => stationId ?? []));
}

/** What an organiser says of the computers of a site. */
export async function saveStations(
  db: Db,
  { eventId }: OfEvent,
  siteId: string,
  stations: readonly StationEntry[],
): Promise<void> {
  for (const { id, ...said } of stations)
    await db
      .updateTable('stations')
      .set(said)
      .where('eventId', '=', eventId)
      .where('siteId', '=', siteId)
      .where('id', '=', id)
      .execute();
}

/** Marks one computer broken, or working again; null when there is no such one. */
export async function setStationBroken(
  db: Db,
  { eventId }: OfEvent,
  id: string,
  brokenAt: Instant | null,
): Promise<Station | null> {
  const row = await db
    .updateTable('stations')
    .set({ brokenAt })
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .returning(['id', 'siteId', 'number', 'label', 'headset', 'camera', 'stepFree', 'brokenAt'])
    .executeTakeFirst();
  return row ?? null;
}
