import { AtMost } from './at-most.ts';
import { ClauseStore } from './clause-store.ts';
import { NO_REASON, Trail } from './trail.ts';
import { VariableHeap } from './variable-heap.ts';
import { WatchLists } from './watch-lists.ts';

/** `true`: a model was found; `false`: none under the assumptions; `null`: stopped before knowing. */
export type Answer = boolean | null;

export type Effort = {
  /** At most this many conflicts in this call. */
  conflicts: number;
  /** Asked now and then; true ends the call. */
  stopped: () => boolean;
};

/** Conflicts before the first restart of the calm mode; later ones follow Luby's sequence. */
const RESTART_FIRST = 50;
/** Conflicts in the first stretch of a mode; the next are longer by as many. */
const MODE = 1000;
/** The quick mode restarts when recent clauses are so much worse than the average. */
const MARGIN = 1.1;
const DECAY = 0.95;
const REDUCE_EVERY = 2000;

/**
 * Conflict-driven clause learning (Marques-Silva and Sakallah 1996; Eén and Sörensson,
 * "An extensible SAT-solver", 2003), with at-most-k constraints and assumptions. A reason is the
 * place of a clause (≥ 0), -1 for none, or -2 - id for an at-most-k constraint.
 */
export class Solver {
  conflicts = 0;
  /** After `false` under assumptions: the assumptions that cannot hold together. */
  core: number[] = [];
  /** After `true`: 1 or -1 per literal. */
  model = new Int8Array(0);

  private readonly trail = new Trail();
  private readonly store = new ClauseStore();
  private readonly watches = new WatchLists();
  private readonly atMost = new AtMost();
  private activity = new Float64Array(1024);
  private readonly heap = new VariableHeap(this.activity);
  private phase = new Int8Array(1024);
  /** The values of the longest trail that met no conflict lately; 0 where it had none. */
  private target = new Int8Array(1024);
  private targetSize = 0;
  /** Calm: rare restarts, towards the target. Quick: many restarts, freely. They alternate. */
  private calm = true;
  private stretches = 1;
  private nextStretch = MODE;
  /** Running averages of the quality of learnt clauses. */
  private recent = 0;
  private average = 0;
  private seen = new Uint8Array(1024);
  private buffer = new Int32Array(1024);
  private learnts: number[] = [];
  private variables = 0;
  private consistent = true;
  private bump = 1;
  private nextReduce = REDUCE_EVERY;
  private reductions = 0;
  private readonly learnt: number[] = [];
  private readonly toClear: number[] = [];
  private levelStamp = new Int32Array(1024);
  private stamp = 0;

  /** Adds a variable; `preferred` is the value tried first. Returns its positive literal. */
  variable(preferred = false): number {
    const variable = this.variables++;
    this.trail.reserve(this.variables);
    if (this.variables > this.activity.length) {
      const room = 2 * this.activity.length;
      const activity = new Float64Array(room);
      activity.set(this.activity);
      this.activity = activity;
      this.heap.use(activity);
      const phase = new Int8Array(room);
      phase.set(this.phase);
      this.phase = phase;
      const target = new Int8Array(room);
      target.set(this.target);
      this.target = target;
      const seen = new Uint8Array(room);
      seen.set(this.seen);
      this.seen = seen;
      this.levelStamp = new Int32Array(room + 1);
      this.buffer = new Int32Array(room);
    }
    this.phase[variable] = preferred ? 1 : 0;
    for (let i = 0; i < 2; i++) {
      this.watches.addLiteral();
      this.atMost.addLiteral();
    }
    this.heap.insert(variable);
    return 2 * variable;
  }

  /** Tries this literal first when its variable is decided. */
  prefer(literal: number): void {
    this.phase[literal >> 1] = (literal & 1) ^ 1;
  }

  /** A first push for a variable's place in the order of decisions. */
  weigh(literal: number, weight: number): void {
    this.activity[literal >> 1]! += weight;
    this.heap.raised(literal >> 1);
  }

  /** Requires one of the literals. Call between `solve` calls. */
  clause(...literals: number[]): void {
    this.cancel(0);
    if (!this.consistent) return;
    const { value } = this.trail;
    const kept: number[] = [];
    for (const literal of literals) {
      if (value[literal] === 1 || kept.includes(literal ^ 1)) return;
      if (value[literal] === 0 && !kept.includes(literal)) kept.push(literal);
    }
    if (kept.length === 0) this.consistent = false;
    else if (kept.length === 1) {
      this.trail.push(kept[0]!, NO_REASON);
      this.consistent = this.propagate() === NO_REASON;
    } else this.watch(this.store.add(kept, kept.length, -1));
  }

