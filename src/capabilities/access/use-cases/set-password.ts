import { z } from 'zod';
import { hashPassword, isPassword } from '../../../kernel/passwords.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { LONGEST_PASSWORD, passwordWeakness, SHORTEST_PASSWORD } from '../rules/passwords.ts';
import { findOwnAccount, keepPassword } from '../store/accounts.ts';
import { endSessionsOf } from '../store/sessions.ts';

/** Chooses a password, or another one. Whoever is signed in elsewhere with this account is signed out there. */
export const setPassword = command({
  name: 'set-password',
  summary: 'Choisir mon mot de passe',
  input: z.object({
    /** The one there is; null when there is none yet. */
    present: z.string().max(LONGEST_PASSWORD).nullable().default(null),
    password: z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD),
  }),
  output: z.object({}),
  refusals: ['password-wrong', 'password-too-common', 'password-too-personal'],
  token: null,
  allow: (actor) => actor.ownsAccount(),
  // Hashing takes a fifth of a second on purpose: no transaction waits for it.
  async prepare({ db, scope }, { present, password }) {
    const account = await findOwnAccount(db, scope);
    if (!account.passwords) return notFound();
    if (account.passwordHash !== null && !(await isPassword(present ?? '', account.passwordHash)))
      return refused('password-wrong', {}, 'present');
    const weakness = passwordWeakness(password, account);
    if (weakness !== null) return refused(`password-${weakness}`, {}, 'password');
    return done(await hashPassword(password));
  },
  async run({ db, scope, now, note }, _, hash) {
    await keepPassword(db, scope, hash, now);
    await endSessionsOf(db, { accountId: scope.accountId!, except: scope.sessionId }, now);
    await note('password-set');
    return done({});
  },
});
