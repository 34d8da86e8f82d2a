import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** What to say to somebody who did not answer: for the list of people to call. */
export const answerWanted = messageKind({
  kind: 'answer-wanted',
  name: { fr: 'À appeler : pas de réponse', nl: 'Te bellen: geen antwoord', en: 'To call: no answer' },
  to: ['candidate'],
  signals: ['invitations.call-wanted'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { page: 'answer', whileStanding: ['registered'] },
  words: {
    fr: {
      subject: 'Pas de réponse : {event}',
      body: '« {event} », {date}, {hour}, {place}.\n\nEst-ce que vous venez ? Savez-vous comment venir ? De quoi avez-vous besoin ?',
      sms: '{name}, venez-vous ? {event}, {day}, {hour}[, {place}].',
    },
    nl: {
      subject: 'Geen antwoord: {event}',
      body: '“{event}”, {date}, {hour}, {place}.\n\nKomt u? Weet u hoe u er geraakt? Wat hebt u nodig?',
      sms: '{name}, komt u? {event}, {day}, {hour}[, {place}].',
    },
    en: {
      subject: 'No answer: {event}',
      body: '“{event}”, {date}, {hour}, {place}.\n\nAre you coming? Do you know how to get there? What do you need?',
      sms: '{name}, are you coming? {event}, {day}, {hour}[, {place}].',
    },
    de: {
      subject: 'Keine Antwort: {event}',
      body: '„{event}“, {date}, {hour}, {place}.\n\nKommen Sie? Wissen Sie, wie Sie hinkommen? Was brauchen Sie?',
      sms: '{name}, kommen Sie? {event}, {day}, {hour}[, {place}].',
    },
    ar: {
      subject: 'لا جواب: {event}',
      body: '«{event}»، {date}، {hour}، {place}.\n\nهل يمكنك الحضور؟ هل الطريق واضح لك؟ ما الذي يلزمك؟',
      sms: '{name}، هل يمكنك الحضور؟ {event}، {day}، {hour}[، {place}].',
    },
    uk: {
      subject: 'Немає відповіді: {event}',
      body: '«{event}», {date}, {hour}, {place}.\n\nВи прийдете? Чи знаєте, як дістатися? Що вам потрібно?',
      sms: '{name}, ви прийдете? {event}, {day}, {hour}[, {place}].',
    },
  },
});
