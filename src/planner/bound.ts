import { modelOf } from './model.ts';
import type { Problem } from './problem.ts';
import { flowBound } from './search/flow-bound.ts';

/** An objective that no plan of this problem can exceed. */
export function bound(problem: Problem): number {
  return flowBound(modelOf(problem)).bound;
}
