import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { relaysFor } from '../../calls/queries.ts';
import { IceServer } from '../../calls/schema.ts';

/** The relays of calls, with a password for some minutes: the check of a shared computer calls itself through each. */
export const askStationRelays = command({
  name: 'ask-station-relays',
  summary: 'Essayer le réseau d’un poste partagé',
  input: z.object({}),
  output: z.object({ ice: z.array(IceServer) }),
  token: null,
  allow: (actor) => actor.standsAt(),
  run: async ({ now }) => done({ ice: relaysFor(now) }),
});
