import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ScreenEntry } from '../schema.ts';
import { saveScreen } from '../store/screens.ts';

/** Has a screen show something else. Its address stays, and the page that is open there changes by itself. */
export const changeScreen = command({
  name: 'change-screen',
  summary: 'Changer ce que montre un écran',
  input: ScreenEntry.extend({ eventId: z.uuid(), screenId: z.uuid() }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { screenId, name, contents, theme }) {
    if (!(await saveScreen(db, scope, screenId, { name, contents, theme }))) return notFound();
    await note('screen-changed', { screen: name });
    return done({});
  },
});
