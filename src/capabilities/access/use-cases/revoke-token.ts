import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { revokeToken as revoke } from '../store/tokens.ts';

export const revokeToken = command({
  name: 'revoke-token',
  summary: 'Retirer un jeton',
  input: z.object({ organisationId: z.uuid(), tokenId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note }, { tokenId }) {
    const name = await revoke(db, scope, tokenId, now);
    if (name === null) return notFound();
    await note('token-revoked', { token: name });
    return done({});
  },
});
