import { planOf } from './make-plan.ts';
import { type Model, modelOf } from './model.ts';
import type { Plan, Stop } from './plan.ts';
import { leastOf, type Problem } from './problem.ts';
import { placeMeetings, placePinned } from './search/build.ts';
import { Clock } from './search/clock.ts';
import { type ContractFlow, contractFlow, wantedBy } from './search/contract-flow.ts';
import { exactContract, smallestGroup } from './search/exact-contract.ts';
import { candidateMeetings } from './search/flow-bound.ts';
import { payContract } from './search/pay-contract.ts';
import { State } from './search/state.ts';

export type FloorCheck = {
  /** True: `plan` does it. False: no plan can, for the reasons below. Null: neither was found. */
  possible: boolean | null;
  /** Who cannot have enough because of their own hours, limits or few wishes. */
  short: { candidate: string; least: number; reachable: number }[];
  /** Who together want more of few recruiters than these can give them while they are there; null: no such group. */
  bottleneck: { candidates: string[]; wanted: number; recruiters: string[]; places: number } | null;
  plan: Plan | null;
};

/** Iterations of the search for a plan that keeps the contract, when none is given. */
const ITERATIONS = 200_000;

/**
 * Whether everybody present can get at least `least` meetings (default: the problem's contract). First simple proofs
 * of the contrary: each person alone, then a flow over the rounds, whose minimum cut names the group and the
 * recruiters it waits for (Hall's condition). Then a search for a plan that does it, and for small events all ways.
 */
export function feasibleFloor(problem: Problem, least?: number | null, stop?: Stop, seed = 1): FloorCheck {
  const asked = least == null ? problem : withLeast(problem, least);
  const model = modelOf(asked);
  const short = alone(model);
  const impossible = (bottleneck: FloorCheck['bottleneck']): FloorCheck => ({
    possible: false,
    short,
    bottleneck,
    plan: null,
  });
  if (short.length > 0) return impossible(null);
  const { bottleneck, meetings } = contractFlow(model);
  if (bottleneck !== null) return impossible(named(model, bottleneck));
  const state = new State(model);
  placePinned(state);
  placeMeetings(state, meetings);
  payContract(state, new Clock(stop ?? { iterations: ITERATIONS }), seed, 1);
  const exact = state.debt === 0 ? state : exactContract(model, null);
  if (exact === false) return impossible(named(model, groupOf(model)));
  return {
    possible: exact === null ? null : true,
    short,
    bottleneck: null,
    plan: exact && planOf(model, exact),
  };
}

/** Who cannot all have enough though each could, and any few of them: found by trying all. */
function groupOf(model: Model): NonNullable<ContractFlow['bottleneck']> {
  const candidates = smallestGroup(model);
  const wanted = candidates.reduce((sum, c) => sum + wantedBy(model, c), 0);
  const recruiters = new Set(
    candidates.flatMap((c) =>
      [...model.ofCandidate.subarray(model.candidateFrom[c]!, model.candidateFrom[c + 1]!)]
        .filter((pair) => model.startsFrom[pair] !== model.startsFrom[pair + 1])
        .map((pair) => model.recruiter[pair]!),
    ),
  );
  return { candidates, wanted, recruiters: [...recruiters].sort((a, b) => a - b), places: wanted - 1 };
}

function named(model: Model, found: NonNullable<ContractFlow['bottleneck']>): FloorCheck['bottleneck'] {
  return {
    ...found,
    candidates: found.candidates.map((c) => model.candidateIds[c]!),
    recruiters: found.recruiters.map((r) => model.recruiterIds[r]!),
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
