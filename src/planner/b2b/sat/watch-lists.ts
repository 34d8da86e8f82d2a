/**
 * For each literal, the clauses to look at when it becomes false, as pairs (clause, blocker): a
 * clause whose blocker is true needs no look. `pairs` holds the clauses of two, each by its other literal.
 */
export class WatchLists {
  readonly data: Int32Array[] = [];
  size = new Int32Array(1024);
  readonly pairs: Int32Array[] = [];
  pairCount = new Int32Array(1024);

  addLiteral(): void {
    if (this.data.length === this.size.length) {
      this.size = longer(this.size, 1);
      this.pairCount = longer(this.pairCount, 1);
    }
    this.data.push(NONE);
    this.pairs.push(NONE);
  }

  add(literal: number, clause: number, blocker: number): void {
    const used = this.size[literal]!;
    let list = this.data[literal]!;
    if (used + 2 > list.length) {
      list = longer(list, 8);
      this.data[literal] = list;
    }
    list[used] = clause;
    list[used + 1] = blocker;
    this.size[literal] = used + 2;
  }

  /** When `literal` becomes false, `other` must be true. */
  addPair(literal: number, other: number): void {
    const used = this.pairCount[literal]!;
    let list = this.pairs[literal]!;
    if (used + 1 > list.length) {
      list = longer(list, 4);
      this.pairs[literal] = list;
    }
    list[used] = other;
    this.pairCount[literal] = used + 1;
  }

  /** Renames every clause by `rename`; one renamed to -1 is dropped. */
  rename(rename: (clause: number) => number): void {
    for (let literal = 0; literal < this.data.length; literal++) {
      const list = this.data[literal]!;
      const used = this.size[literal]!;
      let to = 0;
      for (let from = 0; from < used; from += 2) {
        const renamed = rename(list[from]!);
        if (renamed < 0) continue;
        list[to] = renamed;
        list[to + 1] = list[from + 1]!;
        to += 2;
      }
      this.size[literal] = to;
    }
  }
}

const NONE = new Int32Array(0);

function longer(list: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, 2 * list.length));
  larger.set(list);
  return larger;
}
