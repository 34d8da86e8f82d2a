import { Temporal } from 'temporal-polyfill';
import { type Instant, type LocalDate, onWallClock } from '../../../../kernel/clock.ts';

/** Languages that sheets are written in. */
export type PaperLanguage = 'fr' | 'nl' | 'en' | 'de' | 'ar' | 'uk';

/** How each writes a date; Arabic with the digits that the clocks of the hall show. */
const REGIONS: Readonly<Record<PaperLanguage, string>> = {
  fr: 'fr-BE',
  nl: 'nl-BE',
  en: 'en-GB',
  de: 'de-BE',
  ar: 'ar-MA-u-nu-latn',
  uk: 'uk-UA',
};

const HOURS: Readonly<Record<PaperLanguage, (hours: number, minutes: string) => string>> = {
  fr: (hours, minutes) => (minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`),
  nl: (hours, minutes) => (minutes === '00' ? `${hours} uur` : `${hours}.${minutes} uur`),
  en: (hours, minutes) => `${hours}:${minutes}`,
  de: (hours, minutes) => (minutes === '00' ? `${hours} Uhr` : `${hours}.${minutes} Uhr`),
  ar: (hours, minutes) => `${hours}:${minutes}`,
  uk: (hours, minutes) => `${hours}:${minutes}`,
};

/** "jeudi 12 novembre 2026" */
export function dateOn(date: LocalDate, language: PaperLanguage): string {
  return Temporal.PlainDate.from(date).toLocaleString(REGIONS[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** "18 h 20": as people of that language say it. */
export function hourOn(instant: Instant, zone: string, language: PaperLanguage): string {
  const [hours = '0', minutes = '00'] = onWallClock(instant, zone).time.split(':');
  return HOURS[language](Number(hours), minutes);
}

/** "18:20": for columns, where hours stand under each other. */
export function clockOn(instant: Instant, zone: string): string {
  return onWallClock(instant, zone).time;
}
