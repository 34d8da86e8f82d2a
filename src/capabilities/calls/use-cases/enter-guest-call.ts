import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CallTicket } from '../schema.ts';
import { findCall } from '../store/calls.ts';
import { enterRoom } from './shared/enter.ts';

/**
 * Somebody of the staff sits in with a person of theirs: at their side, or to interpret. Both others see the name from
 * the first moment on.
 */
export const enterGuestCall = command({
  name: 'enter-guest-call',
  summary: 'Entrer dans l’entretien d’une personne que j’accompagne',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid() }),
  output: CallTicket,
  refusals: ['not-now'],
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now, note }, { meetingId }) {
    const { identity } = actor;
    if (identity.kind !== 'member') return notFound();
    const { accountId, name } = identity;
    const ticket = await enterRoom(db, scope, {
      meetingId,
      now,
      as: () => ({ id: `member:${accountId}`, name, role: 'companion' }),
    });
    if (ticket === 'no-such-call') return notFound();
    if (ticket === 'not-now') return refused('not-now');
    const call = await findCall(db, scope, meetingId);
    if (call) await note('sat-in', { candidate: theCandidate(call.registrationId), company: call.company });
    return done(ticket);
  },
});
