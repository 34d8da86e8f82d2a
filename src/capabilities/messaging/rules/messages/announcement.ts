import { z } from 'zod';
import { messageKind, type Words } from '../definition.ts';

/** The words are the sender's: the same for every reader, with their name and the event's facts in them. */
const SENDERS_OWN: Words = { subject: '{subject}', body: '{text}', sms: '[{name}, ]{short}' };

/** What an organiser or a counsellor writes to a chosen list of people. */
export const announcement = messageKind({
  kind: 'announcement',
  name: { fr: 'Message à une liste', nl: 'Bericht aan een lijst', en: 'Message to a list' },
  to: ['candidate', 'recruiter'],
  signals: [],
  facts: z.object({ subject: z.string(), text: z.string(), short: z.string() }),
  fields: (facts) => facts,
  sample: {
    subject: 'Préparez votre CV',
    text: 'Apportez trois exemplaires de votre CV.',
    short: 'Apportez votre CV.',
  },
  traits: { news: true, fixed: true },
  words: {
    fr: SENDERS_OWN,
    nl: SENDERS_OWN,
    en: SENDERS_OWN,
    de: SENDERS_OWN,
    ar: SENDERS_OWN,
    uk: SENDERS_OWN,
  },
});
