import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';

/** Sends a message as it stands to whoever asks, to see it in their own mail. */
export const sendTest = command({
  name: 'send-test',
  summary: 'M’envoyer un message pour essai',
  input: z.object({
    eventId: z.uuid(),
    subject: z.string().trim().min(1).max(300),
    body: z.string().trim().min(1).max(6_000),
  }),
  output: z.object({}),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ actor, scope, note, announce }, { subject, body }) {
    if (actor.identity.kind !== 'member') return notFound();
    const { accountId } = actor.identity;
    await announce('messaging.test-asked', {
      accountId,
      organisationId: scope.organisationId,
      subject,
      body,
    });
    await note('test-sent');
    return done({});
  },
});
