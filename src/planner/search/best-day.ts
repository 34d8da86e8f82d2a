import type { Model } from '../model.ts';
import { UNLIMITED } from '../model.ts';

const NEVER = Number.NEGATIVE_INFINITY;
/** Most wishes whose repetition is followed in one day; beyond that the value is an upper bound all the same. */
const MOST_TRACKED = 6;

/**
 * The best day of one candidate when seats, tables and stations have prices: dynamic programming over
 * rounds. A state is how many meetings were had, the zone and length of the run or how long the walk has
 * lasted, and which of a few wishes are used up. Wishes are followed only once the best day repeats them
 * (decremental state-space relaxation: Righini and Salani 2008), so most days need none.
 */
export class BestDay {
  /** Worth of the day found: never below that of any day that the rules allow. */
  worth = 0;
  /** The meetings of that day: pairs and their starts. */
  readonly pairs: number[] = [];
  readonly starts: number[] = [];
  private readonly model: Model;
  private values = new Float64Array(1024);
  private from = new Int32Array(1024);
  private via = new Int32Array(1024);
  private readonly zoneIndex = new Map<number, number>();
  private readonly highestStep: number;

  constructor(model: Model) {
    this.model = model;
    this.highestStep = model.floorGain.reduce((highest, step) => Math.max(highest, step), 0);
  }

  /**
   * `cost(pair, start)` is the price of a meeting there. Only rounds in which the pair may start, or is
   * pinned, are looked at.
   */
  solve(candidate: number, cost: (pair: number, start: number) => number): void {
    const tracked: number[] = [];
    for (;;) {
      this.run(candidate, cost, tracked);
      const twice = this.pairs.find((pair, index) => this.pairs.indexOf(pair) !== index);
      if (twice === undefined || tracked.length === MOST_TRACKED) return;
      tracked.push(twice);
    }
  }

  private run(c: number, cost: (pair: number, start: number) => number, tracked: readonly number[]): void {
    const { model } = this;
    const { rounds, zoneGap, floorGain, idleCandidate } = model;
    const first = model.candidateFrom[c]!;
    const end = model.candidateFrom[c + 1]!;
    this.zoneIndex.clear();
    for (let index = first; index < end; index++) {
      const zone = zoneGap === 0 ? 0 : model.zone[model.recruiter[model.ofCandidate[index]!]!]!;
      if (!this.zoneIndex.has(zone)) this.zoneIndex.set(zone, this.zoneIndex.size);
    }
    const zones = Math.max(1, this.zoneIndex.size);
    const limit = model.longestRun[c]! >= rounds ? UNLIMITED : model.longestRun[c]!;
    const runs = limit === UNLIMITED ? 1 : limit;
    const walks = Math.max(0, zoneGap - 1);
    // Nodes: 0 before the first meeting, 1 free to go anywhere, then runs by zone, then walks by zone.
    const nodes = 2 + zones * (runs + walks);
    const counts = Math.min(model.most[c]!, rounds, end - first) + 1;
    const masks = 1 << tracked.length;
    const layer = counts * masks * nodes;
    const size = layer * (rounds + 1);
    if (this.values.length < size) {
      this.values = new Float64Array(2 * size);
      this.from = new Int32Array(2 * size);
      this.via = new Int32Array(2 * size);
    }
    const { values, from, via } = this;
    values.fill(NEVER, 0, size);
    values[0] = 0;
    let best = 0;
    let bestAt = -1;
    const reach = (target: number, value: number, source: number, pair: number): void => {
      if (value <= values[target]!) return;
      values[target] = value;
      from[target] = source;
      via[target] = pair;
    };

    for (let round = 0; round < rounds; round++) {
      const base = round * layer;
      const options = this.optionsAt(c, round, cost, tracked, runs, limit);
      for (let at = base; at < base + layer; at++) {
        const value = values[at]!;
        if (value === NEVER) continue;
        const node = (at - base) % nodes;
        const rest = (at - base - node) / nodes;
        const mask = rest % masks;
        const count = (rest - mask) / masks;
        if (node === 0) reach(at + layer, value, at, -1);
        else {
          const waiting = node >= 2 ? afterWaiting(node, zones, runs, walks) : 1;
          reach(at + layer - node + waiting, value - idleCandidate, at, -1);
        }
        if (count + 1 >= counts) continue;
        const step = count < floorGain.length ? floorGain[count]! : 0;
        for (let option = 0; option < options; option++) {
          const bit = this.optionBit[option]!;
          if ((mask & bit) !== 0) continue;
          const zone = this.optionZone[option]!;
          const length = this.optionLength[option]!;
          const next = nodeAfter(node, zone, length, zones, runs, walks, limit);
          if (next < 0) continue;
          const target = (round + length) * layer + ((count + 1) * masks + (mask | bit)) * nodes + next;
          const total = value + this.optionGain[option]! + step;
          reach(target, total, at, this.optionPair[option]!);
          if (total > best) {
            best = total;
            bestAt = target;
          }
        }
      }
    }
    this.worth = best;
    this.pairs.length = 0;
    this.starts.length = 0;
    for (let at = bestAt; at > 0; at = from[at]!) {
      const pair = via[at]!;
      if (pair < 0) continue;
      this.pairs.push(pair);
      this.starts.push(Math.floor(at / layer) - model.length[pair]!);
    }
  }

