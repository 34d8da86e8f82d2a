/**
 * For each literal, the clauses to look at when it becomes false, as pairs (clause, blocker):
 * a clause whose blocker is true needs no look. A binary clause is stored as ~clause, its
 * blocker is then the other literal.
 */
export class WatchLists {
  readonly data: Int32Array[] = [];
  size = new Int32Array(1024);

  addLiteral(): void {
    if (this.data.length === this.size.length) {
      const larger = new Int32Array(2 * this.size.length);
      larger.set(this.size);
      this.size = larger;
    }
    this.data.push(new Int32Array(8));
  }

  add(literal: number, clause: number, blocker: number): void {
    const used = this.size[literal] as number;
    let list = this.data[literal] as Int32Array;
    if (used + 2 > list.length) {
      const larger = new Int32Array(2 * list.length);
      larger.set(list);
      list = larger;
      this.data[literal] = larger;
    }
    list[used] = clause;
    list[used + 1] = blocker;
    this.size[literal] = used + 2;
  }

  /** Renames every clause by `rename`; one renamed to -1 is dropped. */
  rename(rename: (clause: number) => number): void {
    for (let literal = 0; literal < this.data.length; literal++) {
      const list = this.data[literal] as Int32Array;
      const used = this.size[literal] as number;
      let to = 0;
      for (let from = 0; from < used; from += 2) {
        const entry = list[from] as number;
        const renamed = rename(entry < 0 ? ~entry : entry);
        if (renamed < 0) continue;
        list[to] = entry < 0 ? ~renamed : renamed;
        list[to + 1] = list[from + 1] as number;
        to += 2;
      }
      this.size[literal] = to;
    }
  }
}
