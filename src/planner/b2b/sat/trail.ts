import { NO_REASON } from './reason.ts';

/**
 * What is decided so far: values of literals, the order they came in, at which level, and why.
 * A literal is 2·variable for "true" and 2·variable + 1 for "false"; `literal ^ 1` negates.
 */
export class Trail {
  /** Per literal: 1 true, -1 false, 0 open. */
  value = new Int8Array(2048);
  /** Per variable: decision level, reason (see reason.ts) and place on the trail. */
  level = new Int32Array(1024);
  reason = new Int32Array(1024);
  place = new Int32Array(1024);
  literals = new Int32Array(1024);
  size = 0;
  /** Literals before this one have been propagated. */
  head = 0;
  /** Trail size at the start of each level. */
  readonly starts: number[] = [];

  /** Makes room for `variables` variables. */
  reserve(variables: number): void {
    if (variables <= this.level.length) return;
    const room = Math.max(variables, 2 * this.level.length);
    const value = new Int8Array(2 * room);
    value.set(this.value);
    this.value = value;
    for (const key of ['level', 'reason', 'place', 'literals'] as const) {
      const larger = new Int32Array(room);
      larger.set(this[key]);
      this[key] = larger;
    }
  }

  get depth(): number {
    return this.starts.length;
  }

  push(literal: number, reason: number): void {
    const variable = literal >> 1;
    this.value[literal] = 1;
    this.value[literal ^ 1] = -1;
    this.level[variable] = this.starts.length;
    this.reason[variable] = reason;
    this.place[variable] = this.size;
    this.literals[this.size++] = literal;
  }

  /** Opens a level and decides a literal in it. */
  decide(literal: number): void {
    this.openLevel();
    this.push(literal, NO_REASON);
  }

  openLevel(): void {
    this.starts.push(this.size);
  }
}
