import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { reopenEvent as reopen } from '../../events/queries.ts';

/** Takes the closing back; the copies of the report stay, and registrations stay closed until somebody opens them. */
export const reopenEvent = command({
  name: 'reopen-event',
  summary: 'Rouvrir un événement clos',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['not-closed'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }) {
    if (!(await reopen(db, scope, now))) return refused('not-closed');
    await note('event-reopened');
    return done({});
  },
});
