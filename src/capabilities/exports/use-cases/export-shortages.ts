import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listShortages } from '../../events/queries.ts';
import { exportedList, ShortageLine } from '../schema.ts';
import { aboutEvent, exported } from './shared/about.ts';

/** The shortage occupations of the host, as the import reads them. */
export const exportShortages = query({
  name: 'export-shortages',
  summary: 'Télécharger la liste des métiers en pénurie',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(ShortageLine),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  journal: exported('shortages'),
  async run({ db, scope }) {
    const lines = await listShortages(db, scope.organisationId);
    return done({ ...(await aboutEvent(db, scope)), lines });
  },
});
