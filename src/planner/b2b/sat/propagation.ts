import { AtMost } from './at-most.ts';
import { ClauseStore, HEADER } from './clause-store.ts';
import { isLimit, isPair, limitOf, limitReason, NO_REASON, otherOf, pairReason } from './reason.ts';
import { Trail } from './trail.ts';
import { WatchLists } from './watch-lists.ts';

/** The constraints, and the conclusions drawn from what is decided (unit propagation with two watched literals). */
export class Propagation {
  readonly trail = new Trail();
  readonly store = new ClauseStore();
  readonly watches = new WatchLists();
  readonly limits = new AtMost();
  /** Literals propagated so far: the solver's measure of work. */
  steps = 0;
  /** The literal whose loss broke a clause of two. */
  private lost = -1;

  addVariable(variables: number): void {
    this.trail.reserve(variables);
    for (let i = 0; i < 2; i++) {
      this.watches.addLiteral();
      this.limits.addLiteral();
    }
  }

  /** Stores a clause of two literals or more, of which the first two are watched; returns it as a reason. */
  addClause(literals: readonly number[], quality: number): number {
    const first = literals[0]!;
    const second = literals[1]!;
    if (literals.length === 2) {
      this.watches.pairs.push(first, second);
      this.watches.pairs.push(second, first);
      return pairReason(second);
    }
    const clause = this.store.add(literals, literals.length, quality);
    this.watches.clauses.pushTwo(first, clause, second);
    this.watches.clauses.pushTwo(second, clause, first);
    return clause;
  }

  /** Allows at most `most` of the literals; false when more are true already. */
  addLimit(literals: readonly number[], most: number): boolean {
    const id = this.limits.add(literals, most, this.trail);
    const count = this.limits.count[id]!;
    if (count === most) this.fill(id, limitReason(id));
    return count <= most;
  }

  /** Takes the counts back for what follows place `start` of the trail, which is about to be dropped. */
  uncount(start: number): void {
    const { of, count } = this.limits;
    const { literals, head } = this.trail;
    const { data } = of;
    for (let i = start; i < head; i++) {
      const literal = literals[i]!;
      const first = of.start[literal]!;
      const end = first + of.size[literal]!;
      for (let j = first; j < end; j++) count[data[j]!]!--;
    }
  }

  /** Draws every conclusion; returns the broken constraint as a reason, or NO_REASON. */
  run(): number {
    const { trail } = this;
    const from = trail.head;
    let broken = NO_REASON;
    while (broken === NO_REASON && trail.head < trail.size) {
      const literal = trail.literals[trail.head++]!;
      broken = this.pairs(literal ^ 1);
      const limit = this.count(literal);
      if (broken === NO_REASON) broken = limit;
      if (broken === NO_REASON) broken = this.clauses(literal ^ 1);
    }
    this.steps += trail.head - from;
    return broken;
  }

  /** Counts a literal in its limits, always in all of them; the first broken one, or NO_REASON. */
  private count(literal: number): number {
    const { of, count, most } = this.limits;
    const { data } = of;
    const first = of.start[literal]!;
    const end = first + of.size[literal]!;
    let broken = NO_REASON;
    for (let j = first; j < end; j++) {
      const id = data[j]!;
      const now = ++count[id]!;
      if (now > most[id]!) broken = limitReason(id);
      else if (now === most[id]! && broken === NO_REASON)
        // The one literal that may be true is the whole reason.
        this.fill(id, now === 1 ? pairReason(literal ^ 1) : limitReason(id));
    }
    return broken;
  }

  /** Makes the open literals of a full limit false. */
  private fill(id: number, reason: number): void {
    const { trail } = this;
    const literals = this.limits.literals[id]!;
    for (let i = 0; i < literals.length; i++) {
      const literal = literals[i]!;
      if (trail.value[literal] === 0) trail.push(literal ^ 1, reason);
    }
  }

  private pairs(lost: number): number {
    const { trail } = this;
    const { value } = trail;
    const { data, start, size } = this.watches.pairs;
    const first = start[lost]!;
    const end = first + size[lost]!;
    for (let i = first; i < end; i++) {
      const other = data[i]!;
      const known = value[other]!;
      if (known === 1) continue;
      if (known === -1) {
        this.lost = lost;
        return pairReason(other);
      }
      trail.push(other, pairReason(lost));
    }
    return NO_REASON;
  }

  private clauses(lost: number): number {
    const { trail } = this;
    const { value } = trail;
    const { data } = this.store;
    const watches = this.watches.clauses;
    let list = watches.data;
    const start = watches.start[lost]!;
    const end = start + watches.size[lost]!;
    let broken = NO_REASON;
    let to = start;
    let from = start;
    while (from < end) {
      const clause = list[from]!;
      const blocker = list[from + 1]!;
      from += 2;
      if (value[blocker] === 1) {
        list[to] = clause;
        list[to + 1] = blocker;
        to += 2;
        continue;
      }
      const base = clause + HEADER;
      const first = data[base]! ^ data[base + 1]! ^ lost;
      const known = value[first]!;
      if (known === 1) {
        list[to] = clause;
        list[to + 1] = first;
        to += 2;
        continue;
      }
      const stop = base + data[clause]!;
      let k = base + 2;
      while (k < stop && value[data[k]!] === -1) k++;
      data[base] = first;
      if (k < stop) {
        const other = data[k]!;
        data[base + 1] = other;
        data[k] = lost;
        // This may move the lists, but not where this one begins.
        watches.pushTwo(other, clause, first);
        list = watches.data;
        continue;
      }
      data[base + 1] = lost;
      list[to] = clause;
      list[to + 1] = first;
      to += 2;
      if (known === -1) {
        broken = clause;
        break;
      }
      trail.push(first, clause);
    }
    if (to < from) while (from < end) list[to++] = list[from++]!;
    else to = end;
    watches.size[lost] = to - start;
    return broken;
  }

  /**
   * Fills `into` with the false literals of a reason, without the literal `of` that it made true
   * (all of a broken constraint when `of` is -1). Returns how many.
   */
  antecedents(reason: number, of: number, into: Int32Array): number {
    if (isPair(reason)) {
      into[0] = otherOf(reason);
      if (of >= 0) return 1;
      into[1] = this.lost;
      return 2;
    }
    if (isLimit(reason)) {
      const id = limitOf(reason);
      const most = this.limits.most[id]!;
      const { trail } = this;
      return of < 0
        ? this.limits.explain(id, trail.head, most + 1, trail, into)
        : this.limits.explain(id, trail.place[of >> 1]!, most, trail, into);
    }
    const { data } = this.store;
    const end = reason + HEADER + data[reason]!;
    let size = 0;
    for (let i = reason + HEADER; i < end; i++) {
      const literal = data[i]!;
      if (literal !== of) into[size++] = literal;
    }
    return size;
  }
}
