import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CallTicket } from '../schema.ts';
import { arriveByCall } from './shared/arrive.ts';
import { enterRoom } from './shared/enter.ts';

/** The candidate comes into the room of an interview. Only the first name is shown there. */
export const enterMyCall = command({
  name: 'enter-my-call',
  summary: 'Entrer dans mon entretien à distance',
  input: z.object({ meetingId: z.uuid() }),
  output: CallTicket,
  refusals: ['not-now'],
  token: null,
  allow: (actor) => actor.attends(),
  async run(context, { meetingId }) {
    const { db, scope, now } = context;
    const ticket = await enterRoom(db, scope, {
      meetingId,
      now,
      as: ({ firstName }) => ({ id: `candidate:${scope.registrationId}`, name: firstName, role: 'guest' }),
    });
    if (ticket === 'no-such-call') return notFound();
    if (ticket === 'not-now') return refused('not-now');
    await arriveByCall(context, meetingId);
    return done(ticket);
  },
});
