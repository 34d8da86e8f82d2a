import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { MessageEntry } from '../schema.ts';
import { addMessage, listMessages } from '../store/messages.ts';
import { listScreens } from '../store/screens.ts';

/** What still fits under the rest of a screen, and what people read. */
const MOST_MESSAGES = 3;

/** Puts a line on the screens of the hall, for so many minutes. */
export const postMessage = command({
  name: 'post-message',
  summary: 'Afficher un message sur les écrans',
  input: MessageEntry.extend({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['too-many-messages'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { text, minutes, urgent, screenId }) {
    const screens = await listScreens(db, scope, now);
    if (screenId !== null && !screens.some(({ id }) => id === screenId)) return notFound();
    const at = eventNow(await eventFacts(db, scope.eventId), now);
    const standing = await listMessages(db, scope.eventId, at);
    if (standing.length >= MOST_MESSAGES) return refused('too-many-messages', { most: MOST_MESSAGES });
    await addMessage(db, scope, { text, urgent, screenId, until: plusMinutes(at, minutes) }, now);
    await note('wall-message-posted', { minutes });
    return done({});
  },
});
