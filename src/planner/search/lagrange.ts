import type { Model } from '../model.ts';
import { BestDay } from './best-day.ts';
import type { FlowBound } from './flow-bound.ts';
import type { Pools } from './pools.ts';
import { Sales } from './sales.ts';

/** Among days of equal worth, one with emptier seats is picked; the sum allows for it. */
const NUDGE = 1e-6;
/** Steps without a lower bound after which steps become smaller. */
const PATIENCE = 25;
/** Part of the last direction that the next one keeps. */
const KEEP = 0.8;

/**
 * A tighter bound by prices (Lagrangian decomposition: Guignard and Kim 1987). Every seat of a recruiter
 * in a round has a price, as has every place of a pool (tables, stations, helpers). Each candidate picks the best day at these prices
 * (with waiting, runs, zones: `BestDay`), each recruiter the best set of rounds to sell, all
 * places of the pools are sold; the sum of all is never below the objective of any plan, whatever the prices.
 * `step` moves prices towards balance (subgradient of Held, Wolfe, Crowder 1974, deflected).
 */
export class Prices {
  /** Lowest sum so far: the bound. */
  bound = Number.POSITIVE_INFINITY;
  /** recruiter × rounds + round; may be negative: a seat that wants to be filled to save waiting. */
  readonly seat: Float64Array;
  /** pool × rounds + round; never negative. */
  readonly place: Float64Array;
  private readonly model: Model;
  private readonly day: BestDay;
  private readonly pools: Pools;
  private readonly seatUse: Float64Array;
  private readonly placeUse: Float64Array;
  private readonly sales: Sales;
  private readonly direction: Float64Array;
  private readonly best: { seat: Float64Array; place: Float64Array };
  private pace: number;
  /** Evaluations since the bound last fell. */
  stale = 0;
  private worse = 0;
  private fresh = true;

  /**
   * The flow's prices are the first ones, the same in all rounds. `pace` sizes the first steps: 1 when there is
   * time for hundreds, which go far astray before they come near; else less.
   */
  constructor(model: Model, { recruiterPrice, poolPrice, pools }: FlowBound, pace = 1) {
    const { rounds, recruiters } = model;
    this.model = model;
    this.pace = pace;
    this.day = new BestDay(model);
    this.seat = Float64Array.from(
      { length: recruiters * rounds },
      (_, cell) => recruiterPrice[Math.floor(cell / rounds)]!,
    );
    this.pools = pools;
    this.place = pools.places.map((_, cell) => poolPrice[Math.floor(cell / rounds)]!);
    this.seatUse = new Float64Array(this.seat.length);
    this.placeUse = new Float64Array(this.place.length);
    this.sales = new Sales(model, this.seat);
    this.direction = new Float64Array(this.seat.length + this.place.length);
    this.best = { seat: this.seat.slice(), place: this.place.slice() };
  }

  /** One round of picking at the present prices; returns the sum, and lowers `bound` when it is better. */
  evaluate(): number {
    const { model, seat, place, pools } = this;
    const { rounds } = model;
    this.seatUse.fill(0);
    this.placeUse.fill(0);
    let sum = 0;
    let mostUsed = 0;
    for (let pair = 0; pair < model.pairs; pair++) if (model.previous[pair]! >= 0) sum -= model.change;
    const cost = (pair: number, start: number): number => {
      const row = model.recruiter[pair]! * rounds;
      const end = pools.from[pair + 1]!;
      let total = 0;
      for (let round = start; round < start + model.length[pair]!; round++) {
        total += seat[row + round]! + NUDGE * this.seatUse[row + round]!;
        for (let at = pools.from[pair]!; at < end; at++) total += place[pools.of[at]! * rounds + round]!;
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
    for (let r = 0; r < model.recruiters; r++) sum += this.sales.of(r);
    for (let cell = 0; cell < place.length; cell++) sum += pools.places[cell]! * place[cell]!;
    if (sum < this.bound - 1e-9) {
      this.bound = sum;
      this.best.seat.set(seat);
      this.best.place.set(place);
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
    const { direction } = this;
    if (this.worse >= PATIENCE) {
      this.pace *= 0.7;
      this.worse = 0;
      this.seat.set(this.best.seat);
      this.place.set(this.best.place);
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
      deflect(index++, this.seatUse[cell]! - this.sales.sold[cell]!);
    for (let cell = 0; cell < this.place.length; cell++) {
      const excess = this.placeUse[cell]! - this.pools.places[cell]!;
      deflect(index++, this.place[cell] === 0 && excess < 0 ? 0 : excess);
    }
    if (norm === 0) return;
    const length = (this.pace * Math.max(0.5, this.bound - target)) / norm;
    index = 0;
    for (let cell = 0; cell < this.seat.length; cell++) this.seat[cell]! += length * direction[index++]!;
    for (let cell = 0; cell < this.place.length; cell++) {
      this.place[cell] = Math.max(0, this.place[cell]! + length * direction[index++]!);
    }
  }

  private use(pair: number, start: number): number {
    const { model, pools } = this;
    let used = 0;
    for (let round = start; round < start + model.length[pair]!; round++) {
      used += ++this.seatUse[model.recruiter[pair]! * model.rounds + round]!;
      for (let at = pools.from[pair]!; at < pools.from[pair + 1]!; at++)
        this.placeUse[pools.of[at]! * model.rounds + round]!++;
    }
    return used;
  }
}
