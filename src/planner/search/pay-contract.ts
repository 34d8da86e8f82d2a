import { fillGreedily } from './build.ts';
import type { Clock } from './clock.ts';
import { improve } from './improve.ts';
import type { State } from './state.ts';

/**
 * Temperatures of a search in which only the contract counts, in parts of its worth per meeting: nearly
 * a random walk among plans that owe as much, which finds its way out where the objective has none.
 */
const HOT = 0.2;
const COLD = 0.05;

/** Searches, whatever it costs, for a plan that owes nobody anything, until it is found or a part of the budget is used. */
export function payContract(state: State, clock: Clock, seed: number, until: number): void {
  fillGreedily(state);
  if (state.debt === 0) return;
  improve(state, clock, { seed, hot: HOT, cold: COLD, until, contractOnly: true });
}
