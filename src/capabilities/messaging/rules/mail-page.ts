import { directionOf, type ReaderLocale } from '../../../kernel/locale.ts';
import { NO_NEWS } from './common-words.ts';

/** A line of so many signs before an address is the name of a button. */
const LONGEST_BUTTON = 40;

/**
 * A message as the page of an e-mail: its own paragraphs in large letters, and where it leads as a button. No picture,
 * nothing from elsewhere: nobody learns that it was opened.
 */
export function mailPage({ body, locale }: { body: string; locale: ReaderLocale }): string {
  const parts = body.split(/\n{2,}/).map((part) => {
    const [, words, link] = /^(.+?)\s*:?\s+(https?:\/\/\S+)$/u.exec(part) ?? [];
    if (words && link && words.length <= LONGEST_BUTTON && !link.endsWith(NO_NEWS))
      return `<p><a href="${escaped(link)}" style="${BUTTON}">${escaped(words)}</a></p>`;
    return `<p>${escaped(part).replaceAll('\n', '<br>').replace(ADDRESS, '<a href="$&">$&</a>')}</p>`;
  });
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"></head><body style="${PAGE}">${parts.join('')}</body></html>`;
}

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?]/g;
// Mail programs read styles on the element alone. Colour and ground are said both: a dark program turns both or none.
const PAGE =
  'margin:0 auto;max-width:34em;padding:1em;font:18px/1.5 Arial,Helvetica,sans-serif;color:#1b1b1b;background:#ffffff';
const BUTTON =
  'display:inline-block;padding:.7em 1.2em;border-radius:.4em;background:#0b4f6c;color:#ffffff;font-weight:bold;text-decoration:none';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
