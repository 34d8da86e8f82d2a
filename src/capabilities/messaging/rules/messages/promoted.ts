import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** A place has become free, and somebody who waited has it. */
export const promoted = messageKind({
  kind: 'promoted',
  name: { fr: 'Une place s’est libérée', nl: 'Er kwam een plaats vrij', en: 'A place became free' },
  to: ['candidate'],
  signals: [],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { calendar: true },
  words: {
    fr: {
      subject: 'Une place pour vous : {event}',
      body: 'Une place s’est libérée à « {event} ». Elle est pour vous.\n{date}, {hour}, {place}.',
      sms: '{name}, une place est pour vous : {event}, {day}, {hour}[, {place}].',
    },
    nl: {
      subject: 'Een plaats voor u: {event}',
      body: 'Er kwam een plaats vrij bij “{event}”. Ze is voor u.\n{date}, {hour}, {place}.',
      sms: '{name}, er is een plaats voor u: {event}, {day}, {hour}[, {place}].',
    },
    en: {
      subject: 'A place for you: {event}',
      body: 'A place has become free at “{event}”. It is yours.\n{date}, {hour}, {place}.',
      sms: '{name}, a place is yours: {event}, {day}, {hour}[, {place}].',
    },
    de: {
      subject: 'Ein Platz für Sie: {event}',
      body: 'Bei „{event}“ ist ein Platz frei geworden. Er ist für Sie.\n{date}, {hour}, {place}.',
      sms: '{name}, ein Platz ist frei: {event}, {day}, {hour}[, {place}].',
    },
    ar: {
      subject: 'مكان لك: {event}',
      body: 'توفر مكان في «{event}». هذا المكان لك.\n{date}، {hour}، {place}.',
      sms: '{name}، توفر مكان لك: {event}، {day}، {hour}[، {place}].',
    },
    uk: {
      subject: 'Місце для вас: {event}',
      body: 'На «{event}» звільнилося місце. Воно ваше.\n{date}, {hour}, {place}.',
      sms: '{name}, є місце для вас: {event}, {day}, {hour}[, {place}].',
    },
  },
});
