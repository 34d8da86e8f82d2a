import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { noteConversationState } from '../../calls/queries.ts';
import { RoomState, SaidOfCall } from '../../calls/schema.ts';
import { talkAlongside } from './shared/alongside.ts';

/** The opened page of who accompanies says how the talk stands. */
export const sayJoinedState = command({
  name: 'say-joined-state',
  summary: 'Dire où en est l’entretien que j’ai rejoint',
  input: SaidOfCall.omit({ meetingId: true }).extend({ eventId: z.uuid(), placeId: z.uuid() }),
  output: z.object({ state: RoomState }),
  token: null,
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, actor, scope, now }, { eventId, placeId, ...said }) {
    const found = await talkAlongside(db, actor, scope, placeId);
    if (found === null) return notFound();
    const of = { eventId, conversationId: placeId, endsAt: found.place.meantUntil ?? now };
    const somebody = { kind: 'member', subjectId: found.accountId, stationId: null } as const;
    const state = await noteConversationState(db, of, somebody, said, now);
    return state === null ? notFound() : done({ state });
  },
});
