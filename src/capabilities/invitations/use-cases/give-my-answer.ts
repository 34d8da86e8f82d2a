import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { attendeesOf, eventFacts, eventNow, stageOf } from '../../events/queries.ts';
import { REGISTRATION_STATUSES } from '../../events/schema.ts';
import { GivenAnswer } from '../schema.ts';
import { writeAnswer } from './shared/answer.ts';

/** One press by the personal link: I come, I do not come, I come later. */
export const giveMyAnswer = command({
  name: 'give-my-answer',
  summary: 'Dire si je viens : oui, non, en retard',
  input: GivenAnswer,
  output: z.object({ status: z.enum(REGISTRATION_STATUSES) }),
  refusals: ['event-over'],
  token: null,
  allow: (actor) => actor.attends(),
  async run(context, said) {
    const { db, scope, now, note } = context;
    const { eventId, registrationId } = scope;
    const event = await eventFacts(db, eventId);
    if (stageOf(event, eventNow(event, now)) === 'after') return refused('event-over');
    const [me] = await attendeesOf(db, eventId, { id: registrationId });
    if (!me) return notFound();
    const status = await writeAnswer(context, event, {
      ...said,
      registrationId,
      status: me.status,
      by: 'self',
    });
    await note('answered', { answer: said.answer });
    return done({ status });
  },
});
