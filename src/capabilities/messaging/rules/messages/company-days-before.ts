import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** To a recruiter some days before, by itself: when, where, and what the page is for. */
export const companyDaysBefore = messageKind({
  kind: 'company-days-before',
  name: {
    fr: 'Rappel aux recruteurs, quelques jours avant',
    nl: 'Herinnering aan recruiters, enkele dagen vooraf',
    en: 'Reminder to recruiters, some days before',
  },
  to: ['recruiter'],
  signals: ['invitations.company-days-before'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { calendar: true },
  words: {
    fr: {
      subject: 'Bientôt : {event}',
      body: 'Vous recrutez bientôt à « {event} ».\n{date}, {hour}, {place}.\n\nVotre page montre les personnes que vous verrez et les besoins que vous avez annoncés. Vous ne pouvez plus venir ? Une collègue ou un collègue peut vous remplacer avec le même lien. Sinon, prévenez-nous dès maintenant.',
      sms: 'Rappel : vous recrutez à {event}, {day}, {hour}[, {place}]. Votre page :',
    },
    nl: {
      subject: 'Binnenkort: {event}',
      body: 'U rekruteert binnenkort op “{event}”.\n{date}, {hour}, {place}.\n\nUw pagina toont wie u ontmoet en de vacatures die u hebt gemeld. Kunt u niet meer komen? Een collega kan u vervangen met dezelfde link. Lukt dat niet, verwittig ons dan nu.',
      sms: 'Herinnering: u rekruteert op {event}, {day}, {hour}[, {place}]. Uw pagina:',
    },
    en: {
      subject: 'Soon: {event}',
      body: 'You are recruiting soon at “{event}”.\n{date}, {hour}, {place}.\n\nYour page shows whom you will meet and the needs that you told us. You can no longer come? A colleague can take your place with the same link. If nobody can, please tell us now.',
      sms: 'Reminder: you recruit at {event}, {day}, {hour}[, {place}]. Your page:',
    },
  },
});
