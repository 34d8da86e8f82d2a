import type { Model } from '../model.ts';
import type { Progress } from '../plan.ts';
import { fillGreedily, placeMeetings, placePairs, placePinned } from './build.ts';
import type { Clock } from './clock.ts';
import { contractFlow } from './contract-flow.ts';
import { exactContract } from './exact-contract.ts';
import { type FlowBound, flowBound } from './flow-bound.ts';
import { contractWorth, improve } from './improve.ts';
import { Prices } from './lagrange.ts';
import { payContract } from './pay-contract.ts';
import { Reserve } from './reserve.ts';
import { State } from './state.ts';

/** Work of one evaluation of all prices, in iterations of the annealing per pair and round. */
const PRICE_WORK = 3;
/** Iterations per pair of the first, cold run. */
const QUICK = 10;
const QUICK_LEAST = 60_000;
/** With so many iterations per pair a warmer run follows, of at least and at most so many per pair. */
const ROOMY = 750;
const WARM = 150;
const WARM_MOST = 500;
/** Evaluations of prices before the long annealing. */
const FIRST_PRICES = 20;
/** Evaluations without a lower bound after which prices have nothing more to say. */
const STALE = 120;
/** With time for fewer steps than these, prices make smaller ones. */
const MANY_STEPS = 300;
const HURRIED_PACE = 0.1;
/** Above so many pairs, only those near some best set of meetings are tried for insertion. */
const SMALL = 1000;
/** How far from a best set, in meetings of average worth. */
const NEAR = 0.6;
/** Part of the rest of the budget spent on the contract alone when it is not met by then. */
const PAYING = 0.2;
/** Part of the budget, at its end, in which a plan is made to stand absences. */
const RESERVE = 0.05;
/** The temperatures of this, in the unit of `Reserve.worth`. */
const RESERVE_HOT = 1;
const RESERVE_COLD = 0.02;

/**
 * A whole search: a greedy plan at once, then one from the pairs of the flow bound, annealing in one or
 * more cycles, and prices for a tighter bound before and after. Ends early when plan and bound meet.
 */
