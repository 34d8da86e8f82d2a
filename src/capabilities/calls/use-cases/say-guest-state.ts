import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { RoomState, SaidOfCall } from '../schema.ts';
import { noteCallState } from './shared/note-state.ts';

/** The same for somebody of the staff who sits in. */
export const sayGuestState = command({
  name: 'say-guest-state',
  summary: 'Dire où en est l’entretien que j’accompagne',
  input: SaidOfCall.extend({ eventId: z.uuid() }),
  output: z.object({ state: RoomState }),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now }, said) {
    const { identity } = actor;
    if (identity.kind !== 'member') return notFound();
    const subjectId = identity.accountId;
    const state = await noteCallState(db, scope, { subjectId, stationId: null, said, now });
    return state === null ? notFound() : done({ state });
  },
});
