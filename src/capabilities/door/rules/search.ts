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
};

/** Text as it is compared: no accents, no capitals, apostrophes and hyphens as spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßœæøłđðþ]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether somebody is meant by what was typed at the door: each word begins one of their names, or the whole is the
 * code of their card. Three letters of a first or last name are enough, accents do not count.
 */
export function isMeant(
  person: { readonly name: string; readonly detail: string | null; readonly cardCode: string | null },
  typed: string,
): boolean {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  if (person.cardCode !== null && plain(person.cardCode) === words.join('')) return true;
  const names = plain(`${person.name} ${person.detail ?? ''}`).split(' ');
  return words.every((word) => names.some((name) => name.startsWith(word)));
}
