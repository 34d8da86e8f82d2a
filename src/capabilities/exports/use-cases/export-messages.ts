import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { exportedList, MessageLine } from '../schema.ts';
import { messageRows } from '../store.ts';
import { aboutEvent, exported, namesFor } from './shared/about.ts';

/** Who had to be told what, and whether it left. */
export const exportMessages = query({
  name: 'export-messages',
  summary: 'Télécharger la liste des messages',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(MessageLine),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('messages'),
  async run({ db, scope }) {
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
    return done({ ...(await aboutEvent(db, scope)), lines });
  },
});
