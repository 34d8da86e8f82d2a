/** Conflicts before the first restart of the calm mode; later ones follow Luby's sequence. */
const FIRST = 50;
/** Conflicts in the first stretch of a mode; the next are longer by as many. */
const MODE = 1000;
/** The quick mode restarts when recent clauses are so much worse than the average. */
const MARGIN = 1.1;

/**
 * When to begin again from the assumptions. Two modes alternate: a calm one with rare restarts,
 * which finds models, and a quick one which restarts whenever learnt clauses get worse, which finds
 * proofs (Audemard and Simon 2012; Oh, "Between SAT and UNSAT", 2015).
 */
export class Restarts {
  calm = true;
  private stretches = 1;
  private nextStretch = MODE;
  private recent = 0;
  private average = 0;
  private here = 0;
  private round = 1;

  /** A clause of this quality was learnt. */
  learnt(quality: number): void {
    this.here++;
    this.recent += (quality - this.recent) / 32;
    this.average += (quality - this.average) / 4096;
  }

  due(): boolean {
    return this.calm
      ? this.here >= FIRST * luby(this.round)
      : this.here >= 3 && this.recent > MARGIN * this.average;
  }

  /** Begins a new run of conflicts; true when the mode changes. */
  begin(conflicts: number): boolean {
    this.here = 0;
    this.round++;
    if (conflicts < this.nextStretch) return false;
    this.calm = !this.calm;
    this.stretches++;
    this.round = 1;
    this.nextStretch = conflicts + MODE * this.stretches;
    return true;
  }

  /** A new question is asked. */
  reset(): void {
    this.here = 0;
    this.round = 1;
  }
}

/** 1 1 2 1 1 2 4 …: Luby, Sinclair and Zuckerman 1993. `index` counts from 1. */
function luby(index: number): number {
  let at = index;
  for (;;) {
    let size = 1;
    while (size < at) size = 2 * size + 1;
    if (size === at) return (size + 1) / 2;
    at -= (size - 1) / 2;
  }
}
