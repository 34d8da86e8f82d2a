import { type Model, UNLIMITED } from '../model.ts';
import { BestDay } from './best-day.ts';
import { type FlowBound, usableTables } from './flow-bound.ts';

/** Among days of equal worth, one with emptier seats is picked; the sum allows for it. */
const NUDGE = 1e-6;
/** Steps without a lower bound after which steps become smaller. */
const PATIENCE = 25;
/** Part of the last direction that the next one keeps. */
const KEEP = 0.8;

/**
 * A tighter bound by prices (Lagrangian decomposition: Guignard and Kim 1987). Every seat of a recruiter
 * in a round has a price, as have tables and stations. Each candidate picks the best day at these prices
 * (with waiting, runs, zones: `BestDay`), each recruiter the best set of rounds to sell, tables and
 * stations are sold out; the sum of all is never below the objective of any plan, whatever the prices.
 * `step` moves prices towards balance (subgradient of Held, Wolfe, Crowder 1974, deflected).
 */
export class Prices {
  /** Lowest sum so far: the bound. */
  bound = Number.POSITIVE_INFINITY;
  /** recruiter × rounds + round; may be negative: a seat that wants to be filled to save waiting. */
  readonly seat: Float64Array;
  readonly table: Float64Array;
  readonly station: Float64Array;
  private readonly model: Model;
  private readonly day: BestDay;
  /** Stations that candidates present could use, per site and round. */
  private readonly stations: Float64Array;
  private readonly tables: Float64Array;
  private readonly seatUse: Float64Array;
  private readonly tableUse: Float64Array;
  private readonly stationUse: Float64Array;
  private readonly sold: Float64Array;
  private readonly direction: Float64Array;
  private readonly best: { seat: Float64Array; table: Float64Array; station: Float64Array };
  private pace = 1;
  /** Evaluations since the bound last fell. */
  stale = 0;
  private worse = 0;
  private fresh = true;

  /** The flow's prices are the first ones per seat, station and table, the same in all rounds. */
  constructor(model: Model, { recruiterPrice, sitePrice, tablePrice }: FlowBound) {
    const { rounds, recruiters, sites } = model;
    this.model = model;
    this.day = new BestDay(model);
    this.seat = Float64Array.from(
      { length: recruiters * rounds },
      (_, cell) => recruiterPrice[Math.floor(cell / rounds)]!,
    );
    this.table = new Float64Array(rounds).fill(tablePrice);
    this.station = Float64Array.from(
      { length: sites * rounds },
      (_, cell) => sitePrice[Math.floor(cell / rounds)]!,
    );
    this.stations = usableStations(model);
    this.tables = usableTables(model);
    this.seatUse = new Float64Array(this.seat.length);
    this.tableUse = new Float64Array(rounds);
    this.stationUse = new Float64Array(this.station.length);
    this.sold = new Float64Array(this.seat.length);
    this.direction = new Float64Array(this.seat.length + rounds + this.station.length);
    this.best = { seat: this.seat.slice(), table: this.table.slice(), station: this.station.slice() };
  }

  /** One round of picking at the present prices; returns the sum, and lowers `bound` when it is better. */
  evaluate(): number {
    const { model, seat, table, station } = this;
    const { rounds } = model;
    this.seatUse.fill(0);
    this.tableUse.fill(0);
    this.stationUse.fill(0);
    let sum = 0;
    let mostUsed = 0;
    for (let pair = 0; pair < model.pairs; pair++) if (model.previous[pair]! >= 0) sum -= model.change;
    const cost = (pair: number, start: number): number => {
      const row = model.recruiter[pair]! * rounds;
      const site = model.station[pair]!;
      let total = 0;
      for (let round = start; round < start + model.length[pair]!; round++) {
        total += seat[row + round]! + NUDGE * this.seatUse[row + round]!;
        if (model.table[pair] === 1) total += table[round]!;
        if (site >= 0) total += station[site * rounds + round]!;
      }
      return total;
    };
    for (let c = 0; c < model.candidates; c++) {
      this.day.solve(c, cost);
      sum += this.day.worth + NUDGE * model.most[c]! * mostUsed;
      for (let index = 0; index < this.day.pairs.length; index++) {
        mostUsed = Math.max(mostUsed, this.use(this.day.pairs[index]!, this.day.starts[index]!));
      }
    }
    for (let r = 0; r < model.recruiters; r++) sum += this.sell(r);
    for (let round = 0; round < rounds; round++) sum += this.tables[round]! * table[round]!;
    for (let cell = 0; cell < station.length; cell++) {
      const stations = this.stations[cell]!;
      if (stations < UNLIMITED) sum += stations * station[cell]!;
    }
    if (sum < this.bound - 1e-9) {
      this.bound = sum;
      this.best.seat.set(seat);
      this.best.table.set(table);
      this.best.station.set(station);
      this.worse = 0;
      this.stale = 0;
    } else {
      this.worse++;
      this.stale++;
    }
    return sum;
  }

