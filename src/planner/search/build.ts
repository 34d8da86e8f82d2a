import { Random } from './random.ts';
import type { State } from './state.ts';

/** Orders in which pinned meetings are given their tables and helpers before that is called impossible. */
const ORDERS = 200;

/**
 * Places the pinned meetings; they are checked by `readProblem` and fit. Long ones with particular tables or helpers
 * may need another order until each finds its own: then they are tried in others.
 */
export function placePinned(state: State): void {
  const { model } = state;
  const pins = Array.from({ length: model.pairs }, (_, pair) => pair).filter(
    (pair) => model.pinned[pair]! >= 0 && state.start[pair]! < 0,
  );
  const random = new Random(1);
  for (let order = 1; order < ORDERS; order++) {
    const stuck = pins.findIndex((pair) => {
      if (!state.isServed(pair, model.pinned[pair]!)) return true;
      state.place(pair, model.pinned[pair]!);
      return false;
    });
    if (stuck < 0) return;
    for (const pair of pins.slice(0, stuck)) state.remove(pair);
    state.begin();
    // Who was stuck goes first, the others in any order.
    const [first] = pins.splice(stuck, 1);
    for (let index = pins.length - 1; index > 0; index--) {
      const other = random.below(index + 1);
      [pins[index], pins[other]] = [pins[other]!, pins[index]!];
    }
    pins.unshift(first!);
  }
  for (const pair of pins) state.place(pair, model.pinned[pair]!);
}

/** The start with the highest gain where this pair fits; -1 when there is none. */
export function bestStart(state: State, pair: number): number {
  const { starts, startsFrom } = state.model;
  const before = state.score;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let index = startsFrom[pair]!; index < startsFrom[pair + 1]!; index++) {
    const start = starts[index]!;
    if (!state.fits(pair, start)) continue;
    const gain = state.gain(pair, start) + before;
    if (gain > bestScore) {
      bestScore = gain;
      best = start;
    }
  }
  return best;
}

/**
 * A first plan at once: by falling value, everybody's first meeting, then second, and so on, each in the
 * round that costs least waiting.
 */
export function fillGreedily(state: State): void {
  const { model } = state;
  const order = Int32Array.from({ length: model.pairs }, (_, pair) => pair).sort(
    (a, b) => model.value[b]! - model.value[a]! || a - b,
  );
  let highest = 1;
  for (const most of model.most) highest = Math.max(highest, Math.min(most, model.rounds));
  for (let level = 1; level <= highest; level++) {
    for (const pair of order) {
      if (state.start[pair]! >= 0 || state.count[model.candidate[pair]!]! >= level) continue;
      const start = bestStart(state, pair);
      if (start >= 0) state.place(pair, start);
    }
    state.begin();
  }
}

/** Places meetings (pairs and starts, two numbers each) that fit; the others are left out. */
export function placeMeetings(state: State, meetings: readonly number[]): void {
  for (let at = 0; at < meetings.length; at += 2) {
    const pair = meetings[at]!;
    const start = meetings[at + 1]!;
    if (state.start[pair]! < 0 && state.fits(pair, start)) state.place(pair, start);
  }
  state.begin();
}

/**
 * A first plan from the pairs of the flow bound: who can meet in the fewest rounds first, each where it
 * costs least waiting; what found no room is left to `fillGreedily`.
 */
export function placePairs(state: State, pairs: Int32Array): void {
  const { startsFrom } = state.model;
  const open = (pair: number): number => startsFrom[pair + 1]! - startsFrom[pair]!;
  for (const pair of pairs.slice().sort((a, b) => open(a) - open(b) || a - b)) {
    if (state.start[pair]! >= 0) continue;
    const start = bestStart(state, pair);
    if (start >= 0) state.place(pair, start);
  }
  state.begin();
}
