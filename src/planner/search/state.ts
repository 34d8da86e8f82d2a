import type { Model } from '../model.ts';
import { type Demands, demandsOf } from './demands.ts';
import type { Units } from './units.ts';

/** A plan put aside: starts of all pairs, and their helpers and tables. */
export type Saved = { starts: Int16Array; units: Int32Array[] };

/**
 * A plan under construction that knows its own score and what fits. Every change is O(length of the
 * meeting) and allocates nothing; only plans without a broken rule can be reached.
 *
 * Rules that are monotone (a part of an allowed plan is allowed) are all that `fits` checks, so any
 * order of the same additions ends in the same plan.
 */
export class State {
  readonly model: Model;
  /** Round in which each pair's meeting starts, or -1. */
  readonly start: Int16Array;
  /** candidate × rounds + round: the pair met there, or -1. */
  readonly at: Int32Array;
  /** Pairs met by a recruiter in a round: `seatAt[seatFrom[r] + round × seats[r] … + seatCount)`. */
  readonly seatAt: Int32Array;
  readonly seatFrom: Int32Array;
  readonly seatCount: Int16Array;
  readonly tableUse: Int32Array;
  readonly stationUse: Int32Array;
  readonly count: Int32Array;
  readonly recruiterCount: Int32Array;
  /** The planned pairs, in no order: `planned[0 … plannedCount)`. */
  readonly planned: Int32Array;
  plannedCount = 0;
  private readonly plannedAt: Int32Array;
  /** The objective, without the contract. */
  score = 0;
  /** Meetings missing to the fairness contract, over all candidates. */
  debt = 0;
  private readonly candidateFirst: Int16Array;
  private readonly candidateLast: Int16Array;
  private readonly candidateBusy: Int16Array;
  private readonly recruiterFirst: Int16Array;
  private readonly recruiterLast: Int16Array;
  private readonly recruiterBusy: Int16Array;
  readonly demands: Demands | null;
  /** Changes since `begin`, two numbers each: the pair, and the round it left (-1 when it was added). */
  private journal = new Int32Array(256);
  private changes = 0;

  constructor(model: Model) {
    const { rounds, candidates, recruiters, pairs } = model;
    this.model = model;
    this.start = new Int16Array(pairs).fill(-1);
    this.at = new Int32Array(candidates * rounds).fill(-1);
    this.seatFrom = new Int32Array(recruiters + 1);
    for (let r = 0; r < recruiters; r++) this.seatFrom[r + 1] = this.seatFrom[r]! + model.seats[r]! * rounds;
    this.seatAt = new Int32Array(this.seatFrom[recruiters]!).fill(-1);
    this.seatCount = new Int16Array(recruiters * rounds);
    this.tableUse = new Int32Array(rounds);
    this.stationUse = new Int32Array(model.sites * rounds);
    this.count = new Int32Array(candidates);
    this.recruiterCount = new Int32Array(recruiters);
    this.planned = new Int32Array(pairs);
    this.plannedAt = new Int32Array(pairs);
    this.candidateFirst = new Int16Array(candidates);
    this.candidateLast = new Int16Array(candidates);
    this.candidateBusy = new Int16Array(candidates);
    this.recruiterFirst = new Int16Array(recruiters);
    this.recruiterLast = new Int16Array(recruiters);
    this.recruiterBusy = new Int16Array(recruiters);
    this.demands = demandsOf(model);
    for (let c = 0; c < candidates; c++) this.debt += model.least[c]!;
    for (let pair = 0; pair < pairs; pair++) if (model.previous[pair]! >= 0) this.score -= model.change;
  }

