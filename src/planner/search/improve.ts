import { bestStart } from './build.ts';
import type { Clock } from './clock.ts';
import { Kempe, meetingInRound } from './kempe.ts';
import { Random } from './random.ts';
import type { Reserve } from './reserve.ts';
import type { State } from './state.ts';

/** Worth of one meeting of the fairness contract, far above any meeting's value. */
export function contractWorth(state: State): number {
  const { model } = state;
  let highest = 1;
  for (const value of model.value) highest = Math.max(highest, value);
  for (const gain of model.floorGain) highest = Math.max(highest, gain);
  return 4 * highest + model.rounds * (model.idleCandidate + model.idleRecruiter) + model.change;
}

/** One annealing: how hot it starts and how cold it ends (in units of the objective), and until when. */
export type Annealing = {
  seed: number;
  hot: number;
  cold: number;
  /** Part of the clock's budget at which it ends. */
  until: number;
  /** It ends after so many moves, when that is before; null: no limit. */
  moves?: number | null;
  /** Pairs tried for insertion; null: all. */
  pool?: Int32Array | null;
  /** It ends when the best plan is worth this (no plan can be worth more). */
  goal?: () => number;
  /** Instead of the score: only what the plan owes to the contract; ends when that is nothing. */
  contractOnly?: boolean;
  /** Instead of the score: the reserve, among plans worth at least `least` that owe nobody more. */
  reserve?: { of: Reserve; least: number } | null;
  /** Hears of the best objective now and then. */
  report?: ((fraction: number, best: number) => void) | null;
};

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over valid plans with two moves: a Kempe chain
 * between two rounds, and the insertion of an unplanned pair with ejection of what is in its way.
 * Leaves `state` at the best plan met. Deterministic for a seed and a number of iterations.
 */
