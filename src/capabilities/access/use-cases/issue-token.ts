import { z } from 'zod';
import { newSecret } from '../../../kernel/ids.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NewToken } from '../schema.ts';
import { addToken } from '../store/tokens.ts';

/** Makes a token for a program. The secret is shown once, here; only its hash is kept. */
export const issueToken = command({
  name: 'issue-token',
  summary: 'Créer un jeton pour un programme',
  input: NewToken,
  output: z.object({ tokenId: z.uuid(), secret: z.string() }),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, actor, scope, now, note }, { name, scopes }) {
    const secret = `tremplin_${newSecret()}`;
    const createdBy = actor.identity.kind === 'member' ? actor.identity.accountId : null;
    const tokenId = await addToken(db, scope, { name, scopes, secret, createdBy }, now);
    await note('token-issued', { token: name, scopes: scopes.join(', ') });
    return done({ tokenId, secret });
  },
});
