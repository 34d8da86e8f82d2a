import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ScreenEntry } from '../schema.ts';
import { addScreen as add, listScreens, screenPath } from '../store/screens.ts';

/** More than any hall has: what goes beyond is a mistake. */
const MOST_SCREENS = 20;

/** Gives the hall another screen, with an address of its own. */
export const addScreen = command({
  name: 'add-screen',
  summary: 'Ajouter un écran dans la salle',
  input: ScreenEntry.extend({ eventId: z.uuid() }),
  output: z.object({ screenId: z.uuid(), path: z.string() }),
  refusals: ['too-many-screens'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { name, contents, theme }) {
    const screens = await listScreens(db, scope, now);
    if (screens.length >= MOST_SCREENS) return refused('too-many-screens', { most: MOST_SCREENS });
    const screenId = await add(db, scope, { name, contents, theme }, now);
    await note('screen-added', { screen: name });
    return done({ screenId, path: screenPath(screenId) });
  },
});
