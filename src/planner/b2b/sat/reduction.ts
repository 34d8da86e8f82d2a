import type { Propagation } from './propagation.ts';

const EVERY = 300;
/** The share of the candidates that is forgotten. */
const SHARE = 0.75;

/**
 * Forgets learnt clauses now and then: those not used since the last time, the worst first. The
 * ones that join two levels stay, and good ones survive an idle stretch (tiers as in Oh, "Between SAT
 * and UNSAT", 2015, and CaDiCaL).
 */
export class Reduction {
  private learnts: number[] = [];
  private reductions = 0;
  private next = EVERY;

  /** A clause was learnt. */
  add(clause: number): void {
    this.learnts.push(clause);
  }

  due(conflicts: number): boolean {
    return conflicts >= this.next;
  }

  run(propagation: Propagation, conflicts: number): void {
    this.reductions++;
    this.next = conflicts + EVERY * (this.reductions + 1);
    const { trail, store, watches } = propagation;
    const locked = new Set<number>();
    for (let i = 0; i < trail.size; i++) locked.add(trail.reason[trail.literals[i]! >> 1]!);
    const candidates = this.learnts.filter((clause) => {
      if (store.quality(clause) <= 2 || locked.has(clause)) return false;
      const use = store.use(clause);
      if (use > 0) store.setUse(clause, use - 1);
      return use === 0;
    });
    // Worse first; among equals the older one first (a stable sort keeps them so).
    candidates.sort((a, b) => store.quality(b) - store.quality(a) || store.size(b) - store.size(a));
    const moved = store.compact(new Set(candidates.slice(0, Math.floor(SHARE * candidates.length))));
    watches.rename(moved);
    this.learnts = this.learnts.map(moved).filter((clause) => clause >= 0);
    for (let i = 0; i < trail.size; i++) {
      const variable = trail.literals[i]! >> 1;
      const reason = trail.reason[variable]!;
      if (reason >= 0) trail.reason[variable] = moved(reason);
    }
  }
}
