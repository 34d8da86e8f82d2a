/** By what somebody is found in a text that others wrote. */
export interface Known {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What stands where somebody was named. */
const GONE = '…';
/** Between the parts of a name or of a number as people type them. */
const BETWEEN_WORDS = "[\\s,;.'’_-]*";
const BETWEEN_DIGITS = '[\\s./()-]*';
/** The end of a number says whose it is, however its beginning is written (+32, 0032, 0). */
const TELLING_DIGITS = 8;

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Any spelling of a word: capitals and accents do not count. The text it meets is decomposed (NFD). */
function anySpelling(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [...plain]
    .map((sign) => (/\s|['’-]/.test(sign) ? BETWEEN_WORDS : `${escaped(sign)}\\p{M}*`))
    .join('');
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '').slice(-TELLING_DIGITS);
}

/** A pattern that finds somebody: both names together in either order, the address, the number. */
export function patternOf({ firstName, lastName, email, phone }: Known): RegExp | null {
  const [first, last] = [anySpelling(firstName.trim()), anySpelling(lastName.trim())];
  const parts: string[] = [];
  if (first !== '' && last !== '') {
    const edge = ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] as const;
    for (const [one, other] of [
      [first, last],
      [last, first],
    ])
      parts.push(`${edge[0]}${one}${BETWEEN_WORDS}${other}${edge[1]}`);
  }
  if (email !== null) parts.push(escaped(email));
  const digits = phone === null ? '' : digitsOf(phone);
  if (digits.length === TELLING_DIGITS)
    parts.push(`[+(]?(?:\\d${BETWEEN_DIGITS}){0,5}${[...digits].join(BETWEEN_DIGITS)}`);
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu');
}

/** What the database is asked for first: some of these stand in every text that names the person. */
export function tracesOf({ lastName, email, phone }: Known): { words: string[]; digits: string[] } {
  const digits = phone === null ? '' : digitsOf(phone);
  const words = [lastName.trim(), email ?? ''].filter((word) => word.length > 1);
  return { words, digits: digits.length === TELLING_DIGITS ? [digits] : [] };
}

/** A text without the people that these patterns find. */
export function withoutMentions(text: string, patterns: readonly RegExp[]): string {
  let rest = text.normalize('NFD');
  for (const pattern of patterns) rest = rest.replaceAll(pattern, GONE);
  return rest.normalize('NFC');
}

/** Words that say what a record is, not whose: they stay, or nobody could read the others beside it. */
const STRUCTURE = new Set(['code', 'kind', 'state', 'field', 'status', 'shape', 'action', 'id']);

/**
 * JSON without the people that these patterns find. The smallest record that holds somebody is theirs: all that it says
 * goes with the name, such as the other cells of a row of a list.
 */
export function withoutRecords(value: unknown, patterns: readonly RegExp[]): unknown {
  if (typeof value === 'string') return withoutMentions(value, patterns);
  if (typeof value !== 'object' || value === null || !mentions(value, patterns)) return value;
  const children = Object.values(value);
  const own = children.filter((child) => typeof child === 'object' && mentions(child, patterns));
  // Deeper records of somebody are emptied alone, as long as nothing at this level names anybody.
  const direct = children.filter((child) => typeof child !== 'object').map(asText);
  if (own.length > 0 && !found(direct.join(' '), patterns))
    return mapped(value, (child) => withoutRecords(child, patterns));
  return emptied(value);
}

function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value !== 'object' || value === null) return value;
  return mapped(value, (child, key) => (STRUCTURE.has(key) ? child : emptied(child)));
}

function mapped(value: object, change: (child: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((child) => change(child, ''));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(child, key)]));
}

function mentions(value: unknown, patterns: readonly RegExp[]): boolean {
  return found(textOf(value), patterns);
}

function found(text: string, patterns: readonly RegExp[]): boolean {
  const plain = text.normalize('NFD');
  return patterns.some((pattern) => plain.search(pattern) !== -1);
}

/** What a record says in one line. Records of a list stay apart: the end of one and the beginning of the next name nobody. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return asText(value);
  const children = Object.values(value);
  const isList =
    Array.isArray(value) && children.some((child) => typeof child === 'object' && child !== null);
  return children.map(textOf).join(isList ? ' | ' : ' ');
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
