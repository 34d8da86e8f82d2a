/**
 * Why a literal is true, in one number: the place of a clause (≥ 0), nothing at all, a limit
 * ("at most k of these"), or the other literal of a clause of two.
 */

/** No reason: a decision, an assumption or a fact. */
export const NO_REASON = -1;

export const limitReason = (id: number): number => -2 - 2 * id;
export const pairReason = (other: number): number => -3 - 2 * other;

export const isLimit = (reason: number): boolean => reason < NO_REASON && (reason & 1) === 0;
export const isPair = (reason: number): boolean => reason < NO_REASON && (reason & 1) === 1;

/** The limit's id, or the other literal of the pair. */
export const limitOf = (reason: number): number => (-2 - reason) >> 1;
export const otherOf = (reason: number): number => (-3 - reason) >> 1;
