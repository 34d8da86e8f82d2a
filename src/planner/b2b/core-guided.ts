import { counter } from './counter.ts';
import type { Solver } from './sat/solver.ts';

/**
 * Minimises the number of true literals among `soft` from below: each set of literals that
 * cannot all be false raises the bound by one and is then allowed one true literal more
 * (OLL: Andres, Kaufmann, Matheis and Schaub, ICLP 2012; Morgado, Dodaro and Marques-Silva, CP 2014).
 */
export class CoreGuided {
  /** No model has fewer true soft literals. */
  lower = 0;
  private readonly solver: Solver;
  /** Assumptions (negated literals), with the counter output that follows when one is given up. */
  private readonly assumed = new Map<number, { counter: number[]; index: number } | null>();

  constructor(solver: Solver, soft: readonly number[]) {
    this.solver = solver;
    for (const literal of soft) this.assumed.set(literal ^ 1, null);
  }

  /**
   * Goes on for about so many steps of the solver. `true`: the solver's model is optimal with `lower` true
   * soft literals; `false`: the clauses have no model at all; `null`: not yet known.
   */
  run(steps: number, stopped: () => boolean): boolean | null {
    const end = this.solver.steps + steps;
    for (;;) {
      const left = end - this.solver.steps;
      if (left <= 0) return null;
      const answer = this.solver.solve([...this.assumed.keys()], { steps: left, stopped });
      if (answer !== false) return answer;
      if (this.solver.core.length === 0) return false;
      this.relax(this.shrink(this.solver.core, stopped));
    }
  }

  /** Drops assumptions that the solver shows in little work not to be needed. */
  private shrink(core: number[], stopped: () => boolean): number[] {
    let kept = core;
    for (const literal of core) {
      if (kept.length <= 1) break;
      if (!kept.includes(literal)) continue;
      const fewer = kept.filter((other) => other !== literal);
      if (this.solver.solve(fewer, { conflicts: 200, stopped }) === false) kept = this.solver.core;
    }
    return kept;
  }

  private relax(core: number[]): void {
    this.lower++;
    for (const literal of core) {
      const next = this.assumed.get(literal);
      this.assumed.delete(literal);
      if (next) this.assume(next.counter, next.index + 1);
    }
    const violated = core.map((literal) => literal ^ 1);
    this.solver.clause(...violated);
    if (violated.length > 1) this.assume(counter(this.solver, violated), 1);
  }

  private assume(outputs: number[], index: number): void {
    const output = outputs[index];
    if (output !== undefined) this.assumed.set(output ^ 1, { counter: outputs, index });
  }
}
