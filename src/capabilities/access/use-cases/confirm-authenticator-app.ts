import { z } from 'zod';
import { stepOfCode } from '../../../kernel/one-time-code.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { acceptStep, factorsOf, findApp } from '../store/second-factors.ts';
import { mayChangeFactors, raise, renewCodes } from './shared/factors.ts';

/** The first code of an authenticator app: from now on it counts, and so does this session. */
export const confirmAuthenticatorApp = command({
  name: 'confirm-authenticator-app',
  summary: 'Confirmer mon application de codes',
  input: z.object({ code: z.string().max(20) }),
  output: z.object({ sessionSecret: z.string(), recoveryCodes: z.array(z.string()) }),
  refusals: ['code-wrong'],
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, actor, scope, now, note }, { code }) {
    const accountId = scope.accountId!;
    if (!mayChangeFactors(actor, await factorsOf(db, accountId))) return notFound();
    const app = await findApp(db, accountId, { lock: true });
    if (app === null || app.confirmedAt !== null) return notFound();
    // The key is on one's own screen here: a wrong code is a slip, and trying again tells nothing.
    const step = stepOfCode(app.secret, code.replaceAll(/\D/g, ''), { now, lastStep: app.lastStep });
    if (step === null) return refused('code-wrong', {}, 'code');
    await acceptStep(db, accountId, step, now);
    await note('authenticator-app-added');
    return done({
      sessionSecret: await raise(db, scope.sessionId!, now),
      recoveryCodes: await renewCodes(db, accountId),
    });
  },
});
