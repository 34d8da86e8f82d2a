/**
 * Figures of things on a page that change while it is open, by the thing's id and the figure's name: `{ "<id of a place>":
 * { ahead: 3 } }`. Of a thing that is told, a figure that is not there is not known.
 */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The words for a figure: under its own number where a language has words of their own for it, else under "other", where #
 * stands for the number. "none" is for a figure that is not known.
 */
export type FigureWords = Readonly<Record<string, string>>;

/** What a page says of a figure; nothing when it has no words for it. */
export function figureInWords(words: FigureWords, figure: number | null): string {
  if (figure === null) return words.none ?? '';
  return words[String(figure)] ?? (words.other ?? '').replace('#', String(figure));
}
