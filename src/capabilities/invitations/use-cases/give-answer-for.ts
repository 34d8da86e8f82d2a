import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { attendeeIn, eventFacts, eventNow, stageOf } from '../../events/queries.ts';
import { REGISTRATION_STATUSES } from '../../events/schema.ts';
import { GivenAnswer } from '../schema.ts';
import { writeAnswer } from './shared/answer.ts';

/** The staff write down what they heard from somebody: on the telephone, in person. */
export const giveAnswerFor = command({
  name: 'give-answer-for',
  summary: 'Noter la réponse d’une personne : vient, ne vient pas, en retard',
  input: GivenAnswer.extend({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({ status: z.enum(REGISTRATION_STATUSES) }),
  refusals: ['event-over'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run(context, { eventId, registrationId, ...said }) {
    const { db, scope, now, note } = context;
    const attendee = await attendeeIn(db, scope, registrationId);
    if (attendee === null) return notFound();
    const event = await eventFacts(db, eventId);
    if (stageOf(event, eventNow(event, now)) === 'after') return refused('event-over');
    const { status } = attendee;
    const reached = await writeAnswer(context, event, { ...said, registrationId, status, by: 'staff' });
    await note('answer-noted', { name: theCandidate(registrationId), answer: said.answer });
    return done({ status: reached });
  },
});
