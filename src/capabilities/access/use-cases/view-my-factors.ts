import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { PasskeyShown } from '../schema.ts';
import { countRecoveryCodes, factorsOf, listPasskeys } from '../store/second-factors.ts';
import { mayChangeFactors } from './shared/factors.ts';

/** My second factors, to add the first one or to change them. */
export const viewMyFactors = query({
  name: 'view-my-factors',
  summary: 'Voir mes moyens de deuxième contrôle',
  input: z.object({}),
  output: z.object({
    passkeys: z.array(PasskeyShown),
    app: z.boolean(),
    recoveryCodes: z.int(),
    /** From when on one is needed; null when it never is. */
    requiredFrom: z.string().nullable(),
    /** True when nothing else can be reached before one is set up. */
    required: z.boolean(),
  }),
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope }) {
    const factors = await factorsOf(db, scope.accountId!);
    if (!mayChangeFactors(actor, factors)) return notFound();
    return done({
      passkeys: await listPasskeys(db, scope),
      app: factors.app,
      recoveryCodes: await countRecoveryCodes(db, scope.accountId!),
      requiredFrom: factors.requiredFrom,
      required: actor.identity.kind === 'member' && actor.identity.awaits === 'second-factor',
    });
  },
});
