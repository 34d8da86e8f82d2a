import { capability, endpoint, form, page } from '../../web/capability.ts';
import { listeners } from './listeners.ts';
import { MessagesScreen } from './screens/messages-screen.tsx';
import { sendDueMail } from './send-mail.ts';
import { followSms, sendDueSms } from './send-sms.ts';
import { texts } from './texts.ts';
import { markTold } from './use-cases/mark-told.ts';
import { viewMessages } from './use-cases/view-messages.ts';

const messages = page('/events/:eventId/messages', viewMessages, MessagesScreen);

export const messaging = capability({
  name: 'messaging',
  texts,
  listens: listeners,
  recurring: [
    { everySeconds: 5, run: sendDueMail },
    { everySeconds: 5, run: sendDueSms },
    { everySeconds: 60, run: followSms },
  ],
  routes: [
    messages,
    form(
      '/events/:eventId/messages/:messageId/told',
      markTold,
      messages,
      (_, { eventId }) => `/events/${eventId}/messages`,
    ),
    endpoint('GET', '/events/:eventId/messages', viewMessages),
    endpoint('POST', '/events/:eventId/messages/:messageId/told', markTold),
  ],
});
