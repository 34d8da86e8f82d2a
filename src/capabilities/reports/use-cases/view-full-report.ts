import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listResults } from '../../outcomes/queries.ts';
import { FullReport } from '../schema.ts';
import { readReport } from './shared/read-report.ts';

export const viewFullReport = query({
  name: 'view-full-report',
  summary: 'Emporter le bilan avec chaque entretien',
  input: z.object({ eventId: z.uuid() }),
  output: FullReport,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope, now }) {
    const report = await readReport(db, scope, (eventId) => actor.organises(eventId), now);
    return done({ ...report, lines: await listResults(db, scope) });
  },
});
