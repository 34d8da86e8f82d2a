import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, WallTime } from '../kernel/clock.ts';
import type { ReaderLocale } from '../kernel/locale.ts';

// Arabic with the digits that stand on telephones, tables and clocks here.
const REGION: Record<ReaderLocale, string> = {
  fr: 'fr-BE',
  nl: 'nl-BE',
  en: 'en-GB',
  de: 'de-BE',
  ar: 'ar-u-nu-latn',
  uk: 'uk-UA',
};

const HOUR_WORDS: Record<ReaderLocale, (hours: number, minutes: string) => string> = {
  fr: (hours, minutes) => (minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`),
  nl: (hours, minutes) => (minutes === '00' ? `${hours} uur` : `${hours}.${minutes} uur`),
  en: (hours, minutes) => `${hours}:${minutes}`,
  de: (hours, minutes) => (minutes === '00' ? `${hours} Uhr` : `${hours}.${minutes} Uhr`),
  ar: (hours, minutes) => `${hours}:${minutes}`,
  uk: (hours, minutes) => `${hours}:${minutes}`,
};

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: making a format costs a hundred times what using it does. */
function written(date: LocalDate, locale: ReaderLocale, style: keyof typeof STYLES): string {
  const name = `${locale} ${style}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(REGION[locale], { ...STYLES[style], timeZone: 'UTC' });
    formats.set(name, format);
  }
  return format.format(Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds);
}

/** "jeudi 12 novembre 2026" */
export function dateInWords(date: LocalDate, locale: ReaderLocale): string {
  return written(date, locale, 'long');
}

/** "12 nov. 2026": where room is short. */
export function dateInShort(date: LocalDate, locale: ReaderLocale): string {
  return written(date, locale, 'short');
}

/** "jeu. 12 nov.": the day as an SMS says it. */
export function dayInShort(date: LocalDate, locale: ReaderLocale): string {
  return written(date, locale, 'day');
}

/** "18 h 20", "18.20 uur", "18:20": as people of that language say it. */
export function timeInWords(time: WallTime, locale: ReaderLocale): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  return HOUR_WORDS[locale](Number(hours), minutes);
}

/** The time that the wall clock of the event shows at this instant, in words. */
export function timeOf(instant: Instant, zone: string, locale: ReaderLocale): string {
  return timeInWords(wallTimeOf(instant, zone), locale);
}

/** A day has few moments, and a page says each many times: what was reckoned is kept, up to so many. */
const wallTimes = new Map<string, WallTime>();
const MOST_KEPT = 5_000;

/** "18:20", for tables where times stand under each other. */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
  const key = `${instant} ${zone}`;
  const known = wallTimes.get(key);
  if (known !== undefined) return known;
  const time = Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  if (wallTimes.size >= MOST_KEPT) wallTimes.clear();
  wallTimes.set(key, time);
  return time;
}

/** The day that the calendar of that zone shows at this instant. */
export function dayOf(instant: Instant, zone: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** "jeudi 12 novembre 2026, 18 h 20" */
export function momentInWords(instant: Instant, zone: string, locale: ReaderLocale): string {
  return `${dateInWords(dayOf(instant, zone), locale)}, ${timeOf(instant, zone, locale)}`;
}

/** "1 234", "99,6": a number as that language writes it. */
export function numberIn(locale: ReaderLocale, value: number, digits = 0): string {
  return new Intl.NumberFormat(REGION[locale], {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  }).format(value);
}

/** "62 %" from 0.62. */
export function percentIn(locale: ReaderLocale, share: number, digits = 0): string {
  return new Intl.NumberFormat(REGION[locale], { style: 'percent', maximumFractionDigits: digits }).format(
    share,
  );
}
