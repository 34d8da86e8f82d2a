/** The planner: plain data in, plans and reasons out. No IO, no clock, seeded. See docs/planner. */
export { bound } from './bound.ts';
export { explain, type Reason, type ReasonCode } from './explain.ts';
export { type FloorCheck, feasibleFloor } from './feasible-floor.ts';
export type { Happening } from './happenings.ts';
export { type Planned, plan, reasonsOf } from './make-plan.ts';
export { explainAll, type Part, partsOf } from './parts.ts';
export type { Company, Meeting, Plan, PlanFile, Progress, Score, Stop } from './plan.ts';
export * from './problem.ts';
export { type Complaint, type ComplaintCode, type Read, readProblem } from './read-problem.ts';
export { type Change, type ChangeReason, type Repaired, repair } from './repair.ts';
export { breachesOfPlan } from './rules/index.ts';
export type { Breach, Facts, HardRuleId, SoftRuleId } from './rules/rule.ts';
export { type ScorePerRule, scoreOf } from './score.ts';
export { type Sensitivity, sensitivity } from './sensitivity.ts';
export { type Standby, standbyOf } from './standby.ts';
export { type Answer, type Proposal, whatIf } from './what-if.ts';
export {
  breachInWords,
  changeInWords,
  complaintInWords,
  floorInWords,
  type Language,
  type Names,
  plainNames,
  qualityInWords,
  type Reader,
  reasonInWords,
  type Words,
  wordsOf,
} from './words.ts';
