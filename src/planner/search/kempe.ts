import type { State } from './state.ts';

/** No chain of a useful exchange is longer; longer ones are given up. */
const LONGEST = 64;

/**
 * Moves a meeting to another round, and everybody in its way to the round it left, and so on: a Kempe
 * chain between two rounds (Kempe 1879; its use in timetabling: Thompson and Dowsland 1996), here with
 * several seats per recruiter. Ends with a valid plan and true, or false after changes that the caller
 * undoes.
 */
export class Kempe {
  private readonly state: State;
  private readonly pairs = new Int32Array(LONGEST);
  private readonly targets = new Int32Array(LONGEST);
  private size = 0;

  constructor(state: State) {
    this.state = state;
  }

  /** `pick(n)` chooses which of n seats makes room. */
  move(pair: number, to: number, pick: (limit: number) => number): boolean {
    const { state } = this;
    const { model } = state;
    const from = state.start[pair]!;
    this.size = 0;
    this.take(pair, to);
    for (let index = 0; index < this.size; index++) {
      const mover = this.pairs[index]!;
      const target = this.targets[index]!;
      const back = target === to ? from : to;
      if (model.startable[mover * model.rounds + target] === 0) return false;
      const busy = state.at[model.candidate[mover]! * model.rounds + target]!;
      if (busy >= 0 && !this.push(busy, target, back)) return false;
      const r = model.recruiter[mover]!;
      const cell = r * model.rounds + target;
      const free = model.seats[r]! - state.seatCount[cell]! - this.coming(r, target, index);
      if (free <= 0) {
        const count = state.seatCount[cell]!;
        if (count === 0) return false;
        const base = state.seatFrom[r]! + target * model.seats[r]!;
        if (!this.push(state.seatAt[base + pick(count)]!, target, back)) return false;
      }
    }
    for (let index = 0; index < this.size; index++) {
      if (!state.fits(this.pairs[index]!, this.targets[index]!)) return false;
      state.place(this.pairs[index]!, this.targets[index]!);
    }
    return true;
  }

  /** Earlier movers of the chain that will sit with this recruiter in this round. */
  private coming(recruiter: number, round: number, before: number): number {
    let count = 0;
    for (let index = 0; index < before; index++) {
      if (this.targets[index] === round && this.state.model.recruiter[this.pairs[index]!] === recruiter)
        count++;
    }
    return count;
  }

  private push(pair: number, at: number, to: number): boolean {
    const { state } = this;
    if (this.size === LONGEST || state.model.length[pair] !== 1 || state.start[pair] !== at) return false;
    if (state.model.pinned[pair]! >= 0) return false;
    this.take(pair, to);
    return true;
  }

  private take(pair: number, to: number): void {
    this.state.remove(pair);
    this.pairs[this.size] = pair;
    this.targets[this.size++] = to;
  }
}
