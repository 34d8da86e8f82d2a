import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removePasskey as remove } from '../store/second-factors.ts';

export const removePasskey = command({
  name: 'remove-passkey',
  summary: 'Retirer une de mes clés d’accès',
  input: z.object({ passkeyId: z.string().max(2000) }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope, note }, { passkeyId }) {
    const name = await remove(db, scope, passkeyId);
    if (name === null) return notFound();
    await note('passkey-removed');
    return done({});
  },
});
