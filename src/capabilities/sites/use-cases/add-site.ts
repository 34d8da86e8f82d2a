import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { SiteEntry, withHours } from '../schema.ts';
import { insertSite } from '../store/sites.ts';
import { addStations } from '../store/stations.ts';
import { checkSite, SITE_PROBLEMS } from './shared/check-site.ts';

/** Writes down a place where people attend from, with so many computers. */
export const addSite = command({
  name: 'add-site',
  summary: 'Ajouter un site à un événement, avec ses postes',
  input: withHours(SiteEntry.extend({ eventId: z.uuid() })),
  output: z.object({ siteId: z.uuid() }),
  refusals: SITE_PROBLEMS,
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { eventId: _, ...entry }) {
    const checked = await checkSite(db, scope, entry, null);
    if (!('at' in checked)) return checked;
    const siteId = await insertSite(db, scope, entry, checked.at, now);
    await addStations(db, scope, siteId, { after: 0, count: entry.stationCount });
    await note('site-added', { site: entry.name, stations: entry.stationCount });
    return done({ siteId });
  },
});
