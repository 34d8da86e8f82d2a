import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { EmailAddress } from '../schema.ts';
import { findAccount } from '../store/accounts.ts';
import { removeFactors } from '../store/second-factors.ts';
import { endSessionsOf } from '../store/sessions.ts';

/**
 * For whoever runs the server: takes every second factor off the account of somebody who lost them all, and ends their
 * sessions. Nobody else may: an organiser of one organisation must not open the way into another.
 */
export const resetSecondFactors = command({
  name: 'reset-second-factors',
  summary: 'Effacer les moyens de deuxième contrôle d’un compte',
  input: z.object({ email: EmailAddress }),
  output: z.object({}),
  refusals: ['account-unknown'],
  token: null,
  allow: (actor) => actor.isSystem(),
  async run({ db, now, note }, { email }) {
    const account = await findAccount(db, email);
    if (account === null) return refused('account-unknown', { email });
    await removeFactors(db, account.id);
    await endSessionsOf(db, { accountId: account.id }, now);
    await note('second-factors-reset', { name: theMember(account.id) });
    return done({});
  },
});
