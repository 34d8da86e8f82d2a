import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** A company is on the list of recruiters. */
export const recruiterRegistered = messageKind({
  kind: 'recruiter-registered',
  name: { fr: 'Participation d’une entreprise', nl: 'Deelname van een bedrijf', en: 'A company takes part' },
  to: ['recruiter'],
  signals: [],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { calendar: true },
  words: {
    fr: {
      subject: 'Votre participation : {event}',
      body: 'Merci de venir recruter à « {event} ».\n{date}, {hour}, {place}.\nVotre page vous permet de préciser vos besoins. Aucun compte n’est nécessaire.',
      sms: 'Merci de venir recruter : {event}, {day}, {hour}[, {place}]. Votre page :',
    },
    nl: {
      subject: 'Uw deelname: {event}',
      body: 'Dank u om te komen rekruteren op “{event}”.\n{date}, {hour}, {place}.\nOp uw pagina kunt u uw vacatures aanvullen. Een account is niet nodig.',
      sms: 'Dank u om te komen rekruteren: {event}, {day}, {hour}[, {place}]. Uw pagina:',
    },
    en: {
      subject: 'Taking part: {event}',
      body: 'Thank you for coming to recruit at “{event}”.\n{date}, {hour}, {place}.\nYour page lets you complete your needs. No account is needed.',
      sms: 'Thank you for recruiting with us: {event}, {day}, {hour}[, {place}]. Your page:',
    },
  },
});
