import { z } from 'zod';
import { query } from '../../../kernel/use-case.ts';
import { preparedAt } from '../../preparation/queries.ts';
import { exportedList, PreparationLine, Reason } from '../schema.ts';
import { aboutEvent, exported } from './shared/about.ts';
import { giveAddresses, tellOthers } from './shared/reasons.ts';

/** How ready one's own people are for an event, and what is missing; what partners know of theirs stays with them. */
export const exportPreparation = query({
  name: 'export-preparation',
  summary: 'Télécharger qui est prêt pour l’événement et qui appeler',
  input: z.object({ eventId: z.uuid(), reason: Reason }),
  output: exportedList(PreparationLine),
  refusals: ['reason-needed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('preparation'),
  announces: tellOthers,
  async run({ db, scope }, { reason }) {
    const lines = (await preparedAt(db, scope)).filter(({ own }) => own);
    return giveAddresses(lines.length, reason, { ...(await aboutEvent(db, scope)), lines });
  },
});
