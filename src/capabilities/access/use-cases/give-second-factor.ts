import { z } from 'zod';
import { stepOfCode } from '../../../kernel/one-time-code.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { OpenedSession } from '../schema.ts';
import { forgetGuesses } from '../store/guesses.ts';
import { acceptStep, findApp, useRecoveryCode } from '../store/second-factors.ts';
import { raise } from './shared/factors.ts';
import { mayTry, noteWrongTry } from './shared/guessing.ts';
import { NOT_OPENED } from './shared/opening.ts';

/**
 * Proves a session a second time, by the code of an authenticator app or by a recovery code. A wrong code is an answer
 * and not a refusal, because a refusal would undo the try it has to count.
 */
export const giveSecondFactor = command({
  name: 'give-second-factor',
  summary: 'Donner mon deuxième contrôle',
  input: z.object({
    /** Six digits, or a recovery code; spaces, hyphens and small letters are forgiven. */
    code: z.string().max(40),
  }),
  output: OpenedSession,
  token: null,
  allow: (actor) => actor.signsIn(),
  async run(context, { code }) {
    const { db, scope, now, note } = context;
    const accountId = scope.accountId!;
    if (!(await mayTry(context, { target: accountId, what: 'second-factor' }))) return done(NOT_OPENED);
    const typed = code.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
    const app = await findApp(db, accountId, { lock: true });
    const step =
      app === null || app.confirmedAt === null
        ? null
        : stepOfCode(app.secret, typed, { now, lastStep: app.lastStep });
    if (step !== null) await acceptStep(db, accountId, step, now);
    else if (await useRecoveryCode(db, accountId, typed, now)) await note('recovery-code-used');
    else {
      await noteWrongTry(context, 'second-factor');
      return done(NOT_OPENED);
    }
    await forgetGuesses(db, `second-factor:${accountId}`);
    await note('second-factor-given');
    return done({ sessionSecret: await raise(db, scope.sessionId!, now) });
  },
});
