import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { SiteEntry, withHours } from '../schema.ts';
import { listSites, saveSite } from '../store/sites.ts';
import { addStations, deleteStations, listStations, stationsInUse } from '../store/stations.ts';
import { checkSite, SITE_PROBLEMS } from './shared/check-site.ts';

/** Changes a site. Fewer computers: those with the highest numbers go, unless somebody is expected at one. */
export const updateSite = command({
  name: 'update-site',
  summary: 'Changer un site',
  input: withHours(SiteEntry.extend({ eventId: z.uuid(), siteId: z.uuid() })),
  output: z.object({}),
  refusals: [...SITE_PROBLEMS, 'stations-in-use'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }, { eventId: _, siteId, ...entry }) {
    const [before] = await listSites(db, scope, { id: siteId });
    if (before === undefined) return notFound();
    const checked = await checkSite(db, scope, entry, siteId);
    if (!('at' in checked)) return checked;
    const stations = await listStations(db, scope, { siteId });
    const going = stations.slice(entry.stationCount).map(({ id }) => id);
    const used = await stationsInUse(db, scope, going);
    const kept = stations.find(({ id }) => used.has(id));
    if (kept !== undefined) return refused('stations-in-use', { number: kept.number }, 'stationCount');
    await saveSite(db, scope, siteId, entry, checked.at, now);
    await deleteStations(db, scope, going);
    const after = stations.at(-1)?.number ?? 0;
    await addStations(db, scope, siteId, { after, count: entry.stationCount - stations.length });
    await note('site-updated', { site: entry.name });
    await announce('sites.stations-changed', { eventId: scope.eventId });
    return done({});
  },
});
