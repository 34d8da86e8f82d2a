import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { setPasswords } from '../store/organisations.ts';

export const allowPasswords = command({
  name: 'allow-passwords',
  summary: 'Permettre ou non les mots de passe dans mon organisation',
  input: z.object({ organisationId: z.uuid(), passwords: z.boolean().default(false) }),
  output: z.object({}),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, note }, { passwords }) {
    await setPasswords(db, scope, passwords);
    await note(passwords ? 'passwords-allowed' : 'passwords-forbidden');
    return done({});
  },
});