export function search(
  model: Model,
  clock: Clock,
  seed: number,
  onProgress: ((progress: Progress) => void) | null,
): { state: State; bound: number } {
  let state = new State(model);
  placePinned(state);
  fillGreedily(state);
  const whole = isWhole(model);
  let bound = Number.POSITIVE_INFINITY;
  const lower = (found: number): void => {
    // All weights and values are whole numbers, so no plan lies between two of them.
    bound = Math.min(bound, whole ? Math.floor(found + 1e-6) : found);
  };
  const lowest = (): number => {
    if (clock.company !== null) bound = clock.company.bound(bound);
    return bound;
  };
  const report = (fraction: number, objective = state.score): void =>
    onProgress?.({
      iterations: clock.iterations,
      fraction: Math.min(1, fraction),
      objective,
      bound,
      meetings: state.plannedCount,
    });
  report(0);

  const flow = flowBound(model);
  lower(flow.bound);
  const fromFlow = new State(model);
  placePinned(fromFlow);
  placePairs(fromFlow, flow.pairs);
  fillGreedily(fromFlow);
  if (worthOf(fromFlow) > worthOf(state)) state = fromFlow;
  // Nobody proved yet that the contract is out of reach: a start from its own flow.
  const contract = state.debt > 0 ? contractFlow(model) : null;
  const payable = contract !== null && contract.bottleneck === null;
  if (payable) {
    const fromContract = new State(model);
    placePinned(fromContract);
    placeMeetings(fromContract, contract.meetings);
    fillGreedily(fromContract);
    if (worthOf(fromContract) > worthOf(state)) state = fromContract;
  }
  report(clock.fraction());

  const scale = scaleOf(model);
  const pool = model.pairs <= SMALL ? null : nearPairs(model, flow);
  // A short cold run first, so that a search stopped early is good already; a longer one when there is time.
  const perPair = clock.expected() / Math.max(1, model.pairs);
  const early = (hot: number, moves: number, part: number): void => {
    const until = Math.min(1, clock.fraction() + part);
    improve(state, clock, {
      seed,
      hot: hot * scale,
      cold: 0.15 * scale,
      until,
      moves,
      pool,
      goal: lowest,
      report,
    });
    report(clock.fraction());
  };
  early(0.6, Math.max(QUICK_LEAST, QUICK * model.pairs), 0.1);
  if (perPair >= ROOMY) early(3, Math.min(WARM_MOST, WARM + 0.02 * perPair) * model.pairs, 0.2);
  if (payable && state.debt > 0 && clock.fraction() < 1) {
    payContract(state, clock, seed, clock.fraction() + PAYING * (1 - clock.fraction()));
    const exact = state.debt > 0 ? exactContract(model, null) : null;
    if (exact) {
      state = exact;
      fillGreedily(state);
    }
  }
  report(clock.fraction());
  const work = PRICE_WORK * model.pairs * model.rounds;
  const hurried = !clock.affords(MANY_STEPS * work, 0.2);
  const prices = new Prices(model, flow, hurried ? HURRIED_PACE : 1);
  const priced = clock.affords(work, 0.15) && clock.company?.priced !== false;
  // Stations summed over the rounds make a weak bound: there prices are worth more of the time.
  const counted = model.station.some((site) => site >= 0);
  if (priced) lowerByPrices(counted ? 0.25 : 0.06, counted ? Number.POSITIVE_INFINITY : FIRST_PRICES);
  report(clock.fraction());

  const cycles = cyclesOf(model, clock);
  const end = priced ? 0.86 : 1 - RESERVE;
  const begin = clock.fraction();
  cycles.forEach((hot, cycle) => {
    const until = begin + ((end - begin) * (cycle + 1)) / cycles.length;
    improve(state, clock, {
      seed: seed + 7919 * cycle,
      hot: hot * scale,
      cold: 0.15 * scale,
      until,
      pool,
      goal: lowest,
      report,
    });
  });
  if (priced) lowerByPrices(1 - RESERVE, Number.POSITIVE_INFINITY);
  lowest();
  if (clock.fraction() < 1) keepReserve();
  report(1);
  return { state, bound };

  /** Of plans at least as good, one that stands absences well. */
  function keepReserve(): void {
    const until = Math.min(1, clock.fraction() + RESERVE);
    const reserve = { of: new Reserve(state), least: state.score };
    improve(state, clock, { seed: seed + 1, hot: RESERVE_HOT, cold: RESERVE_COLD, until, pool, reserve });
  }

  function lowerByPrices(until: number, most: number): void {
    prices.stale = 0;
    let done = 0;
    do {
      done++;
      prices.evaluate();
      clock.iterations += work;
      lower(prices.bound);
      prices.step(state.score);
    } while (clock.fraction() < until && lowest() > state.score && prices.stale < STALE && done < most);
  }
}

function worthOf(state: State): number {
  return state.score - contractWorth(state) * state.debt;
}

function isWhole(model: Model): boolean {
  const { idleCandidate, idleRecruiter, change, floorGain, value } = model;
  return (
    [idleCandidate, idleRecruiter, change, ...floorGain].every(Number.isInteger) &&
    value.every(Number.isInteger)
  );
}

/** The unit of temperatures: one idle round, or a fiftieth of an average wish when that is more. */
function scaleOf(model: Model): number {
  let sum = 0;
  for (const value of model.value) sum += value;
  return Math.max(model.idleCandidate, model.idleRecruiter, sum / Math.max(1, model.pairs) / 50, 0.01);
}

/** First temperatures of the annealing cycles: one for large events, several for small ones. */
function cyclesOf(model: Model, clock: Clock): number[] {
  const perPair = clock.expected() / Math.max(1, model.pairs);
  if (perPair > 18_000) return [8, 3, 16, 3];
  return perPair > 4_000 ? [8, 3] : [3];
}

/** Pairs that some best set of meetings holds, or nearly. */
function nearPairs(model: Model, flow: FlowBound): Int32Array {
  const limit = -NEAR * scaleOf(model) * 50;
  return Int32Array.from({ length: model.pairs }, (_, pair) => pair).filter(
    (pair) => flow.reduced[pair]! >= limit,
  );
}
