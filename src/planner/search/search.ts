import type { Model } from '../model.ts';
import type { Progress } from '../plan.ts';
import { fillGreedily, placePinned } from './build.ts';
import type { Clock } from './clock.ts';
import { flowBound } from './flow-bound.ts';
import { improve } from './improve.ts';
import { State } from './state.ts';

/** A whole search: first plan, bound, improvement. */
export function search(
  model: Model,
  clock: Clock,
  seed: number,
  onProgress: ((progress: Progress) => void) | null,
): { state: State; bound: number } {
  const state = new State(model);
  placePinned(state);
  fillGreedily(state);
  const { bound } = flowBound(model);
  const report = (fraction: number): void =>
    onProgress?.({
      iterations: clock.iterations,
      fraction: Math.min(1, fraction),
      objective: state.score,
      bound,
      meetings: state.plannedCount,
    });
  report(0);
  improve(state, clock, seed, { hot: 8, cold: 0.3 }, 1, report);
  report(1);
  return { state, bound };
}
