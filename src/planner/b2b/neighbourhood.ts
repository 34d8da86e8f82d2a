import { Random } from '../search/random.ts';
import { breaksOf } from './anneal.ts';
import type { B2bProblem } from './problem.ts';

/**
 * Chooses which meetings may move while the others stay (large-neighbourhood search: Shaw, CP 1998):
 * those of a participant with a break and of people near them, or those of some consecutive slots.
 * The share of free meetings grows when a neighbourhood is shown to hold nothing better, and
 * shrinks when that takes too long.
 */
export class Neighbourhood {
  private readonly problem: B2bProblem;
  private readonly own: number[][];
  private readonly random: Random;
  private share = 0.35;

  constructor(problem: B2bProblem, seed: number) {
    this.problem = problem;
    this.random = new Random(seed);
    this.own = Array.from({ length: problem.participants }, () => []);
    for (const [index, { a, b }] of problem.meetings.entries()) {
      this.own[a]!.push(index);
      this.own[b]!.push(index);
    }
  }

  /** Tells how the last choice went: `false` nothing better in it, `null` not known. */
  learn(answer: boolean | null): void {
    if (answer === false) this.share = Math.min(1, this.share * 1.04);
    if (answer === null) this.share = Math.max(0.1, this.share * 0.97);
  }

  /** Whether each meeting may move. */
  choose(slots: ArrayLike<number>): Uint8Array {
    const free = new Uint8Array(slots.length);
    if (this.share >= 0.97) return free.fill(1);
    const kind = this.random.below(3);
    if (kind === 0) this.someSlots(slots, free);
    else this.somePeople(slots, free, kind);
    return free;
  }

  private someSlots(slots: ArrayLike<number>, free: Uint8Array): void {
    const width = Math.min(this.problem.slots, Math.max(2, Math.round(this.share * this.problem.slots)));
    const first = 1 + this.random.below(this.problem.slots - width + 1);
    for (let m = 0; m < slots.length; m++) if (slots[m]! >= first && slots[m]! < first + width) free[m] = 1;
  }

  /** From one participant with a break to those they meet, all of them (1) or some (2). */
  private somePeople(slots: ArrayLike<number>, free: Uint8Array, kind: number): void {
    const wanted = this.share * slots.length;
    const queue = [this.broken(slots)];
    const seen = new Set(queue);
    for (let count = 0; count < wanted; ) {
      const next =
        queue.length > 0
          ? queue.splice(this.random.below(queue.length), 1)[0]!
          : this.random.below(this.own.length);
      for (const meeting of this.own[next]!) {
        if (free[meeting] === 0) count++;
        free[meeting] = 1;
        const { a, b } = this.problem.meetings[meeting]!;
        const other = a === next ? b : a;
        if (seen.has(other) || (kind === 2 && this.random.below(3) !== 0)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
  }

  /** Somebody with a break. */
  private broken(slots: ArrayLike<number>): number {
    const found = this.own.flatMap((meetings, participant) => {
      let day = 0;
      for (const meeting of meetings) day |= 1 << (slots[meeting]! - 1);
      return breaksOf(day) > 0 ? [participant] : [];
    });
    return found[this.random.below(found.length)] ?? 0;
  }
}
