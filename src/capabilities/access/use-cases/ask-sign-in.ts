import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { plusMinutes } from '../../../kernel/clock.ts';
import { newSecret } from '../../../kernel/ids.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { MOST_SIGN_IN_LINKS, SIGN_IN_MINUTES } from '../rules.ts';
import { EmailAddress } from '../schema.ts';
import { findAccount } from '../store/accounts.ts';
import { addSignInLink, countLinksSince } from '../store/sign-in.ts';

/**
 * Sends a link and a six-digit code, both bound to the browser that asks (a mail scanner that opens the link gets
 * nothing). The answer is the same whether the address is known or not: nobody learns who has an account.
 */
export const askSignIn = command({
  name: 'ask-sign-in',
  summary: 'Demander un lien de connexion',
  input: z.object({ email: EmailAddress }),
  output: z.object({ browserSecret: z.string() }),
  token: null,
  unfenced: 'looks for the account of somebody nobody knows yet',
  allow: anyone,
  async run({ db, now, announce }, { email }) {
    const browserSecret = newSecret();
    const account = await findAccount(db, email);
    if (account === null) return done({ browserSecret });
    const asked = await countLinksSince(db, account.id, plusMinutes(now, -SIGN_IN_MINUTES));
    // Told to nobody: a limit that shows would tell who has an account.
    if (asked >= MOST_SIGN_IN_LINKS) return done({ browserSecret });
    const secret = newSecret();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = plusMinutes(now, SIGN_IN_MINUTES);
    await addSignInLink(db, { accountId: account.id, secret, code, browserSecret, expiresAt, uses: 1 }, now);
    // The signal holds what the message must say; it is worthless after ten minutes and in any other browser.
    await announce('access.sign-in-asked', {
      accountId: account.id,
      email,
      name: account.name,
      locale: account.locale,
      path: `/sign-in/link/${secret}`,
      code,
      expiresAt,
    });
    return done({ browserSecret });
  },
});