  /** Allows at most `most` of the literals. Call between `solve` calls. */
  allowAtMost(literals: readonly number[], most: number): void {
    this.cancel(0);
    if (!this.consistent || literals.length <= most) return;
    const id = this.atMost.add(literals, most, this.trail);
    if (this.atMost.count[id]! > most) this.consistent = false;
    else if (this.atMost.count[id] === most) this.fill(id);
    if (this.consistent) this.consistent = this.propagate() === NO_REASON;
  }

  /** Looks for a model in which every assumption is true. */
  solve(assumptions: readonly number[], effort: Effort): Answer {
    this.core = [];
    this.cancel(0);
    if (!this.consistent) return false;
    const end = this.conflicts + effort.conflicts;
    this.targetSize = 0;
    this.target.fill(0);
    for (let round = 1; ; round++) {
      const answer = this.search(assumptions, end, RESTART_FIRST * luby(round), effort.stopped);
      if (this.conflicts >= this.nextStretch) {
        this.calm = !this.calm;
        this.stretches++;
        this.nextStretch = this.conflicts + MODE * this.stretches;
        this.targetSize = 0;
      }
      if (answer !== undefined) {
        this.cancel(0);
        return answer;
      }
    }
  }

  private search(
    assumptions: readonly number[],
    end: number,
    restartAfter: number,
    stopped: () => boolean,
  ): Answer | undefined {
    const { trail } = this;
    let here = 0;
    for (let step = 0; ; step++) {
      const conflict = this.propagate();
      if (conflict !== NO_REASON) {
        this.conflicts++;
        here++;
        if (trail.depth === 0) {
          this.consistent = false;
          return false;
        }
        this.aim();
        this.learn(conflict);
        this.bump /= DECAY;
        continue;
      }
      if (this.conflicts >= end || ((step & 255) === 255 && stopped())) return null;
      if (this.calm ? here >= restartAfter : here >= 3 && this.recent > MARGIN * this.average) {
        // The assumptions stay: drawing their conclusions again would change nothing.
        this.cancel(Math.min(trail.depth, assumptions.length));
        return undefined;
      }
      if (this.conflicts >= this.nextReduce) this.reduce();
      let next = -1;
      while (trail.depth < assumptions.length) {
        const assumed = assumptions[trail.depth]!;
        const value = trail.value[assumed]!;
        if (value === -1) {
          this.blame(assumed);
          return false;
        }
        if (value === 0) {
          next = assumed;
          break;
        }
        trail.openLevel();
      }
      if (next < 0) {
        const variable = this.decide();
        if (variable < 0) {
          this.model = trail.value.slice(0, 2 * this.variables);
          return true;
        }
        const aimed = this.calm ? this.target[variable]! : 0;
        next = 2 * variable + (aimed === 0 ? this.phase[variable]! ^ 1 : aimed === 1 ? 0 : 1);
      }
      trail.openLevel();
      trail.push(next, NO_REASON);
    }
  }

  /** Remembers the trail before the last decision when it is the longest that met no conflict. */
  private aim(): void {
    const { trail, target } = this;
    const size = trail.starts[trail.depth - 1]!;
    if (size <= this.targetSize) return;
    this.targetSize = size;
    target.fill(0);
    for (let i = 0; i < size; i++) {
      const literal = trail.literals[i]!;
      target[literal >> 1] = (literal & 1) === 0 ? 1 : -1;
    }
  }

  private decide(): number {
    for (;;) {
      const variable = this.heap.pop();
      if (variable < 0 || this.trail.value[2 * variable] === 0) return variable;
    }
  }

  private cancel(depth: number): void {
    const { trail, atMost } = this;
    if (trail.depth <= depth) return;
    const start = trail.starts[depth]!;
    for (let i = trail.size - 1; i >= start; i--) {
      const literal = trail.literals[i]!;
      const variable = literal >> 1;
      if (i < trail.head) {
        const of = atMost.of[literal]!;
        for (let j = 0; j < of.length; j++) atMost.count[of[j]!]!--;
      }
      trail.value[literal] = 0;
      trail.value[literal ^ 1] = 0;
      this.phase[variable] = (literal & 1) ^ 1;
      this.heap.insert(variable);
    }
    trail.size = start;
    trail.head = start;
    trail.starts.length = depth;
  }

