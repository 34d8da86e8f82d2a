import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { EventReport } from '../schema.ts';
import { readReport } from './shared/read-report.ts';

/** The report of an event: the whole of it for its organisers, its own people for a partner. */
export const viewReport = query({
  name: 'view-report',
  summary: 'Voir le bilan d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: EventReport,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now }) {
    return done(await readReport(db, scope, (eventId) => actor.organises(eventId), now));
  },
});
