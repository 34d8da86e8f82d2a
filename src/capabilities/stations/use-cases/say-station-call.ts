import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { noteStationState } from '../../calls/queries.ts';
import { RoomState, SaidOfCall } from '../../calls/schema.ts';
import { listStationMeetings } from '../store/sittings.ts';

/**
 * The page of a shared computer says how the call of who sits there stands; that it is over it says when they have left
 * already.
 */
export const sayStationCall = command({
  name: 'say-station-call',
  summary: 'Dire où en est l’entretien à un poste partagé',
  input: SaidOfCall,
  output: z.object({ state: RoomState }),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now }, said) {
    const meeting = (await listStationMeetings(db, scope, scope.siteId)).find(
      ({ meetingId, sitting }) => meetingId === said.meetingId && sitting !== 'none',
    );
    if (meeting === undefined) return notFound();
    const { registrationId } = meeting;
    const state = await noteStationState(db, scope, { registrationId, said, now });
    return state === null ? notFound() : done({ state });
  },
});
