/** A file with the addresses of more people than these needs a reason: it is what leaves the house when data leaks. */
export const MOST_WITHOUT_REASON = 100;
/** Of more people than these, the others who run the organisation are told at once (docs/decisions/0016). */
export const MOST_UNTOLD = 500;

/** Whether somebody must say why before they take the addresses of so many people away. */
export function needsReason(people: number, reason: string | null): boolean {
  return people > MOST_WITHOUT_REASON && reason === null;
}
