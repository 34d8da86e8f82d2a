import { NO_NEWS } from './common-words.ts';

/** A message as a letter says it: its paragraphs, and the reader's page as a code to scan. */
export interface LetterParts {
  readonly paragraphs: string[];
  readonly link: { readonly words: string; readonly address: string } | null;
}

/** "Votre page : https://…" */
const LINK = /^(.+?)\s*:?\s+(https?:\/\/\S+)$/u;

/** Nobody ends news by post: the page of one's own has the same press. */
export function letterParts(body: string): LetterParts {
  const parts = body.split('\n\n').filter((part) => !part.endsWith(NO_NEWS));
  const linked = parts.findLast((part) => LINK.test(part)) ?? null;
  const [, words, address] = (linked === null ? null : LINK.exec(linked)) ?? [];
  return {
    paragraphs: parts.filter((part) => part !== linked),
    link: words === undefined || address === undefined ? null : { words, address },
  };
}
