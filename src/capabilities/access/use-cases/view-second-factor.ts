import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { hasSecondFactor } from '../rules.ts';
import { factorsOf } from '../store/second-factors.ts';
import { mayChangeFactors } from './shared/factors.ts';

/** The page where a session proves itself a second time. Who has nothing to prove it with is led to the setting up. */
export const viewSecondFactor = query({
  name: 'view-second-factor',
  summary: 'Voir la page du deuxième contrôle',
  input: z.object({ wrong: z.string().nullable().default(null) }),
  output: z.object({
    passkey: z.boolean(),
    app: z.boolean(),
    wrong: z.boolean(),
    elsewhere: z.enum(['/', '/account/second-factor']).nullable(),
  }),
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope }, { wrong }) {
    const factors = await factorsOf(db, scope.accountId!);
    const awaits = actor.identity.kind === 'member' && actor.identity.awaits;
    // A session that an organisation's provider opened may prove itself, and not set up what the whole account is opened by.
    const mayGoOn = hasSecondFactor(factors) || !mayChangeFactors(actor, factors);
    const nothingYet = mayGoOn ? null : ('/account/second-factor' as const);
    return done({
      passkey: factors.passkeys > 0,
      app: factors.app,
      wrong: wrong !== null,
      elsewhere: awaits ? nothingYet : ('/' as const),
    });
  },
});
