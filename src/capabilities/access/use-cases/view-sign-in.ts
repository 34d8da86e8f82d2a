import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { someHavePasswords } from '../store/organisations.ts';

/** The three pages of signing in: ask for a message, type its code, or press the button its link leads to. */
export const viewSignIn = query({
  name: 'view-sign-in',
  summary: 'Voir la page de connexion',
  input: z.object({
    secret: z.string().max(100).nullable().default(null),
    wrong: z.string().nullable().default(null),
  }),
  output: z.object({
    secret: z.string().nullable(),
    wrong: z.boolean(),
    /** Whether some organisation here lets its members have a password. */
    passwords: z.boolean(),
  }),
  token: null,
  allow: anyone,
  async run({ db }, { secret, wrong }) {
    return done({ secret, wrong: wrong !== null, passwords: await someHavePasswords(db) });
  },
});
