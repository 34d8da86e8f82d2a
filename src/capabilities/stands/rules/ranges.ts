/** A film is kept in parts of so many bytes, */
export const PART_BYTES = 256 * 1024;
/** and no answer to a question for a piece of it is longer than this: the browser asks for the next one. */
export const MOST_BYTES_AT_ONCE = 4 * PART_BYTES;

/** A piece of a file: the bytes `from` to `to`, both included. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * The piece that a Range header asks for (RFC 9110, section 14.1.2): one range of bytes. Null for no header, for more than
 * one range and for anything else that may be ignored: the whole file is then the answer. 'nowhere' lies outside the file.
 */
export function pieceOf(header: string | null, size: number): Piece | 'nowhere' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (asked === null || (asked[1] === '' && asked[2] === '')) return null;
  // "-500": the last 500 bytes.
  const from = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const last = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1);
  if (asked[1] !== '' && asked[2] !== '' && Number(asked[2]) < from) return null;
  if (from >= size || (asked[1] === '' && Number(asked[2]) === 0)) return 'nowhere';
  return { from, to: Math.min(last, from + MOST_BYTES_AT_ONCE - 1) };
}