  /** Whether the meeting of a pair that is not planned may start in this round. */
  fits(pair: number, start: number): boolean {
    const { model } = this;
    const { rounds } = model;
    if (model.startable[pair * rounds + start] === 0) return false;
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    if (this.count[c]! >= model.most[c]! || this.recruiterCount[r]! >= model.recruiterMost[r]!) return false;
    const length = model.length[pair]!;
    const row = c * rounds;
    const seats = model.seats[r]!;
    const station = model.station[pair]!;
    const end = start + length;
    for (let round = start; round < end; round++) {
      if (this.at[row + round]! >= 0 || this.seatCount[r * rounds + round]! >= seats) return false;
      if (model.table[pair] === 1 && this.tableUse[round]! >= model.tables) return false;
      if (
        station >= 0 &&
        this.stationUse[station * rounds + round]! >= model.stations[station * rounds + round]!
      )
        return false;
    }
    if (!this.runFits(c, start, end) || !this.zoneFits(c, model.zone[r]!, start, end)) return false;
    return this.isServed(pair, start);
  }

  /** Whether the candidate's own day (presence, most meetings, runs, zones) allows this meeting: all but the seat. */
  dayAllows(pair: number, start: number): boolean {
    const { model } = this;
    const c = model.candidate[pair]!;
    if (model.startable[pair * model.rounds + start] === 0 || this.count[c]! >= model.most[c]!) return false;
    const end = start + model.length[pair]!;
    for (let round = start; round < end; round++) if (this.at[c * model.rounds + round]! >= 0) return false;
    return this.runFits(c, start, end) && this.zoneFits(c, model.zone[model.recruiter[pair]!]!, start, end);
  }

  /** Whether breaks, helpers and particular tables allow it. */
  isServed(pair: number, start: number): boolean {
    return this.demands === null || this.demands.fits(this.seatCount, pair, start);
  }

  /** Whether both have a free place then, whatever the other rules say: enough for what already runs. */
  hasRoom(pair: number, start: number): boolean {
    const { model } = this;
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    for (let round = start; round < start + model.length[pair]!; round++) {
      if (round >= model.rounds || this.at[c * model.rounds + round]! >= 0) return false;
      if (this.seatCount[r * model.rounds + round]! >= model.seats[r]!) return false;
    }
    return this.isServed(pair, start);
  }

  /** What the score would gain by a meeting that `fits`; nothing is changed. */
  gain(pair: number, start: number): number {
    const { model } = this;
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    const end = start + model.length[pair]!;
    const held = this.count[c]!;
    let gain = model.value[pair]!;
    if (held < model.floorGain.length) gain += model.floorGain[held]!;
    if (model.previous[pair] === start) gain += model.change;
    if (this.candidateBusy[c]! > 0) {
      const first = this.candidateFirst[c]!;
      const last = this.candidateLast[c]!;
      const idle = start > last ? start - last - 1 : end <= first ? first - end : start - end;
      gain -= model.idleCandidate * idle;
    }
    if (this.recruiterBusy[r]! > 0) {
      const first = this.recruiterFirst[r]!;
      const last = this.recruiterLast[r]!;
      let idle = start > last ? start - last - 1 : end <= first ? first - end : 0;
      for (let round = Math.max(start, first); round < end && round <= last; round++) {
        if (this.seatCount[r * model.rounds + round] === 0) idle--;
      }
      gain -= model.idleRecruiter * idle;
    }
    return gain;
  }

  /** Adds a meeting that `fits`. */
  place(pair: number, start: number): void {
    this.write(pair, -1);
    this.demands?.placed(pair, start);
    this.add(pair, start);
  }

  /** Takes away a planned meeting. */
  remove(pair: number): void {
    this.write(pair, this.start[pair]!);
    this.demands?.removed(pair);
    this.drop(pair);
  }

  /** Starts a move: `undo` comes back here. */
  begin(): void {
    this.changes = 0;
    this.demands?.forget();
  }

  /** The pairs placed or removed since `begin`; one may come several times. */
  eachChange(visit: (pair: number) => void): void {
    for (let at = 0; at < this.changes; at += 2) visit(this.journal[at]!);
  }

  undo(): void {
    while (this.changes > 0) {
      this.changes -= 2;
      const pair = this.journal[this.changes]!;
      const left = this.journal[this.changes + 1]!;
      if (left < 0) this.drop(pair);
      else this.add(pair, left);
    }
    this.demands?.rewind();
  }

