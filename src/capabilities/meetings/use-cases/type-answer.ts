import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Answer, TypedAnswer } from '../schema.ts';
import { findMeeting, removeOutcome, saveOutcome } from '../store/outcomes.ts';

/** The organiser types what a candidate answered on paper. */
export const typeAnswer = command({
  name: 'type-answer',
  summary: 'Noter la réponse donnée par une personne sur papier',
  input: TypedAnswer,
  output: z.object({ meetingId: z.uuid(), answer: Answer.nullable() }),
  refusals: ['taken-out'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { meetingId, answer }) {
    const meeting = await findMeeting(db, scope, meetingId);
    if (!meeting) return notFound();
    const { eventId } = scope;
    const { candidate, company } = meeting;
    if (answer === null) {
      if (await removeOutcome(db, { meetingId, givenBy: 'candidate' }))
        await note('answer-erased', { candidate: theCandidate(meeting.registrationId), company });
      return done({ meetingId, answer });
    }
    if (meeting.status === 'cancelled') return refused('taken-out', { candidate, company });
    await saveOutcome(
      db,
      { eventId, meetingId, givenBy: 'candidate', result: `go-on-${answer}`, needId: null, note: null },
      now,
    );
    await note('answer-typed', { candidate: theCandidate(meeting.registrationId), company });
    return done({ meetingId, answer });
  },
});
