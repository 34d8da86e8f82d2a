import { Agenda } from './agenda.ts';
import { explainIn, type Reason } from './explain.ts';
import type { Plan } from './plan.ts';
import type { Pair, Problem } from './problem.ts';
import { softRules } from './rules/index.ts';
import type { Facts, SoftRuleId } from './rules/rule.ts';

/** What one soft rule says of a plan. */
export type Part = {
  rule: SoftRuleId;
  /** How much of it the plan has, in the rule's own unit (values, rounds, meetings). */
  measure: number;
  /** Points of the objective per unit; negative for a cost, 0 where the rule does not count. */
  weight: number;
  /** What it brings to the objective, or takes from it. All parts together are the objective. */
  points: number;
  /** Whom it concerns, the most first. */
  concerns: Facts[];
};

/** The objective of a plan rule by rule, and whom each rule concerns; for somebody who asks where the points come from. */
export function partsOf(problem: Problem, plan: Plan): Part[] {
  const agenda = new Agenda(problem, plan);
  return softRules.map((rule) => {
    const measure = rule.measure(agenda);
    const weight = rule.weigh(problem) || 0;
    return { rule: rule.id, measure, weight, points: measure * weight || 0, concerns: rule.explain(agenda) };
  });
}

/** Why each of these pairs does not meet in this plan (or that it does): one look at the plan for all of them. */
export function explainAll(problem: Problem, plan: Plan, pairs: readonly Pair[]): Reason[] {
  const agenda = new Agenda(problem, plan);
  return pairs.map((pair) => explainIn(agenda, pair));
}
