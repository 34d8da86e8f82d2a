import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { plusMinutes } from '../../../kernel/clock.ts';
import { newId, newSecret } from '../../../kernel/ids.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { SIGN_IN_MINUTES } from '../rules.ts';
import { addChallenge } from '../store/challenges.ts';
import { findProvider } from '../store/providers.ts';
import { beginAt } from './shared/openid.ts';

/** Sends somebody to the provider of their organisation. What comes back is bound to the browser that set out. */
export const startOrganisationSignIn = command({
  name: 'start-organisation-sign-in',
  summary: 'Me connecter par mon organisation',
  input: z.object({ providerId: z.uuid() }),
  output: z.object({ organisation: z.string(), address: z.string(), browserSecret: z.string() }),
  refusals: ['provider-away'],
  token: null,
  unfenced: 'asks for the provider of somebody nobody knows yet',
  allow: anyone,
  // The provider is asked before the transaction opens.
  async prepare({ db }, { providerId }) {
    const provider = await findProvider(db, providerId);
    if (provider === null) return notFound();
    const id = newId();
    try {
      // The question's id, to find it again, and a secret that nobody guesses.
      const begun = await beginAt(provider, `${id}.${newSecret()}`);
      return done({ id, provider, ...begun });
    } catch {
      return refused('provider-away', { organisation: provider.organisation });
    }
  },
  async run({ db, now }, _, { id, provider, address, pending }) {
    const browserSecret = newSecret();
    await addChallenge(db, {
      id,
      kind: 'organisation',
      browserSecret,
      held: { ...pending, providerId: provider.id },
      expiresAt: plusMinutes(now, SIGN_IN_MINUTES),
    });
    return done({ organisation: provider.organisation, address, browserSecret });
  },
});
