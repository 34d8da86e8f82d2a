import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { GuestCall } from '../schema.ts';
import { findCall } from '../store/calls.ts';
import { visitsOf } from '../store/rooms.ts';
import { ownCall, surroundings } from './shared/own-calls.ts';

/** The page of a counsellor, an interpreter or an organiser who sits in with a person of theirs. */
export const viewGuestCall = query({
  name: 'view-guest-call',
  summary: 'Accompagner une personne dans son entretien à distance',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid() }),
  output: GuestCall,
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { eventId, meetingId }) {
    const call = await findCall(db, scope, meetingId);
    if (!call) return notFound();
    const at = eventNow(await eventFacts(db, eventId), now);
    const visits = await visitsOf(db, eventId, call.roomId === null ? [] : [call.roomId]);
    const { processor } = await surroundings(db, eventId);
    return done({
      event: await eventHeading(db, scope),
      now: at,
      call: ownCall(call, { side: 'recruiter', visits: visits.get(call.roomId ?? '') ?? [], at }),
      candidate: call.candidate,
      company: call.company,
      processor,
    });
  },
});
