import type { Model } from '../model.ts';
import { placePinned } from './build.ts';
import { wantedBy } from './contract-flow.ts';
import { State } from './state.ts';

/** Above so many possible starts of all pairs trying all is hopeless. */
const SMALL = 4_000;
/** Attempts to place a meeting after which nothing is said. */
const ATTEMPTS = 30_000;

/**
 * Tries all ways to give everybody in `group` (null: everybody) what the contract says, the person with the fewest
 * choices first. A state that does it; false when none exists; null when that was too much to try. Complete because
 * the rules are monotone: in a plan that keeps the contract, these meetings alone are allowed too.
 */
export function exactContract(model: Model, group: ReadonlySet<number> | null): State | false | null {
  if (model.starts.length > SMALL) return null;
  const state = new State(model);
  placePinned(state);
  state.begin();
  const wanted = Int32Array.from({ length: model.candidates }, (_, c) =>
    group === null || group.has(c) ? wantedBy(model, c) : 0,
  );
  let attempts = 0;
  const found = next(-1, -1);
  if (found) {
    state.begin();
    return state;
  }
  // Helpers and tables of long meetings are not tried in all ways.
  const sure = state.demands === null || model.length.every((length) => length === 1);
  return attempts <= ATTEMPTS && sure ? false : null;

  /** Gives the next meeting: of the same person after the last one given, so that no set is tried twice. */
  function next(person: number, last: number): boolean {
    const same = person >= 0 && state.count[person]! < wanted[person]!;
    const c = same ? person : fewestChoices();
    if (c < 0) return true;
    for (let index = same ? last + 1 : 0; attempts <= ATTEMPTS; index++) {
      const at = nthStart(c, index);
      if (at === null) return false;
      const [pair, start] = at;
      if (state.start[pair]! >= 0 || !state.fits(pair, start)) continue;
      attempts++;
      state.place(pair, start);
      if (next(c, index)) return true;
      state.remove(pair);
      state.begin();
    }
    return false;
  }

  /** Who still misses meetings and has the fewest ways to get one; -1 when nobody misses any. */
  function fewestChoices(): number {
    let fewest = Number.POSITIVE_INFINITY;
    let chosen = -1;
    for (let c = 0; c < model.candidates; c++) {
      if (state.count[c]! >= wanted[c]!) continue;
      let choices = 0;
      for (let at = model.candidateFrom[c]!; at < model.candidateFrom[c + 1]! && choices < fewest; at++) {
        const pair = model.ofCandidate[at]!;
        if (state.start[pair]! >= 0) continue;
        for (let open = model.startsFrom[pair]!; open < model.startsFrom[pair + 1]!; open++)
          if (state.fits(pair, model.starts[open]!)) choices++;
      }
      if (choices >= fewest) continue;
      fewest = choices;
      chosen = c;
    }
    return chosen;
  }

  /** The nth of all possible starts of a candidate's pairs; null after the last. */
  function nthStart(c: number, n: number): [pair: number, start: number] | null {
    let left = n;
    for (let at = model.candidateFrom[c]!; at < model.candidateFrom[c + 1]!; at++) {
      const pair = model.ofCandidate[at]!;
      const open = model.startsFrom[pair + 1]! - model.startsFrom[pair]!;
      if (left < open) return [pair, model.starts[model.startsFrom[pair]! + left]!];
      left -= open;
    }
    return null;
  }
}

/**
 * The fewest people who cannot all have what the contract says, when `exactContract` says so of everybody: each is
 * left out in turn, and stays out as long as the others still cannot.
 */
export function smallestGroup(model: Model): number[] {
  const group = new Set<number>();
  for (let c = 0; c < model.candidates; c++) if (wantedBy(model, c) > 0) group.add(c);
  for (const c of [...group]) {
    group.delete(c);
    if (exactContract(model, group) !== false) group.add(c);
  }
  return [...group];
}
