import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveTables } from '../store/events.ts';

/** Says which tables have a name of their own, a step-free way, or a quiet place. */
export const updateTables = command({
  name: 'update-tables',
  summary: 'Décrire les tables d’un événement',
  input: z.object({
    eventId: z.uuid(),
    tables: z
      .array(
        z.object({
          number: z.int().min(1).max(500),
          label: z.string().trim().max(40).nullable().default(null),
          stepFree: z.boolean().default(false),
          quiet: z.boolean().default(false),
        }),
      )
      .max(500),
  }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { tables }) {
    await saveTables(db, scope, tables);
    await note('tables-updated');
    return done({});
  },
});
