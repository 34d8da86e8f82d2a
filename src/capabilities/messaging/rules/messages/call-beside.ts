import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** Somebody is to sit beside a recruiter in interviews at a distance, by a link of their own. */
export const callBeside = messageKind({
  kind: 'call-beside',
  name: {
    fr: 'Invitation d’une ou un collègue à distance',
    nl: 'Uitnodiging van een collega op afstand',
    en: 'Invitation of a colleague at a distance',
  },
  to: ['recruiter'],
  signals: [],
  facts: z.object({ company: z.string() }),
  fields: ({ company }) => ({ company }),
  sample: { company: 'Coron' },
  traits: { urgent: true, notByCall: true },
  words: {
    fr: {
      subject: 'Suivre des entretiens à distance : {event}',
      body: '{company} vous invite à suivre ses entretiens à distance, le {date}, pour « {event} ».\nVotre page montre l’entretien du moment et les suivants. Ouvrez-la le jour même, avec une caméra et un micro. Aucun compte n’est nécessaire. Le lien est pour vous seulement.',
      sms: '{company} vous invite à suivre ses entretiens à distance, {day}[ : {event}]. Votre page :',
    },
    nl: {
      subject: 'Gesprekken op afstand volgen: {event}',
      body: '{company} nodigt u uit om de gesprekken op afstand te volgen, op {date}, voor “{event}”.\nUw pagina toont het gesprek van nu en de volgende. Open ze op de dag zelf, met een camera en een microfoon. Een account is niet nodig. De link is alleen voor u.',
      sms: '{company} nodigt u uit om gesprekken op afstand te volgen, {day}[: {event}]. Uw pagina:',
    },
    en: {
      subject: 'Following interviews at a distance: {event}',
      body: '{company} invites you to follow its interviews at a distance, on {date}, for “{event}”.\nYour page shows the interview of now and the next ones. Open it on the day, with a camera and a microphone. No account is needed. The link is for you alone.',
      sms: '{company} invites you to follow its interviews at a distance, {day}[: {event}]. Your page:',
    },
  },
});
