import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { renamePasskey as rename } from '../store/second-factors.ts';

export const renamePasskey = command({
  name: 'rename-passkey',
  summary: 'Renommer une de mes clés d’accès',
  input: z.object({ passkeyId: z.string().max(2000), name: z.string().trim().min(1).max(60) }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope }, { passkeyId, name }) {
    return (await rename(db, scope, passkeyId, name)) ? done({}) : notFound();
  },
});
