import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { answersDueAt, eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { AnswersPage } from '../schema.ts';
import { listAnswering, listGiven, rateOf } from '../store/answers.ts';

/** Who owes an answer since when (for the organiser), and what is to be passed on; a partner sees its own people's. */
export const viewAnswers = query({
  name: 'view-answers',
  summary: 'Voir qui doit une réponse et ce qui est à transmettre',
  input: z.object({ eventId: z.uuid() }),
  output: AnswersPage,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }) {
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const dueAt = answersDueAt(event);
    return done({
      event: await eventHeading(db, scope),
      dueAt,
      late: at > dueAt,
      rate: await rateOf(db, scope, at),
      recruiters: scope.as === 'organiser' ? await listAnswering(db, scope, at) : [],
      given: await listGiven(db, scope),
    });
  },
});
