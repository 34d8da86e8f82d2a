import type { Order } from './order.ts';
import type { Propagation } from './propagation.ts';
import { NO_REASON } from './reason.ts';

/** Learnt clauses of at most so many levels are worth keeping for longer after each use. */
const GOOD = 6;

/** Marks of a variable during analysis: in the clause, implied by it, or not. */
const IN = 1;
const IMPLIED = 2;
const NOT = 3;

/** From a broken constraint to the clause that would have prevented it. */
export class Analysis {
  /** The learnt clause: the literal to assert, then one of the level to return to, then others. */
  readonly learnt: number[] = [];
  /** The number of decision levels, without assumptions, that the learnt clause joins. */
  quality = 0;
  private readonly propagation: Propagation;
  private readonly order: Order;
  private mark = new Uint8Array(1024);
  private buffer = new Int32Array(1024);
  private readonly marked: number[] = [];
  private stamps = new Int32Array(1025);
  private stamp = 0;

  constructor(propagation: Propagation, order: Order) {
    this.propagation = propagation;
    this.order = order;
  }

  reserve(variables: number): void {
    if (variables <= this.mark.length) return;
    const room = 2 * this.mark.length;
    this.mark = new Uint8Array(room);
    this.buffer = new Int32Array(room);
    this.stamps = new Int32Array(room + 1);
  }

  /**
   * Learns the clause of the first unique implication point (Marques-Silva and Sakallah 1996),
   * without the literals that the others imply (Sörensson and Biere 2009). The first `given`
   * levels are assumptions: they say nothing about quality (Audemard, Lagniez and Simon 2013).
   */
  learn(conflict: number, given: number): void {
    const { learnt, mark, marked, buffer, propagation, order } = this;
    const { trail } = propagation;
    learnt.length = 1;
    marked.length = 0;
    const { depth } = trail;
    let open = 0;
    let at = trail.size - 1;
    let reason = conflict;
    let literal = -1;
    for (;;) {
      if (reason >= 0) this.used(reason, given);
      const size = propagation.antecedents(reason, literal, buffer);
      for (let i = 0; i < size; i++) {
        const other = buffer[i]!;
        const variable = other >> 1;
        const level = trail.level[variable]!;
        if (mark[variable] !== 0 || level === 0) continue;
        mark[variable] = IN;
        marked.push(variable);
        order.raise(variable);
        if (level === depth) open++;
        else learnt.push(other);
      }
      while (mark[trail.literals[at]! >> 1] === 0) at--;
      literal = trail.literals[at--]!;
      reason = trail.reason[literal >> 1]!;
      if (--open === 0) break;
    }
    learnt[0] = literal ^ 1;

    let kept = 1;
    for (let i = 1; i < learnt.length; i++) {
      const other = learnt[i]!;
      if (trail.reason[other >> 1] === NO_REASON || !this.redundant(other, 0)) learnt[kept++] = other;
    }
    learnt.length = kept;
    for (let i = 0; i < marked.length; i++) mark[marked[i]!] = 0;
    this.deepestSecond();
    this.quality = this.levels(learnt, 0, kept, given);
  }

  /** A clause took part: it is worth keeping, and its quality may have become better. */
  private used(clause: number, given: number): void {
    const { store } = this.propagation;
    const quality = store.quality(clause);
    if (quality <= 2) return;
    const start = store.start(clause);
    const now = this.levels(store.data, start, start + store.size(clause), given);
    if (now < quality) store.setQuality(clause, now);
    store.setUse(clause, Math.min(now, quality) <= GOOD ? 2 : 1);
  }

  /** How many levels above the given ones the literals join; at least 1. */
  private levels(literals: ArrayLike<number>, from: number, to: number, given: number): number {
    const { level } = this.propagation.trail;
    const { stamps } = this;
    const stamp = ++this.stamp;
    let count = 0;
    for (let i = from; i < to; i++) {
      const at = level[literals[i]! >> 1]!;
      if (at <= given || stamps[at] === stamp) continue;
      stamps[at] = stamp;
      count++;
    }
    return Math.max(1, count);
  }

  private deepestSecond(): void {
    const { learnt } = this;
    const { level } = this.propagation.trail;
    let deepest = 1;
    for (let i = 2; i < learnt.length; i++)
      if (level[learnt[i]! >> 1]! > level[learnt[deepest]! >> 1]!) deepest = i;
    if (deepest >= learnt.length) return;
    const swap = learnt[1]!;
    learnt[1] = learnt[deepest]!;
    learnt[deepest] = swap;
  }

  /** True when the other learnt literals already imply this one. */
  private redundant(literal: number, nesting: number): boolean {
    const { propagation } = this;
    const reason = propagation.trail.reason[literal >> 1]!;
    if (reason === NO_REASON || nesting > 30) return false;
    if (reason >= 0) {
      const { store } = propagation;
      const { data } = store;
      const start = store.start(reason);
      const end = start + store.size(reason);
      for (let i = start; i < end; i++) {
        const other = data[i]!;
        if (other !== (literal ^ 1) && !this.implied(other, nesting)) return false;
      }
      return true;
    }
    const size = propagation.antecedents(reason, literal ^ 1, this.buffer);
    if (size === 1) return this.implied(this.buffer[0]!, nesting);
    const others = this.buffer.slice(0, size);
    return others.every((other) => this.implied(other, nesting));
  }

  private implied(literal: number, nesting: number): boolean {
    const { mark } = this;
    const variable = literal >> 1;
    const known = mark[variable]!;
    if (known === IN || known === IMPLIED || this.propagation.trail.level[variable] === 0) return true;
    if (known === NOT) return false;
    const answer = this.redundant(literal, nesting + 1);
    mark[variable] = answer ? IMPLIED : NOT;
    this.marked.push(variable);
    return answer;
  }

  /** The assumptions that together make `failed` false, with `failed` itself. */
  blame(failed: number): number[] {
    const { propagation, mark, buffer } = this;
    const { trail } = propagation;
    const core = [failed];
    if (trail.level[failed >> 1] === 0) return core;
    mark[failed >> 1] = IN;
    for (let i = trail.size - 1; i >= trail.starts[0]!; i--) {
      const literal = trail.literals[i]!;
      const variable = literal >> 1;
      if (mark[variable] === 0) continue;
      mark[variable] = 0;
      const reason = trail.reason[variable]!;
      if (reason === NO_REASON) {
        if (literal !== (failed ^ 1)) core.push(literal);
        continue;
      }
      const size = propagation.antecedents(reason, literal, buffer);
      for (let j = 0; j < size; j++) {
        const other = buffer[j]! >> 1;
        if (trail.level[other]! > 0) mark[other] = IN;
      }
    }
    return core;
  }
}
