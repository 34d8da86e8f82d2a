import type { Annealing } from './anneal.ts';
import { counter } from './counter.ts';
import type { Domains } from './domains.ts';
import { assignment, type Encoded, encode } from './encode.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { B2bProblem } from './problem.ts';

/** The most conflicts in one neighbourhood, and the least steps that it counts as: setting up is work too. */
const CONFLICTS = 600;
const SET_UP = 2000;

/**
 * Looks for an assignment with fewer breaks than the best, by letting some meetings move while the
 * others stay (large-neighbourhood search with the clause solver).
 */
export class NearTheBest {
  readonly encoded: Encoded;
  private readonly breaks: number[];
  private readonly neighbourhood: Neighbourhood;

  constructor(problem: B2bProblem, domains: Domains, seed: number) {
    this.encoded = encode(problem, domains, true);
    this.breaks = counter(this.encoded.solver, this.encoded.over.flat());
    this.neighbourhood = new Neighbourhood(problem, seed);
  }

  /**
   * Improves the best for about so many steps. `true`: it is proved that no assignment has fewer
   * breaks; `null`: not known.
   */
  run(annealing: Annealing, steps: number, lower: number, stopped: () => boolean): true | null {
    const { encoded, neighbourhood } = this;
    const { solver, at } = encoded;
    this.hint(annealing.best);
    for (let left = steps; left > 0 && annealing.bestBreaks > lower && !stopped(); ) {
      const free = neighbourhood.choose(annealing.best);
      const assumed = [this.breaks[annealing.bestBreaks - 1]! ^ 1];
      for (const [meeting, row] of at.entries())
        if (free[meeting] === 0) assumed.push(row[annealing.best[meeting]! - 1]!);
      const whole = assumed.length === 1;
      const before = solver.steps;
      const effort = whole ? { steps: left, stopped } : { conflicts: CONFLICTS, steps: left, stopped };
      const answer = solver.solve(assumed, effort);
      left -= Math.max(SET_UP, solver.steps - before);
      neighbourhood.learn(answer);
      if (answer === true) {
        annealing.adopt(assignment(encoded));
        this.hint(annealing.best);
      } else if (answer === false && whole) return true;
    }
    return null;
  }

  /** Lets the solver try the values of a known assignment first. */
  private hint(slots: ArrayLike<number>): void {
    const { at, solver } = this.encoded;
    for (const [meeting, row] of at.entries())
      for (let s = 0; s < row.length; s++)
        if (row[s]! >= 0) solver.prefer(slots[meeting] === s + 1 ? row[s]! : row[s]! ^ 1);
  }
}
