/**
 * National numbers need a legal basis that an event does not have: they are taken out of every import, by the head of
 * their column (`field-words.ts`) and by their check digits, here. Sources: NIR, INSEE's description of the number (key =
 * 97 minus the number modulo 97, Corsica 2A as 19 and 2B as 18); NISS, Belgian royal decree of 3 April 1984, article 3
 * (the last two digits = 97 minus the first nine modulo 97, with a 2 in front for those born from 2000 on).
 */

/** A French NIR of 15 characters, or of the 13 before the key: then its sex, month and department must be possible. */
export function isNir(text: string): boolean {
  const parts = /^([123478])(\d{2})(\d{2})(\d[\dAB])(\d{3})(\d{3})(\d{2})?$/i.exec(text);
  if (!parts) return false;
  const [, , , month, department, , , key] = parts;
  if (/[AB]/i.test(department!) && !/^2[AB]$/i.test(department!)) return false;
  const monthNumber = Number(month);
  const monthIsPossible =
    (monthNumber >= 1 && monthNumber <= 12) || (monthNumber >= 20 && monthNumber <= 42) || monthNumber >= 50;
  if (!monthIsPossible || department === '00') return false;
  if (key === undefined) return true;
  const digits = text.slice(0, 13).toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits) % 97n) === Number(key);
}

/** A Belgian NISS (also INSZ, "numéro de registre national", or "bis") of eleven digits. */
export function isNiss(digits: string): boolean {
  const parts = /^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/.exec(digits);
  if (!parts) return false;
  const month = Number(parts[2]) % 20;
  if (month > 12 || Number(parts[2]) > 52 || Number(parts[3]) > 31 || Number(parts[4]) === 0) return false;
  const number = Number(digits.slice(0, 9));
  const key = Number(parts[5]);
  return 97 - (number % 97) === key || 97 - ((2_000_000_000 + number) % 97) === key;
}

/** Digits as people write them: "85.07.30-033.28", "1 80 33 31 476 872 12", in a row, or among words. */
const IN_TEXT =
  /(?<![\d+])\d(?:[\s.\-/]?\d){9,14}(?!\d)|(?<!\d)[12][\s.]?\d{2}[\s.]?\d{2}[\s.]?2[AB](?:[\s.]?\d){6,8}(?!\d)/gi;

const LONGEST_ADDRESS = 254;
/** What may stand before and after digits that are a part of an e-mail address. */
const ADDRESS_BEFORE = /[\w.%+'-]*@[\w.-]*$/;
const ADDRESS_AFTER = /^[\w.%+'-]*@[\w-]+\.\w/;

/**
 * The text without the national numbers in it, and whether there were any. A number that is all of the text leaves
 * nothing. Phone numbers in E.164 form (with their plus) and e-mail addresses are never taken for one: the digits of
 * an address are a number by chance one time in a hundred, and without them it reaches somebody else.
 */
export function withoutNationalNumbers(text: string): { text: string; found: boolean } {
  let found = false;
  const rest = text.replace(IN_TEXT, (match, at: number) => {
    const digits = match.replace(/[\s.\-/]/g, '');
    if (!isNiss(digits) && !isNir(digits)) return match;
    const isOfAddress =
      ADDRESS_AFTER.test(text.slice(at + match.length, at + match.length + LONGEST_ADDRESS)) ||
      ADDRESS_BEFORE.test(text.slice(Math.max(0, at - LONGEST_ADDRESS), at));
    if (isOfAddress && !/\s/.test(match)) return match;
    found = true;
    return '';
  });
  return found ? { text: rest.replace(/[^\S\n]{2,}/g, ' ').trim(), found } : { text, found };
}
