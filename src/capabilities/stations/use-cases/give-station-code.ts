import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { newPairingCode } from '../rules/pairing.ts';
import { openCode } from '../store/browsers.ts';
import { findStationOf } from '../store/stations.ts';
import { OfSite } from './shared/of-site.ts';

/** Six figures to type once on the computer of a station: it then knows which one it is, without anybody signing in. */
export const giveStationCode = command({
  name: 'give-station-code',
  summary: 'Donner le code pour brancher un poste',
  input: OfSite,
  output: z.object({ code: z.string() }),
  token: null,
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run({ db, scope, now, note }, of) {
    const station = await findStationOf(db, scope, of);
    if (station === null) return notFound();
    const code = newPairingCode((limit) => randomInt(limit));
    await openCode(db, scope, { stationId: of.stationId, code, now });
    await note('station-code-given', { station: station.name });
    return done({ code });
  },
});
