import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { REGISTRATION_STATUSES } from '../schema.ts';
import { findAttendee, moveStatus } from '../store/registrations.ts';
import { cancelRegistration } from './shared/leaving.ts';
import { comeBack } from './shared/registering.ts';

const NOTES = {
  confirm: 'candidate-confirmed',
  cancel: 'candidate-cancelled',
  reinstate: 'candidate-reinstated',
} as const;

/** What somebody of the staff heard from a candidate: will come, will not come, will come after all. */
export const changeCandidateStatus = command({
  name: 'change-candidate-status',
  summary: 'Confirmer, annuler ou remettre une inscription',
  input: z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    change: z.enum(['confirm', 'cancel', 'reinstate']),
  }),
  output: z.object({ status: z.enum(REGISTRATION_STATUSES) }),
  refusals: ['status-changed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note, announce }, { registrationId, change }) {
    const attendee = await findAttendee(db, scope, registrationId);
    if (attendee === null) return notFound();
    const registration = { eventId: scope.eventId, id: attendee.id };
    const changed = async () => {
      if (change === 'cancel') return cancelRegistration({ db, now, announce }, registration);
      if (change === 'confirm')
        return moveStatus(db, registration, { from: ['registered'], to: 'confirmed' }, now);
      if (attendee.status !== 'cancelled') return false;
      return (await comeBack({ db, now, announce }, { eventId: scope.eventId, registrationId })) !== null;
    };
    if (!(await changed())) return refused('status-changed');
    await note(NOTES[change], { name: theCandidate(registrationId) });
    const after = await findAttendee(db, scope, registrationId);
    return done({ status: after!.status });
  },
});
