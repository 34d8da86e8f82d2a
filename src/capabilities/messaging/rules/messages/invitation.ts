import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** Somebody is asked whether they come, by a press of the staff. The link leads to three buttons. */
export const invitation = messageKind({
  kind: 'invitation',
  name: { fr: 'Invitation', nl: 'Uitnodiging', en: 'Invitation' },
  to: ['candidate'],
  signals: ['invitations.invited'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { calendar: true, page: 'answer', whileStanding: ['registered'] },
  words: {
    fr: {
      subject: 'Venez-vous ? {event}',
      body: 'Nous vous invitons à « {event} ».\n{date}, {hour}, {place}.\n\nEst-ce que vous venez ? Dites-le sur votre page : un bouton suffit.',
      sms: '{name}, venez-vous ? {event}, {day}, {hour}[, {place}][. Oui ou non :]',
    },
    nl: {
      subject: 'Komt u? {event}',
      body: 'U bent uitgenodigd op “{event}”.\n{date}, {hour}, {place}.\n\nKomt u? Zeg het op uw pagina: één knop volstaat.',
      sms: '{name}, komt u? {event}, {day}, {hour}[, {place}][. Ja of nee:]',
    },
    en: {
      subject: 'Are you coming? {event}',
      body: 'You are invited to “{event}”.\n{date}, {hour}, {place}.\n\nAre you coming? Say so on your page: one button is enough.',
      sms: '{name}, are you coming? {event}, {day}, {hour}[, {place}][. Yes or no:]',
    },
    de: {
      subject: 'Kommen Sie? {event}',
      body: 'Sie sind zu „{event}“ eingeladen.\n{date}, {hour}, {place}.\n\nKommen Sie? Sagen Sie es auf Ihrer Seite: Ein Knopf genügt.',
      sms: '{name}, kommen Sie? {event}, {day}, {hour}[, {place}][. Ja oder nein:]',
    },
    ar: {
      subject: 'هل يمكنك الحضور؟ {event}',
      body: 'ندعوك إلى «{event}».\n{date}، {hour}، {place}.\n\nهل يمكنك الحضور؟ الجواب على صفحتك: زر واحد يكفي.',
      sms: '{name}، هل يمكنك الحضور؟ {event}، {day}، {hour}[، {place}].',
    },
    uk: {
      subject: 'Ви прийдете? {event}',
      body: 'Вас запрошено на «{event}».\n{date}, {hour}, {place}.\n\nВи прийдете? Дайте відповідь на своїй сторінці: досить однієї кнопки.',
      sms: '{name}, ви прийдете? {event}, {day}, {hour}[, {place}].',
    },
  },
});
