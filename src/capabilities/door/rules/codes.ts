import { partsOf } from '../../../kernel/card-codes.ts';

/**
 * What a desk without network knows a card by: the event and the part of the code that finds the card, to be hashed. The
 * other part, which proves it, stays where it is: whoever stands at the door has the person before them.
 */
export function cardMark(eventId: string, front: string): string {
  return `${eventId}:${front}`;
}

/** The same of a code that was typed; null when it is no card's. */
export function cardMarkOf(eventId: string, typed: string): string | null {
  const parts = partsOf(typed);
  return parts === null ? null : cardMark(eventId, parts.front);
}

/** What came into the search field of the door. */
export type Typed =
  /** A personal link, from a QR code: its path ("/c/…", "/r/…"). */
  | { readonly kind: 'link'; readonly path: string }
  /** A long text without a space that is no link of ours: a code of something else, or one that was read wrongly. */
  | { readonly kind: 'unreadable' }
  /** Letters of a name, or a code that fits on a badge or a card. */
  | { readonly kind: 'letters'; readonly letters: string };

/** No name is that long without a space or a hyphen. */
const LONGEST_NAME = 40;

/** Tells a scanned code from typed letters. A hand scanner types what it reads, so both come the same way. */
export function readTyped(text: string): Typed {
  const link = /\/([cr])\/([A-Za-z0-9_-]{43})(?:[/?#]|$)/.exec(text);
  if (link) return { kind: 'link', path: `/${link[1]}/${link[2]}` };
  const isAddress = /^[a-z]+:\/\/|^www\./i.test(text);
  const longest = Math.max(...text.split(/[\s-]+/).map((word) => word.length));
  if (isAddress || longest > LONGEST_NAME) return { kind: 'unreadable' };
  return { kind: 'letters', letters: text };
}
