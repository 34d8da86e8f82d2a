import { z } from 'zod';
import { canSendMail } from '../../../kernel/mail.ts';
import { done } from '../../../kernel/result.ts';
import { canSendSms } from '../../../kernel/sms.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { Message } from '../schema.ts';

import { listMessages, oldestWaiting } from '../store/messages.ts';

export const viewMessages = query({
  name: 'view-messages',
  summary: 'Voir qui doit être prévenu et ce qui est parti',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    timeZone: z.string(),
    sendsMail: z.boolean(),
    sendsSms: z.boolean(),
    /** Since when the oldest message waits that could have left. */
    waitingSince: z.string().nullable(),
    messages: z.array(Message),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { eventId }) {
    const { timeZone } = await eventFacts(db, eventId);
    return done({
      event: await eventHeading(db, scope),
      timeZone,
      sendsMail: canSendMail(),
      sendsSms: canSendSms(),
      waitingSince: await oldestWaiting(db, scope.eventId, now),
      messages: await listMessages(db, scope),
    });
  },
});
