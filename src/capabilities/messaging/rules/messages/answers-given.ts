import { z } from 'zod';
import type { ReaderLocale } from '../../../../kernel/locale.ts';
import { messageKind } from '../definition.ts';

const Facts = z.object({
  answers: z
    .array(
      z.object({
        company: z.string(),
        result: z.enum(['hired', 'second-yes', 'second-maybe', 'internship', 'immersion', 'training', 'no']),
        reason: z.string().nullable(),
        words: z.string().nullable(),
      }),
    )
    .min(1),
});
type Result = z.output<typeof Facts>['answers'][number]['result'];

/** Each answer in plain words: what the company proposes, or that it is not this time. */
const RESULTS: Readonly<Record<ReaderLocale, Readonly<Record<Result, string>>>> = {
  fr: {
    hired: 'l’entreprise veut vous engager',
    'second-yes': 'l’entreprise veut vous revoir',
    'second-maybe': 'l’entreprise veut peut-être vous revoir',
    internship: 'l’entreprise propose un stage',
    immersion: 'l’entreprise propose une immersion',
    training: 'l’entreprise conseille une formation',
    no: 'ce n’est pas pour cette fois',
  },
  nl: {
    hired: 'het bedrijf wil u aanwerven',
    'second-yes': 'het bedrijf wil u terugzien',
    'second-maybe': 'het bedrijf wil u misschien terugzien',
    internship: 'het bedrijf biedt een stage aan',
    immersion: 'het bedrijf biedt een kennismakingsstage aan',
    training: 'het bedrijf raadt een opleiding aan',
    no: 'het is niet voor deze keer',
  },
  en: {
    hired: 'the company wants to hire you',
    'second-yes': 'the company wants to see you again',
    'second-maybe': 'the company may want to see you again',
    internship: 'the company offers an internship',
    immersion: 'the company offers a work trial',
    training: 'the company advises a training',
    no: 'it is not for this time',
  },
  de: {
    hired: 'die Firma möchte Sie einstellen',
    'second-yes': 'die Firma möchte Sie wiedersehen',
    'second-maybe': 'die Firma möchte Sie vielleicht wiedersehen',
    internship: 'die Firma bietet ein Praktikum an',
    immersion: 'die Firma bietet ein Schnupperpraktikum an',
    training: 'die Firma rät zu einer Ausbildung',
    no: 'dieses Mal klappt es nicht',
  },
  ar: {
    hired: 'الشركة تريد توظيفك',
    'second-yes': 'الشركة تريد أن تراك مرة أخرى',
    'second-maybe': 'ربما تريد الشركة أن تراك مرة أخرى',
    internship: 'الشركة تقترح تدريبا',
    immersion: 'الشركة تقترح فترة تعارف',
    training: 'الشركة تنصح بدورة تدريبية',
    no: 'ليس هذه المرة',
  },
  uk: {
    hired: 'компанія хоче взяти вас на роботу',
    'second-yes': 'компанія хоче зустрітися з вами ще раз',
    'second-maybe': 'компанія, можливо, хоче зустрітися ще раз',
    internship: 'компанія пропонує стажування',
    immersion: 'компанія пропонує ознайомлення з роботою',
    training: 'компанія радить навчання',
    no: 'цього разу ні',
  },
};

/** What recruiters answered, to whom it concerns; the reasons of a "no" stand on the page, where there is room for them. */
export const answersGiven = messageKind({
  kind: 'answers-given',
  name: { fr: 'Réponses des entreprises', nl: 'Antwoorden van bedrijven', en: 'Answers from companies' },
  to: ['candidate'],
  signals: ['answers.given'],
  facts: Facts,
  fields: ({ answers }, { locale }) => ({
    answers: answers
      .map(
        ({ company, result, words }) =>
          `${company} – ${RESULTS[locale][result]}${words ? ` (« ${words} »)` : ''}`,
      )
      .join('\n'),
    count: String(answers.length),
  }),
  sample: {
    answers: [
      { company: 'Studio Nord', result: 'second-yes', reason: null, words: null },
      {
        company: 'Boulangerie Delhaye',
        result: 'no',
        reason: 'experience',
        words: 'Merci, votre projet est clair.',
      },
    ],
  },
  traits: { page: 'answers' },
  words: {
    fr: {
      subject: 'Vous avez une réponse : {event}',
      body: 'Les entreprises rencontrées à « {event} » ont répondu.\n\n{answers}\n\nVotre page dit tout, avec les raisons quand l’entreprise les donne. La personne qui vous accompagne peut vous aider.',
      sms: '{name}, vous avez une réponse[ ({count})] : {event}. Voir :',
    },
    nl: {
      subject: 'U hebt een antwoord: {event}',
      body: 'De bedrijven van “{event}” hebben geantwoord.\n\n{answers}\n\nOp uw pagina staat alles, met de redenen als het bedrijf die geeft. De persoon die u begeleidt, kan u helpen.',
      sms: '{name}, u hebt een antwoord[ ({count})]: {event}. Zie:',
    },
    en: {
      subject: 'You have an answer: {event}',
      body: 'The companies of “{event}” have answered.\n\n{answers}\n\nYour page says it all, with the reasons where the company gives them. The person who supports you can help.',
      sms: '{name}, you have an answer[ ({count})]: {event}. See:',
    },
    de: {
      subject: 'Sie haben eine Antwort: {event}',
      body: 'Die Firmen von „{event}“ haben geantwortet.\n\n{answers}\n\nAuf Ihrer Seite steht alles, mit den Gründen, wenn die Firma sie nennt. Die Person, die Sie begleitet, kann Ihnen helfen.',
      sms: '{name}, Sie haben eine Antwort[ ({count})]: {event}. Siehe:',
    },
    ar: {
      subject: 'لديك جواب: {event}',
      body: 'أجابت شركات «{event}».\n\n{answers}\n\nصفحتك تقول كل شيء، مع الأسباب عندما تذكرها الشركة. الشخص الذي يرافقك يمكنه مساعدتك.',
      sms: '{name}، لديك جواب[ ({count})]: {event}.',
    },
    uk: {
      subject: 'Ви маєте відповідь: {event}',
      body: 'Компанії з «{event}» дали відповідь.\n\n{answers}\n\nНа вашій сторінці є все, з причинами, якщо компанія їх назвала. Людина, яка вас супроводжує, може допомогти.',
      sms: '{name}, ви маєте відповідь[ ({count})]: {event}.',
    },
  },
});
