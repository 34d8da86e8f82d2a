import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { mayGiveResult } from '../rules.ts';
import { GivenAtTable, Result } from '../schema.ts';
import {
  findMeeting,
  isNeedOf,
  markMeeting,
  removeOutcome,
  resultOf,
  saveOutcome,
} from '../store/outcomes.ts';

/** The recruiter says what came of an interview, in one press. Can be changed until the link ends. */
export const giveResult = command({
  name: 'give-result',
  summary: 'Donner la suite d’un entretien',
  input: GivenAtTable,
  output: z.object({ meetingId: z.uuid(), result: Result.nullable() }),
  refusals: ['not-begun', 'place-taken', 'said-meanwhile'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note: journal, announce }, { meetingId, ...given }) {
    const { result, needId, note, reason, words, seen } = given;
    const meeting = await findMeeting(db, scope, meetingId);
    if (!meeting) return notFound();
    if (needId !== null && !(await isNeedOf(db, meeting.recruiterId, needId))) return notFound();
    const { eventId } = scope;
    const { candidate } = meeting;
    const before = await resultOf(db, meetingId);
    // A press that waited on a phone, or a page left open: somebody wrote something else down since it was drawn.
    if (seen !== null && before !== null && before !== seen && before !== result)
      return refused('said-meanwhile', { candidate, result: before });
    if (result === null) {
      if (await removeOutcome(db, { meetingId, givenBy: 'recruiter' }))
        await journal('result-taken-back', { candidate: theCandidate(meeting.registrationId) });
      return done({ meetingId, result });
    }
    const at = eventNow(await eventFacts(db, eventId), now);
    if (!mayGiveResult(meeting, at)) return refused('not-begun', { candidate });
    await saveOutcome(
      db,
      { eventId, meetingId, givenBy: 'recruiter', result, needId, note, reason, words },
      now,
    );
    // A result says that they met, whatever was thought before.
    if (meeting.status !== 'held' && !(await markMeeting(db, meetingId, 'held', now)))
      return refused('place-taken', { candidate });
    await journal('result-given', { candidate: theCandidate(meeting.registrationId), result });
    await announce('meetings.result-given', { eventId, meetingId });
    return done({ meetingId, result });
  },
});
