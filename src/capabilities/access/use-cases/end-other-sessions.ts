import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { endSessionsOf } from '../store/sessions.ts';

export const endOtherSessions = command({
  name: 'end-other-sessions',
  summary: 'Fermer toutes mes autres sessions',
  input: z.object({}),
  output: z.object({ ended: z.int() }),
  token: null,
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope, now, note }) {
    const ended = await endSessionsOf(db, { accountId: scope.accountId!, except: scope.sessionId }, now);
    if (ended > 0) await note('sessions-ended', { count: ended });
    return done({ ended });
  },
});