  /** The whole plan, to come back to with `load`. `into` is reused when given. */
  save(into?: Saved): Saved {
    const saved = into ?? {
      starts: this.start.slice(),
      units: this.units().map((unit) => unit.unitOf.slice()),
    };
    saved.starts.set(this.start);
    this.units().forEach((unit, index) => {
      saved.units[index]!.set(unit.unitOf);
    });
    return saved;
  }

  /** Makes this the saved plan. Ends a move: there is nothing to undo. */
  load(saved: Saved): void {
    const { starts } = saved;
    const units = this.units();
    const differs = (pair: number): boolean =>
      this.start[pair] !== starts[pair] ||
      units.some((unit, index) => unit.unitOf[pair] !== saved.units[index]![pair]);
    for (let pair = 0; pair < starts.length; pair++) {
      if (this.start[pair]! >= 0 && differs(pair)) this.remove(pair);
      if ((pair & 1023) === 0) this.begin();
    }
    for (let pair = 0; pair < starts.length; pair++) {
      const start = starts[pair]!;
      if (start < 0 || this.start[pair]! >= 0) continue;
      units.forEach((unit, index) => {
        const given = saved.units[index]![pair]!;
        if (given >= 0) unit.give(pair, start, given);
      });
      this.add(pair, start);
    }
    this.begin();
  }

  private units(): Units[] {
    return [this.demands?.helpers ?? null, this.demands?.tables ?? null].filter((unit) => unit !== null);
  }

  private write(pair: number, left: number): void {
    if (this.changes === this.journal.length) {
      const longer = new Int32Array(2 * this.changes);
      longer.set(this.journal);
      this.journal = longer;
    }
    this.journal[this.changes++] = pair;
    this.journal[this.changes++] = left;
  }

  private add(pair: number, start: number): void {
    const { model, at } = this;
    const { rounds } = model;
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    const length = model.length[pair]!;
    const held = this.count[c]!;
    let gain = model.value[pair]!;
    if (held < model.floorGain.length) gain += model.floorGain[held]!;
    if (held < model.least[c]!) this.debt--;
    if (model.previous[pair] === start) gain += model.change;
    this.start[pair] = start;
    this.plannedAt[pair] = this.plannedCount;
    this.planned[this.plannedCount++] = pair;
    this.count[c] = held + 1;
    this.recruiterCount[r]!++;
    let idleCandidate = 0;
    let idleRecruiter = 0;
    const seats = model.seats[r]!;
    const station = model.station[pair]!;
    for (let round = start; round < start + length; round++) {
      at[c * rounds + round] = pair;
      const cell = r * rounds + round;
      const taken = this.seatCount[cell]!;
      this.seatAt[this.seatFrom[r]! + round * seats + taken] = pair;
      this.seatCount[cell] = taken + 1;
      if (taken === 0) idleRecruiter += this.recruiterEnters(r, round);
      if (model.table[pair] === 1) this.tableUse[round]!++;
      if (station >= 0) this.stationUse[station * rounds + round]!++;
      idleCandidate += this.candidateEnters(c, round);
    }
    this.score += gain - model.idleCandidate * idleCandidate - model.idleRecruiter * idleRecruiter;
  }

  private drop(pair: number): void {
    const { model, at } = this;
    const { rounds } = model;
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    const length = model.length[pair]!;
    const start = this.start[pair]!;
    const held = this.count[c]! - 1;
    let loss = model.value[pair]!;
    if (held < model.floorGain.length) loss += model.floorGain[held]!;
    if (held < model.least[c]!) this.debt++;
    if (model.previous[pair] === start) loss += model.change;
    this.start[pair] = -1;
    const moved = this.planned[--this.plannedCount]!;
    this.planned[this.plannedAt[pair]!] = moved;
    this.plannedAt[moved] = this.plannedAt[pair]!;
    this.count[c] = held;
    this.recruiterCount[r]!--;
    let idleCandidate = 0;
    let idleRecruiter = 0;
    const seats = model.seats[r]!;
    const station = model.station[pair]!;
    for (let round = start; round < start + length; round++) {
      at[c * rounds + round] = -1;
      const cell = r * rounds + round;
      const left = this.seatCount[cell]! - 1;
      const base = this.seatFrom[r]! + round * seats;
      let index = base;
      while (this.seatAt[index] !== pair) index++;
      this.seatAt[index] = this.seatAt[base + left]!;
      this.seatAt[base + left] = -1;
      this.seatCount[cell] = left;
      if (left === 0) idleRecruiter += this.recruiterLeaves(r, round);
      if (model.table[pair] === 1) this.tableUse[round]!--;
      if (station >= 0) this.stationUse[station * rounds + round]!--;
      idleCandidate += this.candidateLeaves(c, round);
    }
    this.score -= loss + model.idleCandidate * idleCandidate + model.idleRecruiter * idleRecruiter;
  }

