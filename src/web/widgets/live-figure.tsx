import type { JSX } from 'preact';
import { type FigureWords, figureInWords } from '../live-figures.ts';

/**
 * Words that hang on a figure which changes while the page is open: the live stream tells the figure, and the page writes
 * the words itself, without being read again (client/live-figures.ts). It stands within an element with
 * `data-figures-of="<id>"`; without a script it stays what it was when drawn.
 */
export function LiveFigure(props: {
  name: string;
  /** Null: not known. */
  value: number | null;
  words: FigureWords;
}): JSX.Element {
  const { name, value, words } = props;
  return (
    <span data-figure={name} data-figure-words={JSON.stringify(words)}>
      {figureInWords(words, value)}
    </span>
  );
}
