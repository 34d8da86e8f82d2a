import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { newSecret } from '../../../kernel/ids.ts';
import { theMember } from '../../../kernel/journal.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { EmailAddress } from '../schema.ts';
import { findAccount } from '../store/accounts.ts';
import { addSignInLink } from '../store/sign-in.ts';

/** For whoever runs the server: a sign-in link to hand over in person, bound to no browser. */
export const handOverSignInLink = command({
  name: 'hand-over-sign-in-link',
  summary: 'Donner un lien de connexion en main propre',
  input: z.object({
    email: EmailAddress,
    minutes: z
      .int()
      .min(1)
      .max(7 * 24 * 60)
      .default(24 * 60),
    uses: z.int().min(1).max(1000).default(1),
  }),
  output: z.object({ path: z.string() }),
  refusals: ['account-unknown'],
  token: null,
  allow: (actor) => actor.isSystem(),
  async run({ db, now, note }, { email, minutes, uses }) {
    const account = await findAccount(db, email);
    if (account === null) return refused('account-unknown', { email });
    const secret = newSecret();
    const expiresAt = plusMinutes(now, minutes);
    await addSignInLink(
      db,
      { accountId: account.id, secret, code: null, browserSecret: null, expiresAt, uses },
      now,
    );
    await note('sign-in-link-handed-over', { name: theMember(account.id) });
    return done({ path: `/sign-in/link/${secret}` });
  },
});
