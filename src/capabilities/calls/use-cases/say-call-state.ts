import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { RoomState, SaidOfCall } from '../schema.ts';
import { noteCallState } from './shared/note-state.ts';

/** An opened page says how its call stands: it comes in, hears the other, loses them, leaves. */
export const sayCallState = command({
  name: 'say-call-state',
  summary: 'Dire où en est mon entretien à distance',
  input: SaidOfCall,
  output: z.object({ state: RoomState }),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now }, said) {
    const subjectId = scope.as === 'candidate' ? scope.registrationId : scope.recruiterId;
    const state = await noteCallState(db, scope, { subjectId, stationId: null, said, now });
    return state === null ? notFound() : done({ state });
  },
});
