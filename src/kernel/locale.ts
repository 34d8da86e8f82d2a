/** The languages of the screens. French is the source, the others are complete beside it. */
export const LOCALES = ['fr', 'nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

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
