import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';

/** The page where the code of a card is typed. */
export const viewCardEntry = query({
  name: 'view-card-entry',
  summary: 'Voir la page où taper le code d’une carte',
  input: z.object({ wrong: z.string().nullable().default(null) }),
  output: z.object({ wrong: z.boolean() }),
  token: null,
  allow: anyone,
  async run(_, { wrong }) {
    return done({ wrong: wrong !== null });
  },
});
