import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NewProvider } from '../schema.ts';
import { providerOf, saveProvider } from '../store/providers.ts';
import { discover, mayAsk } from './shared/openid.ts';

/** Says by which provider the members of an organisation may come in. The provider is asked before it is kept. */
export const setIdentityProvider = command({
  name: 'set-identity-provider',
  summary: 'Régler la connexion par mon organisation',
  input: NewProvider,
  output: z.object({}),
  refusals: ['issuer-not-reachable', 'issuer-not-allowed'],
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async prepare({ db, scope }, { issuer, clientId, clientSecret }) {
    if (!(await mayAsk(issuer))) return refused('issuer-not-allowed', {}, 'issuer');
    const before = await providerOf(db, scope);
    try {
      await discover({ issuer, clientId, clientSecret: clientSecret ?? before?.clientSecret ?? null });
      return done(undefined);
    } catch {
      return refused('issuer-not-reachable', {}, 'issuer');
    }
  },
  async run({ db, scope, now, note }, { issuer, clientId, clientSecret, provesTwice }) {
    await saveProvider(db, scope, { issuer, clientId, clientSecret, provesTwice }, now);
    await note('provider-set', { issuer });
    return done({});
  },
});
