import { bestStart } from './build.ts';
import type { Clock } from './clock.ts';
import { Kempe } from './kempe.ts';
import { Random } from './random.ts';
import type { State } from './state.ts';

/** Worth of one meeting of the fairness contract, far above any meeting's value. */
export function contractWorth(state: State): number {
  const { model } = state;
  let highest = 1;
  for (const value of model.value) highest = Math.max(highest, value);
  for (const gain of model.floorGain) highest = Math.max(highest, gain);
  return 4 * highest + model.rounds * (model.idleCandidate + model.idleRecruiter) + model.change;
}

/** How the temperature of the annealing falls: from `hot` to `cold`, in units of the objective. */
export type Cooling = { hot: number; cold: number };

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over valid plans with two moves: a Kempe chain
 * between two rounds, and the insertion of an unplanned pair (of `pool`, when given) with ejection of what
 * is in its way.
 * Leaves `state` at the best plan met. Deterministic for a seed and a number of iterations.
 */
export function improve(
  state: State,
  clock: Clock,
  seed: number,
  cooling: Cooling,
  until: number,
  onBest?: (fraction: number) => void,
  pool: Int32Array | null = null,
): void {
  const { model } = state;
  if (model.pairs === 0 || pool?.length === 0) return;
  const random = new Random(seed);
  const pick = (limit: number): number => random.below(limit);
  const kempe = new Kempe(state);
  const worth = contractWorth(state);
  const energy = (): number => state.score - worth * state.debt;
  let current = energy();
  let best = current;
  const bestStarts = state.start.slice();
  const from = clock.fraction();
  let temperature = cooling.hot;
  const ratio = Math.log(cooling.cold / cooling.hot);
  const ejected = new Int32Array(8);
  let reported = from;

  for (;;) {
    if ((clock.iterations & 63) === 0) {
      const fraction = clock.fraction();
      if (fraction >= until) break;
      temperature = cooling.hot * Math.exp((ratio * (fraction - from)) / (until - from));
      if (fraction - reported >= 0.05) {
        reported = fraction;
        onBest?.(fraction);
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
        bestStarts.set(state.start);
      }
    } else state.undo();
  }
  restore(state, bestStarts);

  function exchange(): boolean {
    if (state.plannedCount === 0) return false;
    const pair = state.planned[random.below(state.plannedCount)]!;
    const open = model.startsFrom[pair + 1]! - model.startsFrom[pair]!;
    if (model.pinned[pair]! >= 0 || open < 2) return false;
    const to = model.starts[model.startsFrom[pair]! + random.below(open)]!;
    if (to === state.start[pair]) return false;
    return kempe.move(pair, to, pick);
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
      const round = bestStart(state, other);
      if (round >= 0) state.place(other, round);
    }
    return true;
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

/** Makes `state` hold exactly these starts. */
export function restore(state: State, starts: Int16Array): void {
  for (let pair = 0; pair < starts.length; pair++) {
    if (state.start[pair]! >= 0 && state.start[pair] !== starts[pair]) state.remove(pair);
  }
  for (let pair = 0; pair < starts.length; pair++) {
    if (starts[pair]! >= 0 && state.start[pair]! < 0) state.place(pair, starts[pair]!);
  }
  state.begin();
}
