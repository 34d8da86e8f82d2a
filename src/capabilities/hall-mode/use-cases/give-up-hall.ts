import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { giveUp } from '../store/takes.ts';

/** The laptop does not come back, or never left: what is on it will not come home. */
export const giveUpHall = command({
  name: 'give-up-hall',
  summary: 'Renoncer au retour d’un événement parti dans une salle',
  input: z.object({ eventId: z.uuid(), takeId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { takeId }) {
    if (!(await giveUp(db, scope.eventId, takeId, now))) return notFound();
    await note('hall-given-up');
    return done({});
  },
});
