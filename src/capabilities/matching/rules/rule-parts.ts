import { partsOf } from '../../../planner/index.ts';
import type { DraftMeeting, RulePart } from '../schema.ts';
import type { SeatedProblem } from './build-problem.ts';
import { asPlan } from './draft-plan.ts';

/** More than this many people are not named for one rule. */
const NAMED = 20;

/** Where the points of a draft come from, rule by rule, and whom each rule concerns. */
export function rulePartsOf(problem: SeatedProblem, meetings: readonly DraftMeeting[]): RulePart[] {
  return partsOf(problem, asPlan(meetings)).map(({ concerns, ...part }) => ({
    ...part,
    concerned: concerns.length,
    concerns: concerns.slice(0, NAMED).map(({ candidate, recruiter, amount }) => ({
      candidate: candidate ?? null,
      recruiter: recruiter ?? null,
      amount: amount ?? null,
    })),
  }));
}
