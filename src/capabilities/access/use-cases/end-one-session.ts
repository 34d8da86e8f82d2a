import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { endOneSession as end } from '../store/sessions.ts';

export const endOneSession = command({
  name: 'end-one-session',
  summary: 'Fermer une de mes sessions',
  input: z.object({ sessionId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.hasAccount(),
  async run({ db, scope, now, note }, { sessionId }) {
    if (!(await end(db, scope, sessionId, now))) return notFound();
    await note('sessions-ended', { count: 1 });
    return done({});
  },
});
