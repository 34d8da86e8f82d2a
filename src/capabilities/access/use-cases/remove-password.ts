import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { keepPassword } from '../store/accounts.ts';

export const removePassword = command({
  name: 'remove-password',
  summary: 'Retirer mon mot de passe',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope, now, note }) {
    await keepPassword(db, scope, null, now);
    await note('password-removed');
    return done({});
  },
});
