import { FlatLists } from './flat-lists.ts';
import type { Trail } from './trail.ts';

/**
 * "At most k of these literals are true", counted instead of written as clauses: when k are
 * true the others become false.
 */
export class AtMost {
  readonly literals: Int32Array[] = [];
  most = new Int32Array(64);
  count = new Int32Array(64);
  /** Per literal, the constraints that hold it. */
  readonly of = new FlatLists();

  addLiteral(): void {
    this.of.addList();
  }

  add(literals: readonly number[], most: number, trail: Trail): number {
    const id = this.literals.length;
    if (id === this.most.length)
      for (const key of ['most', 'count'] as const) {
        const larger = new Int32Array(2 * id);
        larger.set(this[key]);
        this[key] = larger;
      }
    this.literals.push(Int32Array.from(literals));
    this.most[id] = most;
    for (const literal of literals) {
      this.of.push(literal, id);
      if (trail.value[literal] === 1 && trail.place[literal >> 1]! < trail.head) this.count[id]!++;
    }
    return id;
  }

  /**
   * Fills `into` with the false literals that, with one more, make the clause behind constraint
   * `id`: the negations of its literals that became true before place `before`. Returns how many.
   */
  explain(id: number, before: number, wanted: number, trail: Trail, into: Int32Array): number {
    const literals = this.literals[id]!;
    let size = 0;
    for (let i = 0; i < literals.length && size < wanted; i++) {
      const literal = literals[i]!;
      if (trail.value[literal] === 1 && trail.place[literal >> 1]! < before) into[size++] = literal ^ 1;
    }
    return size;
  }
}
