import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { askForHelp, ownStation } from '../store/sittings.ts';

/** Somebody at a station wants a human being to come. */
export const askHelp = command({
  name: 'ask-help',
  summary: 'Demander de l’aide à un poste partagé',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now, note }) {
    const station = await ownStation(db, scope);
    if (station === null) return notFound();
    if (station.askedAt !== null) return done({});
    await askForHelp(db, scope, { stationId: scope.stationId, reason: 'asked', now });
    await note('help-asked', { station: station.name });
    return done({});
  },
});
