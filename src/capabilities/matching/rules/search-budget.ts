import type { Problem } from '../../../planner/index.ts';

/**
 * Moves that a search may try, by the size of the problem: about what a usual machine tries in the five seconds that it
 * has at most. Where the moves end first, the same event, seed and locks give the same plan on any machine.
 */
export function iterationsFor({ wishes }: Pick<Problem, 'wishes'>): number {
  return Math.max(200_000, wishes.length * MOVES_PER_WISH);
}

const MOVES_PER_WISH = 5_000;
