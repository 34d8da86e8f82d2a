import type { Stop } from '../plan.ts';
import { Clock } from '../search/clock.ts';
import { Annealing, isFair, totalBreaks } from './anneal.ts';
import { CoreGuided } from './core-guided.ts';
import { type Domains, domainsOf } from './domains.ts';
import { assignment, type Encoded, encode } from './encode.ts';
import { impossible } from './impossible.ts';
import { NearTheBest } from './near-the-best.ts';
import type { B2bProblem } from './problem.ts';

export type B2bResult = {
  /** null: neither an assignment nor a proof that there is none was found in time. */
  feasible: boolean | null;
  /** Total breaks of `slots`; null without an assignment. */
  breaks: number | null;
  /** The slot of each meeting, from 1; empty without an assignment. */
  slots: number[];
  /** No assignment has fewer breaks; equal to `breaks` when it is proved to be the best. */
  lowerBound: number;
  /** Why there is none, when `feasible` is false. */
  proof?: string;
};

/** One step of a clause solver (a propagated literal) takes about as long as so many annealing moves. */
const MOVES_PER_STEP = 4;
/** Moves for the first search of any assignment, the first turn from below and of annealing, for easy days, and for the first round of all three. */
const START = 1_500_000;
const GLANCE = 100_000;
const QUICK = 1_500_000;
const ROUND = 16_000_000;
/** How a round is shared: annealing, from below, near the best. */
const SHARES = [0.1, 0.8, 0.1] as const;

/**
 * Assigns every meeting a slot with the fewest breaks in all. Three workers take turns: annealing
 * finds good assignments, a clause solver raises the proven lower bound until an assignment meets it,
 * and another looks for an assignment with fewer breaks than the best among its neighbours. It ends
 * when the bound meets the best. An iteration is one annealing move; a step of a clause solver counts as 4.
 */
export function solveB2b(problem: B2bProblem, stop: Stop, seed: number): B2bResult {
  const clock = new Clock(stop);
  const domains = domainsOf(problem);
  const proof = impossible(problem, domains);
  if (proof !== null) return { feasible: false, breaks: null, slots: [], lowerBound: 0, proof };

  const over = (): boolean => clock.fraction() >= 1;
  const below = encode(problem, domains, true);
  const guided = new CoreGuided(below.solver, below.over.flat());
  const first = start(below, guided, clock, stop);
  if (first !== true) return first === null ? nothing() : withoutFairness(problem, domains, clock, stop);

  const annealing = new Annealing(problem, domains, assignment(below), seed);
  const near = new NearTheBest(problem, domains, seed);
  let lower = 0;
  const open = (): boolean => annealing.bestBreaks > lower && !over();
  const fromBelow = (moves: number): void => {
    const exact = spend(below, clock, stop, moves, (steps) => guided.run(steps, over));
    lower = Math.max(lower, guided.lower);
    if (exact === true) annealing.adopt(assignment(below));
  };
  fromBelow(GLANCE);
  if (open()) anneal(annealing, clock, stop, lower, QUICK);
  for (let size = ROUND; open(); size *= 2) {
    fromBelow(SHARES[1] * size);
    if (open()) {
      const { encoded } = near;
      const proved = spend(encoded, clock, stop, SHARES[2] * size, (steps) =>
        near.run(annealing, steps, lower, over),
      );
      if (proved === true) lower = annealing.bestBreaks;
    }
    if (open()) anneal(annealing, clock, stop, lower, SHARES[0] * size);
  }
  // With fewer breaks than participants somebody has none, so the rule of fairness was exact.
  const exact = annealing.bestBreaks < problem.participants;
  return {
    feasible: true,
    breaks: annealing.bestBreaks,
    slots: [...annealing.best],
    lowerBound: exact ? lower : 0,
  };
}

/**
 * Any assignment at all: asked without a limit on breaks, and with the strictest, by turns, since
 * either may be the easier question. Leaves it as the model; `false` when there is none.
 */
function start(below: Encoded, guided: CoreGuided, clock: Clock, stop: Stop): boolean | null {
  const stopped = (): boolean => clock.fraction() >= 1;
  for (let size = START; ; size *= 2) {
    const any = spend(below, clock, stop, size, (steps) =>
      below.solver.solve([], { steps, stopped, varied: true }),
    );
    if (any !== null || stopped()) return any;
    const best = spend(below, clock, stop, 2 * size, (steps) => guided.run(steps, stopped));
    if (best !== null || stopped()) return best;
  }
}

/** Gives a clause solver its part of so many moves, and books what it used. */
function spend<T>(
  { solver }: Encoded,
  clock: Clock,
  stop: Stop,
  moves: number,
  work: (steps: number) => T,
): T {
  const left = stop.iterations ? Math.max(0, stop.iterations - clock.iterations) : moves;
  const before = solver.steps;
  const answer = work(Math.ceil(Math.min(moves, left) / MOVES_PER_STEP));
  clock.iterations += (solver.steps - before) * MOVES_PER_STEP;
  return answer;
}

/** A slice of annealing from the best so far. */
function anneal(annealing: Annealing, clock: Clock, stop: Stop, target: number, moves: number): void {
  annealing.restart(annealing.best);
  const left = stop.iterations ? Math.max(0, stop.iterations - clock.iterations) : moves;
  clock.iterations += annealing.run(Math.min(moves, left), target, () => clock.fraction() >= 1);
}

/** Nobody can do with so few breaks: are the meetings themselves impossible, or only hard to share fairly? */
function withoutFairness(problem: B2bProblem, domains: Domains, clock: Clock, stop: Stop): B2bResult {
  const free = encode(problem, domains, false);
  const answer = spend(free, clock, stop, 1e12, (steps) =>
    free.solver.solve([], { steps, stopped: () => clock.fraction() >= 1 }),
  );
  if (answer === false)
    return {
      ...nothing(),
      feasible: false,
      proof: `every case was excluded in ${free.solver.conflicts} conflicts`,
    };
  if (answer === null) return nothing();
  const slots = assignment(free);
  if (!isFair(problem, slots)) return nothing();
  return { feasible: true, breaks: totalBreaks(problem, slots), slots, lowerBound: 0 };
}

function nothing(): B2bResult {
  return { feasible: null, breaks: null, slots: [], lowerBound: 0 };
}
