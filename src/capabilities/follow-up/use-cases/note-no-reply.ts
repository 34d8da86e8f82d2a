import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Month } from '../schema.ts';
import { listCame, noteTry } from '../store/follow-ups.ts';

/** The counsellor called and nobody answered: the next one to call sees how often it was tried. */
export const noteNoReply = command({
  name: 'note-no-reply',
  summary: 'Noter un appel de suivi sans réponse',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid(), month: Month }),
  output: z.object({ registrationId: z.uuid() }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note }, { eventId, registrationId, month }) {
    if ((await listCame(db, scope, { registrationId })).length === 0) return notFound();
    await noteTry(db, { eventId, registrationId, month }, now);
    await note('follow-up-no-reply', { candidate: theCandidate(registrationId), month });
    return done({ registrationId });
  },
});
