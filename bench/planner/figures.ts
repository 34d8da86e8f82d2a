import { checkPlan, objectiveByHand } from '../../src/planner/check/plan.ts';
import type { Plan, Problem } from '../../src/planner/index.ts';

/** What the tables say of a plan; measured by the independent checker, not by who made it. */
export type Figures = {
  objective: number;
  percent: number;
  waits: number;
  nothing: number;
  meetings: number;
};

/** @throws when the plan breaks a rule: such a figure must not be printed. */
export function figuresOf(problem: Problem, plan: Plan, bound: number): Figures {
  const broken = checkPlan(problem, plan);
  if (broken.length > 0) throw new Error(`${broken.length} rules broken, first: ${broken[0]!.message}`);
  const objective = objectiveByHand(problem, plan);
  const rounds = new Map<string, number[]>();
  for (const { candidate, round } of plan.meetings)
    rounds.set(candidate, [...(rounds.get(candidate) ?? []), round]);
  let waits = 0;
  for (const own of rounds.values()) waits += Math.max(...own) - Math.min(...own) + 1 - own.length;
  return {
    objective,
    percent: (100 * objective) / bound,
    waits,
    nothing: problem.candidates.filter(({ id, available }) => available.includes(1) && !rounds.has(id))
      .length,
    meetings: plan.meetings.length,
  };
}
