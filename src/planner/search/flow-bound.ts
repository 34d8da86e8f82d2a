import { type Model, UNLIMITED } from '../model.ts';
import { Flow } from './flow.ts';

export type FlowBound = {
  /** No plan is worth more: waiting and the order of rounds are left out. */
  bound: number;
  /** The pairs of a best set of meetings when rounds do not matter. */
  pairs: Int32Array;
  /** Of each pair: what forcing it would lose (negative), by the prices of the flow; 0 when it is in some best set. */
  reduced: Float64Array;
  /** What one more meeting of a recruiter, or one more use of a site's stations, would bring. */
  recruiterPrice: Float64Array;
  sitePrice: Float64Array;
  /** The same for one more table in one round. */
  tablePrice: number;
};

/**
 * Upper bound of the objective by a flow from sites over candidates and recruiters to the hall: values
 * and floors count, seats, stations and tables are summed over the rounds, and everything about the
 * order of rounds is left out (a relaxation, so every plan is a flow).
 */
export function flowBound(model: Model): FlowBound {
  const { candidates, recruiters, pairs, sites } = model;
  const source = 0;
  const candidateNode = 1 + sites;
  const recruiterNode = candidateNode + candidates;
  const hall = recruiterNode + recruiters;
  const sink = hall + 1;
  const flow = new Flow(sink + 1);
  const siteOf = siteOfCandidates(model);

  for (let site = 0; site < sites; site++) flow.arc(source, 1 + site, stationMeetings(model, site), 0);
  for (let c = 0; c < candidates; c++) {
    const from = siteOf[c]! < 0 ? source : 1 + siteOf[c]!;
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
  const inHall = alwaysInHall(model);
  for (let r = 0; r < recruiters; r++)
    flow.arc(recruiterNode + r, inHall[r] === 1 ? hall : sink, recruiterMeetings(model, r), 0);
  flow.arc(hall, sink, sumOf(usableTables(model)), 0);

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
    sitePrice: Float64Array.from({ length: sites }, (_, site) =>
      Math.max(0, price[1 + site]! - price[source]!),
    ),
    tablePrice: model.tables === UNLIMITED ? 0 : Math.max(0, price[sink]! - price[hall]!),
  };
}

/** Recruiters (1) all of whose meetings sit at a table of the hall. */
function alwaysInHall(model: Model): Uint8Array {
  const inHall = new Uint8Array(model.recruiters).fill(1);
  for (let pair = 0; pair < model.pairs; pair++)
    if (model.table[pair] === 0) inHall[model.recruiter[pair]!] = 0;
  return inHall;
}

/** Tables that can be in use, per round: no more than there are, than seats, or than candidates present. */
export function usableTables(model: Model): Float64Array {
  const { rounds } = model;
  return Float64Array.from({ length: rounds }, (_, round) => {
    let seats = 0;
    let present = 0;
    for (let r = 0; r < model.recruiters; r++)
      seats += model.recruiterAvailable[r * rounds + round]! * model.seats[r]!;
    for (let c = 0; c < model.candidates; c++) present += model.candidateAvailable[c * rounds + round]!;
    return Math.min(model.tables, seats, present);
  });
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** The site whose stations all meetings of a candidate need; -1 when some do not. */
function siteOfCandidates(model: Model): Int32Array {
  const siteOf = new Int32Array(model.candidates).fill(-2);
  for (let pair = 0; pair < model.pairs; pair++) {
    const c = model.candidate[pair]!;
    if (siteOf[c] === -2) siteOf[c] = model.station[pair]!;
    else if (siteOf[c] !== model.station[pair]) siteOf[c] = -1;
  }
  return siteOf.map((site) => Math.max(-1, site));
}

/** Most meetings of a site's stations: in each round no more than stations or candidates present. */
function stationMeetings(model: Model, site: number): number {
  const { rounds } = model;
  const siteOf = siteOfCandidates(model);
  let total = 0;
  for (let round = 0; round < rounds; round++) {
    let present = 0;
    for (let c = 0; c < model.candidates; c++) {
      if (siteOf[c] === site) present += model.candidateAvailable[c * rounds + round]!;
    }
    total += Math.min(present, model.stations[site]!);
  }
  return total;
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

/** Most meetings of a recruiter: own limit, and seats in the rounds of presence. */
export function recruiterMeetings(model: Model, r: number): number {
  const { rounds } = model;
  let open = 0;
  for (let round = 0; round < rounds; round++) open += model.recruiterAvailable[r * rounds + round]!;
  let shortest = rounds;
  for (let index = model.recruiterFrom[r]!; index < model.recruiterFrom[r + 1]!; index++) {
    shortest = Math.min(shortest, model.length[model.ofRecruiter[index]!]!);
  }
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
