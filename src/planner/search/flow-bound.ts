import { type Model, UNLIMITED } from '../model.ts';
import type { Break } from '../problem.ts';
import { Flow } from './flow.ts';
import { hallOnly, type Pools, poolsOf } from './pools.ts';

export type FlowBound = {
  /** No plan is worth more: waiting and the order of rounds are left out. */
  bound: number;
  /** The pairs of a best set of meetings when rounds do not matter. */
  pairs: Int32Array;
  /** Of each pair: what forcing it would lose (negative), by the prices of the flow; 0 when it is in some best set. */
  reduced: Float64Array;
  /** What one more meeting of a recruiter, or one more place of a pool, would bring. */
  recruiterPrice: Float64Array;
  poolPrice: Float64Array;
  pools: Pools;
};

/**
 * Upper bound of the objective by a flow from pools (stations of a site, helpers of a kind) over candidates
 * and recruiters to the hall: values and floors count, seats and places are summed over the rounds, and everything about the
 * order of rounds is left out (a relaxation, so every plan is a flow).
 */
export function flowBound(model: Model): FlowBound {
  const { candidates, recruiters, pairs } = model;
  const pools = poolsOf(model);
  const source = 0;
  const candidateNode = 1 + pools.count;
  const recruiterNode = candidateNode + candidates;
  const hall = recruiterNode + recruiters;
  const sink = hall + 1;
  const flow = new Flow(sink + 1);

  const places = placesInAll(model, pools);
  for (let pool = 0; pool < pools.count; pool++) flow.arc(source, 1 + pool, places[pool]!, 0);
  for (let c = 0; c < candidates; c++) {
    const from = pools.ofCandidate[c]! < 0 ? source : 1 + pools.ofCandidate[c]!;
    let left = candidateMeetings(model, c);
    for (const gain of falling(model.floorGain, left)) {
      flow.arc(from, candidateNode + c, 1, gain);
      left--;
    }
    if (left > 0) flow.arc(from, candidateNode + c, left, 0);
  }
  const arcs = new Int32Array(pairs).fill(-1);
  for (let pair = 0; pair < pairs; pair++) {
    if (model.startsFrom[pair] === model.startsFrom[pair + 1] && model.pinned[pair]! < 0) continue;
    const c = candidateNode + model.candidate[pair]!;
    arcs[pair] = flow.arc(c, recruiterNode + model.recruiter[pair]!, 1, model.value[pair]!);
  }
  const inHall = hallOnly(model);
  for (let r = 0; r < recruiters; r++)
    flow.arc(recruiterNode + r, inHall[r] === 1 ? hall : sink, recruiterMeetings(model, r), 0);
  flow.arc(hall, sink, pools.hall < 0 ? UNLIMITED : places[pools.hall]!, 0);

  const order = Int32Array.from({ length: sink + 1 }, (_, node) => node);
  const { gain, price } = flow.solve(source, sink, order);
  const held = Int32Array.from({ length: pairs }, (_, pair) => pair).filter(
    (pair) => arcs[pair]! >= 0 && flow.flowOf(arcs[pair]!) > 0,
  );
  return {
    bound: gain,
    pairs: held,
    reduced: Float64Array.from({ length: pairs }, (_, pair) => {
      const c = candidateNode + model.candidate[pair]!;
      return model.value[pair]! - price[c]! + price[recruiterNode + model.recruiter[pair]!]!;
    }),
    recruiterPrice: Float64Array.from({ length: recruiters }, (_, r) =>
      Math.max(0, price[inHall[r] === 1 ? hall : sink]! - price[recruiterNode + r]!),
    ),
    poolPrice: Float64Array.from({ length: pools.count }, (_, pool) =>
      Math.max(0, pool === pools.hall ? price[sink]! - price[hall]! : price[1 + pool]! - price[source]!),
    ),
    pools,
  };
}

function placesInAll({ rounds }: Model, pools: Pools): Float64Array {
  return Float64Array.from({ length: pools.count }, (_, pool) =>
    pools.places.subarray(pool * rounds, (pool + 1) * rounds).reduce((sum, places) => sum + places, 0),
  );
}

/** Most meetings of a candidate: own limit, and runs in the rounds of presence. */
export function candidateMeetings(model: Model, c: number): number {
  const { rounds } = model;
  let total = 0;
  let run = 0;
  for (let round = 0; round < rounds; round++) {
    const here = model.candidateAvailable[c * rounds + round] === 1;
    run = here && run < model.longestRun[c]! ? run + 1 : 0;
    if (run > 0) total++;
  }
  return Math.min(total, model.most[c]!);
}

/** Most meetings of a recruiter: own limit, and seats in the rounds of presence without the breaks. */
export function recruiterMeetings(model: Model, r: number): number {
  const { rounds } = model;
  let open = -roundsOff(model, r);
  for (let round = 0; round < rounds; round++) open += model.recruiterAvailable[r * rounds + round]!;
  let shortest = rounds;
  for (let index = model.recruiterFrom[r]!; index < model.recruiterFrom[r + 1]!; index++) {
    shortest = Math.min(shortest, model.length[model.ofRecruiter[index]!]!);
  }
  open = Math.max(0, open);
  return Math.min(model.recruiterMost[r]!, Math.floor(open / Math.max(1, shortest)) * model.seats[r]!);
}

/**
 * Gains of the first, second … meeting made non-increasing from above, so that a flow takes them in order:
 * each step counts as the best of those still to come. Whole numbers stay whole, which keeps the flow exact.
 */
function falling(gains: Float64Array, most: number): number[] {
  const steps = [...gains.subarray(0, Math.max(0, most))];
  for (let index = steps.length - 2; index >= 0; index--) {
    steps[index] = Math.max(steps[index]!, steps[index + 1]!);
  }
  return steps;
}

/** Rounds of presence that breaks take at least: each where it takes fewest, of breaks whose windows are apart. */
function roundsOff(model: Model, r: number): number {
  const row = r * model.rounds;
  let off = 0;
  let last = -1;
  for (const { rounds, from, to } of breaksByEnd(model, r)) {
    if (from <= last) continue;
    last = to;
    let fewest = rounds;
    for (let start = from; start + rounds - 1 <= to; start++) {
      let here = 0;
      for (let round = start; round < start + rounds; round++) here += model.recruiterAvailable[row + round]!;
      fewest = Math.min(fewest, here);
    }
    off += fewest;
  }
  return off;
}

function breaksByEnd(model: Model, r: number): Break[] {
  return [...(model.problem.recruiters[r]!.breaks ?? [])].sort((a, b) => a.to - b.to);
}
