import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { factorsOf, startApp } from '../store/second-factors.ts';
import { mayChangeFactors } from './shared/factors.ts';

/** 160 bits, as long as the hash it feeds (RFC 4226, section 4, requirement 6). */
const SECRET_BYTES = 20;

/** Makes a key for an authenticator app. It counts once a first code of it was typed. */
export const startAuthenticatorApp = command({
  name: 'start-authenticator-app',
  summary: 'Préparer une application de codes',
  input: z.object({}),
  output: z.object({}),
  refusals: ['app-exists'],
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope, now }) {
    const accountId = scope.accountId!;
    if (!mayChangeFactors(actor, await factorsOf(db, accountId))) return notFound();
    const started = await startApp(db, accountId, randomBytes(SECRET_BYTES), now);
    return started ? done({}) : refused('app-exists');
  },
});
