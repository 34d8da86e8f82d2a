import type { Model } from '../model.ts';
import { Flow } from './flow.ts';
import { recruiterMeetings } from './flow-bound.ts';
import { hallOnly } from './pools.ts';

/** What the flow says of a contract: a first placement of its meetings, and who is in the way when it falls short. */
export type ContractFlow = {
  /** Pairs and starts, two numbers each; not all need fit together when somebody wants several. */
  meetings: number[];
  /** People (by index) who together want more than these recruiters can give them while they are there. */
  bottleneck: { candidates: number[]; wanted: number; recruiters: number[]; places: number } | null;
};

/** Above so many possible starts of all pairs, rounds are left out: the flow would not fit in memory. */
const LARGE = 400_000;

/**
 * Meetings that the contract asks for, as a flow: from candidates over their pairs to the recruiters' seats in each
 * round, and through the tables of the hall. Only that nobody can be in two places, and what runs, zones, stations and
 * helpers ask, is left out; so where it falls short no plan does it, and its minimum cut says who waits for whom
 * (Hall's condition). For one meeting each, with nothing left out, it is exact.
 */
export function contractFlow(model: Model): ContractFlow {
  const { candidates, recruiters, pairs, rounds } = model;
  const byRound = model.starts.length <= LARGE;
  const pairNode = 1 + candidates;
  const seatNode = pairNode + pairs;
  const recruiterNode = seatNode + (byRound ? recruiters * rounds : 0);
  const hallNode = recruiterNode + recruiters;
  const sink = hallNode + rounds;
  const flow = new Flow(sink + 1);
  const wanted = Int32Array.from({ length: candidates }, (_, c) => wantedBy(model, c));
  const first = Array.from(wanted, (count, c) => flow.arc(0, 1 + c, count, 1));
  /** Of each arc from a pair: its pair and start, in order. */
  const starts: { arc: number; pair: number; start: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    if (wanted[model.candidate[pair]!] === 0) continue;
    flow.arc(1 + model.candidate[pair]!, pairNode + pair, 1, 0);
    const r = model.recruiter[pair]!;
    for (const start of startsOf(model, pair, byRound)) {
      const to = byRound ? seatNode + r * rounds + start : recruiterNode + r;
      starts.push({ arc: flow.arc(pairNode + pair, to, 1, 0), pair, start });
    }
  }
  const inHall = hallOnly(model);
  for (let r = 0; r < recruiters; r++) {
    const most = recruiterMeetings(model, r);
    let open = 0;
    for (let round = 0; round < rounds; round++) open += model.recruiterAvailable[r * rounds + round]!;
    // A recruiter with fewer meetings than open seats is limited in all, others by the tables of each round.
    const limited = !byRound || most < open * model.seats[r]! || inHall[r] === 0;
    if (limited) flow.arc(recruiterNode + r, sink, most, 0);
    for (let round = 0; byRound && round < rounds; round++) {
      const to = limited ? recruiterNode + r : hallNode + round;
      flow.arc(seatNode + r * rounds + round, to, model.seats[r]!, 0);
    }
  }
  for (let round = 0; round < rounds; round++) flow.arc(hallNode + round, sink, model.tables, 0);
  flow.solve(
    0,
    sink,
    Int32Array.from({ length: sink + 1 }, (_, node) => node),
  );

  const meetings = starts.flatMap(({ arc, pair, start }) => (flow.flowOf(arc) > 0 ? [pair, start] : []));
  const met = first.reduce((sum, arc) => sum + flow.flowOf(arc), 0);
  if (met === wanted.reduce((sum, count) => sum + count, 0)) return { meetings, bottleneck: null };
  const reached = flow.reachedFrom(
    first.flatMap((arc, c) => (flow.flowOf(arc) < wanted[c]! ? [1 + c] : [])),
    0,
  );
  const group = Array.from({ length: candidates }, (_, c) => c).filter(
    (c) => reached[1 + c] === 1 && wanted[c]! > 0,
  );
  const hosts = new Set(
    starts
      .filter(({ pair }) => reached[1 + model.candidate[pair]!] === 1)
      .map(({ pair }) => model.recruiter[pair]!),
  );
  return {
    meetings,
    bottleneck: {
      candidates: group,
      wanted: group.reduce((sum, c) => sum + wanted[c]!, 0),
      recruiters: [...hosts].sort((a, b) => a - b),
      places: group.reduce((sum, c) => sum + flow.flowOf(first[c]!), 0),
    },
  };
}

/** Meetings that the contract gives somebody who is there at all. */
export function wantedBy(model: Model, c: number): number {
  return model.problem.candidates[c]!.available.includes(1) ? model.least[c]! : 0;
}

/** Where a pair may start (a pinned one only there); one of them stands for all when rounds are left out. */
function startsOf(model: Model, pair: number, byRound: boolean): Iterable<number> {
  if (model.pinned[pair]! >= 0) return [model.pinned[pair]!];
  const starts = model.starts.subarray(model.startsFrom[pair]!, model.startsFrom[pair + 1]!);
  return byRound ? starts : starts.subarray(0, 1);
}
