import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeScreen as remove } from '../store/screens.ts';

/** Ends a screen: its address shows nothing any more, on whatever computer it is open. */
export const removeScreen = command({
  name: 'remove-screen',
  summary: 'Retirer un écran',
  input: z.object({ eventId: z.uuid(), screenId: z.uuid() }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { screenId }) {
    const name = await remove(db, scope, screenId);
    if (name === null) return notFound();
    await note('screen-removed', { screen: name });
    return done({});
  },
});
