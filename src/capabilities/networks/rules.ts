import type { LocalDate } from '../../kernel/clock.ts';
import type { Keeping } from '../../kernel/personal-data.ts';

/** The largest logo that is kept, in pixels: twice what a page shows. */
export const LOGO = { width: 480, height: 96, mostPixelsRead: 40_000_000, as: 'palette' } as const;

/** A network may give itself so many days more, not years: whoever reads files proves themselves twice (decision 13). */
export const MOST_GRACE_DAYS = 90;

/**
 * Whether the day from which a second factor is compulsory may become this one: earlier as one likes; later within the
 * days of grace; never only where it never was (a rehearsal).
 */
export function mayBecome(asked: LocalDate | null, current: LocalDate | null, latest: LocalDate): boolean {
  if (asked === current) return true;
  if (asked === null) return false;
  return asked <= latest || (current !== null && asked <= current);
}

/** The kinds of data whose keeping time a network may limit. */
export const LIMITED = [
  'person',
  'event-file',
  'recruiter-note',
  'document',
] as const satisfies readonly Keeping[];
