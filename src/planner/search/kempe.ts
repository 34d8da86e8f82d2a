import type { State } from './state.ts';

/** No chain of a useful exchange is longer; longer ones are given up. */
const LONGEST = 64;

/**
 * Moves a meeting to another round, and everybody in its way to the round it left, and so on: a Kempe
 * chain between two rounds (Kempe 1879; its use in timetabling: Thompson and Dowsland 1996), here with
 * several seats per recruiter. Ends with a valid plan and true, or false after changes that the caller
 * undoes.
 *
 * What a mover's own candidate allows (presence, runs, zones) depends on that candidate's day alone, so
 * it is checked before anything is moved.
 */
export class Kempe {
  private readonly state: State;
  private readonly pairs = new Int32Array(LONGEST);
  private readonly targets = new Int32Array(LONGEST);
  private size = 0;
  /** Number of the last chain in which a candidate's day was checked. */
  private readonly checked: Int32Array;
  private chain = 0;

  constructor(state: State) {
    this.state = state;
    this.checked = new Int32Array(state.model.candidates);
  }

  /** `pick(n)` chooses which of n seats makes room. */
  move(pair: number, to: number, pick: (limit: number) => number): boolean {
    const { state } = this;
    const { model } = state;
    const from = state.start[pair]!;
    this.size = 0;
    this.chain++;
    if (!this.start(pair, from, to)) return false;
    for (let index = 0; index < this.size; index++) {
      const mover = this.pairs[index]!;
      const target = this.targets[index]!;
      const back = target === to ? from : to;
      const busy = state.at[model.candidate[mover]! * model.rounds + target]!;
      if (busy >= 0) {
        // The exchange of both was checked with the first of them.
        if (this.size === LONGEST) return false;
        this.take(busy, back);
      }
      if (!this.makeSeat(mover, target, back, index, pick)) return false;
      const site = model.station[mover]!;
      if (
        site >= 0 &&
        this.stationsWith(site, target, index) >= model.stations[site * model.rounds + target]!
      ) {
        const other = meetingInRound(state, target, site, pick);
        if (other < 0 || this.size === LONGEST || !this.start(other, target, back)) return false;
      }
      if (model.table[mover] === 1 && this.tablesWith(target, index) >= model.tables) {
        const other = meetingInRound(state, target, -1, pick);
        if (other < 0 || this.size === LONGEST || !this.start(other, target, back)) return false;
      }
    }
    for (let index = 0; index < this.size; index++) {
      if (!state.fits(this.pairs[index]!, this.targets[index]!)) return false;
      state.place(this.pairs[index]!, this.targets[index]!);
    }
    return true;
  }

  /** When the recruiter is full, one of the meetings there goes back. */
  private makeSeat(
    mover: number,
    target: number,
    back: number,
    index: number,
    pick: (limit: number) => number,
  ): boolean {
    const { state } = this;
    const { model } = state;
    const r = model.recruiter[mover]!;
    const count = state.seatCount[r * model.rounds + target]!;
    if (model.seats[r]! - count - this.coming(r, target, index) > 0) return true;
    if (count === 0 || this.size === LONGEST) return false;
    const other = state.seatAt[state.seatFrom[r]! + target * model.seats[r]! + pick(count)]!;
    return state.start[other] === target && this.start(other, target, back);
  }

  /** Tables used in a round, earlier movers of the chain included. */
  private tablesWith(round: number, before: number): number {
    let used = this.state.tableUse[round]!;
    for (let index = 0; index < before; index++) {
      if (this.targets[index] === round) used += this.state.model.table[this.pairs[index]!]!;
    }
    return used;
  }

  private stationsWith(site: number, round: number, before: number): number {
    let used = this.state.stationUse[site * this.state.model.rounds + round]!;
    for (let index = 0; index < before; index++) {
      if (this.targets[index] === round && this.state.model.station[this.pairs[index]!] === site) used++;
    }
    return used;
  }

  /** Takes a meeting into the chain when its candidate's day allows it. */
  private start(pair: number, from: number, to: number): boolean {
    const { model } = this.state;
    if (model.pinned[pair]! >= 0) return false;
    if (this.size > 0 && model.length[pair] !== 1) return false;
    const c = model.candidate[pair]!;
    if (this.checked[c] !== this.chain) {
      if (!this.dayAllows(pair, from, to)) return false;
      this.checked[c] = this.chain;
    }
    this.take(pair, to);
    return true;
  }

  /** Whether the candidate's day is allowed with this meeting there and the one that was there here. */
  private dayAllows(pair: number, from: number, to: number): boolean {
    const { state } = this;
    const { model } = state;
    const { rounds } = model;
    if (model.startable[pair * rounds + to] === 0) return false;
    if (model.length[pair] !== 1) return true;
    const row = model.candidate[pair]! * rounds;
    const other = state.at[row + to]!;
    if (other >= 0) {
      if (model.length[other] !== 1 || model.pinned[other]! >= 0) return false;
      if (model.startable[other * rounds + from] === 0) return false;
      return this.zoneAllows(row, pair, to, from, other) && this.zoneAllows(row, other, from, to, pair);
    }
    const longest = model.longestRun[model.candidate[pair]!]!;
    let run = 1;
    for (let at = to - 1; at >= 0 && at !== from && run <= longest && state.at[row + at]! >= 0; at--) run++;
    for (let at = to + 1; at < rounds && at !== from && run <= longest && state.at[row + at]! >= 0; at++)
      run++;
    return run <= longest && this.zoneAllows(row, pair, to, from, -1);
  }

  /** `here` will hold the pair, `there` will hold `instead` (-1: nothing). */
  private zoneAllows(row: number, pair: number, here: number, there: number, instead: number): boolean {
    const { at, model } = this.state;
    const { zoneGap, zone, recruiter, rounds } = model;
    const own = zone[recruiter[pair]!]!;
    for (let step = 1; step <= zoneGap; step++) {
      for (let side = here - step; side <= here + step; side += 2 * step) {
        if (side < 0 || side >= rounds) continue;
        const near = side === there ? instead : at[row + side]!;
        if (near >= 0 && zone[recruiter[near]!]! !== own) return false;
      }
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

  private take(pair: number, to: number): void {
    this.state.remove(pair);
    this.pairs[this.size] = pair;
    this.targets[this.size++] = to;
  }
}

/**
 * A random meeting that starts in this round: at a station of this site, or (site -1) at a table; -1
 * when none is found soon.
 */
export function meetingInRound(
  state: State,
  round: number,
  site: number,
  pick: (limit: number) => number,
): number {
  const { model, planned } = state;
  const tries = 4 * model.rounds * (site >= 0 ? model.sites : 1);
  for (let tried = 0; tried < tries && state.plannedCount > 0; tried++) {
    const pair = planned[pick(state.plannedCount)]!;
    if (state.start[pair] !== round || model.length[pair] !== 1) continue;
    if (site >= 0 ? model.station[pair] === site : model.table[pair] === 1) return pair;
  }
  return -1;
}
