import {
  leastOf,
  lengthOf,
  type Pair,
  type Problem,
  siteOf,
  stationsIn,
  usesStation,
  usesTable,
  type Wish,
} from './problem.ts';

/**
 * A problem as numbers: candidates, recruiters, sites and pairs by index, in flat typed arrays.
 * A pair is a wish, or a pinned or previous pair without one (value 0). Built once per search.
 */
export type Model = {
  problem: Problem;
  rounds: number;
  candidates: number;
  recruiters: number;
  pairs: number;
  sites: number;
  candidateIds: string[];
  recruiterIds: string[];
  candidateIndex: Map<string, number>;
  recruiterIndex: Map<string, number>;
  /** Of each pair. */
  candidate: Int32Array;
  recruiter: Int32Array;
  /** weights.value × value. */
  value: Float64Array;
  length: Uint8Array;
  table: Uint8Array;
  /** Site whose station the meeting uses, or -1. */
  station: Int32Array;
  /** Round in the previous plan, or -1. */
  previous: Int16Array;
  /** Pinned round, or -1. */
  pinned: Int16Array;
  /** pair × rounds + round: 1 when both are available for the whole meeting and the pair is not forbidden. */
  startable: Uint8Array;
  /** Rounds in which each pair may start: `starts[startsFrom[pair] … startsFrom[pair + 1])`. */
  starts: Uint8Array;
  startsFrom: Int32Array;
  /** Pairs of each candidate, by falling value: `ofCandidate[candidateFrom[c] … candidateFrom[c + 1])`. */
  ofCandidate: Int32Array;
  candidateFrom: Int32Array;
  ofRecruiter: Int32Array;
  recruiterFrom: Int32Array;
  /** Of each candidate. */
  most: Int32Array;
  longestRun: Int32Array;
  least: Int32Array;
  /** Of each recruiter. */
  seats: Int32Array;
  recruiterMost: Int32Array;
  zone: Int32Array;
  /** candidate × rounds + round, recruiter × rounds + round. */
  candidateAvailable: Uint8Array;
  recruiterAvailable: Uint8Array;
  /** Tables per round; a large number when not counted. */
  tables: number;
  /** site × rounds + round; a large number when not counted. */
  stations: Int32Array;
  zoneGap: number;
  /** Weighted gain of a candidate's nth meeting (from 0); 0 after the last given. */
  floorGain: Float64Array;
  idleCandidate: number;
  idleRecruiter: number;
  change: number;
};

export const UNLIMITED = 1 << 29;

/** A key for a pair, for maps. */
export function pairKey(pair: Pair): string {
  return `${pair.candidate}\u0000${pair.recruiter}`;
}

/** Turns a valid problem (see `readProblem`) into numbers. No meeting may start before `earliest`. */
export function modelOf(problem: Problem, earliest = 0): Model {
  const rounds = problem.rounds;
  const candidateIndex = new Map(problem.candidates.map((candidate, index) => [candidate.id, index]));
  const recruiterIndex = new Map(problem.recruiters.map((recruiter, index) => [recruiter.id, index]));
  const siteIndex = new Map(problem.sites.map((site, index) => [site.id, index]));
  const known = allPairs(problem);
  const count = known.length;
  const C = problem.candidates.length;
  const R = problem.recruiters.length;

  const model: Model = {
    problem,
    rounds,
    candidates: C,
    recruiters: R,
    pairs: count,
    sites: problem.sites.length,
    candidateIds: problem.candidates.map((candidate) => candidate.id),
    recruiterIds: problem.recruiters.map((recruiter) => recruiter.id),
    candidateIndex,
    recruiterIndex,
    candidate: new Int32Array(count),
    recruiter: new Int32Array(count),
    value: new Float64Array(count),
    length: new Uint8Array(count),
    table: new Uint8Array(count),
    station: new Int32Array(count).fill(-1),
    previous: new Int16Array(count).fill(-1),
    pinned: new Int16Array(count).fill(-1),
    startable: new Uint8Array(count * rounds),
    starts: new Uint8Array(0),
    startsFrom: new Int32Array(count + 1),
    ofCandidate: new Int32Array(count),
    candidateFrom: new Int32Array(C + 1),
    ofRecruiter: new Int32Array(count),
    recruiterFrom: new Int32Array(R + 1),
    most: Int32Array.from(problem.candidates, (candidate) => candidate.most),
    longestRun: Int32Array.from(problem.candidates, (candidate) => candidate.longestRun ?? UNLIMITED),
    least: Int32Array.from(problem.candidates, (candidate) => leastOf(problem, candidate)),
    seats: Int32Array.from(problem.recruiters, (recruiter) => recruiter.seats),
    recruiterMost: Int32Array.from(problem.recruiters, (recruiter) => recruiter.most ?? UNLIMITED),
    zone: Int32Array.from(problem.recruiters, (recruiter) => recruiter.zone),
    candidateAvailable: Uint8Array.from(problem.candidates.flatMap((candidate) => candidate.available)),
    recruiterAvailable: Uint8Array.from(problem.recruiters.flatMap((recruiter) => recruiter.available)),
    tables: problem.tableList?.length ?? problem.tables ?? UNLIMITED,
    stations: Int32Array.from(
      problem.sites.flatMap((site) =>
        Array.from({ length: rounds }, (_, round) => stationsIn(site, round) ?? UNLIMITED),
      ),
    ),
    zoneGap: problem.zoneGap,
    floorGain: Float64Array.from(problem.weights.floor, (gain) => gain * problem.weights.value),
    idleCandidate: problem.weights.idleCandidate,
    idleRecruiter: problem.weights.idleRecruiter,
    change: problem.weights.change,
  };

  const forbidden = new Set((problem.forbidden ?? []).map(pairKey));
  const indexOf = new Map<string, number>();
  known.forEach((pair, index) => {
    const c = candidateIndex.get(pair.candidate)!;
    const r = recruiterIndex.get(pair.recruiter)!;
    const candidate = problem.candidates[c]!;
    const recruiter = problem.recruiters[r]!;
    const wish = pair.wish;
    const place = siteIndex.get(siteOf(wish, candidate, recruiter))!;
    indexOf.set(pairKey(pair), index);
    model.candidate[index] = c;
    model.recruiter[index] = r;
    model.value[index] = (wish?.value ?? 0) * problem.weights.value;
    model.length[index] = lengthOf(wish, recruiter);
    model.table[index] = usesTable(wish, candidate, recruiter) ? 1 : 0;
    if (usesStation(wish, recruiter, problem.sites[place]!)) model.station[index] = place;
    if (!forbidden.has(pairKey(pair)) && served(problem, c, r, model.table[index] === 1))
      fillStarts(model, index, earliest);
  });
  for (const pin of problem.pinned) model.pinned[indexOf.get(pairKey(pin))!] = pin.round;
  for (const placed of problem.previous ?? []) model.previous[indexOf.get(pairKey(placed))!] = placed.round;
  listStarts(model);
  group(model.candidate, model.value, model.candidateFrom, model.ofCandidate);
  group(model.recruiter, model.value, model.recruiterFrom, model.ofRecruiter);
  return model;
}

