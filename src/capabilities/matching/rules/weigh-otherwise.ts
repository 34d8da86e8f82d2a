import { sensitivity } from '../../../planner/index.ts';
import type { DraftMeeting, Emphasis, Tally } from '../schema.ts';
import type { SeatedProblem } from './build-problem.ts';
import { asPlan } from './draft-plan.ts';
import { weightsFor } from './weights.ts';

/** Somebody waits for the answer: moves first, so that the same question has the same answer, and a second at most. */
const ITERATIONS = 400_000;
const SECONDS = 1;

export interface Weighed {
  readonly before: Tally;
  readonly after: Tally;
  /** Pairs that meet in the draft and would not any more. */
  readonly replaced: number;
}

/** What would become of a draft if the rules weighed otherwise, counted in people, interviews and rounds. */
export function weighOtherwise(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  emphasis: Emphasis,
  { seed, now }: { seed: number; now: () => number },
): Weighed {
  const weights = weightsFor({ floor: problem.least ?? 0, published: problem.previous !== null }, emphasis);
  const plan = asPlan(meetings);
  const found = sensitivity(problem, plan, weights, { iterations: ITERATIONS, seconds: SECONDS, now }, seed);
  const kept = new Set(found.plan.meetings.map(pairOf));
  return {
    before: tally(problem, plan.meetings, found.before.counts),
    after: tally(problem, found.plan.meetings, found.after.counts),
    replaced: plan.meetings.filter((meeting) => !kept.has(pairOf(meeting))).length,
  };
}

const pairOf = ({ candidate, recruiter }: { candidate: string; recruiter: string }) =>
  `${candidate}/${recruiter}`;

function tally(
  { wishes }: SeatedProblem,
  meetings: readonly { candidate: string; recruiter: string }[],
  counts: ReturnType<typeof sensitivity>['before']['counts'],
): Tally {
  const held = new Set(meetings.map(pairOf));
  return {
    meetings: counts.meetings,
    firstWishes: wishes.filter((wish) => wish.rank === 1 && held.has(pairOf(wish))).length,
    mustsHeld: counts.mustsHeld,
    nothing: counts.nothing,
    belowFloor: counts.belowLeast,
    waits: counts.idleCandidates,
    recruiterWaits: counts.idleRecruiters,
    changed: counts.changed,
  };
}
