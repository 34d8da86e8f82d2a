import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { helpWasGiven } from '../store/sittings.ts';
import { findStationOf } from '../store/stations.ts';
import { OfSite } from './shared/of-site.ts';

/** Help was given at a station: it asks no more. */
export const answerHelp = command({
  name: 'answer-help',
  summary: 'Dire que l’aide a été donnée à un poste',
  input: OfSite,
  output: z.object({}),
  token: null,
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run({ db, scope, now, note }, of) {
    const station = await findStationOf(db, scope, of);
    if (station === null) return notFound();
    if (await helpWasGiven(db, scope, of.stationId, now)) await note('help-given', { station: station.name });
    return done({});
  },
});
