import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { StationEntry } from '../schema.ts';
import { listSites } from '../store/sites.ts';
import { saveStations } from '../store/stations.ts';

/** Says of each computer of a site how it is called and what it has. */
export const updateStations = command({
  name: 'update-stations',
  summary: 'Décrire les postes d’un site',
  input: z.object({ eventId: z.uuid(), siteId: z.uuid(), stations: z.array(StationEntry).max(200) }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note, announce }, { siteId, stations }) {
    const [site] = await listSites(db, scope, { id: siteId });
    if (site === undefined) return notFound();
    await saveStations(db, scope, siteId, stations);
    await note('stations-described', { site: site.name });
    await announce('sites.stations-changed', { eventId: scope.eventId });
    return done({});
  },
});
