import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listResults } from '../../outcomes/queries.ts';
import { exportedList, OutcomeLine } from '../schema.ts';
import { aboutEvent, exported } from './shared/about.ts';

/** Each interview with what came of it. */
export const exportOutcomes = query({
  name: 'export-outcomes',
  summary: 'Télécharger les suites des entretiens',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(OutcomeLine),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('outcomes'),
  async run({ db, scope }) {
    return done({ ...(await aboutEvent(db, scope)), lines: await listResults(db, scope) });
  },
});
