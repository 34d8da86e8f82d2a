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
  /** Interviews of the draft that would go elsewhere or out. */
  readonly moved: number;
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
  return {
    before: tally(problem, plan.meetings, found.before.counts),
    after: tally(problem, found.plan.meetings, found.after.counts),
    moved: found.changed,
  };
}

function tally(
  { wishes }: SeatedProblem,
  meetings: readonly { candidate: string; recruiter: string }[],
  counts: ReturnType<typeof sensitivity>['before']['counts'],
): Tally {
  const held = new Set(meetings.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  return {
    meetings: counts.meetings,
    firstWishes: wishes.filter(
      ({ rank, candidate, recruiter }) => rank === 1 && held.has(`${candidate}/${recruiter}`),
    ).length,
    mustsHeld: counts.mustsHeld,
    nothing: counts.nothing,
    belowFloor: counts.belowLeast,
    waits: counts.idleCandidates,
    recruiterWaits: counts.idleRecruiters,
    changed: counts.changed,
  };
}
