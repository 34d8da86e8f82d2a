/** No zero and O, no one, I and L: what is read from paper is typed once. */
export const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** The first part finds the card, the second proves it: 31⁶, 887 million, against twenty tries an hour. */
export const FRONT = 4;
export const BACK = 6;

/** What was typed, in the two parts of a card's code; null when it is no code at all. Small letters, spaces and hyphens are forgiven. */
export function partsOf(typed: string): { front: string; back: string } | null {
  const code = typed.toUpperCase().replaceAll(/[\s.-]/g, '');
  const whole = code.length === FRONT + BACK && [...code].every((sign) => SIGNS.includes(sign));
  return whole ? { front: code.slice(0, FRONT), back: code.slice(FRONT) } : null;
}
