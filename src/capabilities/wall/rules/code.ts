/** No zero and O, no one, I and L: what is read from another screen is typed once. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** 31⁸, 850 thousand million, against one code that holds for half an hour and opens what hangs on a wall. */
const LENGTH = 8;
export const CODE_MINUTES = 30;

/** A new code from random numbers below 31. */
export function newCode(randomSign: (count: number) => number): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomSign(SIGNS.length)]).join('');
}

/** What was typed, as a code; null when it is none. Small letters, spaces and hyphens are forgiven. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s.-]/g, '');
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

/** As it is shown: "ABCD EFGH". */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