  /** Moves prices: up where more is wanted than there is. `target`: the objective of a known plan. */
  step(target: number): void {
    const { model, direction } = this;
    const { rounds } = model;
    if (this.worse >= PATIENCE) {
      this.pace *= 0.7;
      this.worse = 0;
      this.seat.set(this.best.seat);
      this.table.set(this.best.table);
      this.station.set(this.best.station);
      this.fresh = true;
      return;
    }
    const keep = this.fresh ? 0 : KEEP;
    this.fresh = false;
    let norm = 0;
    const deflect = (index: number, excess: number): void => {
      direction[index] = keep * direction[index]! + (1 - keep) * excess;
      norm += direction[index]! ** 2;
    };
    let index = 0;
    for (let cell = 0; cell < this.seat.length; cell++)
      deflect(index++, this.seatUse[cell]! - this.sold[cell]!);
    for (let round = 0; round < rounds; round++) {
      const excess = model.tables < UNLIMITED ? this.tableUse[round]! - this.tables[round]! : 0;
      deflect(index++, this.table[round] === 0 && excess < 0 ? 0 : excess);
    }
    for (let cell = 0; cell < this.station.length; cell++) {
      const stations = this.stations[cell]!;
      const excess = stations < UNLIMITED ? this.stationUse[cell]! - stations : 0;
      deflect(index++, this.station[cell] === 0 && excess < 0 ? 0 : excess);
    }
    if (norm === 0) return;
    const length = (this.pace * Math.max(0.5, this.bound - target)) / norm;
    index = 0;
    for (let cell = 0; cell < this.seat.length; cell++) this.seat[cell]! += length * direction[index++]!;
    for (let round = 0; round < rounds; round++) {
      this.table[round] = Math.max(0, this.table[round]! + length * direction[index++]!);
    }
    for (let cell = 0; cell < this.station.length; cell++) {
      this.station[cell] = Math.max(0, this.station[cell]! + length * direction[index++]!);
    }
  }

  private use(pair: number, start: number): number {
    const { model } = this;
    const site = model.station[pair]!;
    let used = 0;
    for (let round = start; round < start + model.length[pair]!; round++) {
      used += ++this.seatUse[model.recruiter[pair]! * model.rounds + round]!;
      if (model.table[pair] === 1) this.tableUse[round]!++;
      if (site >= 0) this.stationUse[site * model.rounds + round]!++;
    }
    return used;
  }

  /** The most a recruiter's seats can bring at these prices, with waiting between first and last. */
  private sell(r: number): number {
    const { model, seat, sold } = this;
    const { rounds, idleRecruiter } = model;
    const row = r * rounds;
    const seats = model.seats[r]!;
    sold.fill(0, row, row + rounds);
    if (model.recruiterMost[r]! < seats * rounds) return this.sellAtMost(r);
    // Best chain of rounds with sales: `open` when the last round so far may be followed by others.
    let open = Number.NEGATIVE_INFINITY;
    let openFrom = -1;
    let best = 0;
    let bestFrom = -1;
    let bestEnd = -1;
    for (let round = 0; round < rounds; round++) {
      const here = model.recruiterAvailable[row + round] === 1;
      const full = here
        ? (seat[row + round]! > 0 ? seats : 1) * seat[row + round]!
        : Number.NEGATIVE_INFINITY;
      const fresh = full > open + Math.max(full, -idleRecruiter);
      if (fresh) openFrom = round;
      open = fresh ? full : open + Math.max(full, -idleRecruiter);
      if (open > best) {
        best = open;
        bestFrom = openFrom;
        bestEnd = round + 1;
      }
    }
    for (let round = bestFrom; round >= 0 && round < bestEnd; round++) {
      const price = seat[row + round]!;
      if (model.recruiterAvailable[row + round] === 0) continue;
      if (price > 0) sold[row + round] = seats;
      else if (price > -idleRecruiter) sold[row + round] = 1;
    }
    return best;
  }

  /** With a limit on meetings: the dearest places, waiting left out (never too little). */
  private sellAtMost(r: number): number {
    const { model, seat, sold } = this;
    const row = r * model.rounds;
    let left = model.recruiterMost[r]!;
    let longest = 1;
    for (let index = model.recruiterFrom[r]!; index < model.recruiterFrom[r + 1]!; index++) {
      longest = Math.max(longest, model.length[model.ofRecruiter[index]!]!);
    }
    left *= longest;
    const byPrice = Array.from({ length: model.rounds }, (_, round) => round)
      .filter((round) => model.recruiterAvailable[row + round] === 1 && seat[row + round]! > 0)
      .sort((a, b) => seat[row + b]! - seat[row + a]!);
    let sum = 0;
    for (const round of byPrice) {
      const places = Math.min(left, model.seats[r]!);
      sold[row + round] = places;
      sum += places * seat[row + round]!;
      left -= places;
    }
    return sum;
  }
}

/** No more stations of a site are used in a round than candidates of it are there. */
function usableStations(model: Model): Float64Array {
  const { rounds } = model;
  const present = new Float64Array(model.sites * rounds);
  const seen = new Set<number>();
  for (let pair = 0; pair < model.pairs; pair++) {
    const site = model.station[pair]!;
    const c = model.candidate[pair]!;
    if (site < 0 || seen.has(c)) continue;
    seen.add(c);
    for (let round = 0; round < rounds; round++) {
      present[site * rounds + round]! += model.candidateAvailable[c * rounds + round]!;
    }
  }
  return present.map((count, cell) => Math.min(count, model.stations[Math.floor(cell / rounds)]!));
}
