import { FlatLists } from './flat-lists.ts';

/**
 * For each literal, the clauses to look at when it becomes false, as pairs (clause, blocker): a
 * clause whose blocker is true needs no look. `pairs` holds the clauses of two, each by its other literal.
 */
export class WatchLists {
  readonly clauses = new FlatLists();
  readonly pairs = new FlatLists();
  private literals = 0;

  addLiteral(): void {
    this.literals++;
    this.clauses.addList();
    this.pairs.addList();
  }

  /** Renames every clause by `rename`; one renamed to -1 is dropped. */
  rename(rename: (clause: number) => number): void {
    const { data, start, size } = this.clauses;
    for (let literal = 0; literal < this.literals; literal++) {
      const first = start[literal]!;
      const end = first + size[literal]!;
      let to = first;
      for (let from = first; from < end; from += 2) {
        const renamed = rename(data[from]!);
        if (renamed < 0) continue;
        data[to] = renamed;
        data[to + 1] = data[from + 1]!;
        to += 2;
      }
      size[literal] = to - first;
    }
    this.clauses.tidy();
  }
}
