import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeMessage as remove } from '../store/messages.ts';

export const removeMessage = command({
  name: 'remove-message',
  summary: 'Retirer un message des écrans',
  input: z.object({ eventId: z.uuid(), messageId: z.uuid() }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { messageId }) {
    if (!(await remove(db, scope, messageId))) return notFound();
    await note('wall-message-removed');
    return done({});
  },
});
