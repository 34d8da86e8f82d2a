import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { deleteInterpreter } from '../store/interpreters.ts';

/** Takes an interpreter off an event. The published plan stays; a new one does without. */
export const removeInterpreter = command({
  name: 'remove-interpreter',
  summary: 'Retirer un interprète',
  input: z.object({ eventId: z.uuid(), interpreterId: z.uuid() }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { interpreterId }) {
    if ((await deleteInterpreter(db, scope, interpreterId)) === null) return notFound();
    await note('interpreter-removed');
    return done({});
  },
});
