// Writes figures that the stream told into the open page: a place in a queue moves up for everybody at once, and five
// hundred phones need not read their pages for it.
import { type Figures, type FigureWords, figureInWords } from '../live-figures.ts';

/** Writes what these things' figures are now; things of which nothing is told stay as they are. */
export function writeFigures(figures: Figures): void {
  for (const [id, known] of Object.entries(figures))
    for (const thing of document.querySelectorAll(`[data-figures-of="${CSS.escape(id)}"]`)) {
      let changed = false;
      for (const part of thing.querySelectorAll<HTMLElement>('[data-figure]')) {
        const words = JSON.parse(part.dataset.figureWords ?? '{}') as FigureWords;
        const text = figureInWords(words, known[part.dataset.figure ?? ''] ?? null);
        if (part.textContent === text) continue;
        part.textContent = text;
        changed = true;
      }
      if (changed) showFresh(thing.closest<HTMLElement>('[data-key]'));
    }
}

/** Lets something stand out for a moment, again if it already did (styles/base.css). */
function showFresh(item: HTMLElement | null): void {
  if (!item) return;
  delete item.dataset.fresh;
  requestAnimationFrame(() => {
    item.dataset.fresh = '';
  });
}