  private watch(clause: number): void {
    const { data } = this.store;
    const size = data[clause]!;
    const first = data[clause + 2]!;
    const second = data[clause + 3]!;
    const entry = size === 2 ? ~clause : clause;
    this.watches.add(first, entry, second);
    this.watches.add(second, entry, first);
  }

  /** Makes the open literals of a full at-most-k constraint false. */
  private fill(id: number): void {
    const literals = this.atMost.literals[id]!;
    for (let i = 0; i < literals.length; i++) {
      const literal = literals[i]!;
      if (this.trail.value[literal] === 0) this.trail.push(literal ^ 1, -2 - id);
    }
  }

  /** Draws every conclusion; returns the broken constraint, or NO_REASON. */
  private propagate(): number {
    const { trail, atMost, watches } = this;
    const { value } = trail;
    while (trail.head < trail.size) {
      const literal = trail.literals[trail.head++]!;
      const of = atMost.of[literal]!;
      let broken = NO_REASON;
      for (let j = 0; j < of.length; j++) {
        const id = of[j]!;
        const count = ++atMost.count[id]!;
        if (count > atMost.most[id]!) broken = -2 - id;
        else if (count === atMost.most[id]! && broken === NO_REASON) this.fill(id);
      }
      if (broken !== NO_REASON) return broken;

      const lost = literal ^ 1;
      const list = watches.data[lost]!;
      const size = watches.size[lost]!;
      const data = this.store.data;
      let to = 0;
      let from = 0;
      while (from < size) {
        const entry = list[from]!;
        const blocker = list[from + 1]!;
        from += 2;
        const known = value[blocker]!;
        if (known === 1) {
          list[to] = entry;
          list[to + 1] = blocker;
          to += 2;
          continue;
        }
        if (entry < 0) {
          list[to] = entry;
          list[to + 1] = blocker;
          to += 2;
          if (known === 0) {
            trail.push(blocker, ~entry);
            continue;
          }
          broken = ~entry;
          break;
        }
        const base = entry + 2;
        if (data[base] === lost) {
          data[base] = data[base + 1]!;
          data[base + 1] = lost;
        }
        const first = data[base]!;
        if (first !== blocker && value[first] === 1) {
          list[to] = entry;
          list[to + 1] = first;
          to += 2;
          continue;
        }
        const stop = base + data[entry]!;
        let k = base + 2;
        while (k < stop && value[data[k]!] === -1) k++;
        if (k < stop) {
          const other = data[k]!;
          data[base + 1] = other;
          data[k] = lost;
          watches.add(other, entry, first);
          continue;
        }
        list[to] = entry;
        list[to + 1] = first;
        to += 2;
        if (value[first] === -1) {
          broken = entry;
          break;
        }
        trail.push(first, entry);
      }
      if (from < size) {
        list.copyWithin(to, from, size);
        to += size - from;
      }
      watches.size[lost] = to;
      if (broken !== NO_REASON) return broken;
    }
    return NO_REASON;
  }

  /** Fills the buffer with the false literals of a reason (or conflict when `of` is -1). */
  private antecedents(reason: number, of: number): number {
    const { trail, buffer } = this;
    if (reason < -1) {
      const id = -2 - reason;
      const most = this.atMost.most[id]!;
      return of < 0
        ? this.atMost.explain(id, trail.head, most + 1, trail, buffer)
        : this.atMost.explain(id, trail.place[of >> 1]!, most, trail, buffer);
    }
    const { data } = this.store;
    const size = data[reason]!;
    let count = 0;
    for (let i = 0; i < size; i++) {
      const literal = data[reason + 2 + i]!;
      if (literal !== of) buffer[count++] = literal;
    }
    return count;
  }

  private raise(variable: number): void {
    const raised = this.activity[variable]! + this.bump;
    this.activity[variable] = raised;
    if (raised > 1e100) {
      for (let i = 0; i < this.variables; i++) this.activity[i]! *= 1e-100;
      this.bump *= 1e-100;
    }
    this.heap.raised(variable);
  }

