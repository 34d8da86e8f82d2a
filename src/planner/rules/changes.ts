import type { SoftRule } from './rule.ts';

/** Meetings of the plan that people know, moved to another round or dropped. */
export const changes: SoftRule = {
  kind: 'soft',
  id: 'changes',
  source: 'Few changes of a published plan: each must be told to two people.',
  measure: (agenda) =>
    (agenda.problem.previous ?? []).filter((placed) => agenda.find(placed)?.round !== placed.round).length,
  weigh: (problem) => -problem.weights.change,
  explain: (agenda) =>
    (agenda.problem.previous ?? [])
      .filter((placed) => agenda.find(placed)?.round !== placed.round)
      .map(({ candidate, recruiter, round }) => ({ candidate, recruiter, round })),
};
