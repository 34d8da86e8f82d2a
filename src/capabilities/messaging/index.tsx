import { capability, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { lettersFile } from './letters-file.ts';
import { listeners } from './listeners.ts';
import { LettersScreen } from './screens/letters-screen.tsx';
import { MessagesScreen } from './screens/messages-screen.tsx';
import { MyNewsScreen } from './screens/my-news-screen.tsx';
import { SendingPreviewScreen } from './screens/sending-preview-screen.tsx';
import { SendingScreen } from './screens/sending-screen.tsx';
import { WordsScreen } from './screens/words-screen.tsx';
import { sendDueMail } from './send-mail.ts';
import { followSms, sendDueSms } from './send-sms.ts';
import { tellNext } from './tell-next.ts';
import { texts } from './texts.ts';
import { chooseMyNews } from './use-cases/choose-my-news.ts';
import { markTold } from './use-cases/mark-told.ts';
import { previewSending } from './use-cases/preview-sending.ts';
import { recordCall } from './use-cases/record-call.ts';
import { saveMessageSettings } from './use-cases/save-message-settings.ts';
import { saveWords } from './use-cases/save-words.ts';
import { sendTest } from './use-cases/send-test.ts';
import { sendToList } from './use-cases/send-to-list.ts';
import { viewLetters } from './use-cases/view-letters.ts';
import { viewMessages } from './use-cases/view-messages.ts';
import { viewMyNews } from './use-cases/view-my-news.ts';
import { viewSending } from './use-cases/view-sending.ts';
import { viewWords } from './use-cases/view-words.ts';

const messages = page('/events/:eventId/messages', viewMessages, MessagesScreen);

const sending = page('/events/:eventId/messages/new', viewSending, SendingScreen);

const myNews = page('/c/:link/no-news', viewMyNews, MyNewsScreen);
const companyNews = page('/r/:link/no-news', viewMyNews, MyNewsScreen);

const words = page('/events/:eventId/messages/words', viewWords, WordsScreen);

const toMessages = (_: unknown, { eventId }: { eventId: string }) => `/events/${eventId}/messages`;

type Path = Readonly<Record<string, string>>;

export const messaging = capability({
  name: 'messaging',
  texts,
  listens: listeners,
  recurring: [
    { everySeconds: 5, run: sendDueMail },
    { everySeconds: 5, run: tellNext },
    { everySeconds: 5, run: sendDueSms },
    { everySeconds: 60, run: followSms },
  ],
  routes: [
    messages,
    form('/events/:eventId/messages/:messageId/told', markTold, messages, toMessages),
    form('/events/:eventId/messages/:messageId/calls', recordCall, messages, toMessages),
    sending,
    form('/events/:eventId/messages/new/preview', previewSending, sending, toMessages, {
      shows: SendingPreviewScreen,
    }),
    form('/events/:eventId/messages/new', sendToList, sending, toMessages),
    form('/events/:eventId/messages/test', sendTest, sending, toMessages),
    page('/events/:eventId/messages/letters', viewLetters, LettersScreen),
    drawnFile('/events/:eventId/messages/letters.pdf', viewLetters, lettersFile),
    endpoint('GET', '/events/:eventId/messages/letters', viewLetters),
    words,
    form(
      '/events/:eventId/messages/words',
      saveWords,
      words,
      (_, { eventId, kind, locale }) => `/events/${eventId}/messages/words?kind=${kind}&locale=${locale}`,
    ),
    form(
      '/events/:eventId/messages/settings',
      saveMessageSettings,
      words,
      (_, { eventId }) => `/events/${eventId}/messages/words`,
    ),
    endpoint('GET', '/events/:eventId/messages/words', viewWords),
    endpoint('PUT', '/events/:eventId/messages/words', saveWords),
    endpoint('PUT', '/events/:eventId/messages/settings', saveMessageSettings),
    myNews,
    form('/c/:link/no-news', chooseMyNews, myNews, (_, __, { link }: Path) => `/c/${link}/no-news`),
    companyNews,
    form('/r/:link/no-news', chooseMyNews, companyNews, (_, __, { link }: Path) => `/r/${link}/no-news`),
    endpoint('GET', '/events/:eventId/messages', viewMessages),
    endpoint('GET', '/c/:link/news', viewMyNews),
    endpoint('PUT', '/c/:link/news', chooseMyNews),
    endpoint('GET', '/events/:eventId/messages/lists', viewSending),
    endpoint('POST', '/events/:eventId/messages/lists/preview', previewSending),
    endpoint('POST', '/events/:eventId/messages/lists', sendToList),
    endpoint('POST', '/events/:eventId/messages/:messageId/calls', recordCall),
    endpoint('POST', '/events/:eventId/messages/:messageId/told', markTold),
  ],
});
