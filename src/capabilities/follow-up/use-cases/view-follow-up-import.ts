import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';

/** The page where a list that was filled in is given back. */
export const viewFollowUpImport = query({
  name: 'view-follow-up-import',
  summary: 'Importer une liste de suivi complétée',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ event: EventHeading }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }) {
    return done({ event: await eventHeading(db, scope) });
  },
});
