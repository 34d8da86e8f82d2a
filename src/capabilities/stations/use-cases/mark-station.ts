import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { giveStations } from '../../matching/queries.ts';
import { setStationBroken } from '../../sites/queries.ts';
import { forgetSitting } from '../store/sittings.ts';
import { findStationOf } from '../store/stations.ts';
import { OfSite } from './shared/of-site.ts';

/** One press says that a computer does not work, or works again: who is planned there has a free one at once. */
export const markStation = command({
  name: 'mark-station',
  summary: 'Dire qu’un poste est en panne, ou qu’il marche de nouveau',
  input: OfSite.extend({ state: z.enum(['broken', 'works']) }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run({ db, scope, now, note, announce }, { state, ...of }) {
    await lockPlanOf(db, scope.eventId);
    const station = await findStationOf(db, scope, of);
    if (station === null) return notFound();
    const broken = state === 'broken';
    if (broken === (station.brokenAt !== null)) return done({});
    await setStationBroken(db, scope, of.stationId, broken ? now : null);
    if (broken) await forgetSitting(db, scope, of.stationId);
    await giveStations(db, scope.eventId, now);
    await note(broken ? 'station-broken' : 'station-works', { station: station.name });
    await announce('live-day.happened', { eventId: scope.eventId });
    return done({});
  },
});
