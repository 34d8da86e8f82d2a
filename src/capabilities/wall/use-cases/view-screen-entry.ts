import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';

/** The page where the code of a screen is typed. */
export const viewScreenEntry = query({
  name: 'view-screen-entry',
  summary: 'Voir la page où taper le code d’un écran',
  input: z.object({ wrong: z.string().nullable().default(null) }),
  output: z.object({ wrong: z.boolean() }),
  token: null,
  allow: anyone,
  async run(_, { wrong }) {
    return done({ wrong: wrong !== null });
  },
});
