import type { Trail } from './trail.ts';
import { VariableHeap } from './variable-heap.ts';

const DECAY = 0.95;

/**
 * Which variable is decided next, and which value is tried first: the variables of recent
 * conflicts (Moskewicz and others, "Chaff", 2001; activities as in Eén and Sörensson 2003), with
 * when calm, the values of the longest trail without a conflict (Biere and Fleury, "Chasing target phases",
 * 2020) or those they had last (Pipatsrisawat and Darwiche 2007).
 */
export class Order {
  private activity = new Float64Array(1024);
  private readonly heap = new VariableHeap(this.activity);
  private phase = new Int8Array(1024);
  /** The values of the longest trail that met no conflict lately; 0 where it had none. */
  private target = new Int8Array(1024);
  private targetSize = 0;
  private variables = 0;
  private bump = 1;
  private readonly trail: Trail;

  constructor(trail: Trail) {
    this.trail = trail;
  }

  addVariable(preferred: boolean): void {
    const variable = this.variables++;
    if (this.variables > this.activity.length) {
      const room = 2 * this.activity.length;
      const activity = new Float64Array(room);
      activity.set(this.activity);
      this.activity = activity;
      this.heap.use(activity);
      for (const key of ['phase', 'target'] as const) {
        const larger = new Int8Array(room);
        larger.set(this[key]);
        this[key] = larger;
      }
    }
    this.phase[variable] = preferred ? 1 : 0;
    this.heap.insert(variable);
  }

  prefer(literal: number): void {
    this.phase[literal >> 1] = (literal & 1) ^ 1;
  }

  /** The variable took part in a conflict. */
  raise(variable: number): void {
    const raised = this.activity[variable]! + this.bump;
    this.activity[variable] = raised;
    if (raised > 1e100) {
      for (let i = 0; i < this.variables; i++) this.activity[i]! *= 1e-100;
      this.bump *= 1e-100;
    }
    this.heap.raised(variable);
  }

  decay(): void {
    this.bump /= DECAY;
  }

  /** The literal to decide, or -1 when every variable has a value. */
  next(calm: boolean): number {
    const variable = this.open();
    if (variable < 0) return -1;
    const aimed = calm ? this.target[variable]! : 0;
    return 2 * variable + (aimed === 0 ? this.phase[variable]! ^ 1 : aimed === 1 ? 0 : 1);
  }

  /** Takes the most active open variable out of the heap; -1 when there is none. */
  private open(): number {
    for (;;) {
      const variable = this.heap.pop();
      if (variable < 0 || this.trail.value[2 * variable] === 0) return variable;
    }
  }

  /** How many levels above `least` a restart would decide again as they are (van der Tak, Ramos and Heule 2011). */
  reusable(least: number): number {
    const variable = this.open();
    if (variable < 0) return this.trail.depth;
    this.heap.insert(variable);
    const next = this.activity[variable]!;
    const { starts, literals } = this.trail;
    let depth = least;
    while (depth < starts.length && this.activity[literals[starts[depth]!]! >> 1]! > next) depth++;
    return depth;
  }

  /** The variable lost its value and may be decided again. */
  reopen(literal: number): void {
    this.phase[literal >> 1] = (literal & 1) ^ 1;
    this.heap.insert(literal >> 1);
  }

  forgetTarget(): void {
    this.targetSize = 0;
    this.target.fill(0);
  }

  /** Remembers the trail before the last decision when it is the longest that met no conflict. */
  aim(): void {
    const { trail, target } = this;
    const size = trail.starts[trail.depth - 1]!;
    if (size <= this.targetSize) return;
    this.targetSize = size;
    target.fill(0);
    for (let i = 0; i < size; i++) {
      const literal = trail.literals[i]!;
      target[literal >> 1] = (literal & 1) === 0 ? 1 : -1;
    }
  }
}
