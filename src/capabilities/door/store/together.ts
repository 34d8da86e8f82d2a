import { createHash } from 'node:crypto';

/**
 * The id of the press about one person that was made together with others: the same for the same act and person, so
 * that the presses of an act are found again without being kept as a list.
 */
export function pressOf(actId: string, subjectId: string): string {
  const hex = createHash('sha256').update(`${actId}/${subjectId}`).digest('hex');
  // Version 8: an id that an application makes as it likes (RFC 9562, 5.8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
