import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { unplug } from '../store/browsers.ts';
import { forgetSitting } from '../store/sittings.ts';
import { findStationOf } from '../store/stations.ts';
import { OfSite } from './shared/of-site.ts';

/** Takes a computer off its station at once: it is gone, or somebody else's. It then shows the field for a code. */
export const unplugStation = command({
  name: 'unplug-station',
  summary: 'Débrancher un poste',
  input: OfSite,
  output: z.object({}),
  token: null,
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run({ db, scope, note }, of) {
    const station = await findStationOf(db, scope, of);
    if (station === null || !(await unplug(db, scope, of.stationId))) return notFound();
    await forgetSitting(db, scope, of.stationId);
    await note('station-unplugged', { station: station.name });
    return done({});
  },
});
