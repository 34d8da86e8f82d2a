import type { Locale, Translated } from '../../../../kernel/locale.ts';
import { en } from './hall-en.ts';
import { fr } from './hall-fr.ts';
import { nl } from './hall-nl.ts';

export type HallWords = Translated<typeof fr>;

const BY_LOCALE: Readonly<Record<Locale, HallWords>> = { fr, nl, en };

/** The words of the hall's lists and cards in the language of whoever prints them. */
export function hallWords(locale: Locale): HallWords {
  return BY_LOCALE[locale];
}
