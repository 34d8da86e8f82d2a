import type { Country } from './complaint.ts';
import { comparable, tidyLine } from './text.ts';

export interface PersonName {
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** In which order a column gives them when nothing else tells (headed "Nom Prénom" or "Prénom Nom"). */
export type NameOrder = 'first-last' | 'last-first';

/** Small words that begin or go through a family name in French, Dutch, Arabic, Spanish, Portuguese, Italian and German. */
const PARTICLES = new Set(
  "de du des da das do dos di del della la le les el al ben bin ibn bint bou van von vander vanden vande der den ter ten te op ‘t 't t zu d".split(
    ' ',
  ),
);
/** Written small in French usage; Belgian names keep the capital of their register. */
const SMALL_IN_FRANCE = new Set(['de', 'du', 'des']);
const TITLES =
  /^(?:m|mr|mme|mle|mlle|melle|madame|monsieur|mademoiselle|dr|docteur|me|dhr|de heer|mevr|mw|mevrouw|mrs|ms|miss)(?:\.|\b)\s+/i;

/**
 * A name typed all in capitals or all in small letters gets its capitals back ("JEAN-PIERRE D'HONDT" → "Jean-Pierre
 * D'Hondt"); any other is left as its owner writes it. Applying it twice changes nothing.
 */
export function tidyName(text: string, country: Country): string {
  const name = tidyLine(text);
  const oneCase = (name === name.toUpperCase()) !== (name === name.toLowerCase());
  if (!oneCase) return name;
  const words = name.split(' ');
  return words.map((word, index) => recase(word, country, index === words.length - 1)).join(' ');
}

function recase(word: string, country: Country, last: boolean): string {
  const small = [...word].map((letter) => oneToOne(letter, letter.toLowerCase())).join('');
  if (country === 'FR' && !last && SMALL_IN_FRANCE.has(small)) return small;
  const capitals = small.replace(
    /(^|[-'’.(])(\p{L})/gu,
    (_, before: string, letter: string) => before + oneToOne(letter, letter.toUpperCase()),
  );
  return country === 'FR' ? capitals.replace(/^D(?=['’]\p{Lu})/u, 'd') : capitals;
}

/** Some letters change length with their case (ß → SS): they stay as they are. */
function oneToOne(letter: string, other: string): string {
  return [...other].length === 1 ? other : letter;
}

/**
 * One cell with a whole name → first and last name. In this order: "DUPONT, Jean" by its comma; "DUPONT Jean" and
 * "Jean VAN DEN BERGHE" by their capitals; a particle begins the last name; else by `order`. One word alone is a last name.
 */
export function splitName(full: string, country: Country, order: NameOrder = 'first-last'): PersonName {
  const text = tidyLine(full).replace(TITLES, '');
  const [before, after] = text.split(/\s*,\s*/, 2);
  if (after) return named(after, before ?? '', country);
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length < 2) return named('', words[0] ?? '', country);
  return byCapitals(words, country) ?? byOrder(words, country, order);
}

function byCapitals(words: readonly string[], country: Country): PersonName | null {
  const capital = words.map((word) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase());
  const first = capital.indexOf(true);
  if (first < 0 || !capital.includes(false)) return null;
  const end = capital.lastIndexOf(true) + 1;
  if (capital.slice(first, end).some((isCapital, index) => !isCapital && !isParticle(words[first + index]!)))
    return null;
  let start = first;
  while (start > 0 && isParticle(words[start - 1]!)) start--;
  // Jean-Luc DE VOS has given all; a name all in particles and capitals leaves no first name, so the guess was wrong.
  const rest = [...words.slice(0, start), ...words.slice(end)];
  return rest.length === 0 ? null : named(rest.join(' '), words.slice(start, end).join(' '), country);
}

function byOrder(words: readonly string[], country: Country, order: NameOrder): PersonName {
  if (order === 'last-first') {
    let end = 0;
    while (end < words.length - 2 && isParticle(words[end]!)) end++;
    return named(words.slice(end + 1).join(' '), words.slice(0, end + 1).join(' '), country);
  }
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isParticle(word),
  );
  const start = particle > 0 ? particle : 1;
  return named(words.slice(0, start).join(' '), words.slice(start).join(' '), country);
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace('’', "'"));
}

function named(first: string, last: string, country: Country): PersonName {
  return { firstName: tidyName(first, country) || null, lastName: tidyName(last, country) || null };
}

/**
 * The key under which one person is found again: the words of the whole name, without accents or capitals, in
 * alphabetical order, so that "DUPONT Jean" and "Jean Dupont" meet. Empty when there is no name.
 */
export function nameKey(name: PersonName): string {
  return comparable(`${name.firstName ?? ''} ${name.lastName ?? ''}`)
    .split(' ')
    .sort()
    .join(' ')
    .trim();
}
