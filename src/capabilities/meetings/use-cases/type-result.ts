import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Result, TypedResult } from '../schema.ts';
import { findMeeting, isNeedOf, markMeeting, removeOutcome, saveOutcome } from '../store/outcomes.ts';

/** The organiser types what a recruiter wrote on a paper card. */
export const typeResult = command({
  name: 'type-result',
  summary: 'Noter la suite donnée par un recruteur sur papier',
  input: TypedResult,
  output: z.object({ meetingId: z.uuid(), result: Result.nullable() }),
  refusals: ['taken-out', 'place-taken'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note: journal, announce }, { meetingId, ...typed }) {
    const { result, needId, note, reason, words } = typed;
    const meeting = await findMeeting(db, scope, meetingId);
    if (!meeting) return notFound();
    if (needId !== null && !(await isNeedOf(db, meeting.recruiterId, needId))) return notFound();
    const { eventId } = scope;
    const { candidate, company } = meeting;
    if (result === null) {
      if (await removeOutcome(db, { meetingId, givenBy: 'recruiter' }))
        await journal('result-erased', { candidate: theCandidate(meeting.registrationId), company });
      return done({ meetingId, result });
    }
    if (meeting.status === 'cancelled') return refused('taken-out', { candidate, company });
    await saveOutcome(
      db,
      { eventId, meetingId, givenBy: 'recruiter', result, needId, note, reason, words },
      now,
    );
    if (meeting.status !== 'held' && !(await markMeeting(db, meetingId, 'held', now)))
      return refused('place-taken', { candidate });
    await journal('result-typed', { candidate: theCandidate(meeting.registrationId), company, result });
    await announce('meetings.result-given', { eventId, meetingId });
    return done({ meetingId, result });
  },
});
