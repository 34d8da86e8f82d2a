import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Mark } from '../schema.ts';
import { findMeeting, markMeeting as writeMark } from '../store/outcomes.ts';

/** Staff of the day marks one meeting: called, begun, held, nobody came; or takes the mark back. */
export const markMeeting = command({
  name: 'mark-meeting',
  summary: 'Marquer un entretien : appelé, commencé, terminé, manqué',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid(), mark: Mark }),
  output: z.object({ meetingId: z.uuid(), mark: Mark }),
  refusals: ['place-taken', 'taken-out'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note }, { meetingId, mark }) {
    const meeting = await findMeeting(db, scope, meetingId);
    if (!meeting) return notFound();
    const { candidate, company } = meeting;
    if (meeting.status === 'cancelled') return refused('taken-out', { candidate, company });
    if (meeting.status === mark) return done({ meetingId, mark });
    if (!(await writeMark(db, meetingId, mark, now))) return refused('place-taken', { candidate });
    await note('meeting-marked', { candidate: theCandidate(meeting.registrationId), company, mark });
    return done({ meetingId, mark });
  },
});
