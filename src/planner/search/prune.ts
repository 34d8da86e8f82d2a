import type { State } from './state.ts';

/**
 * Takes out what costs more than it brings: a meeting worth less than the waits that it makes. The moves of the search
 * exchange meetings and add them, and only ever drop one for another; where waiting weighs much, or a day is long, the
 * last step is to drop one for nothing. Never below the fairness contract, never what is pinned.
 */
export function prune(state: State): void {
  const { model } = state;
  for (let again = true; again; ) {
    again = false;
    for (let pair = 0; pair < model.pairs; pair++) {
      if (state.start[pair]! < 0 || model.pinned[pair]! >= 0) continue;
      const { score, debt } = state;
      state.begin();
      state.remove(pair);
      if (state.score > score && state.debt <= debt) again = true;
      else state.undo();
    }
  }
  state.begin();
}
