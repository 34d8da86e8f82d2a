import { z } from 'zod';
import { readJournal } from '../../../kernel/journal.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { exportedList, JournalLine } from '../schema.ts';
import { aboutEvent, exported } from './shared/about.ts';

/** More lines than any event has had; a spreadsheet still opens them. */
const MOST = 100_000;

/** The whole journal of an event, newest first. */
export const exportJournal = query({
  name: 'export-journal',
  summary: 'Télécharger le journal d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(JournalLine),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  journal: exported('journal'),
  async run({ db, scope }) {
    const lines = await readJournal(db, { eventId: scope.eventId, limit: MOST });
    return done({ ...(await aboutEvent(db, scope)), lines });
  },
});
