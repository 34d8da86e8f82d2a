import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { someHavePasswords } from '../store/organisations.ts';
import { listProviders } from '../store/providers.ts';

/** The three pages of signing in: ask for a message, type its code, or press the button its link leads to. */
export const viewSignIn = query({
  name: 'view-sign-in',
  summary: 'Voir la page de connexion',
  input: z.object({
    secret: z.string().max(100).nullable().default(null),
    wrong: z.string().max(20).nullable().default(null),
  }),
  output: z.object({
    secret: z.string().nullable(),
    /** What did not work; any text for what has only one way to fail. */
    wrong: z.string().nullable(),
    /** Whether some organisation here lets its members have a password. */
    passwords: z.boolean(),
    /** Organisations whose members may come in by their own provider. */
    providers: z.array(z.object({ id: z.uuid(), organisation: z.string() })),
  }),
  token: null,
  unfenced: 'lists the organisations that somebody nobody knows yet may come in by',
  allow: anyone,
  async run({ db }, { secret, wrong }) {
    return done({
      secret,
      wrong,
      passwords: await someHavePasswords(db),
      providers: await listProviders(db),
    });
  },
});
