import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** The same question once more, by a press of the staff, to who has not answered. */
export const askedAgain = messageKind({
  kind: 'asked-again',
  name: { fr: 'Relance : venez-vous ?', nl: 'Herinnering: komt u?', en: 'Asked again: are you coming?' },
  to: ['candidate'],
  signals: ['invitations.asked-again'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { page: 'answer', whileStanding: ['registered'] },
  words: {
    fr: {
      subject: 'Votre réponse, s’il vous plaît : {event}',
      body: 'Nous n’avons pas encore votre réponse pour « {event} ».\n{date}, {hour}, {place}.\n\nEst-ce que vous venez ? Si vous ne venez pas, votre place va à une autre personne.',
      sms: '{name}, nous attendons votre réponse : {event}, {day}[, {hour}][. Venez-vous ?]',
    },
    nl: {
      subject: 'Uw antwoord, alstublieft: {event}',
      body: 'We hebben nog geen antwoord van u voor “{event}”.\n{date}, {hour}, {place}.\n\nKomt u? Komt u niet, dan gaat uw plaats naar iemand anders.',
      sms: '{name}, we wachten op uw antwoord: {event}, {day}[, {hour}][. Komt u?]',
    },
    en: {
      subject: 'Your answer, please: {event}',
      body: 'We do not have your answer for “{event}” yet.\n{date}, {hour}, {place}.\n\nAre you coming? If you are not, your place goes to somebody else.',
      sms: '{name}, we wait for your answer: {event}, {day}[, {hour}][. Are you coming?]',
    },
    de: {
      subject: 'Ihre Antwort, bitte: {event}',
      body: 'Wir haben noch keine Antwort von Ihnen für „{event}“.\n{date}, {hour}, {place}.\n\nKommen Sie? Wenn nicht, geht Ihr Platz an eine andere Person.',
      sms: '{name}, Ihre Antwort fehlt: {event}, {day}[, {hour}][. Kommen Sie?]',
    },
    ar: {
      subject: 'ننتظر جوابك: {event}',
      body: 'لم يصلنا جوابك بعد عن «{event}».\n{date}، {hour}، {place}.\n\nهل يمكنك الحضور؟ في حال عدم الحضور يذهب مكانك إلى شخص آخر.',
      sms: '{name}، ننتظر جوابك: {event}، {day}[، {hour}][. هل يمكنك الحضور؟]',
    },
    uk: {
      subject: 'Будь ласка, дайте відповідь: {event}',
      body: 'Ми ще не маємо вашої відповіді щодо «{event}».\n{date}, {hour}, {place}.\n\nВи прийдете? Якщо ні, ваше місце отримає інша людина.',
      sms: '{name}, чекаємо на відповідь: {event}, {day}[, {hour}][. Ви прийдете?]',
    },
  },
});
