import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CALL_OUTCOMES } from '../schema.ts';
import { settleFailed } from '../store/due.ts';
import { addTry, findCall, settleTold } from '../store/messages.ts';

/** Somebody was called: what came of it, and what they answered. */
export const recordCall = command({
  name: 'record-call',
  summary: 'Noter un appel et sa réponse',
  input: z.object({
    eventId: z.uuid(),
    messageId: z.uuid(),
    outcome: z.enum(CALL_OUTCOMES),
    answer: z.string().trim().max(300).nullable().default(null),
  }),
  output: z.object({}),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now, note }, { messageId, outcome, answer }) {
    const call = await findCall(db, scope, messageId);
    if (call === null) return notFound();
    const by = actor.name;
    await addTry(db, { messageId, recipientId: call.recipientId, outcome, answer, by }, now);
    if (outcome === 'reached') await settleTold(db, { messageId, by, now });
    // Somebody has to find the right number: it shows among what did not arrive.
    if (outcome === 'wrong-number')
      await settleFailed(db, { id: messageId, failure: 'number-wrong', error: '' }, now);
    await note('call-made', {
      name: call.kind === 'candidate' ? theCandidate(call.recipientId) : call.name,
      outcome,
    });
    return done({});
  },
});
