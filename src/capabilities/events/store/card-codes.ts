import { randomInt } from 'node:crypto';

/** Without what is easily read as something else: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const CARD_SIGNS = 'ACDEFGHJKMNPQRTUVWXY34679';

/** A code by which a card is found, of so many signs. */
export function newCardCode(length: number): string {
  let code = '';
  while (code.length < length) code += CARD_SIGNS[randomInt(CARD_SIGNS.length)];
  return code;
}
