import type { Model } from '../model.ts';

/**
 * The recruiters' side of the prices: in which rounds each would sell seats at most, with waiting between
 * the first and the last, and without the rounds of a break.
 */
export class Sales {
  /** recruiter × rounds + round: seats sold. */
  readonly sold: Float64Array;
  private readonly model: Model;
  /** recruiter × rounds + round: prices, of whoever moves them. */
  private readonly seat: Float64Array;

  constructor(model: Model, seat: Float64Array) {
    this.model = model;
    this.seat = seat;
    this.sold = new Float64Array(seat.length);
  }

  /** The most that a recruiter's seats can bring at these prices; never too little. Leaves what is sold in `sold`. */
  of(r: number): number {
    const breaks = this.model.problem.recruiters[r]!.breaks ?? [];
    let lowest = Number.POSITIVE_INFINITY;
    let closed = -1;
    let length = 0;
    // Each break alone limits the sale, at its best place; the one that limits most counts.
    for (const { rounds, from, to } of breaks) {
      let highest = Number.NEGATIVE_INFINITY;
      let place = -1;
      for (let start = from; start + rounds - 1 <= to; start++) {
        const sum = this.without(r, start, start + rounds);
        if (sum <= highest) continue;
        highest = sum;
        place = start;
      }
      if (place < 0 || highest >= lowest) continue;
      lowest = highest;
      closed = place;
      length = rounds;
    }
    return this.without(r, closed, closed + length);
  }

  /** The best sale with no meeting from round `closed` to `reopened` − 1. */
  private without(r: number, closed: number, reopened: number): number {
    const { model, seat, sold } = this;
    const { rounds, idleRecruiter } = model;
    const row = r * rounds;
    const seats = model.seats[r]!;
    const isOpen = (round: number): boolean =>
      model.recruiterAvailable[row + round] === 1 && (round < closed || round >= reopened);
    sold.fill(0, row, row + rounds);
    if (model.recruiterMost[r]! < seats * rounds) return this.atMost(r, isOpen);
    // Best chain of rounds with sales: `open` when the last round so far may be followed by others.
    let open = Number.NEGATIVE_INFINITY;
    let openFrom = -1;
    let best = 0;
    let bestFrom = -1;
    let bestEnd = -1;
    for (let round = 0; round < rounds; round++) {
      const price = seat[row + round]!;
      const full = isOpen(round) ? (price > 0 ? seats : 1) * price : Number.NEGATIVE_INFINITY;
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
      if (!isOpen(round)) continue;
      if (price > 0) sold[row + round] = seats;
      else if (price > -idleRecruiter) sold[row + round] = 1;
    }
    return best;
  }

  /** With a limit on meetings: the dearest places, waiting left out. */
  private atMost(r: number, isOpen: (round: number) => boolean): number {
    const { model, seat, sold } = this;
    const row = r * model.rounds;
    let left = model.recruiterMost[r]!;
    let longest = 1;
    for (let index = model.recruiterFrom[r]!; index < model.recruiterFrom[r + 1]!; index++) {
      longest = Math.max(longest, model.length[model.ofRecruiter[index]!]!);
    }
    left *= longest;
    const byPrice = Array.from({ length: model.rounds }, (_, round) => round)
      .filter((round) => isOpen(round) && seat[row + round]! > 0)
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
