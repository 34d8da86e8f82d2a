import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** To a recruiter some hours before, by itself: today, when and where. */
export const companyHoursBefore = messageKind({
  kind: 'company-hours-before',
  name: {
    fr: 'Rappel aux recruteurs, quelques heures avant',
    nl: 'Herinnering aan recruiters, enkele uren vooraf',
    en: 'Reminder to recruiters, some hours before',
  },
  to: ['recruiter'],
  signals: ['invitations.company-hours-before'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { urgent: true, notByCall: true },
  words: {
    fr: {
      subject: 'Aujourd’hui : {event}',
      body: 'C’est aujourd’hui : « {event} ».\n{hour}, {place}.\n\nGardez ce lien sur votre téléphone : votre page montre la personne suivante, le temps qui reste et où noter votre réponse.',
      sms: 'Aujourd’hui {hour} : {event}[, {place}]. Votre page pour recevoir :',
    },
    nl: {
      subject: 'Vandaag: {event}',
      body: 'Het is vandaag: “{event}”.\n{hour}, {place}.\n\nHoud deze link bij de hand op uw telefoon: uw pagina toont wie volgt, hoeveel tijd er nog is en waar u uw antwoord noteert.',
      sms: 'Vandaag {hour}: {event}[, {place}]. Uw pagina voor de gesprekken:',
    },
    en: {
      subject: 'Today: {event}',
      body: 'It is today: “{event}”.\n{hour}, {place}.\n\nKeep this link on your phone: your page shows who comes next, the time that is left and where to note your answer.',
      sms: 'Today {hour}: {event}[, {place}]. Your page for the interviews:',
    },
  },
});
