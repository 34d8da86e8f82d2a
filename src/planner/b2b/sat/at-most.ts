import type { Trail } from './trail.ts';

/**
 * "At most k of these literals are true", counted instead of written as clauses: when k are
 * true the others become false. Used for tables per slot, where clauses would be too many.
 */
export class AtMost {
  readonly literals: Int32Array[] = [];
  readonly most: number[] = [];
  readonly count: number[] = [];
  /** Per literal, the constraints that hold it. */
  readonly of: number[][] = [];

  addLiteral(): void {
    this.of.push([]);
  }

  add(literals: readonly number[], most: number, trail: Trail): number {
    const id = this.literals.length;
    this.literals.push(Int32Array.from(literals));
    this.most.push(most);
    let count = 0;
    for (const literal of literals) {
      this.of[literal]!.push(id);
      if (trail.value[literal] === 1 && trail.place[literal >> 1]! < trail.head) count++;
    }
    this.count.push(count);
    return id;
  }

  /**
   * Fills `into` with the false literals that, with `of`, make the clause behind constraint
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
