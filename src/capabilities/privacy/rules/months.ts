import type { Instant } from '../../../kernel/clock.ts';

/**
 * How many months each kind of data is kept when an organisation says nothing else: a person after the last contact
 * (the CNIL's guide on recruitment, 2023: two years), the details of an event and what recruiters noted after it, a CV
 * after the last contact.
 */
export const USUAL_MONTHS = { person: 24, 'event-file': 3, 'recruiter-note': 3, document: 6 } as const;
export type Ruled = keyof typeof USUAL_MONTHS;
export const RULED = Object.keys(USUAL_MONTHS) as Ruled[];

/** Of the whole instance: messages and technical traces; the journal and who opened which file (CNIL, 2021: 6 to 12). */
export const INSTANCE_MONTHS = { 'technical-log': 6, journal: 12 } as const;

/** Somebody is told so many months before their file goes. */
export const NOTICE_MONTHS = 1;
/** However late the notice was, nobody has less time than this to answer it. */
export const LEAST_NOTICE_DAYS = 28;

/** The same day and hour so many months earlier; the last day of a month that is too short for it. */
export function monthsBefore(instant: Instant, months: number): Instant {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}
