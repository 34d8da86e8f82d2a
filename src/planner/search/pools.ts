import { fittingTables, type Model, UNLIMITED } from '../model.ts';

/**
 * What meetings share beside the recruiters' seats: the tables of the hall, the stations of a site, the
 * helpers of a kind, a few particular tables. Each has so many places per round. A meeting uses one place
 * of each of its pools; that is less than the rules ask (a helper may be of two kinds, a table suit many),
 * so a bound over pools is a bound.
 */
export type Pools = {
  count: number;
  /** pool × rounds + round: places that can be in use, no more than people there could use. */
  places: Float64Array;
  /** Pools of each pair: `of[from[pair] … from[pair + 1])`. */
  of: Int32Array;
  from: Int32Array;
  /** The hall's pool; -1 when tables are not counted. */
  hall: number;
  /** Of each candidate: a pool other than the hall which all their meetings use; -1 when there is none. */
  ofCandidate: Int32Array;
};

/** Above so many kinds of particular tables, a meeting counts only for its own kind. */
const MANY_KINDS = 20;

/** The pools of a problem. */
export function poolsOf(model: Model): Pools {
  const own: number[][] = Array.from({ length: model.pairs }, () => []);
  const limits: ((round: number) => number)[] = [];
  const add = (limit: (round: number) => number): number => limits.push(limit) - 1;

  const { problem } = model;
  const site = problem.sites.map(({ stations }, index) =>
    stations === null ? -1 : add((round) => model.stations[index * model.rounds + round]!),
  );
  const kinds = new Map<string, number>();
  for (const { helper } of problem.candidates) {
    if (!helper || kinds.has(helper)) continue;
    const able = (problem.helpers ?? []).filter((one) => one.kinds.includes(helper));
    kinds.set(
      helper,
      add((round) => able.filter(({ available }) => available[round] === 1).length),
    );
  }
  for (let pair = 0; pair < model.pairs; pair++) {
    const station = model.station[pair]!;
    if (station >= 0 && site[station]! >= 0) own[pair]!.push(site[station]!);
    const helper = problem.candidates[model.candidate[pair]!]!.helper;
    if (helper) own[pair]!.push(kinds.get(helper)!);
  }
  addTables(model, own, add);
  const hall = model.tables < UNLIMITED ? add((round) => Math.min(model.tables, seatsIn(model, round))) : -1;
  if (hall >= 0)
    for (let pair = 0; pair < model.pairs; pair++) if (model.table[pair] === 1) own[pair]!.push(hall);

  const from = new Int32Array(model.pairs + 1);
  own.forEach((pools, pair) => {
    from[pair + 1] = from[pair]! + pools.length;
  });
  const of = Int32Array.from(own.flat());
  return {
    count: limits.length,
    places: placesOf(model, own, limits),
    of,
    from,
    hall,
    ofCandidate: sharedByAll(model, own, hall),
  };
}

/** A pool for each set of particular tables; whoever has fewer of these to choose from counts in it too. */
function addTables(model: Model, own: number[][], add: (limit: () => number) => number): void {
  const all = model.problem.tableList ?? [];
  const sets = new Map<string, { tables: ReadonlySet<number>; pool: number }>();
  const ofPair: (string | null)[] = own.map((_, pair) => {
    if (all.length === 0 || model.table[pair] === 0) return null;
    const tables = fittingTables(model.problem, model.candidate[pair]!, model.recruiter[pair]!);
    if (tables.length === all.length) return null;
    const key = tables.join(' ');
    if (!sets.has(key)) sets.set(key, { tables: new Set(tables), pool: add(() => tables.length) });
    return key;
  });
  const wider = new Map<string, number[]>();
  for (const [key, { tables, pool }] of sets) {
    const around = [...sets.values()].filter((set) => [...tables].every((table) => set.tables.has(table)));
    wider.set(key, sets.size > MANY_KINDS ? [pool] : around.map((set) => set.pool));
  }
  ofPair.forEach((key, pair) => {
    if (key !== null) own[pair]!.push(...wider.get(key)!);
  });
}

function seatsIn(model: Model, round: number): number {
  let seats = 0;
  for (let r = 0; r < model.recruiters; r++)
    seats += model.recruiterAvailable[r * model.rounds + round]! * model.seats[r]!;
  return seats;
}

/** No more places are in use than candidates of the pool are there. */
function placesOf(
  model: Model,
  own: readonly (readonly number[])[],
  limits: readonly ((round: number) => number)[],
): Float64Array {
  const { rounds } = model;
  const present = new Float64Array(limits.length * rounds);
  const counted = new Int32Array(limits.length).fill(-1);
  for (let c = 0; c < model.candidates; c++) {
    for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
      for (const pool of own[model.ofCandidate[index]!]!) {
        if (counted[pool] === c) continue;
        counted[pool] = c;
        for (let round = 0; round < rounds; round++)
          present[pool * rounds + round]! += model.candidateAvailable[c * rounds + round]!;
      }
    }
  }
  return present.map((count, cell) => Math.min(count, limits[Math.floor(cell / rounds)]!(cell % rounds)));
}

function sharedByAll(model: Model, own: readonly (readonly number[])[], hall: number): Int32Array {
  return Int32Array.from({ length: model.candidates }, (_, c) => {
    const pairs = model.ofCandidate.subarray(model.candidateFrom[c]!, model.candidateFrom[c + 1]!);
    const [first] = pairs;
    if (first === undefined) return -1;
    return (
      own[first]!.find((pool) => pool !== hall && pairs.every((pair) => own[pair]!.includes(pool))) ?? -1
    );
  });
}

/** Recruiters (1) all of whose meetings sit at a table. */
export function hallOnly(model: Model): Uint8Array {
  const inHall = new Uint8Array(model.recruiters).fill(1);
  for (let pair = 0; pair < model.pairs; pair++)
    if (model.table[pair] === 0) inHall[model.recruiter[pair]!] = 0;
  return inHall;
}
