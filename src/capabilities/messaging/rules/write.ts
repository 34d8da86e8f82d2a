import type { Instant, LocalDate } from '../../../kernel/clock.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import { dateInWords, dayInShort, dayOf, momentInWords, timeOf, wallTimeOf } from '../../../web/dates.ts';
import { type OwnPlace, whereTo } from '../../events/schema.ts';
import { COMMON, MACHINE_MADE, NO_NEWS } from './common-words.ts';
import { type Fields, type MessageKind, type Pen, type Words, wordsOf } from './definition.ts';
import { writeSms } from './sms.ts';
import { fill, say } from './wording.ts';

/** What every message may name, whatever it is about. */
export const COMMON_FIELDS = ['name', 'event', 'date', 'day', 'hour', 'place'] as const;

/** A message as its reader gets it. */
export interface Written {
  readonly locale: ReaderLocale;
  readonly subject: string;
  /** Plain text, for e-mail, letter and call. */
  readonly body: string;
  readonly sms: string;
}

export interface Reader {
  readonly name: string;
  readonly locale: ReaderLocale;
  /** Whole address of their own page. */
  readonly link: string;
  /** Where they take part from; null or left out in the hall. */
  readonly own?: OwnPlace | null;
}

export interface AboutEvent {
  readonly name: string;
  readonly date: LocalDate;
  readonly timeZone: string;
  readonly place: string;
  /** The doors open. */
  readonly startsAt: Instant;
}

export interface Writing {
  readonly reader: Reader;
  readonly event: AboutEvent;
  readonly facts: object;
  /** The event's own words for this language, in the place of the usual ones. */
  readonly own?: Words | null;
}

/** Facts in full, or as an SMS has room for them: "18h20", "jeu. 12 nov.". */
function penFor(locale: ReaderLocale, timeZone: string, room: 'full' | 'sms'): Pen {
  if (room === 'sms') {
    const time = (instant: Instant) =>
      wallTimeOf(instant, timeZone).replace(':', locale === 'fr' ? 'h' : ':');
    const date = (day: LocalDate) => dayInShort(day, locale);
    return {
      locale,
      timeZone,
      date,
      time,
      moment: (instant) => `${date(dayOf(instant, timeZone))} ${time(instant)}`,
    };
  }
  return {
    locale,
    timeZone,
    date: (day) => dateInWords(day, locale),
    time: (instant) => timeOf(instant, timeZone, locale),
    moment: (instant) => momentInWords(instant, timeZone, locale),
  };
}

/** Where its reader goes, within a sentence; an SMS has no room for the address. */
function placeFor({ own = null, locale }: Reader, event: AboutEvent, room: 'full' | 'sms'): string {
  if (own === null) return event.place;
  const { place, address } = whereTo({ place: event.place, address: null }, own, locale);
  if (own.at === 'home') return `${place.charAt(0).toLocaleLowerCase(locale)}${place.slice(1)}`;
  return room === 'sms' || address === null ? place : `${place}, ${address}`;
}

/** Every field that the words of this kind may use, with what it says here. */
export function fieldsOf(
  kind: MessageKind,
  { reader, event, facts }: Omit<Writing, 'own'>,
  room: 'full' | 'sms' = 'full',
): Fields {
  const pen = penFor(reader.locale, event.timeZone, room);
  return {
    name: reader.name,
    event: event.name,
    date: pen.date(event.date),
    day: dayInShort(dayOf(event.startsAt, event.timeZone), reader.locale),
    hour: pen.time(event.startsAt),
    place: placeFor(reader, event, room),
    ...kind.fields(kind.facts.parse(facts), pen),
  };
}

/**
 * Writes a message for one reader: the same facts in the same words always make the same text.
 * @throws when the facts are not those of this kind
 */
export function writeMessage(kind: MessageKind, { own = null, ...writing }: Writing): Written {
  const { locale, link: first } = writing.reader;
  const link = kind.traits?.page === undefined ? first : `${first}/${kind.traits.page}`;
  const words = own ?? wordsOf(kind, locale);
  const fields: Fields = { ...fieldsOf(kind, writing), link, stop: `${first}${NO_NEWS}` };
  const { hello, yourPage, bye, noMoreNews } = COMMON[locale];
  const linked = !kind.traits?.withoutLink;
  // The event's own words were written by somebody.
  const label = own === null ? MACHINE_MADE[locale] : undefined;
  const body = [
    fill(hello, fields),
    say(words.body, fields),
    ...(linked ? [fill(yourPage, fields)] : []),
    bye,
    ...(label ? [label.long] : []),
    ...(kind.traits?.news ? [fill(noMoreNews, fields)] : []),
  ];
  const short = [words.sms, ...(label ? [label.short] : []), ...(linked ? ['{link}'] : [])].join(' ');
  return {
    locale,
    subject: say(words.subject, fields).replaceAll('\n', ' '),
    body: body.join('\n\n'),
    sms: writeSms(
      short,
      { ...fieldsOf(kind, writing, 'sms'), link: link.replace(/^https?:\/\//, '') },
      alphabetOf(locale),
    ),
  };
}

function alphabetOf(locale: ReaderLocale): 'gsm' | 'ucs2' {
  return locale === 'ar' || locale === 'uk' ? 'ucs2' : 'gsm';
}
