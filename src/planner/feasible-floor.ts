import { planOf } from './make-plan.ts';
import { type Model, modelOf } from './model.ts';
import type { Plan, Stop } from './plan.ts';
import { leastOf, type Problem } from './problem.ts';
import { fillGreedily, placePinned } from './search/build.ts';
import { Clock } from './search/clock.ts';
import { Flow } from './search/flow.ts';
import { candidateMeetings, recruiterMeetings } from './search/flow-bound.ts';
import { improve } from './search/improve.ts';
import { State } from './search/state.ts';

export type FloorCheck = {
  /** True: `plan` does it. False: no plan can, for the reasons below. Null: neither was found. */
  possible: boolean | null;
  /** Who cannot have enough because of their own hours, limits or few wishes. */
  short: { candidate: string; least: number; reachable: number }[];
  /** Who together want more from few recruiters than these have places; null when there is no such group. */
  bottleneck: { candidates: string[]; wanted: number; recruiters: string[]; places: number } | null;
  plan: Plan | null;
};

/**
 * Whether everybody present can get at least `least` meetings (default: the problem's contract). First
 * simple proofs of the contrary (each person alone, then a flow, whose minimum cut names the group and
 * the recruiters it waits for: Hall's condition), then a search for a plan that does it.
 */
export function feasibleFloor(problem: Problem, least?: number | null, stop?: Stop, seed = 1): FloorCheck {
  const asked = least == null ? problem : withLeast(problem, least);
  const model = modelOf(asked);
  const short = alone(model);
  if (short.length > 0) return { possible: false, short, bottleneck: null, plan: null };
  const bottleneck = together(model);
  if (bottleneck !== null) return { possible: false, short, bottleneck, plan: null };
  const state = new State(model);
  placePinned(state);
  fillGreedily(state);
  if (state.debt > 0)
    improve(state, new Clock(stop ?? { iterations: 200_000 }), { seed, hot: 8, cold: 1, until: 1 });
  const found = state.debt === 0;
  return {
    possible: found ? true : null,
    short,
    bottleneck: null,
    plan: found ? planOf(model, state) : null,
  };
}

/** The same problem with another floor for everybody who is there at all. */
function withLeast(problem: Problem, least: number): Problem {
  return {
    ...problem,
    least,
    candidates: problem.candidates.map((candidate) => ({ ...candidate, least: null })),
  };
}

/** Candidates who are there, and what they can have at most by themselves. */
function alone(model: Model): FloorCheck['short'] {
  return model.problem.candidates.flatMap((candidate, c) => {
    if (!candidate.available.includes(1)) return [];
    let open = 0;
    for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
      const pair = model.ofCandidate[index]!;
      if (model.startsFrom[pair] !== model.startsFrom[pair + 1] || model.pinned[pair]! >= 0) open++;
    }
    const reachable = Math.min(open, candidateMeetings(model, c));
    const least = leastOf(model.problem, candidate);
    return reachable < least ? [{ candidate: candidate.id, least, reachable }] : [];
  });
}

/** A flow of the wanted meetings; when it falls short, the minimum cut is the bottleneck. */
function together(model: Model): FloorCheck['bottleneck'] {
  const { candidates, recruiters, pairs } = model;
  const sink = 1 + candidates + recruiters;
  const flow = new Flow(sink + 1);
  const wantedBy = (c: number): number =>
    model.problem.candidates[c]!.available.includes(1) ? model.least[c]! : 0;
  const first: number[] = [];
  for (let c = 0; c < candidates; c++) first.push(flow.arc(0, 1 + c, wantedBy(c), 1));
  const arcs = new Int32Array(pairs).fill(-1);
  for (let pair = 0; pair < pairs; pair++) {
    if (model.startsFrom[pair] === model.startsFrom[pair + 1] && model.pinned[pair]! < 0) continue;
    arcs[pair] = flow.arc(1 + model.candidate[pair]!, 1 + candidates + model.recruiter[pair]!, 1, 0);
  }
  for (let r = 0; r < recruiters; r++) flow.arc(1 + candidates + r, sink, recruiterMeetings(model, r), 0);
  flow.solve(
    0,
    sink,
    Int32Array.from({ length: sink + 1 }, (_, node) => node),
  );

  const inGroup = new Uint8Array(candidates);
  const waitedFor = new Uint8Array(recruiters);
  const queue: number[] = [];
  for (let c = 0; c < candidates; c++) {
    if (flow.flowOf(first[c]!) < wantedBy(c)) {
      inGroup[c] = 1;
      queue.push(c);
    }
  }
  if (queue.length === 0) return null;
  for (let c = queue.pop(); c !== undefined; c = queue.pop()) {
    for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
      const pair = model.ofCandidate[index]!;
      const r = model.recruiter[pair]!;
      if (arcs[pair]! < 0 || flow.flowOf(arcs[pair]!) > 0 || waitedFor[r] === 1) continue;
      waitedFor[r] = 1;
      for (let at = model.recruiterFrom[r]!; at < model.recruiterFrom[r + 1]!; at++) {
        const held = model.ofRecruiter[at]!;
        const other = model.candidate[held]!;
        if (arcs[held]! < 0 || flow.flowOf(arcs[held]!) === 0 || inGroup[other] === 1) continue;
        inGroup[other] = 1;
        queue.push(other);
      }
    }
  }
  const group = model.candidateIds.filter((_, c) => inGroup[c] === 1);
  const hosts = model.recruiterIds.filter((_, r) => waitedFor[r] === 1);
  return {
    candidates: group,
    wanted: model.least.reduce((sum, _, c) => sum + (inGroup[c] === 1 ? wantedBy(c) : 0), 0),
    recruiters: hosts,
    places: model.recruiterIds.reduce(
      (sum, _, r) => sum + (waitedFor[r] === 1 ? recruiterMeetings(model, r) : 0),
      0,
    ),
  };
}
