import { Agenda, idleRounds } from './agenda.ts';
import type { Plan, Score } from './plan.ts';
import { leastOf, type Problem } from './problem.ts';
import { softRules } from './rules/index.ts';
import type { SoftRuleId } from './rules/rule.ts';

/** Points of the objective per rule. */
export type ScorePerRule = Record<SoftRuleId, number>;

/** The points of each soft rule for a plan, valid or not. Their sum is the objective. */
export function pointsOf(agenda: Agenda): ScorePerRule {
  const points: ScorePerRule = {
    wishes: 0,
    floor: 0,
    'wait-candidates': 0,
    'wait-recruiters': 0,
    changes: 0,
  };
  for (const rule of softRules) {
    const weight = rule.weigh(agenda.problem);
    points[rule.id] = weight === 0 ? 0 : weight * rule.measure(agenda);
  }
  return points;
}

/** The objective of a plan in its parts, and the same in people and rounds. */
export function scoreOf(problem: Problem, plan: Plan): Score {
  const agenda = new Agenda(problem, plan);
  const points = pointsOf(agenda);
  let nothing = 0;
  let belowLeast = 0;
  let idleCandidates = 0;
  for (const candidate of problem.candidates) {
    const slots = agenda.ofCandidate(candidate.id);
    idleCandidates += idleRounds(slots);
    if (!candidate.available.includes(1)) continue;
    if (slots.length === 0) nothing++;
    if (slots.length < leastOf(problem, candidate)) belowLeast++;
  }
  const musts = problem.wishes.filter((wish) => wish.must);
  return {
    objective:
      points.wishes + points.floor + points['wait-candidates'] + points['wait-recruiters'] + points.changes,
    wishes: points.wishes,
    floor: points.floor,
    waitCandidates: points['wait-candidates'],
    waitRecruiters: points['wait-recruiters'],
    changes: points.changes,
    counts: {
      meetings: plan.meetings.length,
      musts: musts.length,
      mustsHeld: musts.filter((wish) => agenda.find(wish) !== null).length,
      idleCandidates,
      idleRecruiters: problem.recruiters.reduce(
        (sum, recruiter) => sum + idleRounds(agenda.ofRecruiter(recruiter.id)),
        0,
      ),
      changed: (problem.previous ?? []).filter((placed) => agenda.find(placed)?.round !== placed.round)
        .length,
      nothing,
      belowLeast,
    },
  };
}
