import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { MeetingPage } from '../schema.ts';
import { findStaffMeeting } from '../store/outcomes.ts';

/** One meeting, for the staff of the day: who, where, when, and what to do with it. */
export const viewMeeting = query({
  name: 'view-meeting',
  summary: 'Voir un entretien',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid() }),
  output: MeetingPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }, { meetingId }) {
    const meeting = await findStaffMeeting(db, scope, meetingId);
    if (!meeting) return notFound();
    const at = eventNow(await eventFacts(db, scope.eventId), now);
    return done({ event: await eventHeading(db, scope), now: at, meeting });
  },
});
