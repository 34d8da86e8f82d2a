import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { RoomState, SaidOfCall } from '../schema.ts';
import { noteCallState } from './shared/note-state.ts';

/** The page of who sits beside a recruiter says how its call stands. */
export const sayBesideState = command({
  name: 'say-beside-state',
  summary: 'Dire où en est l’entretien que je suis à côté d’une ou un collègue',
  input: SaidOfCall,
  output: z.object({ state: RoomState }),
  token: null,
  allow: (actor) => actor.sitsBeside(),
  async run({ db, scope, now }, said) {
    const { coRecruiterId: subjectId } = scope;
    const state = await noteCallState(db, scope, { subjectId, stationId: null, said, now });
    return state === null ? notFound() : done({ state });
  },
});
