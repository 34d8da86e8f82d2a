import type { Company, Stop } from '../plan.ts';

/** Moves of the annealing in a millisecond on a common machine; only to share out a budget in seconds. */
const ITERATIONS_PER_MILLISECOND = 1200;

/**
 * Measures the part of a budget that is used, in iterations, seconds, or whichever ends first.
 * A stop without any limit is refused: it would never end.
 */
export class Clock {
  iterations = 0;
  readonly company: Company | null;
  private readonly limit: number;
  private readonly milliseconds: number;
  private readonly now: (() => number) | null;
  private readonly stopped: (() => boolean) | null;
  private readonly began: number;

  constructor(stop: Stop) {
    this.limit = stop.iterations ?? Number.POSITIVE_INFINITY;
    this.milliseconds = (stop.seconds ?? Number.POSITIVE_INFINITY) * 1000;
    this.now = stop.now ?? null;
    this.stopped = stop.stopped ?? null;
    this.company = stop.company ?? null;
    if (this.milliseconds < Number.POSITIVE_INFINITY && this.now === null) {
      throw new TypeError('A stop in seconds needs a clock: give `now`, in milliseconds.');
    }
    if (this.limit === Number.POSITIVE_INFINITY && this.milliseconds === Number.POSITIVE_INFINITY) {
      throw new TypeError('A stop needs iterations, seconds, or both.');
    }
    this.began = this.now?.() ?? 0;
  }

  /** Whether work worth so many iterations is a small part (at most `part`) of the budget. */
  affords(iterations: number, part: number): boolean {
    return iterations <= part * this.expected();
  }

  /** Roughly how many iterations the whole budget is worth. */
  expected(): number {
    return Math.min(this.limit, this.milliseconds * ITERATIONS_PER_MILLISECOND);
  }

  /** Part used, from 0; 1 or more when the budget is spent or somebody pressed stop. */
  fraction(): number {
    if (this.stopped?.() === true) return 1;
    const ofIterations = this.limit === 0 ? 1 : this.iterations / this.limit;
    if (this.now === null || this.milliseconds === Number.POSITIVE_INFINITY) return ofIterations;
    const ofTime = this.milliseconds === 0 ? 1 : (this.now() - this.began) / this.milliseconds;
    return Math.max(ofIterations, ofTime);
  }
}
