import type { Instant } from '../../../kernel/clock.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { dateInWords, dayOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';

/** "/c/…": the beginning of every address of a personal link. */
export function linkBase(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}

/** The day of an instant, in words. Keeping times are days: the hour and its zone do not matter. */
export function dayOfInstant(at: Instant, locale: Locale): string {
  return dateInWords(dayOf(at, 'Europe/Brussels'), locale);
}
