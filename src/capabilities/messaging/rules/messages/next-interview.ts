import { z } from 'zod';
import { messageKind, type Pen } from '../definition.ts';

const Facts = z.object({
  startsAt: z.string(),
  whom: z.string(),
  table: z.int().nullable(),
  /** How they meet when it is not at a table; null in the hall. */
  channel: z.enum(['video', 'telephone', 'chat']).nullable(),
  site: z.string().nullable(),
  station: z.string().nullable(),
  /** They were told something else before. */
  changed: z.boolean(),
});

interface Parts {
  readonly soon: string;
  readonly changed: string;
  readonly table: string;
  readonly station: string;
  readonly channels: Readonly<Record<'video' | 'telephone' | 'chat', string>>;
  readonly comma: string;
}

const PARTS: Readonly<Record<Pen['locale'], Parts>> = {
  fr: {
    soon: 'c’est bientôt à vous',
    changed: 'changement',
    table: 'table',
    station: 'poste',
    channels: { video: 'en vidéo', telephone: 'on vous appelle', chat: 'par écrit' },
    comma: ', ',
  },
  nl: {
    soon: 'u bent bijna aan de beurt',
    changed: 'wijziging',
    table: 'tafel',
    station: 'computer',
    channels: { video: 'via video', telephone: 'wij bellen u', chat: 'schriftelijk' },
    comma: ', ',
  },
  en: {
    soon: 'you are next',
    changed: 'changed',
    table: 'table',
    station: 'computer',
    channels: { video: 'by video', telephone: 'we call you', chat: 'in writing' },
    comma: ', ',
  },
  de: {
    soon: 'Sie sind gleich dran',
    changed: 'Änderung',
    table: 'Tisch',
    station: 'Computer',
    channels: { video: 'per Video', telephone: 'wir rufen Sie an', chat: 'schriftlich' },
    comma: ', ',
  },
  ar: {
    soon: 'اقترب دورك',
    changed: 'تغيير',
    table: 'طاولة',
    station: 'حاسوب',
    channels: { video: 'بالفيديو', telephone: 'سنتصل بك', chat: 'كتابةً' },
    comma: '، ',
  },
  uk: {
    soon: 'скоро ваша черга',
    changed: 'зміна',
    table: 'стіл',
    station: 'комп’ютер',
    channels: { video: 'по відео', telephone: 'вам зателефонують', chat: 'письмово' },
    comma: ', ',
  },
};

/** On the day, some minutes before an interview, to who is here: when, and where to go. */
export const nextInterview = messageKind({
  kind: 'next-interview',
  name: { fr: 'Bientôt à vous', nl: 'Bijna aan de beurt', en: 'You are next' },
  to: ['candidate'],
  signals: [],
  facts: Facts,
  fields({ startsAt, whom, table, channel, site, station, changed }, pen) {
    const parts = PARTS[pen.locale];
    const where =
      station !== null
        ? `${parts.station} ${station}`
        : channel !== null
          ? parts.channels[channel]
          : table !== null
            ? `${parts.table} ${table}`
            : null;
    const lead = changed ? parts.changed : parts.soon;
    return {
      lead,
      opening: `${lead.slice(0, 1).toLocaleUpperCase(pen.locale)}${lead.slice(1)}`,
      next: [pen.time(startsAt), ...(where === null ? [] : [where])].join(parts.comma),
      whom,
      site: site ?? '',
    };
  },
  sample: {
    startsAt: '2026-11-12T17:20:00.000Z',
    whom: 'Boulangerie Delhaye',
    table: 12,
    channel: null,
    site: null,
    station: null,
    changed: false,
  },
  // It is of use for some minutes only, by SMS alone: nobody has time for a call, and nobody reads e-mail in a hall.
  traits: { urgent: true, onlyBySms: true, whileStanding: ['registered', 'confirmed'] },
  words: {
    fr: {
      subject: '{opening} : {next}',
      body: '{opening} : {next}.\n{whom}\n{site}',
      sms: '{name}, {lead} : {next}[, {whom}][, {site}].',
    },
    nl: {
      subject: '{opening}: {next}',
      body: '{opening}: {next}.\n{whom}\n{site}',
      sms: '{name}, {lead}: {next}[, {whom}][, {site}].',
    },
    en: {
      subject: '{opening}: {next}',
      body: '{opening}: {next}.\n{whom}\n{site}',
      sms: '{name}, {lead}: {next}[, {whom}][, {site}].',
    },
    de: {
      subject: '{opening}: {next}',
      body: '{opening}: {next}.\n{whom}\n{site}',
      sms: '{name}, {lead}: {next}[, {whom}][, {site}].',
    },
    ar: {
      subject: '{opening}: {next}',
      body: '{opening}: {next}.\n{whom}\n{site}',
      sms: '{name}، {lead}: {next}[، {whom}][، {site}].',
    },
    uk: {
      subject: '{opening}: {next}',
      body: '{opening}: {next}.\n{whom}\n{site}',
      sms: '{name}, {lead}: {next}[, {whom}][, {site}].',
    },
  },
});
