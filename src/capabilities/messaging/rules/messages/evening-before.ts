import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** The evening before, by itself: when and where, and what to bring. */
export const eveningBefore = messageKind({
  kind: 'evening-before',
  name: { fr: 'Rappel, la veille', nl: 'Herinnering, de avond ervoor', en: 'Reminder, the evening before' },
  to: ['candidate'],
  signals: ['invitations.evening-before'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { page: 'answer', whileStanding: ['registered', 'confirmed'] },
  words: {
    fr: {
      subject: 'Demain : {event}',
      body: 'À très bientôt pour « {event} ».\n{date}, {hour}, {place}.\n\nPensez à votre CV. Vous serez en retard ou vous ne venez pas ? Dites-le sur votre page.',
      sms: '{name}, à bientôt : {event}, {day}, {hour}[, {place}][. En retard ? Dites-le ici :]',
    },
    nl: {
      subject: 'Morgen: {event}',
      body: 'Tot binnenkort op “{event}”.\n{date}, {hour}, {place}.\n\nDenk aan uw cv. Komt u later of komt u niet? Zeg het op uw pagina.',
      sms: '{name}, tot binnenkort: {event}, {day}, {hour}[, {place}][. Later? Zeg het hier:]',
    },
    en: {
      subject: 'Tomorrow: {event}',
      body: 'See you very soon at “{event}”.\n{date}, {hour}, {place}.\n\nRemember your CV. Late, or not coming? Say so on your page.',
      sms: '{name}, see you soon: {event}, {day}, {hour}[, {place}][. Late? Say so here:]',
    },
    de: {
      subject: 'Morgen: {event}',
      body: 'Bis sehr bald bei „{event}“.\n{date}, {hour}, {place}.\n\nDenken Sie an Ihren Lebenslauf. Kommen Sie später oder nicht? Sagen Sie es auf Ihrer Seite.',
      sms: '{name}, bis bald: {event}, {day}, {hour}[, {place}][. Verspätung? Hier melden:]',
    },
    ar: {
      subject: 'غدا: {event}',
      body: 'إلى اللقاء قريبا في «{event}».\n{date}، {hour}، {place}.\n\nنذكرك بإحضار سيرتك الذاتية. في حال التأخر أو عدم الحضور يمكنك إخبارنا على صفحتك.',
      sms: '{name}، إلى اللقاء: {event}، {day}، {hour}[، {place}][. في حال التأخر:]',
    },
    uk: {
      subject: 'Завтра: {event}',
      body: 'До скорої зустрічі на «{event}».\n{date}, {hour}, {place}.\n\nНе забудьте резюме. Запізнюєтеся або не прийдете? Скажіть про це на своїй сторінці.',
      sms: '{name}, до зустрічі: {event}, {day}, {hour}[, {place}][. Запізнюєтеся? Скажіть тут:]',
    },
  },
});
