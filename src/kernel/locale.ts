/** The languages of the screens. French is the source, the others are complete beside it. */
export const LOCALES = ['fr', 'nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The languages in which a candidate reads messages and paper: there are more of them than of screens. Recruiters read
 * those of the screens.
 */
export const READER_LOCALES = ['fr', 'nl', 'en', 'de', 'ar', 'uk'] as const;
export type ReaderLocale = (typeof READER_LOCALES)[number];

/** Each language by its own name, as whoever reads it looks for it. */
export const OWN_NAMES: Readonly<Record<ReaderLocale, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  ar: 'العربية',
  uk: 'Українська',
};

/** Which way a language is written: for `dir` on pages, in e-mail and on paper. */
export function directionOf(locale: ReaderLocale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language in which somebody reads: the one they chose for it, else that of their screens. */
export function readsIn(person: {
  readonly locale: string;
  readonly readingLocale: string | null;
}): ReaderLocale {
  const wanted = person.readingLocale ?? person.locale;
  return READER_LOCALES.find((known) => known === wanted) ?? 'fr';
}

/**
 * What somebody's one answer to "which language do you read?" means: pages in it where there are any, else in `pages`,
 * and messages and paper in it. Null for no answer.
 */
export function languagesOf(
  read: ReaderLocale | null,
  pages: Locale,
): { readonly locale: Locale; readonly readingLocale: ReaderLocale | null } {
  const ofPages = LOCALES.find((known) => known === read);
  return ofPages === undefined
    ? { locale: pages, readingLocale: read }
    : { locale: ofPages, readingLocale: null };
}

/**
 * The shape a translation must fill: same keys, same parameters, any words.
 * `export const nl: Translated<typeof fr>` does not compile while a text is missing.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

/** Gathers the three languages of a capability; call the result with the reader's locale. */
export function translations<T>(byLocale: { fr: T; nl: Translated<T>; en: Translated<T> }) {
  return (locale: Locale): Translated<T> => byLocale[locale] as Translated<T>;
}
