import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { EditionSite, type Point } from '../schema.ts';
import { insertSite, listSites } from './sites.ts';
import { listStations } from './stations.ts';

type OfEvent = Pick<EventScope, 'eventId'>;

/** The sites of an event as an edition keeps them. */
export async function sitesForEdition(db: Db, scope: OfEvent): Promise<EditionSite[]> {
  const stations = await listStations(db, scope);
  return (await listSites(db, scope)).map((site) =>
    EditionSite.parse({ ...site, stations: stations.filter(({ siteId }) => siteId === site.id) }),
  );
}

/** Makes the sites of an edition in another event; `points` says where postcodes lie. */
export async function addEditionSites(
  db: Db,
  scope: OfEvent,
  sites: readonly EditionSite[],
  points: ReadonlyMap<string, Point>,
  now: Instant,
): Promise<void> {
  for (const { stations, ...site } of sites) {
    const entry = { ...site, lenderId: null, stationCount: stations.length };
    const siteId = await insertSite(db, scope, entry, points.get(site.postcode ?? '') ?? null, now);
    if (stations.length > 0)
      await db
        .insertInto('stations')
        .values(stations.map((station) => ({ id: newId(), eventId: scope.eventId, siteId, ...station })))
        .execute();
  }
}
