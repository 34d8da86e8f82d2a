import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** So many signs of drawn parts a process keeps; those that were not asked for the longest go first. */
const MOST_SIGNS = 6_000_000;

const drawn = new Map<string, string>();
let signs = 0;
let parts = 0;

/**
 * A part of a page that is drawn from plain facts and nothing else, as text. Drawn once for the same facts: of a plan of
 * 800 interviews a press changes one row, and each open page is drawn anew. Whoever asks may see the facts, which are the
 * key, so nobody is given what was drawn for others.
 *
 * For `dangerouslySetInnerHTML` of the element around it: the text comes from JSX and is escaped already.
 */
export function kept<Facts extends object>(Part: ComponentType<Facts>): (facts: Facts) => string {
  const name = parts++;
  return (facts) => {
    const key = `${name} ${JSON.stringify(facts)}`;
    const before = drawn.get(key);
    if (before !== undefined) {
      drawn.delete(key);
      drawn.set(key, before);
      return before;
    }
    const text = renderToString(h(Part, facts));
    drawn.set(key, text);
    signs += key.length + text.length;
    for (const [oldest, { length }] of drawn) {
      if (signs <= MOST_SIGNS) break;
      drawn.delete(oldest);
      signs -= oldest.length + length;
    }
    return text;
  };
}
