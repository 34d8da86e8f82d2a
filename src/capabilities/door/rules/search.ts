/** Letters that stand for two, or that no decomposition brings back to a plain one. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Text as it is compared: no accents, no capitals, apostrophes and hyphens as spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßœæøłđðþıħ]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Sought {
  readonly name: string;
  readonly detail: string | null;
  readonly cardCode: string | null;
}

/**
 * How well somebody fits what was typed: 0 the code of their badge, 1 their name, 2 the partner or the contact beside it;
 * null: not at all. Each word typed begins one of the names, in any order, or all of it together begins the name without
 * its apostrophes and hyphens. Three letters of a first or last name are enough, accents do not count.
 */
export function fitOf(person: Sought, typed: string): 0 | 1 | 2 | null {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return 1;
  if (isBadgeOf(person, typed)) return 0;
  const names = plain(person.name).split(' ');
  if (begins(words, names)) return 1;
  return begins(words, [...names, ...plain(person.detail ?? '').split(' ')]) ? 2 : null;
}

function begins(words: readonly string[], names: readonly string[]): boolean {
  if (words.every((word) => names.some((name) => name.startsWith(word)))) return true;
  const squeezed = words.join('');
  return squeezed.length > 2 && names.some((_, from) => names.slice(from).join('').startsWith(squeezed));
}

/** Whether the code on somebody's badge was typed; spaces and capitals do not count. */
export function isBadgeOf({ cardCode }: Pick<Sought, 'cardCode'>, typed: string): boolean {
  return cardCode !== null && plain(cardCode) === plain(typed).replaceAll(' ', '');
}

/** Whom what was typed can mean, the likeliest first: by how well it fits, then who is still awaited, then as they were. */
export function meant<P extends Sought & { readonly state: string }>(
  people: readonly P[],
  typed: string,
): P[] {
  const awaited = ({ state }: P) => (state === 'expected' || state === 'late' ? 0 : 1);
  return people
    .flatMap((person) => {
      const fit = fitOf(person, typed);
      return fit === null ? [] : [{ person, fit }];
    })
    .sort((a, b) => a.fit - b.fit || awaited(a.person) - awaited(b.person))
    .map(({ person }) => person);
}
