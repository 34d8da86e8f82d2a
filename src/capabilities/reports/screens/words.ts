import type { Locale } from '../../../kernel/locale.ts';
import { numberIn } from '../../../web/dates.ts';
import type { Breakdown, Figure, Figures } from '../schema.ts';
import { BASE_WORDS, shareOf } from '../schema.ts';
import { texts } from '../texts.ts';

/** "40 % des 19 personnes présentes"; "1 / 1" where a percentage would say too much; empty without a base. */
export function shareWords(figures: Figures, figure: Figure, locale: Locale): string {
  const share = shareOf(figures, figure);
  if (share === null) return '';
  const t = texts(locale);
  const word = BASE_WORDS[share.of];
  if (share.base < 2 || word === null) return `${figures[figure]} / ${share.base}`;
  const percent = `${numberIn(locale, share.percent)}${locale === 'en' ? '%' : ' %'}`;
  return `${percent} ${t.bases[word](numberIn(locale, share.base))}`;
}

/** What a group of a breakdown is called: by its own name, by a word for its band, or as those nobody can place. */
export function groupName(
  kind: Breakdown['kind'],
  { key, name }: Breakdown['groups'][number],
  locale: Locale,
): string {
  const t = texts(locale);
  if (key === null) return t.unplaced[kind];
  if (name !== null) return name;
  if (kind === 'site') return t.places[key as keyof typeof t.places] ?? key;
  return kind === 'sex'
    ? (t.sexes[key as keyof typeof t.sexes] ?? key)
    : (t.ages[key as keyof typeof t.ages] ?? key);
}

/** The title of a column where room is short. */
export function shortName(figure: Figure, locale: Locale): string {
  const t = texts(locale);
  return (
    t.resultsShort[figure as keyof typeof t.resultsShort] ??
    t.short[figure as keyof typeof t.short] ??
    t.figures[figure]
  );
}
