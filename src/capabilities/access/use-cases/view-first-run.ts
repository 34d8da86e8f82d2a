import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { hasNetwork } from '../store/organisations.ts';

export const viewFirstRun = query({
  name: 'view-first-run',
  summary: 'Voir la page du premier démarrage',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: anyone,
  async run({ db }) {
    return (await hasNetwork(db)) ? notFound() : done({});
  },
});
