import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CallTicket } from '../schema.ts';
import { arriveByCall } from './shared/arrive.ts';
import { enterRoom } from './shared/enter.ts';

/** The recruiter comes into the room of an interview; a colleague with the same link takes over by coming in. */
export const enterCallDesk = command({
  name: 'enter-call-desk',
  summary: 'Recevoir une personne à distance',
  input: z.object({ meetingId: z.uuid() }),
  output: CallTicket,
  refusals: ['not-now'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run(context, { meetingId }) {
    const { db, scope, now } = context;
    const ticket = await enterRoom(db, scope, {
      meetingId,
      now,
      as: ({ company, contact }) => ({
        id: `recruiter:${scope.recruiterId}`,
        name: contact === null ? company : `${contact} (${company})`,
        role: 'host',
      }),
    });
    if (ticket === 'no-such-call') return notFound();
    if (ticket === 'not-now') return refused('not-now');
    await arriveByCall(context, meetingId);
    return done(ticket);
  },
});
