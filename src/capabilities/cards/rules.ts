/** No zero and O, no one, I and L: what is read from paper is typed once. */
export const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** The first part finds the card, the second proves it: 31⁶, 887 million, against twenty tries an hour. */
export const FRONT = 4;
export const BACK = 6;

/** A new code from random numbers below 31. */
export function codeFrom(randomSign: (count: number) => number): string {
  return Array.from({ length: FRONT + BACK }, () => SIGNS[randomSign(SIGNS.length)]).join('');
}

/** What was typed, in its two parts; null when it is no code at all. Small letters, spaces and hyphens are forgiven. */
export function partsOf(typed: string): { front: string; back: string } | null {
  const code = typed.toUpperCase().replaceAll(/[\s.-]/g, '');
  const whole = code.length === FRONT + BACK && [...code].every((sign) => SIGNS.includes(sign));
  return whole ? { front: code.slice(0, FRONT), back: code.slice(FRONT) } : null;
}

/** As it is printed: "ABCD EFG HJK". */
export function printed(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4, 7)} ${code.slice(7)}`;
}
