import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { StationCheckPage } from '../schema.ts';
import { standingOf } from './shared/standing.ts';

/** The host tries camera, microphone, loudspeaker and network of a shared computer, before anybody sits down. */
export const viewStationCheck = query({
  name: 'view-station-check',
  summary: 'Vérifier un poste partagé',
  input: z.object({}),
  output: StationCheckPage,
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now }) {
    const standing = await standingOf(db, scope, now);
    if (standing === null) return notFound();
    const { event, at, station, stage } = standing;
    return done({
      eventName: event.name,
      timeZone: event.timeZone,
      now: at,
      site: station.site,
      station: station.name,
      seated: stage.kind === 'seated',
      tried: station.check !== null,
    });
  },
});
