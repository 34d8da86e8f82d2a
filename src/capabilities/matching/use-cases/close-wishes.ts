import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { openWishes as turnWishes } from '../../events/queries.ts';

export const closeWishes = command({
  name: 'close-wishes',
  summary: 'Fermer les vœux pour les candidats',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['wishes-already-closed'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note, announce }, { eventId }) {
    if (!(await turnWishes(db, eventId, false, now))) return refused('wishes-already-closed');
    await note('wishes-closed');
    await announce('matching.wishes-closed', { eventId });
    return done({});
  },
});
