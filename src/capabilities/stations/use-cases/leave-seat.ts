import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { getUp } from '../store/sittings.ts';
import { ownStation } from '../store/stations.ts';

/** The person at a station has finished: it shows nothing of them any more. */
export const leaveSeat = command({
  name: 'leave-seat',
  summary: 'Quitter un poste partagé',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now, note }) {
    const station = await ownStation(db, scope);
    if (station === null) return notFound();
    const left = await getUp(db, scope, scope.stationId, now);
    if (left !== null)
      await note('seat-left', { name: theCandidate(left.registrationId), station: station.name });
    return done({});
  },
});
