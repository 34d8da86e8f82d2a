import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { keepLogo } from '../store/networks.ts';

export const removeLogo = command({
  name: 'remove-logo',
  summary: 'Retirer le logo du réseau',
  input: z.object({ networkId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, note }) {
    await keepLogo(db, scope, null);
    await note('logo-removed');
    return done({});
  },
});
