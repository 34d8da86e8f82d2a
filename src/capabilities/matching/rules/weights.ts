import type { Weights } from '../../../planner/index.ts';
import { type Emphasis, type Grade, USUAL_EMPHASIS } from '../schema.ts';

/**
 * Worth of a wish by its rank: the first wish counts twice the fifth, and every wish counts something. The steps are
 * those of the published comparison problems, so that figures of an evening can be read beside them.
 */
const RANK_WORTH = [12, 10, 8, 7, 6, 5, 4, 3, 2] as const;
/** What a recruiter's answer adds: somebody whom both sides want goes before a first wish that nobody answers. */
const GRADE_WORTH: Readonly<Record<Grade, number>> = { must: 20 + 40, would: 16, no: 0 };
/** How the planner names the strength of a recruiter's answer: 0 none to 3 strongest. */
const GRADE_STRENGTH: Readonly<Record<Grade, number>> = { must: 3, would: 2, no: 0 };

/** Points of a wish: the candidate's rank, and what the recruiter answered (null: nothing yet). Never the person. */
export function worthOf(rank: number, grade: Grade | null): number {
  const last = RANK_WORTH.at(-1)!;
  return (RANK_WORTH[rank - 1] ?? last) + (grade === null ? 0 : GRADE_WORTH[grade]);
}

export function strengthOf(grade: Grade | null): number {
  return grade === null ? 0 : GRADE_STRENGTH[grade];
}

/** A meeting that people already have on paper is worth about two rounds of waiting before it is moved. */
const CHANGE_OF_PUBLISHED = 8;

/**
 * What counts, for the whole plan. Points of a wish are multiplied by 4, an idle round costs 1. A first interview
 * brings 20 more whoever gets it, a second 10, the others up to the promised number 5: many with few go before few
 * with many. The organiser's emphasis multiplies these.
 */
export function weightsFor(
  { floor, published }: { floor: number; published: boolean },
  emphasis: Emphasis = USUAL_EMPHASIS,
): Weights {
  const steps = Array.from({ length: Math.max(3, floor) }, (_, held) =>
    held === 0 ? 20 : held === 1 ? 10 : 5,
  );
  return {
    value: 4,
    floor: steps.map((worth) => worth * emphasis.floor),
    idleCandidate: emphasis.waitCandidates,
    idleRecruiter: emphasis.waitRecruiters,
    change: published ? CHANGE_OF_PUBLISHED * emphasis.changes : 0,
  };
}
