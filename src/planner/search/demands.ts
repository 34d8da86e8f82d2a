import { fittingTables, type Model } from '../model.ts';
import { Units } from './units.ts';

/**
 * What only some events ask for, kept out of the plain path: breaks of recruiters, helpers, and tables
 * by name. An event without any of them has none of this (`demandsOf` is null).
 */
export type Demands = {
  /** `seatCount`: meetings per recruiter and round, as the state has them. */
  fits(seatCount: Int16Array, pair: number, start: number): boolean;
  placed(pair: number, start: number): void;
  removed(pair: number): void;
  /** Starts a move that may be undone by `rewind`. */
  forget(): void;
  rewind(): void;
  helpers: Units | null;
  tables: Units | null;
};

/** The demands of a problem; null when there are none. */
export function demandsOf(model: Model): Demands | null {
  const { problem, rounds } = model;
  const hasBreaks = problem.recruiters.some((recruiter) => (recruiter.breaks ?? []).length > 0);
  const helpers = helperUnits(model);
  const tables = tableUnits(model);
  if (!hasBreaks && helpers === null && tables === null) return null;
  const units = [helpers, tables].filter((unit) => unit !== null);
  return {
    helpers,
    tables,
    fits(seatCount, pair, start) {
      if (hasBreaks && !breaksFit(model, seatCount, pair, start)) return false;
      return units.every((unit) => !unit.needs(pair) || unit.fits(pair, start));
    },
    placed(pair, start) {
      for (const unit of units) if (unit.needs(pair)) unit.placed(pair, start);
    },
    removed(pair) {
      for (const unit of units) if (unit.needs(pair)) unit.removed(pair);
    },
    forget() {
      for (const unit of units) unit.forget();
    },
    rewind() {
      for (const unit of units) unit.rewind();
    },
  };

  function breaksFit(of: Model, seatCount: Int16Array, pair: number, start: number): boolean {
    const r = of.recruiter[pair]!;
    const end = start + of.length[pair]!;
    return (problem.recruiters[r]!.breaks ?? []).every(({ rounds: wanted, from, to }) => {
      let free = 0;
      for (let round = from; round <= to; round++) {
        free = (round >= start && round < end) || seatCount[r * rounds + round]! > 0 ? 0 : free + 1;
        if (free >= wanted) return true;
      }
      return false;
    });
  }
}

/** Indexes of the helpers that may serve a candidate's meetings; empty when none is needed. */
function helperUnits(model: Model): Units | null {
  const { problem, rounds } = model;
  if (!problem.candidates.some((candidate) => candidate.helper)) return null;
  const helpers = problem.helpers ?? [];
  const allowed = Array.from({ length: model.pairs }, (_, pair) => {
    const kind = problem.candidates[model.candidate[pair]!]!.helper;
    if (!kind) return new Int32Array(0);
    return Int32Array.from(helpers.flatMap((helper, index) => (helper.kinds.includes(kind) ? [index] : [])));
  });
  return new Units(
    rounds,
    allowed,
    model.length,
    Uint8Array.from(helpers.flatMap((helper) => helper.available)),
  );
}

/**
 * Tables as units, when some recruiter or candidate asks for particular ones. Others take any table, so
 * they only count (Hall's condition) as long as all meetings last one round.
 */
function tableUnits(model: Model): Units | null {
  const { problem } = model;
  const list = problem.tableList ?? null;
  if (list === null) return null;
  const longMeetings = model.length.some((length) => length > 1);
  const allowed = Array.from({ length: model.pairs }, (_, pair) => {
    if (model.table[pair] === 0) return new Int32Array(0);
    const fitting = fittingTables(problem, model.candidate[pair]!, model.recruiter[pair]!);
    return fitting.length === list.length && !longMeetings ? new Int32Array(0) : Int32Array.from(fitting);
  });
  if (allowed.every((units) => units.length === 0)) return null;
  return new Units(model.rounds, allowed, model.length, new Uint8Array(list.length * model.rounds).fill(1));
}