  private runFits(c: number, start: number, end: number): boolean {
    const { rounds } = this.model;
    const longest = this.model.longestRun[c]!;
    const row = c * rounds;
    let run = end - start;
    for (let round = start - 1; round >= 0 && run <= longest && this.at[row + round]! >= 0; round--) run++;
    for (let round = end; round < rounds && run <= longest && this.at[row + round]! >= 0; round++) run++;
    return run <= longest;
  }

  private zoneFits(c: number, zone: number, start: number, end: number): boolean {
    const { rounds, zoneGap, recruiter, zone: zoneOf } = this.model;
    const row = c * rounds;
    for (let step = 1; step <= zoneGap; step++) {
      const before = start - step >= 0 ? this.at[row + start - step]! : -1;
      if (before >= 0 && zoneOf[recruiter[before]!] !== zone) return false;
      const after = end - 1 + step < rounds ? this.at[row + end - 1 + step]! : -1;
      if (after >= 0 && zoneOf[recruiter[after]!] !== zone) return false;
    }
    return true;
  }

  /** Changes of idle rounds when a person becomes busy or free in a round. */
  private candidateEnters(c: number, round: number): number {
    const first = this.candidateFirst[c]!;
    const last = this.candidateLast[c]!;
    if (this.candidateBusy[c]!++ === 0) {
      this.candidateFirst[c] = round;
      this.candidateLast[c] = round;
      return 0;
    }
    if (round > last) {
      this.candidateLast[c] = round;
      return round - last - 1;
    }
    if (round < first) {
      this.candidateFirst[c] = round;
      return first - round - 1;
    }
    return -1;
  }

  private candidateLeaves(c: number, round: number): number {
    if (--this.candidateBusy[c]! === 0) return 0;
    const row = c * this.model.rounds;
    if (round === this.candidateFirst[c]) {
      let next = round + 1;
      while (this.at[row + next]! < 0) next++;
      this.candidateFirst[c] = next;
      return round + 1 - next;
    }
    if (round === this.candidateLast[c]) {
      let next = round - 1;
      while (this.at[row + next]! < 0) next--;
      this.candidateLast[c] = next;
      return next + 1 - round;
    }
    return 1;
  }

  private recruiterEnters(r: number, round: number): number {
    const first = this.recruiterFirst[r]!;
    const last = this.recruiterLast[r]!;
    if (this.recruiterBusy[r]!++ === 0) {
      this.recruiterFirst[r] = round;
      this.recruiterLast[r] = round;
      return 0;
    }
    if (round > last) {
      this.recruiterLast[r] = round;
      return round - last - 1;
    }
    if (round < first) {
      this.recruiterFirst[r] = round;
      return first - round - 1;
    }
    return -1;
  }

  private recruiterLeaves(r: number, round: number): number {
    if (--this.recruiterBusy[r]! === 0) return 0;
    const row = r * this.model.rounds;
    if (round === this.recruiterFirst[r]) {
      let next = round + 1;
      while (this.seatCount[row + next] === 0) next++;
      this.recruiterFirst[r] = next;
      return round + 1 - next;
    }
    if (round === this.recruiterLast[r]) {
      let next = round - 1;
      while (this.seatCount[row + next] === 0) next--;
      this.recruiterLast[r] = next;
      return next + 1 - round;
    }
    return 1;
  }
}
