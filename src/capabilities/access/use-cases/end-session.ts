import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { endSession as end } from '../store/sessions.ts';

export const endSession = command({
  name: 'end-session',
  summary: 'Me déconnecter',
  input: z.object({}),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.signsIn(),
  async run({ db, scope, now }) {
    await end(db, scope, now);
    return done({});
  },
});
