import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { freeMeetings } from '../store/locks.ts';

/** Lets an interview go that somebody had put in its place by hand: a new plan may move it again. */
export const freeMeeting = command({
  name: 'free-meeting',
  summary: 'Libérer un entretien placé à la main',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { registrationId, recruiterId }) {
    if ((await freeMeetings(db, scope, [{ registrationId, recruiterId }])) === 0) return notFound();
    await note('meeting-freed', { candidate: theCandidate(registrationId) });
    return done({});
  },
});
