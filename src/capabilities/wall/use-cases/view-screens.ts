import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { ScreensPage } from '../schema.ts';
import { listMessages, showsFullNames } from '../store/messages.ts';
import { listScreens } from '../store/screens.ts';

/** The screens of the hall, what stands on them, and how people are named there. */
export const viewScreens = query({
  name: 'view-screens',
  summary: 'Voir les écrans de la salle',
  input: z.object({ eventId: z.uuid() }),
  output: ScreensPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }) {
    const { eventId } = scope;
    const at = eventNow(await eventFacts(db, eventId), now);
    return done({
      event: await eventHeading(db, scope),
      screens: await listScreens(db, scope, now),
      messages: await listMessages(db, eventId, at),
      fullNames: await showsFullNames(db, eventId),
    });
  },
});