  private readonly optionPair: number[] = [];
  private readonly optionGain: number[] = [];
  private readonly optionZone: number[] = [];
  private readonly optionLength: number[] = [];
  private readonly optionBit: number[] = [];

  /** Meetings that may start in this round and could be worth it; their number. */
  private optionsAt(
    c: number,
    round: number,
    cost: (pair: number, start: number) => number,
    tracked: readonly number[],
    runs: number,
    limit: number,
  ): number {
    const { model } = this;
    let options = 0;
    for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
      const pair = model.ofCandidate[index]!;
      if (model.startable[pair * model.rounds + round] === 0 && model.pinned[pair] !== round) continue;
      const length = model.length[pair]!;
      if (limit !== UNLIMITED && length > runs) continue;
      const back = model.previous[pair] === round ? model.change : 0;
      const gain = model.value[pair]! + back - cost(pair, round);
      // A day without this meeting waits `length` rounds more at most and loses one step of the floor.
      if (gain + this.highestStep + model.idleCandidate * length <= 0) continue;
      this.optionPair[options] = pair;
      this.optionGain[options] = gain;
      this.optionLength[options] = length;
      this.optionZone[options] =
        model.zoneGap === 0 ? 0 : this.zoneIndex.get(model.zone[model.recruiter[pair]!]!)!;
      const at = tracked.indexOf(pair);
      this.optionBit[options++] = at < 0 ? 0 : 1 << at;
    }
    return options;
  }
}

/** The node after one more round without a meeting. */
function afterWaiting(node: number, zones: number, runs: number, walks: number): number {
  if (walks === 0) return 1;
  const walkFrom = 2 + zones * runs;
  if (node < walkFrom) return walkFrom + Math.floor((node - 2) / runs) * walks;
  return (node - walkFrom) % walks === walks - 1 ? 1 : node + 1;
}

/** The node after a meeting of `length` rounds in a zone; -1 when the run or the walk forbids it. */
function nodeAfter(
  node: number,
  zone: number,
  length: number,
  zones: number,
  runs: number,
  walks: number,
  limit: number,
): number {
  const runFrom = 2 + zone * runs;
  const start = limit === UNLIMITED ? runFrom : runFrom + length - 1;
  if (node < 2) return start;
  const walkFrom = 2 + zones * runs;
  if (node >= walkFrom) return Math.floor((node - walkFrom) / walks) === zone ? start : -1;
  if (Math.floor((node - 2) / runs) !== zone) return -1;
  if (limit === UNLIMITED) return runFrom;
  const run = ((node - 2) % runs) + 1 + length;
  return run > limit ? -1 : runFrom + run - 1;
}