/** Wishes first, in their order; then pinned and previous pairs that nobody wished. */
function allPairs(problem: Problem): (Pair & { wish: Wish | null })[] {
  const pairs: (Pair & { wish: Wish | null })[] = problem.wishes.map((wish) => ({
    candidate: wish.candidate,
    recruiter: wish.recruiter,
    wish,
  }));
  const seen = new Set(problem.wishes.map(pairKey));
  for (const { candidate, recruiter } of [...problem.pinned, ...(problem.previous ?? [])]) {
    const pair = { candidate, recruiter, wish: null };
    if (seen.has(pairKey(pair))) continue;
    seen.add(pairKey(pair));
    pairs.push(pair);
  }
  return pairs;
}

/** Whether some table and some helper could ever serve this pair. */
function served(problem: Problem, c: number, r: number, table: boolean): boolean {
  const kind = problem.candidates[c]!.helper ?? null;
  if (kind !== null && !(problem.helpers ?? []).some((helper) => helper.kinds.includes(kind))) return false;
  return !table || (problem.tableList ?? null) === null || fittingTables(problem, c, r).length > 0;
}

/** Indexes in `tableList` of the tables where this pair may meet. */
export function fittingTables(problem: Problem, candidate: number, recruiter: number): number[] {
  const own = problem.recruiters[recruiter]!.tables ?? null;
  const needs = problem.candidates[candidate]!.needs ?? [];
  return (problem.tableList ?? []).flatMap((table, index) => {
    const sits = own === null || own.includes(table.id);
    return sits && needs.every((need) => table.features.includes(need)) ? [index] : [];
  });
}

function fillStarts(model: Model, pair: number, earliest: number): void {
  const { rounds } = model;
  const length = model.length[pair]!;
  const c = model.candidate[pair]! * rounds;
  const r = model.recruiter[pair]! * rounds;
  for (let start = earliest; start + length <= rounds; start++) {
    let free = 1;
    for (let round = start; round < start + length; round++) {
      if (model.candidateAvailable[c + round] === 0 || model.recruiterAvailable[r + round] === 0) free = 0;
    }
    model.startable[pair * rounds + start] = free;
  }
}

function listStarts(model: Model): void {
  const { rounds, pairs, startable, startsFrom } = model;
  for (let pair = 0; pair < pairs; pair++) {
    let open = 0;
    for (let round = 0; round < rounds; round++) open += startable[pair * rounds + round]!;
    startsFrom[pair + 1] = startsFrom[pair]! + open;
  }
  const starts = new Uint8Array(startsFrom[pairs]!);
  let next = 0;
  for (let at = 0; at < startable.length; at++) if (startable[at] === 1) starts[next++] = at % rounds;
  model.starts = starts;
}

/** Lists the pairs of each owner (counting sort), each list by falling value. */
function group(owner: Int32Array, value: Float64Array, from: Int32Array, into: Int32Array): void {
  for (const index of owner) from[index + 1]! += 1;
  for (let index = 1; index < from.length; index++) from[index]! += from[index - 1]!;
  const next = from.slice();
  owner.forEach((index, pair) => {
    into[next[index]!++] = pair;
  });
  for (let index = 0; index + 1 < from.length; index++) {
    into.subarray(from[index]!, from[index + 1]!).sort((a, b) => value[b]! - value[a]! || a - b);
  }
}
