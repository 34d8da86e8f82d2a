import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { isPassword } from '../../../kernel/passwords.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { LONGEST_PASSWORD } from '../rules/passwords.ts';
import { EmailAddress, OpenedSession, UserAgent } from '../schema.ts';
import { findPasswordOf } from '../store/accounts.ts';
import { forgetGuesses, isClosed } from '../store/guesses.ts';
import { mayTry, noteWrongTry } from './shared/guessing.ts';
import { NOT_OPENED, openSessionOf } from './shared/opening.ts';

/**
 * Opens a session by a password, where an organisation lets its members have one. A wrong one, an account without
 * one, no account at all and too many tries have one answer, which takes as long.
 */
export const signInWithPassword = command({
  name: 'sign-in-with-password',
  summary: 'Me connecter avec un mot de passe',
  input: z.object({
    email: EmailAddress,
    password: z.string().max(LONGEST_PASSWORD),
    device: UserAgent,
  }),
  output: OpenedSession,
  token: null,
  unfenced: 'looks for the account of somebody nobody knows yet',
  allow: anyone,
  async prepare({ db, now }, { email, password }) {
    if (await isClosed(db, `password:${email}`, now)) return done(null);
    const known = await findPasswordOf(db, email);
    const right = await isPassword(password, known?.passwordHash ?? null);
    return done(right && known !== null ? known.accountId : null);
  },
  async run(context, { email, device }, accountId) {
    const { db } = context;
    // By the address that was typed, known or not: the limit must not tell which.
    if (!(await mayTry(context, { target: email, what: 'password' }))) return done(NOT_OPENED);
    if (accountId === null) {
      await noteWrongTry(context, 'password');
      return done(NOT_OPENED);
    }
    await forgetGuesses(db, `password:${email}`);
    return done(await openSessionOf(context, accountId, { method: 'password', device }));
  },
});
