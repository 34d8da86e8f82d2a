import { z } from 'zod';
import { query } from '../../../kernel/use-case.ts';
import { CandidateLine, exportedList, Reason } from '../schema.ts';
import { factsByRegistration } from '../store/people.ts';
import { aboutEvent, attendeesFor, exported } from './shared/about.ts';
import { giveAddresses, tellOthers } from './shared/reasons.ts';

const UNKNOWN = { birthYear: null, postcode: null, town: null, languages: [] };

/** The people of an event, as the import reads them; what their file says only of those whose name one may see. */
export const exportCandidates = query({
  name: 'export-candidates',
  summary: 'Télécharger la liste des candidats',
  input: z.object({ eventId: z.uuid(), reason: Reason }),
  output: exportedList(CandidateLine),
  refusals: ['reason-needed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('candidates'),
  announces: tellOthers,
  async run({ db, scope }, { reason }) {
    const facts = await factsByRegistration(db, scope);
    const lines = (await attendeesFor(db, scope)).map((attendee) => ({
      ...attendee,
      ...(facts.get(attendee.id) ?? UNKNOWN),
    }));
    return giveAddresses(lines.length, reason, { ...(await aboutEvent(db, scope)), lines });
  },
});
