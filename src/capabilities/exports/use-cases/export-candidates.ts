import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { CandidateLine, exportedList } from '../schema.ts';
import { aboutEvent, attendeesFor, exported } from './shared/about.ts';

export const exportCandidates = query({
  name: 'export-candidates',
  summary: 'Télécharger la liste des candidats',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(CandidateLine),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('candidates'),
  async run({ db, scope }) {
    return done({ ...(await aboutEvent(db, scope)), lines: await attendeesFor(db, scope) });
  },
});
