import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** What an organiser or a counsellor writes to a chosen list of people. These words are where they begin. */
export const announcement = messageKind({
  kind: 'announcement',
  name: { fr: 'Message à une liste', nl: 'Bericht aan een lijst', en: 'Message to a list' },
  to: ['candidate', 'recruiter'],
  signals: [],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { news: true, fixed: true, whileStanding: ['registered', 'confirmed', 'waiting'] },
  words: {
    fr: {
      subject: 'Des nouvelles : {event}',
      body: 'Nous nous voyons à « {event} ».\n{date}, {hour}, {place}.',
      sms: '[{name}, ]des nouvelles de {event}.',
    },
    nl: {
      subject: 'Nieuws: {event}',
      body: 'Wij zien elkaar op “{event}”.\n{date}, {hour}, {place}.',
      sms: '[{name}, ]nieuws over {event}.',
    },
    en: {
      subject: 'News: {event}',
      body: 'We meet at “{event}”.\n{date}, {hour}, {place}.',
      sms: '[{name}, ]news of {event}.',
    },
    de: {
      subject: 'Neuigkeiten: {event}',
      body: 'Wir sehen uns bei „{event}“.\n{date}, {hour}, {place}.',
      sms: '[{name}, ]Neuigkeiten zu {event}.',
    },
    ar: {
      subject: 'أخبار: {event}',
      body: 'نلتقي في «{event}».\n{date}، {hour}، {place}.',
      sms: '[{name}، ]أخبار {event}.',
    },
    uk: {
      subject: 'Новини: {event}',
      body: 'Зустрінемося на «{event}».\n{date}, {hour}, {place}.',
      sms: '[{name}, ]новини: {event}.',
    },
  },
});
