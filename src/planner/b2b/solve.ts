import type { Stop } from '../plan.ts';
import { Clock } from '../search/clock.ts';
import { Annealing, isFair, totalBreaks } from './anneal.ts';
import { CoreGuided, counter } from './core-guided.ts';
import { domainsOf } from './domains.ts';
import { type Encoded, encode } from './encode.ts';
import { impossible } from './impossible.ts';
import { Neighbourhood } from './neighbourhood.ts';
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

/** One conflict of the clause solver costs about as much as so many annealing moves. */
const MOVES_PER_CONFLICT = 400;

/**
 * Assigns every meeting a slot with the fewest breaks in all. Three workers take turns: annealing
 * finds good assignments, a clause solver raises the proven lower bound, and another looks for an
 * assignment with fewer breaks than the best among its neighbours. It ends when the bound meets the best.
 * An iteration is one annealing move; a conflict of a clause solver counts as 400.
 */
export function solveB2b(problem: B2bProblem, stop: Stop, seed: number): B2bResult {
  const clock = new Clock(stop);
  const domains = domainsOf(problem);
  const proof = impossible(problem, domains);
  if (proof !== null) return { feasible: false, breaks: null, slots: [], lowerBound: 0, proof };

  const over = (): boolean => clock.fraction() >= 1;
  const below = encode(problem, domains, true);
  const first = below.solver.solve([], { conflicts: conflictsLeft(clock, stop), stopped: over });
  clock.iterations += below.solver.conflicts * MOVES_PER_CONFLICT;
  if (first !== true) return first === null ? nothing() : withoutFairness(problem, domains, clock, stop);

  const annealing = new Annealing(problem, domains, assignment(below), seed);
  const guided = new CoreGuided(below.solver, below.over.flat());
  const above = encode(problem, domains, true);
  const breaks = counter(above.solver, above.over.flat());
  const neighbourhood = new Neighbourhood(problem, seed);
  let lower = 0;
  const spend = (
    encoded: Encoded,
    conflicts: number,
    work: (conflicts: number) => boolean | null,
  ): boolean | null => {
    const before = encoded.solver.conflicts;
    const answer = work(Math.min(conflicts, conflictsLeft(clock, stop)));
    clock.iterations += (encoded.solver.conflicts - before) * MOVES_PER_CONFLICT;
    return answer;
  };
  for (let round = 0; annealing.bestBreaks > lower && !over(); round++) {
    anneal(annealing, clock, stop, lower, round);
    if (annealing.bestBreaks <= lower || over()) break;

    const exact = spend(below, 2000 * (round + 1), (conflicts) => guided.run(conflicts, over));
    lower = Math.max(lower, guided.lower);
    if (exact === true) annealing.adopt(assignment(below));
    if (annealing.bestBreaks <= lower || over()) break;

    hint(above, annealing.best);
    for (let left = 3000 * (round + 1); left > 0 && annealing.bestBreaks > lower && !over(); ) {
      const free = neighbourhood.choose(annealing.best);
      const assumed = [breaks[annealing.bestBreaks - 1]! ^ 1];
      for (const [meeting, row] of above.at.entries())
        if (free[meeting] === 0) assumed.push(row[annealing.best[meeting]! - 1]!);
      const before = above.solver.conflicts;
      const answer = spend(above, assumed.length === 1 ? left : Math.min(left, 600), (conflicts) =>
        above.solver.solve(assumed, { conflicts, stopped: over }),
      );
      // Setting up a call is work too.
      left -= 10 + above.solver.conflicts - before;
      clock.iterations += 10 * MOVES_PER_CONFLICT;
      neighbourhood.learn(answer);
      if (answer === true) {
        annealing.adopt(assignment(above));
        hint(above, annealing.best);
      } else if (answer === false && assumed.length === 1) lower = annealing.bestBreaks;
    }
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

/** A slice of annealing from the best so far; the first is short, for easy days. */
function anneal(annealing: Annealing, clock: Clock, stop: Stop, target: number, round: number): void {
  const moves = round === 0 ? 1_500_000 : 8_000_000;
  annealing.restart(annealing.best);
  const left = stop.iterations ? Math.max(0, stop.iterations - clock.iterations) : moves;
  clock.iterations += annealing.run(Math.min(moves, left), target, () => clock.fraction() >= 1);
}

function conflictsLeft(clock: Clock, stop: Stop): number {
  if (!stop.iterations) return 1e9;
  return Math.max(1, Math.ceil((stop.iterations - clock.iterations) / MOVES_PER_CONFLICT));
}

function assignment({ at, solver }: Encoded): number[] {
  return at.map((row) => row.findIndex((literal) => literal >= 0 && solver.model[literal] === 1) + 1);
}

/** Lets a solver try the values of a known assignment first. */
function hint({ at, solver }: Encoded, slots: ArrayLike<number>): void {
  for (const [meeting, row] of at.entries())
    for (let s = 0; s < row.length; s++)
      if (row[s]! >= 0) solver.prefer(slots[meeting] === s + 1 ? row[s]! : row[s]! ^ 1);
}

/** Nobody can do with so few breaks: are the meetings themselves impossible, or only hard to share fairly? */
function withoutFairness(
  problem: B2bProblem,
  domains: ReturnType<typeof domainsOf>,
  clock: Clock,
  stop: Stop,
): B2bResult {
  const free = encode(problem, domains, false);
  const answer = free.solver.solve([], {
    conflicts: conflictsLeft(clock, stop),
    stopped: () => clock.fraction() >= 1,
  });
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
