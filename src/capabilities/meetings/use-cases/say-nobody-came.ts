import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { mayGiveResult } from '../rules.ts';
import { findMeeting, markMeeting, removeOutcome } from '../store/outcomes.ts';

/** The recruiter waits at the table and nobody comes; or the person comes after all. */
export const sayNobodyCame = command({
  name: 'say-nobody-came',
  summary: 'Dire que la personne n’est pas venue à ma table',
  input: z.object({ meetingId: z.uuid(), missed: z.boolean() }),
  output: z.object({ meetingId: z.uuid(), missed: z.boolean() }),
  refusals: ['not-begun', 'place-taken'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note, announce }, { meetingId, missed }) {
    const meeting = await findMeeting(db, scope, meetingId);
    if (!meeting || meeting.status === 'cancelled') return notFound();
    const { candidate } = meeting;
    if (missed === (meeting.status === 'missed')) return done({ meetingId, missed });
    const at = eventNow(await eventFacts(db, scope.eventId), now);
    if (!mayGiveResult(meeting, at)) return refused('not-begun', { candidate });
    if (missed) await removeOutcome(db, { meetingId, givenBy: 'recruiter' });
    if (!(await markMeeting(db, meetingId, missed ? 'missed' : 'planned', now)))
      return refused('place-taken', { candidate });
    await note(missed ? 'nobody-came' : 'came-after-all', {
      candidate: theCandidate(meeting.registrationId),
    });
    if (missed) await announce('meetings.nobody-came', { eventId: scope.eventId, meetingId });
    return done({ meetingId, missed });
  },
});
