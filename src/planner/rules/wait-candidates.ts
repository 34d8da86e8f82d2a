import { idleRounds } from '../agenda.ts';
import type { SoftRule } from './rule.ts';

/** Idle rounds of candidates between their first and last meeting. */
export const waitCandidates: SoftRule = {
  kind: 'soft',
  id: 'wait-candidates',
  source: 'Short waits: rounds without a meeting between a person’s first and last.',
  measure: (agenda) =>
    agenda.problem.candidates.reduce(
      (sum, candidate) => sum + idleRounds(agenda.ofCandidate(candidate.id)),
      0,
    ),
  weigh: (problem) => -problem.weights.idleCandidate,
  explain: (agenda) =>
    agenda.problem.candidates
      .map(({ id }) => ({ candidate: id, amount: idleRounds(agenda.ofCandidate(id)) }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount),
};
