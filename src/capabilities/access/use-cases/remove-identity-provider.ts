import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeProvider } from '../store/providers.ts';

export const removeIdentityProvider = command({
  name: 'remove-identity-provider',
  summary: 'Retirer la connexion par mon organisation',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, note }) {
    if (!(await removeProvider(db, scope))) return notFound();
    await note('provider-removed');
    return done({});
  },
});
