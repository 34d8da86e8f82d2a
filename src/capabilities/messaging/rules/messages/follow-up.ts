import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** One, three and six months after the event: where are you now? And once more a week later. */
export const followUp = messageKind({
  kind: 'follow-up',
  name: {
    fr: 'Suivi à 1, 3 et 6 mois',
    nl: 'Opvolging na 1, 3 en 6 maanden',
    en: 'Follow-up after 1, 3 and 6 months',
  },
  to: ['candidate'],
  signals: ['follow-up.due'],
  facts: z.object({ month: z.int(), again: z.boolean() }),
  fields: ({ month }) => ({ months: String(month) }),
  sample: { month: 3, again: false },
  traits: { page: 'after' },
  words: {
    fr: {
      subject: 'Où en êtes-vous, {months} mois après ?',
      body: 'Il y a {months} mois, vous étiez à « {event} ».\n\nQuelle est votre situation aujourd’hui ? Répondez en une minute, sur votre page. Les entreprises ne voient pas vos réponses. Vous êtes libre de répondre.',
      sms: '{name}, où en êtes-vous[, {months} mois après : {event}] ? Répondez ici :',
    },
    nl: {
      subject: 'Hoe gaat het nu met u, {months} maand(en) later?',
      body: '{months} maand(en) geleden was u op “{event}”.\n\nWat is uw situatie vandaag? Antwoorden op uw pagina duurt een minuut. Bedrijven zien uw antwoorden niet. U bent vrij om te antwoorden.',
      sms: '{name}, hoe gaat het nu met u[, {months} maand(en) later: {event}]? Antwoord hier:',
    },
    en: {
      subject: 'How are things, {months} month(s) later?',
      body: '{months} month(s) ago you were at “{event}”.\n\nWhat is your situation today? Answering on your page takes a minute. Companies do not see your answers. You are free to answer.',
      sms: '{name}, how are things[, {months} month(s) after: {event}]? Answer here:',
    },
    de: {
      subject: 'Wie geht es Ihnen nach {months} Monat(en)?',
      body: 'Vor {months} Monat(en) waren Sie bei „{event}“.\n\nWie ist Ihre Situation heute? Die Antwort auf Ihrer Seite dauert eine Minute. Firmen sehen Ihre Antworten nicht. Sie können frei entscheiden.',
      sms: '{name}, wie geht es Ihnen[, {months} Monat(e) nach: {event}]? Antworten Sie hier:',
    },
    ar: {
      subject: 'كيف أحوالك بعد {months} شهر؟',
      body: 'قبل {months} شهر حضرت «{event}».\n\nما هو وضعك اليوم؟ الإجابة في صفحتك تأخذ دقيقة واحدة. الشركات لا ترى إجاباتك. لك حرية الإجابة.',
      sms: '{name}، كيف أحوالك اليوم؟ أجب هنا:',
    },
    uk: {
      subject: 'Як ваші справи через {months} міс.?',
      body: '{months} міс. тому ви були на «{event}».\n\nЯка ваша ситуація сьогодні? Відповідь на вашій сторінці займе хвилину. Компанії не бачать ваших відповідей. Відповідати не обов’язково.',
      sms: '{name}, як ваші справи сьогодні? Відповідь:',
    },
  },
});
