import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { openWishes as turnWishes } from '../../events/queries.ts';

export const openWishes = command({
  name: 'open-wishes',
  summary: 'Ouvrir les vœux pour les candidats',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['wishes-already-opened'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note, announce }, { eventId }) {
    if (!(await turnWishes(db, eventId, true, now))) return refused('wishes-already-opened');
    await note('wishes-opened');
    await announce('matching.wishes-opened', { eventId });
    return done({});
  },
});
