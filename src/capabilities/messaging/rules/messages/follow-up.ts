import { z } from 'zod';
import type { ReaderLocale } from '../../../../kernel/locale.ts';
import { messageKind } from '../definition.ts';

/** How long ago it was, in the form that the sentences below need. */
const SPANS: Readonly<Record<ReaderLocale, (months: number) => string>> = {
  fr: (months) => `${months} mois`,
  nl: (months) => (months === 1 ? '1 maand' : `${months} maanden`),
  en: (months) => (months === 1 ? '1 month' : `${months} months`),
  de: (months) => (months === 1 ? '1 Monat' : `${months} Monaten`),
  ar: (months) => (months === 1 ? 'شهر' : `${months} أشهر`),
  uk: (months) => (months === 1 ? '1 місяць' : `${months} ${months < 5 ? 'місяці' : 'місяців'}`),
};

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
  fields: ({ month }, { locale }) => ({ months: String(month), span: SPANS[locale](month) }),
  sample: { month: 3, again: false },
  traits: { page: 'after' },
  words: {
    fr: {
      subject: 'Où en êtes-vous, {span} après ?',
      body: 'Il y a {span}, vous étiez à « {event} ».\n\nQuelle est votre situation aujourd’hui ? Répondez en une minute, sur votre page. Les entreprises ne voient pas vos réponses. Vous êtes libre de répondre.',
      sms: '{name}, où en êtes-vous[, {span} après : {event}] ? Répondez ici :',
    },
    nl: {
      subject: 'Hoe gaat het nu met u, {span} later?',
      body: '{span} geleden was u op “{event}”.\n\nWat is uw situatie vandaag? Antwoorden op uw pagina duurt een minuut. Bedrijven zien uw antwoorden niet. U bent vrij om te antwoorden.',
      sms: '{name}, hoe gaat het nu met u[, {span} later: {event}]? Antwoord hier:',
    },
    en: {
      subject: 'How are things, {span} later?',
      body: '{span} ago you were at “{event}”.\n\nWhat is your situation today? Answering on your page takes a minute. Companies do not see your answers. You are free to answer.',
      sms: '{name}, how are things[, {span} after: {event}]? Answer here:',
    },
    de: {
      subject: 'Wie geht es Ihnen nach {span}?',
      body: 'Vor {span} waren Sie bei „{event}“.\n\nWie ist Ihre Situation heute? Die Antwort auf Ihrer Seite dauert eine Minute. Firmen sehen Ihre Antworten nicht. Die Antwort ist freiwillig.',
      sms: '{name}, wie geht es Ihnen[, {span} nach {event}]? Antworten Sie hier:',
    },
    ar: {
      subject: 'كيف أحوالك بعد {span}؟',
      body: 'قبل {span} حضرت «{event}».\n\nما هو وضعك اليوم؟ الإجابة في صفحتك تأخذ دقيقة واحدة. الشركات لا ترى إجاباتك. لك حرية الإجابة.',
      sms: '{name}، كيف أحوالك اليوم؟ الجواب هنا:',
    },
    uk: {
      subject: 'Як ваші справи через {span}?',
      body: '{span} тому ви були на «{event}».\n\nЯка ваша ситуація сьогодні? Відповідь на вашій сторінці займе хвилину. Компанії не бачать ваших відповідей. Відповідати не обов’язково.',
      sms: '{name}, як ваші справи сьогодні? Відповідь:',
    },
  },
});
