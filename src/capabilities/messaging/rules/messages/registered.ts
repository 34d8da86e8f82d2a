import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** Somebody has a place. Announced by events, for who registered by themselves or was written down by a counsellor. */
export const registered = messageKind({
  kind: 'registered',
  name: { fr: 'Inscription enregistrée', nl: 'Inschrijving bevestigd', en: 'Registered' },
  to: ['candidate'],
  signals: [],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  traits: { urgent: true, notByCall: true, calendar: true },
  words: {
    fr: {
      subject: 'Inscription : {event}',
      body: 'Votre inscription à « {event} » est enregistrée.\n{date}, {hour}, {place}.',
      sms: '{name}, vous avez une place : {event}, {day}, {hour}[, {place}].',
    },
    nl: {
      subject: 'Inschrijving: {event}',
      body: 'U bent ingeschreven voor “{event}”.\n{date}, {hour}, {place}.',
      sms: '{name}, u hebt een plaats: {event}, {day}, {hour}[, {place}].',
    },
    en: {
      subject: 'Registration: {event}',
      body: 'You are registered for “{event}”.\n{date}, {hour}, {place}.',
      sms: '{name}, you have a place: {event}, {day}, {hour}[, {place}].',
    },
    de: {
      subject: 'Anmeldung: {event}',
      body: 'Sie sind für „{event}“ angemeldet.\n{date}, {hour}, {place}.',
      sms: '{name}, Sie haben einen Platz: {event}, {day}, {hour}[, {place}].',
    },
    ar: {
      subject: 'تسجيل: {event}',
      body: 'تم تسجيلك في «{event}».\n{date}، {hour}، {place}.',
      sms: '{name}، لديك مكان: {event}، {day}، {hour}[، {place}].',
    },
    uk: {
      subject: 'Реєстрація: {event}',
      body: 'Вас записано на «{event}».\n{date}, {hour}, {place}.',
      sms: '{name}, у вас є місце: {event}, {day}, {hour}[, {place}].',
    },
  },
});
