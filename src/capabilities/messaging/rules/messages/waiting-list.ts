import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** The event is full: somebody waits. */
export const waitingList = messageKind({
  kind: 'waiting-list',
  name: { fr: 'Liste d’attente', nl: 'Wachtlijst', en: 'Waiting list' },
  to: ['candidate'],
  signals: [],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { urgent: true, notByCall: true },
  words: {
    fr: {
      subject: 'Liste d’attente : {event}',
      body: '« {event} » est complet. Vous êtes sur la liste d’attente. Nous vous écrirons si une place se libère.',
      sms: '{name}, {event} est complet. Vous êtes sur la liste d’attente[. Nous vous écrirons si une place se libère].',
    },
    nl: {
      subject: 'Wachtlijst: {event}',
      body: '“{event}” is volzet. U staat op de wachtlijst. Wij schrijven u als er een plaats vrijkomt.',
      sms: '{name}, {event} is volzet. U staat op de wachtlijst[. Wij schrijven u als er een plaats vrijkomt].',
    },
    en: {
      subject: 'Waiting list: {event}',
      body: '“{event}” is full. You are on the waiting list. We write to you when a place becomes free.',
      sms: '{name}, {event} is full. You are on the waiting list[. We write to you when a place becomes free].',
    },
    de: {
      subject: 'Warteliste: {event}',
      body: '„{event}“ ist ausgebucht. Sie stehen auf der Warteliste. Wir schreiben Ihnen, wenn ein Platz frei wird.',
      sms: '{name}, {event} ist voll. Sie stehen auf der Warteliste[. Wir schreiben Ihnen, wenn ein Platz frei wird].',
    },
    ar: {
      subject: 'قائمة الانتظار: {event}',
      body: 'لا توجد أماكن في «{event}» الآن. اسمك على قائمة الانتظار. سنكتب لك عندما يتوفر مكان.',
      sms: '{name}، لا أماكن الآن: {event}. اسمك على قائمة الانتظار.',
    },
    uk: {
      subject: 'Список очікування: {event}',
      body: 'На «{event}» місць більше немає. Ви у списку очікування. Ми напишемо вам, коли звільниться місце.',
      sms: '{name}, місць немає: {event}. Ви у списку очікування.',
    },
  },
});
