import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NetworkSettings } from '../schema.ts';
import { keepSettings } from '../store/networks.ts';

/** Name, colour, languages and sender of everything the network shows and sends. */
export const updateNetwork = command({
  name: 'update-network',
  summary: 'Changer le nom, l’apparence, les langues et l’expéditeur du réseau',
  input: NetworkSettings,
  output: z.object({}),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, note }, settings) {
    await keepSettings(db, scope, settings);
    await note('network-updated', { network: settings.name });
    return done({});
  },
});
