import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { MyCall } from '../schema.ts';
import { findCall, phonesOf } from '../store/calls.ts';
import { visitsOf } from '../store/rooms.ts';
import { ownCall, surroundings } from './shared/own-calls.ts';

/** The candidate's page of one interview at a distance: with whom, when, and the way in. */
export const viewMyCall = query({
  name: 'view-my-call',
  summary: 'Voir mon entretien à distance',
  input: z.object({ meetingId: z.uuid() }),
  output: MyCall,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }, { meetingId }) {
    const call = await findCall(db, scope, meetingId);
    if (!call) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const visits = await visitsOf(db, scope.eventId, call.roomId === null ? [] : [call.roomId]);
    const phones = await phonesOf(db, scope, [meetingId]);
    return done({
      event: { ...event, now: at },
      registrationId: scope.registrationId,
      firstName: call.firstName,
      call: ownCall(call, { side: 'candidate', visits: visits.get(call.roomId ?? '') ?? [], at }),
      ownPhone: phones.get(meetingId) ?? null,
      ...(await surroundings(db, scope.eventId)),
    });
  },
});
