/** Twelve characters, no recipe of signs: length is what counts (OWASP ASVS 5.0, 6.2.1 and 6.2.5). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** Words that people lengthen until they reach twelve: alone, repeated, or with digits around them. */
const WORN_WORDS = [
  'motdepasse',
  'password',
  'passe',
  'wachtwoord',
  'welkom',
  'bienvenue',
  'welcome',
  'bonjour',
  'hallo',
  'hello',
  'soleil',
  'azerty',
  'azertyuiop',
  'azertyuiopqsdfghjklm',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'qsdfghjklm',
  'wxcvbn',
  'admin',
  'administrateur',
  'administrator',
  'secret',
  'iloveyou',
  'jetaime',
  'jetaimemonamour',
  'doudou',
  'chouchou',
  'loulou',
  'princesse',
  'princess',
  'football',
  'letmein',
  'abc',
  'abcdef',
  'abcdefghijkl',
  'test',
  'charleroi',
  'bruxelles',
  'brussel',
  'lille',
  'paris',
  'belgique',
  'france',
  'tremplin',
  'jobdating',
  'emploi',
  'coworking',
] as const;

/**
 * Why a password would be guessed early; null when nothing is known against it. The list is our own and short: words
 * that are lengthened with digits, one sign or one block repeated, runs of the keyboard, and one's own name or address.
 */
export function passwordWeakness(
  password: string,
  about: { name: string; email: string },
): 'too-common' | 'too-personal' | null {
  const letters = plain(password).replaceAll(/[^a-z]/g, '');
  const all = plain(password).replaceAll(/[^a-z0-9]/g, '');
  if (isRepeated(all) || isRun(all) || isRepeated(letters)) return 'too-common';
  if (isMadeOf(letters, WORN_WORDS) || letters.length < 3) return 'too-common';
  const own = [...about.name.split(/\s+/), ...about.email.split(/[@.+_-]/)]
    .map(plain)
    .filter((word) => word.length > 1);
  return isMadeOf(letters, own) ? 'too-personal' : null;
}

/** Small letters without accents, and the digits that stand for letters read as letters. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('@', 'a')
    .replaceAll('$', 's');
}

/** "aaaaaaaaaaaa", "abcabcabcabc". */
function isRepeated(text: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/.test(text) && new Set(text).size <= 6;
}

/** "123456789012", "abcdefghijkl": each sign follows the one before, up or down. */
function isRun(text: string): boolean {
  if (text.length < 4) return false;
  let along = 0;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    if (step === 1 || step === -1 || step === -9) along += 1;
  }
  return along >= text.length - 2;
}

/** Whether nothing is left of a text once these words, as often as they come, are taken out of it. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  if (text === '') return false;
  let left = text;
  for (const word of [...words].sort((a, b) => b.length - a.length)) left = left.replaceAll(word, '');
  return left.length <= 1;
}
