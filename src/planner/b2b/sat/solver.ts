import { Analysis } from './analysis.ts';
import { Order } from './order.ts';
import { Propagation } from './propagation.ts';
import { NO_REASON } from './reason.ts';
import { Reduction } from './reduction.ts';
import { Restarts } from './restarts.ts';

/** `true`: a model was found; `false`: none under the assumptions; `null`: stopped before knowing. */
export type Answer = boolean | null;

export type Effort = {
  /** At most this many conflicts in this call. */
  conflicts?: number;
  /** At most about this many propagated literals in this call. */
  steps?: number;
  /** Searches in calm and quick stretches by turns; see restarts.ts. */
  varied?: boolean;
  /** Asked now and then; true ends the call. */
  stopped: () => boolean;
};

/**
 * Conflict-driven clause learning (Marques-Silva and Sakallah 1996; Eén and Sörensson,
 * "An extensible SAT-solver", 2003), with at-most-k constraints and assumptions. Literals are
 * numbers: `variable()` gives the positive one, `literal ^ 1` negates.
 */
export class Solver {
  conflicts = 0;
  /** After `false` under assumptions: the assumptions that cannot hold together. */
  core: number[] = [];
  /** After `true`: 1 or -1 per literal. */
  model = new Int8Array(0);

  private readonly propagation = new Propagation();
  private readonly trail = this.propagation.trail;
  private readonly order = new Order(this.trail);
  private readonly analysis = new Analysis(this.propagation, this.order);
  private readonly reduction = new Reduction();
  private readonly restarts = new Restarts();
  private variables = 0;
  private consistent = true;

  /** Literals propagated so far: work that is the same on any machine. */
  get steps(): number {
    return this.propagation.steps;
  }

  /** Adds a variable; `preferred` is the value tried first. Returns its positive literal. */
  variable(preferred = false): number {
    const variable = this.variables++;
    this.propagation.addVariable(this.variables);
    this.analysis.reserve(this.variables);
    this.order.addVariable(preferred);
    return 2 * variable;
  }

  /** Tries this literal first when its variable is decided. */
  prefer(literal: number): void {
    this.order.prefer(literal);
  }

  /** Requires one of the literals. Call between `solve` calls. */
  clause(...literals: number[]): void {
    this.cancel(0);
    if (!this.consistent) return;
    const { value } = this.trail;
    const kept: number[] = [];
    for (const literal of literals) {
      if (value[literal] === 1 || kept.includes(literal ^ 1)) return;
      if (value[literal] === 0 && !kept.includes(literal)) kept.push(literal);
    }
    if (kept.length === 0) this.consistent = false;
    else if (kept.length > 1) this.propagation.addClause(kept, 0);
    else {
      this.trail.push(kept[0]!, NO_REASON);
      this.consistent = this.propagation.run() === NO_REASON;
    }
  }

  /** Allows at most `most` of the literals. Call between `solve` calls. */
  allowAtMost(literals: readonly number[], most: number): void {
    this.cancel(0);
    if (!this.consistent || literals.length <= most) return;
    this.consistent = this.propagation.addLimit(literals, most) && this.propagation.run() === NO_REASON;
  }

  /** Looks for a model in which every assumption is true. */
  solve(assumptions: readonly number[], effort: Effort): Answer {
    this.core = [];
    this.cancel(0);
    if (!this.consistent) return false;
    this.order.forgetTarget();
    this.restarts.reset(effort.varied ?? false);
    const { trail, propagation, restarts } = this;
    const end = this.conflicts + (effort.conflicts ?? Number.POSITIVE_INFINITY);
    const endSteps = propagation.steps + (effort.steps ?? Number.POSITIVE_INFINITY);
    let answer: Answer | undefined;
    for (let round = 0; answer === undefined; round++) {
      const conflict = propagation.run();
      if (conflict !== NO_REASON) {
        if (!this.resolve(conflict, assumptions.length)) answer = false;
      } else if (
        this.conflicts >= end ||
        propagation.steps >= endSteps ||
        ((round & 255) === 255 && effort.stopped())
      )
        answer = null;
      else if (restarts.due()) {
        // The assumptions stay: drawing their conclusions again would change nothing.
        this.cancel(Math.min(trail.depth, this.order.reusable(assumptions.length)));
        if (restarts.begin(this.conflicts)) this.order.forgetTarget();
      } else {
        if (this.reduction.due(this.conflicts)) this.reduction.run(propagation, this.conflicts);
        answer = this.decide(assumptions);
      }
    }
    this.cancel(0);
    return answer;
  }

  /** Learns from a conflict and goes back; false when the clauses themselves contradict. */
  private resolve(conflict: number, given: number): boolean {
    const { trail, analysis, propagation, order } = this;
    this.conflicts++;
    if (trail.depth === 0) {
      this.consistent = false;
      return false;
    }
    order.aim();
    analysis.learn(conflict, given);
    order.decay();
    const { learnt, quality } = analysis;
    this.restarts.learnt(quality);
    const asserted = learnt[0]!;
    if (learnt.length === 1) {
      this.cancel(0);
      trail.push(asserted, NO_REASON);
      return true;
    }
    this.cancel(trail.level[learnt[1]! >> 1]!);
    const reason = propagation.addClause(learnt, quality);
    if (reason >= 0) this.reduction.add(reason);
    trail.push(asserted, reason);
    return true;
  }

  /** Decides the next open assumption, or another literal; an answer when there is none to decide. */
  private decide(assumptions: readonly number[]): Answer | undefined {
    const { trail } = this;
    while (trail.depth < assumptions.length) {
      const assumed = assumptions[trail.depth]!;
      const value = trail.value[assumed]!;
      if (value === -1) {
        this.core = this.analysis.blame(assumed);
        return false;
      }
      if (value === 0) {
        trail.decide(assumed);
        return undefined;
      }
      trail.openLevel();
    }
    const next = this.order.next(this.restarts.calm);
    if (next < 0) {
      this.model = trail.value.slice(0, 2 * this.variables);
      return true;
    }
    trail.decide(next);
    return undefined;
  }

  private cancel(depth: number): void {
    const { trail, order, propagation } = this;
    if (trail.depth <= depth) return;
    const start = trail.starts[depth]!;
    propagation.uncount(start);
    for (let i = trail.size - 1; i >= start; i--) {
      const literal = trail.literals[i]!;
      trail.value[literal] = 0;
      trail.value[literal ^ 1] = 0;
      order.reopen(literal);
    }
    trail.size = start;
    trail.head = start;
    trail.starts.length = depth;
  }
}
