import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { IceServer } from '../schema.ts';
import { settingsOf } from '../store/settings.ts';
import { relaysFor } from './shared/drivers.ts';

/** The relays of calls, with a password for some minutes: the device check calls itself through each. */
export const askRelay = command({
  name: 'ask-relay',
  summary: 'Essayer le réseau pour un entretien à distance',
  input: z.object({}),
  output: z.object({ ice: z.array(IceServer), relayOnly: z.boolean() }),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now }) {
    const { relayOnly } = await settingsOf(db, scope.eventId);
    return done({ ice: relaysFor(now), relayOnly });
  },
});
