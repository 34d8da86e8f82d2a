import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { InterpreterEntry, withTimes } from '../schema.ts';
import { insertInterpreter } from '../store/interpreters.ts';

/** Writes down who interprets, so that the plan gives them to those who need them, one meeting at a time. */
export const addInterpreter = command({
  name: 'add-interpreter',
  summary: 'Ajouter un interprète à un événement',
  input: withTimes(InterpreterEntry.extend({ eventId: z.uuid() })),
  output: z.object({ interpreterId: z.uuid() }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, entry) {
    const interpreterId = await insertInterpreter(db, scope, entry, now);
    await note('interpreter-added', { languages: entry.languages.join(', ') });
    return done({ interpreterId });
  },
});