  /** First unique implication point, shortened; backtracks and asserts the learnt clause. */
  private learn(conflict: number): void {
    const { trail, seen, learnt, toClear, buffer } = this;
    learnt.length = 1;
    toClear.length = 0;
    const depth = trail.depth;
    let open = 0;
    let at = trail.size - 1;
    let reason = conflict;
    let literal = -1;
    for (;;) {
      const size = this.antecedents(reason, literal);
      for (let i = 0; i < size; i++) {
        const other = buffer[i]!;
        const variable = other >> 1;
        const level = trail.level[variable]!;
        if (seen[variable] !== 0 || level === 0) continue;
        seen[variable] = 1;
        toClear.push(variable);
        this.raise(variable);
        if (level === depth) open++;
        else learnt.push(other);
      }
      while (seen[trail.literals[at]! >> 1] === 0) at--;
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
    for (let i = 0; i < toClear.length; i++) seen[toClear[i]!] = 0;

    this.stamp++;
    let quality = 0;
    let deepest = 1;
    for (let i = 0; i < kept; i++) {
      const level = trail.level[learnt[i]! >> 1]!;
      if (this.levelStamp[level] !== this.stamp) {
        this.levelStamp[level] = this.stamp;
        quality++;
      }
      if (i > 1 && level > trail.level[learnt[deepest]! >> 1]!) deepest = i;
    }
    this.recent += (quality - this.recent) / 32;
    this.average += (quality - this.average) / 4096;
    if (kept === 1) {
      this.cancel(0);
      trail.push(learnt[0]!, NO_REASON);
      return;
    }
    const swap = learnt[1]!;
    learnt[1] = learnt[deepest]!;
    learnt[deepest] = swap;
    this.cancel(trail.level[learnt[1]! >> 1]!);
    const clause = this.store.add(learnt, kept, quality);
    this.learnts.push(clause);
    this.watch(clause);
    trail.push(learnt[0]!, clause);
  }

  /** True when the other learnt literals already imply this one (seen: 1 learnt, 2 yes, 3 no). */
  private redundant(literal: number, nesting: number): boolean {
    const reason = this.trail.reason[literal >> 1]!;
    if (reason === NO_REASON || nesting > 30) return false;
    if (reason >= 0) {
      const { data } = this.store;
      const end = reason + 2 + data[reason]!;
      for (let i = reason + 2; i < end; i++) {
        const other = data[i]!;
        if (other !== (literal ^ 1) && !this.implied(other, nesting)) return false;
      }
      return true;
    }
    const size = this.antecedents(reason, literal ^ 1);
    const others = this.buffer.slice(0, size);
    return others.every((other) => this.implied(other, nesting));
  }

  private implied(literal: number, nesting: number): boolean {
    const { trail, seen } = this;
    const variable = literal >> 1;
    const known = seen[variable]!;
    if (trail.level[variable] === 0 || known === 1 || known === 2) return true;
    if (known === 3) return false;
    const answer = this.redundant(literal, nesting + 1);
    seen[variable] = answer ? 2 : 3;
    this.toClear.push(variable);
    return answer;
  }

  /** The assumptions that together make `failed` false, into `core`. */
  private blame(failed: number): void {
    const { trail, seen, buffer } = this;
    this.core = [failed];
    if (trail.level[failed >> 1] === 0) return;
    seen[failed >> 1] = 1;
    for (let i = trail.size - 1; i >= trail.starts[0]!; i--) {
      const literal = trail.literals[i]!;
      const variable = literal >> 1;
      if (seen[variable] === 0) continue;
      seen[variable] = 0;
      const reason = trail.reason[variable]!;
      if (reason === NO_REASON) {
        if (literal !== (failed ^ 1)) this.core.push(literal);
        continue;
      }
      const size = this.antecedents(reason, literal);
      for (let j = 0; j < size; j++) {
        const other = buffer[j]! >> 1;
        if (trail.level[other]! > 0) seen[other] = 1;
      }
    }
  }

  /** Forgets the worse half of the learnt clauses; those that join two levels stay. */
  private reduce(): void {
    this.reductions++;
    this.nextReduce = this.conflicts + REDUCE_EVERY + 300 * this.reductions;
    const { trail } = this;
    const { data } = this.store;
    const locked = new Set<number>();
    for (let i = 0; i < trail.size; i++) {
      const reason = trail.reason[trail.literals[i]! >> 1]!;
      if (reason >= 0) locked.add(reason);
    }
    const candidates = this.learnts.filter((clause) => data[clause + 1]! > 2 && !locked.has(clause));
    // Worse first; among equals the older one first (a stable sort keeps them so).
    candidates.sort((a, b) => data[b + 1]! - data[a + 1]! || data[b]! - data[a]!);
    const dead = new Set(candidates.slice(0, candidates.length >> 1));
    const moved = this.store.compact(dead);
    this.watches.rename(moved);
    this.learnts = this.learnts.map(moved).filter((clause) => clause >= 0);
    for (let i = 0; i < trail.size; i++) {
      const variable = trail.literals[i]! >> 1;
      const reason = trail.reason[variable]!;
      if (reason >= 0) trail.reason[variable] = moved(reason);
    }
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
