import { idleRounds } from '../agenda.ts';
import type { SoftRule } from './rule.ts';

/** Idle rounds of recruiters between their first and last meeting: rounds in which none of their seats is used. */
export const waitRecruiters: SoftRule = {
  kind: 'soft',
  id: 'wait-recruiters',
  source: 'Full seats and short waits for recruiters.',
  measure: (agenda) =>
    agenda.problem.recruiters.reduce(
      (sum, recruiter) => sum + idleRounds(agenda.ofRecruiter(recruiter.id)),
      0,
    ),
  weigh: (problem) => -problem.weights.idleRecruiter,
  explain: (agenda) =>
    agenda.problem.recruiters
      .map(({ id }) => ({ recruiter: id, amount: idleRounds(agenda.ofRecruiter(id)) }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount),
};
