/** Conflicts before the first restart; later ones follow Luby's sequence. */
const FIRST = 50;
/** Conflicts in the first stretch; the next are longer by as many. */
const STRETCH = 1000;

/**
 * When to begin again from the assumptions: rarely, which finds models sooner than the many quick
 * restarts that suit proofs (Oh, "Between SAT and UNSAT", 2015; both were measured here).
 */
export class Restarts {
  private stretches = 1;
  private nextStretch = STRETCH;
  private here = 0;
  private round = 1;

  /** A clause was learnt. */
  learnt(): void {
    this.here++;
  }

  due(): boolean {
    return this.here >= FIRST * luby(this.round);
  }

  /** Begins a new run of conflicts; true when a stretch ends, and with it what was aimed at. */
  begin(conflicts: number): boolean {
    this.here = 0;
    this.round++;
    if (conflicts < this.nextStretch) return false;
    this.stretches++;
    this.round = 1;
    this.nextStretch = conflicts + STRETCH * this.stretches;
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
