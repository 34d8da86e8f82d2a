import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findCall, settleTold } from '../store/messages.ts';

/** Somebody was told in person or on the telephone. */
export const markTold = command({
  name: 'mark-told',
  summary: 'Noter qu’une personne est prévenue',
  input: z.object({ eventId: z.uuid(), messageId: z.uuid() }),
  output: z.object({}),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now, note }, { messageId }) {
    const told = await findCall(db, scope, messageId);
    if (told === null) return notFound();
    await settleTold(db, { messageId, by: actor.name, now });
    await note('person-told', {
      name: told.kind === 'candidate' ? theCandidate(told.recipientId) : told.name,
    });
    return done({});
  },
});
