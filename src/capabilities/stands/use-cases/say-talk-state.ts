import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { noteConversationState } from '../../calls/queries.ts';
import { RoomState, SaidOfCall } from '../../calls/schema.ts';
import { findPlace } from '../store/places.ts';

/** An opened page says how its talk stands: it comes in, hears the other, loses them, leaves. */
export const sayTalkState = command({
  name: 'say-talk-state',
  summary: 'Dire où en est un entretien du salon',
  input: SaidOfCall.omit({ meetingId: true }).extend({ placeId: z.uuid() }),
  output: z.object({ state: RoomState }),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now }, { placeId, ...said }) {
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    const subjectId = scope.as === 'candidate' ? scope.registrationId : scope.recruiterId;
    const of = { eventId: scope.eventId, conversationId: placeId, endsAt: place.meantUntil ?? now };
    const somebody = { kind: scope.as, subjectId, stationId: null };
    const state = await noteConversationState(db, of, somebody, said, now);
    return state === null ? notFound() : done({ state });
  },
});
