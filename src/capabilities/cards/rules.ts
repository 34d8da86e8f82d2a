import { BACK, FRONT, SIGNS } from '../../kernel/card-codes.ts';

export { partsOf, SIGNS } from '../../kernel/card-codes.ts';

/** A new code from random numbers below 31. */
export function codeFrom(randomSign: (count: number) => number): string {
  return Array.from({ length: FRONT + BACK }, () => SIGNS[randomSign(SIGNS.length)]).join('');
}

/** As it is printed: "ABCD EFG HJK". */
export function printed(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4, 7)} ${code.slice(7)}`;
}
