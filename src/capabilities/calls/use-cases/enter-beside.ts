import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { namedBeside } from '../rules/beside.ts';
import { CallTicket } from '../schema.ts';
import { findCall } from '../store/calls.ts';
import { findBeside } from '../store/co-recruiters.ts';
import { enterRoom } from './shared/enter.ts';

/** Who sits beside a recruiter comes into the room of an interview. All see the name, with what this person does. */
export const enterBeside = command({
  name: 'enter-beside',
  summary: 'Entrer dans l’entretien d’une ou un collègue',
  input: z.object({ meetingId: z.uuid() }),
  output: CallTicket,
  refusals: ['not-now'],
  token: null,
  allow: (actor) => actor.sitsBeside(),
  async run({ db, scope, now, note }, { meetingId }) {
    const me = await findBeside(db, scope);
    const call = await findCall(db, scope, meetingId);
    if (!me || !call) return notFound();
    const person = {
      id: `co-recruiter:${scope.coRecruiterId}`,
      name: `${namedBeside(me)}, ${me.company}`,
      role: 'companion' as const,
    };
    const ticket = await enterRoom(db, scope, { meetingId, now, as: () => person });
    if (ticket === 'no-such-call') return notFound();
    if (ticket === 'not-now') return refused('not-now');
    await note('sat-beside', { candidate: theCandidate(call.registrationId), company: me.company });
    return done(ticket);
  },
});
