import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** Some hours before, by itself: today, when and where. */
export const hoursBefore = messageKind({
  kind: 'hours-before',
  name: {
    fr: 'Rappel, quelques heures avant',
    nl: 'Herinnering, enkele uren vooraf',
    en: 'Reminder, some hours before',
  },
  to: ['candidate'],
  signals: ['invitations.hours-before'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  // Later it is no use, and nobody has time for a call then.
  traits: { urgent: true, notByCall: true, page: 'answer', whileStanding: ['registered', 'confirmed'] },
  words: {
    fr: {
      subject: 'Aujourd’hui : {event}',
      body: 'C’est aujourd’hui : « {event} ».\n{hour}, {place}.\n\nVous serez en retard ? Dites-le sur votre page : nous vous attendrons.',
      sms: '{name}, aujourd’hui {hour} : {event}[, {place}][. En retard ? Dites-le ici :]',
    },
    nl: {
      subject: 'Vandaag: {event}',
      body: 'Het is vandaag: “{event}”.\n{hour}, {place}.\n\nKomt u later? Zeg het op uw pagina: we wachten op u.',
      sms: '{name}, vandaag {hour}: {event}[, {place}][. Later? Zeg het hier:]',
    },
    en: {
      subject: 'Today: {event}',
      body: 'It is today: “{event}”.\n{hour}, {place}.\n\nLate? Say so on your page: we will wait for you.',
      sms: '{name}, today {hour}: {event}[, {place}][. Late? Say so here:]',
    },
    de: {
      subject: 'Heute: {event}',
      body: 'Heute ist es so weit: „{event}“.\n{hour}, {place}.\n\nKommen Sie später? Sagen Sie es auf Ihrer Seite: Wir warten auf Sie.',
      sms: '{name}, heute {hour}: {event}[, {place}][. Verspätung? Hier melden:]',
    },
    ar: {
      subject: 'اليوم: {event}',
      body: 'اليوم: «{event}».\n{hour}، {place}.\n\nفي حال التأخر يمكنك إخبارنا على صفحتك: سننتظرك.',
      sms: '{name}، اليوم {hour}: {event}[، {place}][. في حال التأخر:]',
    },
    uk: {
      subject: 'Сьогодні: {event}',
      body: 'Сьогодні: «{event}».\n{hour}, {place}.\n\nЗапізнюєтеся? Скажіть про це на своїй сторінці: ми зачекаємо.',
      sms: '{name}, сьогодні {hour}: {event}[, {place}][. Запізнюєтеся? Скажіть тут:]',
    },
  },
});
