import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { mayAnswer } from '../rules.ts';
import { Answer, GivenAnswer } from '../schema.ts';
import { findMeeting, removeOutcome, saveOutcome } from '../store/outcomes.ts';

/** The candidate says whether they would go on with this company. Can be changed until the link ends. */
export const giveAnswer = command({
  name: 'give-answer',
  summary: 'Dire si je veux continuer avec une entreprise',
  input: GivenAnswer,
  output: z.object({ meetingId: z.uuid(), answer: Answer.nullable() }),
  refusals: ['answer-too-early'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { meetingId, answer }) {
    const meeting = await findMeeting(db, scope, meetingId);
    if (!meeting) return notFound();
    const { eventId } = scope;
    const { company } = meeting;
    if (answer === null) {
      if (await removeOutcome(db, { meetingId, givenBy: 'candidate' }))
        await note('answer-taken-back', { company });
      return done({ meetingId, answer });
    }
    const at = eventNow(await eventFacts(db, eventId), now);
    if (!mayAnswer(meeting, at)) return refused('answer-too-early', { company });
    await saveOutcome(
      db,
      { eventId, meetingId, givenBy: 'candidate', result: `go-on-${answer}`, needId: null, note: null },
      now,
    );
    await note('answer-given', { company });
    return done({ meetingId, answer });
  },
});