export function improve(state: State, clock: Clock, annealing: Annealing): void {
  const { model } = state;
  const { seed, hot, cold, until } = annealing;
  const pool = annealing.pool ?? null;
  const goal = annealing.goal ?? (() => Number.POSITIVE_INFINITY);
  if (model.pairs === 0 || pool?.length === 0) return;
  const random = new Random(seed);
  const pick = (limit: number): number => random.below(limit);
  const kempe = new Kempe(state);
  const worth = contractWorth(state);
  const reserve = annealing.reserve ?? null;
  const owed = state.debt;
  const energy = (): number => {
    if (annealing.contractOnly) return -state.debt;
    if (reserve === null) return state.score - worth * state.debt;
    if (state.score < reserve.least || state.debt > owed) return Number.NEGATIVE_INFINITY;
    reserve.of.moved();
    return reserve.of.worth;
  };
  state.begin();
  let current = energy();
  let best = current;
  let bestScore = state.score;
  const bestPlan = state.save();
  const from = clock.fraction();
  const moves = annealing.moves ?? Number.POSITIVE_INFINITY;
  const began = clock.iterations;
  let temperature = hot;
  const ratio = Math.log(cold / hot);
  const ejected = new Int32Array(8);
  let reported = from;

  for (;;) {
    if ((clock.iterations & 63) === 0) {
      const fraction = clock.fraction();
      const used = Math.max((fraction - from) / (until - from), (clock.iterations - began) / moves);
      if (fraction >= until || used >= 1 || best >= goal()) break;
      if (annealing.contractOnly && best === 0) break;
      temperature = hot * Math.exp(ratio * used);
      if (fraction - reported >= 0.02) {
        reported = fraction;
        annealing.report?.(fraction, bestScore);
      }
    }
    clock.iterations++;
    state.begin();
    const done = random.next() < 0x60000000 ? insert() : exchange();
    if (!done) {
      state.undo();
      continue;
    }
    const next = energy();
    if (next >= current || next - current > temperature * Math.log(random.unit())) {
      current = next;
      if (current > best) {
        best = current;
        bestScore = state.score;
        state.save(bestPlan);
      }
    } else {
      state.undo();
      if (next > Number.NEGATIVE_INFINITY) reserve?.of.undone();
    }
  }
  state.load(bestPlan);

  function exchange(): boolean {
    if (state.plannedCount === 0) return false;
    const pair = state.planned[random.below(state.plannedCount)]!;
    const open = model.startsFrom[pair + 1]! - model.startsFrom[pair]!;
    if (model.pinned[pair]! >= 0 || open < 2) return false;
    const beside = (random.next() & 3) !== 0 ? roundBeside(pair) : -1;
    const to = beside >= 0 ? beside : model.starts[model.startsFrom[pair]! + random.below(open)]!;
    if (to === state.start[pair]) return false;
    return kempe.move(pair, to, pick);
  }

  /** A round next to another meeting of the candidate, as near as the zones allow; -1 when there is none. */
  function roundBeside(pair: number): number {
    const c = model.candidate[pair]!;
    if (state.count[c]! < 2) return -1;
    const { rounds } = model;
    const row = c * rounds;
    let round = random.below(rounds);
    for (let tried = 0; tried < rounds; tried++) {
      const other = state.at[row + round]!;
      if (other >= 0 && other !== pair) {
        const sameZone = model.zone[model.recruiter[other]!] === model.zone[model.recruiter[pair]!];
        const gap = sameZone ? 0 : model.zoneGap;
        const start = state.start[other]!;
        const to =
          random.next() < 0x80000000 ? start - model.length[pair]! - gap : start + model.length[other]! + gap;
        return to >= 0 && to < rounds && model.startable[pair * rounds + to] === 1 ? to : -1;
      }
      if (++round === rounds) round = 0;
    }
    return -1;
  }

  function insert(): boolean {
    const pair = pool === null ? random.below(model.pairs) : pool[random.below(pool.length)]!;
    const open = model.startsFrom[pair + 1]! - model.startsFrom[pair]!;
    if (state.start[pair]! >= 0 || open === 0) return false;
    const start = model.starts[model.startsFrom[pair]! + random.below(open)]!;
    const count = makeRoom(pair, start);
    if (count < 0 || !state.fits(pair, start)) return false;
    state.place(pair, start);
    for (let index = 0; index < count; index++) {
      const other = ejected[index]!;
      // It may be back already, as the compensation for another meeting of the same candidate.
      if (state.start[other]! >= 0) continue;
      const round = bestStart(state, other);
      if (round >= 0) state.place(other, round);
      else if (
        state.count[model.candidate[other]!]! < model.least[model.candidate[other]!]! ||
        random.below(16) === 0
      ) {
        compensate(other);
      }
    }
    return true;
  }

  /** Another meeting for the candidate of an ejected one: the worthiest that fits somewhere. */
  function compensate(ejectedPair: number): void {
    const c = model.candidate[ejectedPair]!;
    for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
      const other = model.ofCandidate[index]!;
      if (other === ejectedPair || state.start[other]! >= 0) continue;
      const round = bestStart(state, other);
      if (round < 0) continue;
      state.place(other, round);
      return;
    }
  }

  /** Takes away what stands in the way of a pair; the number of ejected meetings, or -1. */
  function makeRoom(pair: number, start: number): number {
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    const row = c * model.rounds;
    const end = start + model.length[pair]!;
    let count = 0;
    const eject = (other: number): boolean => {
      if (model.pinned[other]! >= 0 || count === ejected.length) return false;
      ejected[count++] = other;
      state.remove(other);
      return true;
    };
    for (let round = start; round < end; round++) {
      const busy = state.at[row + round]!;
      if (busy >= 0 && !eject(busy)) return -1;
      const cell = r * model.rounds + round;
      if (state.seatCount[cell]! >= model.seats[r]!) {
        const base = state.seatFrom[r]! + round * model.seats[r]!;
        if (!eject(state.seatAt[base + random.below(state.seatCount[cell]!)]!)) return -1;
      }
      const site = model.station[pair]!;
      const place = site * model.rounds + round;
      if (site >= 0 && state.stationUse[place]! >= model.stations[place]!) {
        const other = meetingInRound(state, round, site, pick);
        if (other < 0 || !eject(other)) return -1;
      }
      if (model.table[pair] === 1 && state.tableUse[round]! >= model.tables) {
        const other = meetingInRound(state, round, -1, pick);
        if (other < 0 || !eject(other)) return -1;
      }
    }
    if (state.count[c]! >= model.most[c]!) {
      let skip = random.below(state.count[c]!);
      for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
        const other = model.ofCandidate[index]!;
        if (state.start[other]! >= 0 && skip-- === 0) {
          if (!eject(other)) return -1;
          break;
        }
      }
    }
    if (!state.fits(pair, start)) {
      const before = start > 0 ? state.at[row + start - 1]! : -1;
      const after = end < model.rounds ? state.at[row + end]! : -1;
      if (before < 0 && after < 0) return -1;
      const first = before >= 0 && (after < 0 || random.below(2) === 0) ? before : after;
      if (!eject(first)) return -1;
      const second = first === before ? after : before;
      if (second >= 0 && !state.fits(pair, start) && !eject(second)) return -1;
    }
    return count;
  }
}
