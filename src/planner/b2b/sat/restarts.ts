/** Conflicts before the first restart; later ones follow Luby's sequence. */
const FIRST = 50;
/** Conflicts in the first stretch; the next are longer by as many. */
const STRETCH = 1000;
/** In quick stretches: when recent clauses are so much worse than the average. */
const MARGIN = 1.1;

/**
 * When to begin again from the assumptions: rarely, in calm stretches, which suits a question with
 * few models near what is aimed at; or, for a varied search, in every second stretch whenever learnt
 * clauses get worse (Audemard and Simon 2012; Oh, "Between SAT and UNSAT", 2015).
 */
export class Restarts {
  /** In a calm stretch; only a varied search has others. */
  calm = true;
  private varied = false;
  private recent = 0;
  private average = 0;
  private stretches = 1;
  private nextStretch = STRETCH;
  private here = 0;
  private round = 1;

  /** A clause of this quality was learnt. */
  learnt(quality: number): void {
    this.here++;
    this.recent += (quality - this.recent) / 32;
    this.average += (quality - this.average) / 4096;
  }

  due(): boolean {
    if (this.calm) return this.here >= FIRST * luby(this.round);
    return this.here >= 3 && this.recent > MARGIN * this.average;
  }

  /** Begins a new run of conflicts; true when a stretch ends, and with it what was aimed at. */
  begin(conflicts: number): boolean {
    this.here = 0;
    this.round++;
    if (conflicts < this.nextStretch) return false;
    this.calm = !(this.varied && this.calm);
    this.stretches++;
    this.round = 1;
    this.nextStretch = conflicts + STRETCH * this.stretches;
    return true;
  }

  /** A new question is asked. */
  reset(varied: boolean): void {
    this.varied = varied;
    if (!varied) this.calm = true;
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
