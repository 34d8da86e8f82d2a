import { modelOf } from './model.ts';
import type { Problem } from './problem.ts';
import { flowBound } from './search/flow-bound.ts';
import { Prices } from './search/lagrange.ts';

/**
 * An objective that no plan of this problem can exceed: the flow bound, tightened by `rounds` steps of
 * prices (each looks at every person's best day). `known`, the objective of some plan, sizes the steps.
 */
export function bound(problem: Problem, rounds = 1, known: number | null = null): number {
  const model = modelOf(problem);
  const flow = flowBound(model);
  const prices = new Prices(model, flow);
  let lowest = flow.bound;
  for (let round = 0; round < rounds; round++) {
    prices.evaluate();
    lowest = Math.min(lowest, prices.bound);
    prices.step(known ?? 0.995 * lowest);
  }
  return lowest;
}
