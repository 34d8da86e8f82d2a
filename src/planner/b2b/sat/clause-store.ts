/**
 * All clauses in one array: [size, quality, literal, literal, …] each, named by the place of
 * `size`. Quality is -1 for a clause of the problem, else the number of decision levels a
 * learnt clause joins (its LBD: Audemard and Simon, IJCAI 2009): fewer is better.
 */
export class ClauseStore {
  data = new Int32Array(1 << 16);
  used = 0;

  add(literals: ArrayLike<number>, size: number, quality: number): number {
    const clause = this.used;
    const end = clause + 2 + size;
    if (end > this.data.length) {
      const larger = new Int32Array(Math.max(end, 2 * this.data.length));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[clause] = size;
    this.data[clause + 1] = quality;
    for (let i = 0; i < size; i++) this.data[clause + 2 + i] = literals[i]!;
    this.used = end;
    return clause;
  }

  /** Drops the clauses in `dead`; returns where each survivor went (-1 for the dropped). */
  compact(dead: ReadonlySet<number>): (clause: number) => number {
    const old = this.data;
    const kept = new Int32Array(old.length);
    let to = 0;
    for (let from = 0; from < this.used; ) {
      const length = old[from]! + 2;
      if (dead.has(from)) old[from] = -1;
      else {
        kept.set(old.subarray(from, from + length), to);
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
