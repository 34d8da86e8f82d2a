import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { askForHelp } from '../store/sittings.ts';
import { ownStation } from '../store/stations.ts';
import { keepSeatCheck } from './shared/station-check.ts';

/** Somebody at a station wants a human being to come. */
export const askHelp = command({
  name: 'ask-help',
  summary: 'Demander de l’aide à un poste partagé',
  /** `devices`: no picture, or no sound, before the interview; with what the browser itself found. */
  input: z.object({
    about: z.enum(['anything', 'devices']).default('anything'),
    camera: z.boolean().default(true),
    microphone: z.boolean().default(true),
  }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now, note }, { about, ...found }) {
    const station = await ownStation(db, scope);
    if (station === null) return notFound();
    // Both are found and still it does not work: then nothing is heard.
    if (about === 'devices')
      await keepSeatCheck(db, scope, { ...found, speaker: !(found.camera && found.microphone) }, now);
    if (station.askedAt !== null) return done({});
    await askForHelp(db, scope, {
      stationId: scope.stationId,
      reason: about === 'devices' ? 'devices' : 'asked',
      now,
    });
    await note('help-asked', { station: station.name });
    return done({});
  },
});
