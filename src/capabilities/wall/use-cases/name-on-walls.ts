import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveFullNames } from '../store/messages.ts';

/** How people are called on the screens: first name and initial, or in full where this event agreed on it. */
export const nameOnWalls = command({
  name: 'name-on-walls',
  summary: 'Choisir comment les personnes sont nommées sur les écrans',
  input: z.object({ eventId: z.uuid(), fullNames: z.boolean().default(false) }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { fullNames }) {
    await saveFullNames(db, scope, fullNames);
    await note(fullNames ? 'full-names-on-walls' : 'short-names-on-walls');
    return done({});
  },
});
