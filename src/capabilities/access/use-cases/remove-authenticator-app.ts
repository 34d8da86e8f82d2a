import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeApp } from '../store/second-factors.ts';

export const removeAuthenticatorApp = command({
  name: 'remove-authenticator-app',
  summary: 'Retirer mon application de codes',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope, note }) {
    if (!(await removeApp(db, scope.accountId!))) return notFound();
    await note('authenticator-app-removed');
    return done({});
  },
});
