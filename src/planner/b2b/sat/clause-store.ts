/** Numbers before the literals of a clause: its size, its quality, and its recent use. */
export const HEADER = 3;
const QUALITY = 1;
const USE = 2;

/**
 * All clauses of three literals or more in one array: [size, quality, use, literal, literal, …]
 * each, named by the place of `size`. Quality is 0 for a clause of the problem, else the number of
 * decision levels a learnt clause joins (its LBD: Audemard and Simon, IJCAI 2009): fewer is better.
 */
export class ClauseStore {
  data = new Int32Array(1 << 16);
  used = 0;

  add(literals: ArrayLike<number>, size: number, quality: number): number {
    const clause = this.used;
    const end = clause + HEADER + size;
    if (end > this.data.length) {
      const larger = new Int32Array(Math.max(end, 2 * this.data.length));
      larger.set(this.data);
      this.data = larger;
    }
    const { data } = this;
    data[clause] = size;
    data[clause + QUALITY] = quality;
    data[clause + USE] = 1;
    for (let i = 0; i < size; i++) data[clause + HEADER + i] = literals[i]!;
    this.used = end;
    return clause;
  }

  /** Where the literals begin. */
  start(clause: number): number {
    return clause + HEADER;
  }

  size(clause: number): number {
    return this.data[clause]!;
  }

  quality(clause: number): number {
    return this.data[clause + QUALITY]!;
  }

  setQuality(clause: number, quality: number): void {
    this.data[clause + QUALITY] = quality;
  }

  /** How many of the next tidyings the clause survives because it took part in a conflict. */
  use(clause: number): number {
    return this.data[clause + USE]!;
  }

  setUse(clause: number, use: number): void {
    this.data[clause + USE] = use;
  }

  /** Drops the clauses in `dead`; returns where each survivor went (-1 for the dropped). */
  compact(dead: ReadonlySet<number>): (clause: number) => number {
    const old = this.data;
    const kept = new Int32Array(old.length);
    let to = 0;
    for (let from = 0; from < this.used; ) {
      const length = old[from]! + HEADER;
      if (dead.has(from)) old[from] = -1;
      else {
        for (let i = 0; i < length; i++) kept[to + i] = old[from + i]!;
        // The old place of a clause now tells its new one.
        old[from] = to;
        to += length;
      }
      from += length;
    }
    this.data = kept;
    this.used = to;
    return (clause) => old[clause]!;
  }
}
