import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { DeviceCheck } from '../../calls/schema.ts';
import { ownStation } from '../store/stations.ts';
import { keepStationCheck as keep } from './shared/station-check.ts';

/** What the devices of a shared computer can do, as its host tried them. */
export const keepStationCheck = command({
  name: 'keep-station-check',
  summary: 'Garder la vérification d’un poste partagé',
  input: DeviceCheck,
  output: z.object({}),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now, note }, check) {
    const station = await ownStation(db, scope);
    if (station === null) return notFound();
    await keep(db, scope, check, now);
    await note('station-checked', { station: station.name });
    return done({});
  },
});
