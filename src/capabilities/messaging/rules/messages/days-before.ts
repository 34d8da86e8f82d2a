import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** Some days before, by itself: a recall, and the last good moment to say no. */
export const daysBefore = messageKind({
  kind: 'days-before',
  name: {
    fr: 'Rappel, quelques jours avant',
    nl: 'Herinnering, enkele dagen vooraf',
    en: 'Reminder, some days before',
  },
  to: ['candidate'],
  signals: ['invitations.days-before'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { calendar: true, page: 'answer', whileStanding: ['registered', 'confirmed'] },
  words: {
    fr: {
      subject: 'Bientôt : {event}',
      body: '« {event} » arrive bientôt.\n{date}, {hour}, {place}.\n\nEst-ce que vous venez toujours ? Dites oui ou non sur votre page.',
      sms: '{name}, rappel : {event}, {day}, {hour}[, {place}][. Venez-vous ?]',
    },
    nl: {
      subject: 'Binnenkort: {event}',
      body: '“{event}” is binnenkort.\n{date}, {hour}, {place}.\n\nKomt u nog altijd? Zeg ja of nee op uw pagina.',
      sms: '{name}, herinnering: {event}, {day}, {hour}[, {place}][. Komt u?]',
    },
    en: {
      subject: 'Soon: {event}',
      body: '“{event}” is soon.\n{date}, {hour}, {place}.\n\nAre you still coming? Say yes or no on your page.',
      sms: '{name}, reminder: {event}, {day}, {hour}[, {place}][. Are you coming?]',
    },
    de: {
      subject: 'Bald: {event}',
      body: '„{event}“ findet bald statt.\n{date}, {hour}, {place}.\n\nKommen Sie wie geplant? Sagen Sie Ja oder Nein auf Ihrer Seite.',
      sms: '{name}, Erinnerung: {event}, {day}, {hour}[, {place}][. Kommen Sie?]',
    },
    ar: {
      subject: 'قريبا: {event}',
      body: '«{event}» قريب.\n{date}، {hour}، {place}.\n\nهل ما زال حضورك ممكنا؟ الجواب بنعم أو لا على صفحتك.',
      sms: '{name}، تذكير: {event}، {day}، {hour}[، {place}][. هل يمكنك الحضور؟]',
    },
    uk: {
      subject: 'Незабаром: {event}',
      body: '«{event}» уже скоро.\n{date}, {hour}, {place}.\n\nВи прийдете, як планували? Скажіть так чи ні на своїй сторінці.',
      sms: '{name}, нагадування: {event}, {day}, {hour}[, {place}][. Ви прийдете?]',
    },
  },
});
