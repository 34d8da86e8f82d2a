import type { Model } from '../model.ts';
import { fillGreedily } from './build.ts';
import type { Clock } from './clock.ts';
import { improve } from './improve.ts';
import { State } from './state.ts';

/**
 * Keeps what can be kept, then fills the holes: meetings that run (`frozen`) first, then every printed
 * meeting that is still possible where it was, the worthiest first; all these are fixed. Then the usual
 * search over the rest. `model.pinned` is set to what was kept.
 */
export function repairSearch(
  model: Model,
  frozen: readonly number[],
  printed: readonly (readonly [pair: number, round: number])[],
  clock: Clock,
  seed: number,
): State {
  const state = new State(model);
  const keep = (pair: number, round: number): void => {
    state.place(pair, round);
    model.pinned[pair] = round;
  };
  const wasPinned = model.pinned.slice();
  model.pinned.fill(-1);
  const byWorth = [...printed].sort(
    ([a], [b]) =>
      Number(wasPinned[b]! >= 0) - Number(wasPinned[a]! >= 0) || model.value[b]! - model.value[a]! || a - b,
  );
  const running = new Set(frozen);
  for (const [pair, round] of byWorth) if (running.has(pair) && state.hasRoom(pair, round)) keep(pair, round);
  for (const [pair, round] of byWorth) {
    if (state.start[pair]! < 0 && state.fits(pair, round)) keep(pair, round);
  }
  fillGreedily(state);
  improve(state, clock, { seed, hot: 4, cold: 0.3, until: 1, pool: openPairs(state) });
  return state;
}

/** Unplanned or movable pairs for which some round has no kept meeting in the way. */
function openPairs(state: State): Int32Array {
  const { model } = state;
  const { rounds, pinned } = model;
  const open: number[] = [];
  for (let pair = 0; pair < model.pairs; pair++) {
    if (pinned[pair]! >= 0) continue;
    const c = model.candidate[pair]!;
    const r = model.recruiter[pair]!;
    for (let index = model.startsFrom[pair]!; index < model.startsFrom[pair + 1]!; index++) {
      const round = model.starts[index]!;
      const busy = state.at[c * rounds + round]!;
      if (busy >= 0 && pinned[busy]! >= 0) continue;
      if (!seatCanBeFree(state, r, round)) continue;
      open.push(pair);
      break;
    }
  }
  return Int32Array.from(open);
}

function seatCanBeFree(state: State, r: number, round: number): boolean {
  const { model } = state;
  const count = state.seatCount[r * model.rounds + round]!;
  if (count < model.seats[r]!) return true;
  const base = state.seatFrom[r]! + round * model.seats[r]!;
  for (let index = base; index < base + count; index++) {
    if (model.pinned[state.seatAt[index]!]! < 0) return true;
  }
  return false;
}
