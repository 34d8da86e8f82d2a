import type { Problem } from '../../../planner/index.ts';

/** What a search has unless more is asked for. */
const USUAL_SECONDS = 5;

/**
 * Moves that a search may try, by the size of the problem and the seconds that it has at most: about what a usual
 * machine tries in them. Where the moves end first, the same event, seed, locks and seconds give the same plan on any
 * machine.
 */
export function iterationsFor({ wishes }: Pick<Problem, 'wishes'>, seconds: number): number {
  const moves = Math.max(200_000, wishes.length * MOVES_PER_WISH);
  return Math.round(moves * Math.max(1, seconds / USUAL_SECONDS));
}

const MOVES_PER_WISH = 5_000;
