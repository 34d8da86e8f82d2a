import { z } from 'zod';
import { query } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { exportedList, MessageLine, Reason } from '../schema.ts';
import { messageRows } from '../store/events.ts';
import { aboutEvent, exported, namesFor } from './shared/about.ts';
import { giveAddresses, tellOthers } from './shared/reasons.ts';

/** Who had to be told what, and whether it left. */
export const exportMessages = query({
  name: 'export-messages',
  summary: 'Télécharger la liste des messages',
  input: z.object({ eventId: z.uuid(), reason: Reason }),
  output: exportedList(MessageLine),
  refusals: ['reason-needed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('messages'),
  announces: tellOthers,
  async run({ db, scope }, { reason }) {
    const people = await namesFor(db, scope);
    const companies = new Map(
      (await recruitersOf(db, scope.eventId)).map(({ id, company }) => [id, company]),
    );
    const nameOf = (id: string) => {
      const person = people.get(id);
      return person ? `${person.firstName} ${person.lastName}` : (companies.get(id) ?? '');
    };
    const rows = await messageRows(db, scope);
    const lines = rows.map(({ recipientId, ...row }) => ({ ...row, name: nameOf(recipientId) }));
    const told = new Set(
      rows.filter(({ address }) => address !== null).map(({ recipientId }) => recipientId),
    );
    return giveAddresses(told.size, reason, { ...(await aboutEvent(db, scope)), lines });
  },
});
