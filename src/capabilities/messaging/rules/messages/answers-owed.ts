import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** To a recruiter who still owes answers: how many, and until when. */
export const answersOwed = messageKind({
  kind: 'answers-owed',
  name: { fr: 'Réponses à donner', nl: 'Antwoorden te geven', en: 'Answers owed' },
  to: ['recruiter'],
  signals: ['answers.owed'],
  facts: z.object({ owed: z.int().min(1), dueOn: z.iso.date() }),
  fields: ({ owed, dueOn }, pen) => ({ owed: String(owed), due: pen.date(dueOn) }),
  sample: { owed: 3, dueOn: '2026-11-17' },
  traits: { page: 'cards' },
  words: {
    fr: {
      subject: 'Des personnes attendent votre réponse : {event}',
      body: 'Merci d’avoir reçu des candidats à « {event} ».\n\nRéponses encore attendues : {owed}. Donnez-les avant le {due} : une touche par personne. Si c’est non, dites pourquoi : la personne en a besoin pour avancer.',
      sms: '{event} : réponses attendues : {owed}[, avant le {due}]. Répondez ici :',
    },
    nl: {
      subject: 'Mensen wachten op uw antwoord: {event}',
      body: 'Dank u dat u kandidaten ontving op “{event}”.\n\nNog verwachte antwoorden: {owed}. Geef ze voor {due}: één druk per persoon. Is het nee, zeg dan waarom: zo kan de persoon verder.',
      sms: '{event}: nog {owed} antwoord(en) verwacht[, voor {due}]. Antwoord hier:',
    },
    en: {
      subject: 'People wait for your answer: {event}',
      body: 'Thank you for meeting candidates at “{event}”.\n\nAnswers still awaited: {owed}. Please give them by {due}: one tap a person. If it is no, say why: the person needs it to go on.',
      sms: '{event}: answers awaited: {owed}[, by {due}]. Answer here:',
    },
  },
});
