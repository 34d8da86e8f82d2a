import type { Locale, Translated } from '../../../../kernel/locale.ts';
import type { Kind } from '../kinds.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type SheetWords = Translated<typeof fr>;

const BY_LOCALE: Readonly<Record<Locale, SheetWords>> = { fr, nl, en };

/** The words of sheets in the language of whoever prints them. */
export function sheetWords(locale: Locale): SheetWords {
  return BY_LOCALE[locale];
}

/** The name of a kind of sheet. */
export function titleOfKind(kind: Kind, locale: Locale): string {
  return sheetWords(locale).kinds[kind];
}

/** "Planning n° 3" */
export function versionInWords(version: number, locale: Locale): string {
  return sheetWords(locale).version(version);
}
