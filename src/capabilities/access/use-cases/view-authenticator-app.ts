import { z } from 'zod';
import { authenticatorUri, toBase32 } from '../../../kernel/one-time-code.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { emailOf } from '../store/accounts.ts';
import { factorsOf, findApp } from '../store/second-factors.ts';
import { mayChangeFactors } from './shared/factors.ts';

/** The key of an authenticator app that waits for its first code; afterwards it is never shown again. */
export const viewAuthenticatorApp = query({
  name: 'view-authenticator-app',
  summary: 'Voir la clé d’une application de codes à confirmer',
  input: z.object({}),
  output: z.object({ uri: z.string(), key: z.string() }),
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope }) {
    const accountId = scope.accountId!;
    if (!mayChangeFactors(actor, await factorsOf(db, accountId))) return notFound();
    const app = await findApp(db, accountId);
    if (app === null || app.confirmedAt !== null) return notFound();
    const name = await emailOf(db, accountId);
    return done({
      uri: authenticatorUri(app.secret, { issuer: 'Tremplin', name }),
      key: toBase32(app.secret),
    });
  },
});
